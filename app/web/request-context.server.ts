import type { AppLoadContext } from "@remix-run/node";
import type { TFunction } from "i18next";
import { personOfRequest, scopeFor } from "~/accounts/index.server";
import { dayOf, now } from "~/clock.server";
import { config } from "~/config.server";
import type { Locale } from "~/i18n/locales";
import { translatorFor } from "~/i18n/translator.server";
import type { Db, EmployerScope } from "~db/client.server";
import { isId } from "~db/ids.server";
import type { Role } from "~db/schema";
import { askedDay } from "./asked-day";
import { localeOf } from "./locale.server";
import { tooLarge } from "./too-large.server";

export type Viewer = {
  personId: string;
  sessionId: string;
  name: string;
  email: string;
  locale: Locale;
  emailVerified: boolean;
};

export type RequestContext = {
  db: Db;
  databaseUrl: string;
  locale: Locale;
  t: TFunction;
  /** The instant and the day in Kazakhstan, taken once for this request. */
  at: Date;
  today: string;
  viewer: Viewer | null;
  /** True where sign-in would travel over an unprotected connection. */
  insecure: boolean;
  remoteAddress: string;
};

type Args = { request: Request; context: AppLoadContext };

const perRequest = new WeakMap<AppLoadContext, Promise<RequestContext>>();

/**
 * What every loader and action starts from; made once a request, however many loaders ask. A form that sent
 * too much ends here.
 */
export async function requestContext(args: Args): Promise<RequestContext> {
  if (args.context.bodyTooLarge && args.request.method !== "GET") throw tooLarge();
  return contextOf(args);
}

/** The language of the request's person, also where a loader or an action has failed. */
export function requestLocale(args: Args): Promise<Locale> {
  return contextOf(args).then(
    ({ locale }) => locale,
    () => localeOf(args.request),
  );
}

function contextOf(args: Args): Promise<RequestContext> {
  let made = perRequest.get(args.context);
  if (!made) {
    made = make(args);
    perRequest.set(args.context, made);
  }
  return made;
}

async function make({ request, context }: Args): Promise<RequestContext> {
  const at = now();
  const found = await personOfRequest(request, context.db, at);
  const viewer = found
    ? {
        personId: found.person.personId,
        sessionId: found.session.sessionId,
        name: found.person.name,
        email: found.person.email,
        locale: found.person.locale,
        emailVerified: found.person.emailVerifiedAt !== null,
      }
    : null;
  const locale = localeOf(request, viewer?.locale);
  const { publicUrl, host } = config();
  return {
    db: context.db,
    databaseUrl: context.databaseUrl,
    locale,
    t: translatorFor(locale),
    at,
    today: dayOf(at),
    viewer,
    insecure: publicUrl === null ? !isLoopback(request, host) : !publicUrl.startsWith("https:"),
    remoteAddress: context.remoteAddress,
  };
}

function isLoopback(request: Request, host: string): boolean {
  const asked = new URL(request.url).hostname;
  return (
    ["localhost", "127.0.0.1", "[::1]"].includes(asked) && ["localhost", "127.0.0.1", "::1"].includes(host)
  );
}

/** The answer for what does not exist, or may not be seen, which is the same. */
export function notFound(): Response {
  return new Response(null, { status: 404, statusText: "Not Found" });
}

/** The signed-in person, or a way to the sign-in page that leads back. */
export async function requireViewer(args: Args): Promise<RequestContext & { viewer: Viewer }> {
  const context = await requestContext(args);
  const { viewer } = context;
  if (viewer === null) {
    const url = new URL(args.request.url);
    // A form is sent to the page that it stands on, which after the sign-in is asked for anew: nothing is saved yet.
    if (args.request.method !== "GET") for (const name of ["index", "saved"]) url.searchParams.delete(name);
    const to = encodeURIComponent(url.pathname + url.search);
    throw new Response(null, { status: 302, headers: { Location: `/sign-in?to=${to}` } });
  }
  return { ...context, viewer };
}

const rank: Record<Role, number> = { viewer: 0, hr: 1, owner: 2 };

/**
 * The signed-in person's scope in the employer of the URL. Another employer's id, or a role below `atLeast`,
 * is 404: what may not be seen does not exist.
 */
export async function requireScope(
  args: Args & { params: { employerId?: string | undefined } },
  atLeast: Role = "viewer",
): Promise<RequestContext & { viewer: Viewer; scope: EmployerScope }> {
  const context = await requireViewer(args);
  const id = args.params.employerId;
  const scope = isId(id)
    ? await scopeFor({
        db: context.db,
        personId: context.viewer.personId,
        employerId: id,
        at: context.at,
        today: context.today,
      })
    : null;
  if (scope === null || rank[scope.role] < rank[atLeast]) throw notFound();
  return { ...context, scope };
}

/** The day asked about (`?on=`); today where none or nonsense is given, which the page then says (`MisreadDay`). */
export function dayAsked(request: Request, today: string): string {
  const asked = askedDay(new URL(request.url).searchParams);
  return asked.kind === "day" ? asked.day : today;
}
