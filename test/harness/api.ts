import type { ActionFunctionArgs, AppLoadContext, LoaderFunctionArgs } from "@remix-run/node";
import { pino } from "pino";
import { makeOperatorToken } from "~/accounts/index.server";
import { now } from "~/clock.server";
import type { TestDatabase } from "./database";

type RouteModule = {
  loader?: (args: LoaderFunctionArgs) => Promise<Response>;
  action?: (args: ActionFunctionArgs) => Promise<Response>;
};

const modules = import.meta.glob<RouteModule>("../../app/routes/api.v1.*/route.ts");

export type ApiRoute = { folder: string; path: string; pattern: RegExp; params: string[] };

/** The API's routes, by their folders: `api.v1.employers.$employerId.workers` is `/api/v1/employers/:id/workers`. */
export const apiRoutes: readonly ApiRoute[] = Object.keys(modules)
  .map((file) => {
    const folder = file.split("/").at(-2) ?? "";
    const segments = (folder.match(/(?:\[[^\]]*\]|[^.[\]])+/g) ?? []).map((part) =>
      part.replace(/[[\]]/g, ""),
    );
    const params = segments.filter((part) => part.startsWith("$")).map((part) => part.slice(1) || "*");
    const source = segments
      .map((part) => (part === "$" ? "(.*)" : part.startsWith("$") ? "([^/]+)" : part.replace(".", "\\.")))
      .join("/");
    return { folder, path: `/${segments.join("/")}`, pattern: new RegExp(`^/${source}$`), params };
  })
  .sort((a, b) => a.params.length - b.params.length || b.path.length - a.path.length);

/** Asks the API as the server would route it, without the network. */
export async function callApi(
  test: Pick<TestDatabase, "db" | "url">,
  method: string,
  path: string,
  options: { token?: string; json?: unknown; body?: BodyInit; headers?: Record<string, string> } = {},
): Promise<Response> {
  const url = new URL(path, "http://localhost:3000");
  const route =
    apiRoutes.find((one) => !one.params.includes("*") && one.pattern.test(url.pathname)) ??
    apiRoutes.find((one) => one.params.includes("*"));
  if (!route) throw new Error(`no route for ${path}`);
  const headers = new Headers(options.headers);
  if (options.token !== undefined) headers.set("Authorization", `Bearer ${options.token}`);
  if (options.json !== undefined) headers.set("Content-Type", "application/json");
  const body = options.json === undefined ? options.body : JSON.stringify(options.json);
  const request = new Request(url, { method, headers, ...(body === undefined ? {} : { body }) });
  const values = route.pattern.exec(url.pathname)?.slice(1) ?? [];
  const params = Object.fromEntries(route.params.map((name, i) => [name, values[i]]));
  const context: AppLoadContext = {
    db: test.db,
    databaseUrl: test.url,
    log: pino({ level: "silent" }),
    requestId: "test",
    nonce: "",
    remoteAddress: "192.0.2.1",
    bodyTooLarge: false,
  };
  const load = modules[`../../app/routes/${route.folder}/route.ts`];
  const module = await load?.();
  const handle = ["GET", "HEAD"].includes(method) ? module?.loader : module?.action;
  if (!handle) throw new Error(`${route.folder} answers no ${method}`);
  return handle({ request, params, context, url, pattern: route.path } as never);
}

/** A token of a person, made as the operator makes one. */
export async function apiToken(test: Pick<TestDatabase, "db">, email: string): Promise<string> {
  const token = await makeOperatorToken(test.db, email, now());
  if (token === null) throw new Error(`${email} is not an address`);
  return token;
}
