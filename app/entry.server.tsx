import { Transform } from "node:stream";
import {
  type ActionFunctionArgs,
  type AppLoadContext,
  createReadableStreamFromReadable,
  type EntryContext,
  type LoaderFunctionArgs,
} from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { isbot } from "isbot";
import { renderToPipeableStream } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { i18nFor } from "./i18n/translator.server";
import { localeToKeep } from "./web/locale.server";
import { maskPath } from "./web/mask-path";
import { NonceContext } from "./web/nonce";
import { requestLocale } from "./web/request-context.server";

export const streamTimeout = 10_000;

export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  context: AppLoadContext,
): Promise<Response> {
  const locale = await requestLocale({ request, context });
  const cookie = await localeToKeep(request);
  if (cookie !== null) headers.append("Set-Cookie", cookie);
  return new Promise((resolve, reject) => {
    let answered = false;
    const ready = isbot(request.headers.get("user-agent") ?? "") ? "onAllReady" : "onShellReady";
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={context.nonce}>
        <I18nextProvider i18n={i18nFor(locale)}>
          <RemixServer context={remixContext} url={request.url} nonce={context.nonce} />
        </I18nextProvider>
      </NonceContext.Provider>,
      {
        nonce: context.nonce,
        [ready]() {
          answered = true;
          const body = withoutFill();
          headers.set("Content-Type", "text/html; charset=utf-8");
          headers.set("Content-Language", locale);
          resolve(new Response(createReadableStreamFromReadable(body), { headers, status }));
          pipe(body);
        },
        onShellError: reject,
        onError(error: unknown) {
          if (answered) context.log.error({ err: error, requestId: context.requestId }, "render failed");
        },
      },
    );
    setTimeout(abort, streamTimeout + 1000).unref();
  });
}

/**
 * React 18 leaves a zero byte at the end of a full buffer where a letter of two or more bytes did not fit, and a
 * browser shows it as «\ufffd» in the middle of a Cyrillic word. HTML holds no zero byte of its own.
 */
function withoutFill(): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      done(null, chunk.includes(0) ? Buffer.from(chunk.filter((byte) => byte !== 0)) : chunk);
    },
  });
}

/** A fault of ours: it goes to the log with the number that the page shows. */
export function handleError(
  error: unknown,
  { request, context }: LoaderFunctionArgs | ActionFunctionArgs,
): void {
  if (request.signal.aborted) return;
  context.log.error(
    { err: error, requestId: context.requestId, path: maskPath(new URL(request.url).pathname) },
    "request failed",
  );
}
