import { readdirSync } from "node:fs";
import { matchRoutes } from "@remix-run/react";
import type { Request, Response } from "express";
import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { guardForm, guardOrigin } from "../../server/guards";

/** The routes by their folders, as the file convention reads them. */
const routes = readdirSync("app/routes").map((folder) => ({
  id: folder,
  path: `/${folder
    .split(/\.(?![^[]*\])/)
    .filter((part) => !part.startsWith("_"))
    .map((part) => part.replace(/_$/, "").replace(/[[\]]/g, ""))
    .map((part) => (part === "$" ? "*" : part.replace(/^\$/, ":")))
    .join("/")}`,
}));

/** Whether a POST that no page of ours sent (no Origin, no Sec-Fetch-Site) comes through. */
function passes(originalUrl: string, hostname = "localhost"): boolean {
  let passed = false;
  const response = { status: () => response, type: () => response, send: () => response };
  const request = { method: "POST", originalUrl, path: originalUrl, hostname, get: () => undefined };
  guardOrigin(null)(request as unknown as Request, response as unknown as Response, () => {
    passed = true;
  });
  return passed;
}

/** The route that Remix would answer with; it puts the address together and takes `.data` off in the same way. */
function routeOf(originalUrl: string, hostname = "localhost"): string | null {
  const address = `http://${hostname}${originalUrl}`;
  if (!URL.canParse(address)) return null;
  const path = new URL(address).pathname.replace(/\.data$/, "").replace(/^\/_root$/, "/");
  return matchRoutes(routes, path)?.at(-1)?.route.id ?? null;
}

afterEach(() => vi.restoreAllMocks());

const open = (route: string | null) => route !== null && /^api\.v1\.|^csp-report$/.test(route);

describe("what no page of ours sent", () => {
  it.each([
    "/api/v1/assessments",
    "/API/v1/assessments",
    "/%61pi/V1/assessments/",
    "/./api/v1/x/../assessments?on=2026-01-01",
    "\\api\\v1\\assessments",
  ])("comes to the API at %s", (path) => {
    expect(routeOf(path)).toBe("api.v1.assessments");
    expect(passes(path)).toBe(true);
  });

  it.each([
    ["/sign-out", "_auth.sign-out"],
    ["/api/../sign-out", "_auth.sign-out"],
    ["/api/v1/../../sign-out", "_auth.sign-out"],
    ["/api/v1/%2e%2e/.%2E/SIGN-OUT", "_auth.sign-out"],
    ["/api/v1/..\\..\\sign-out.data", "_auth.sign-out"],
    ["/%73ign-out/", "_auth.sign-out"],
    ["/api/", "_public.api"],
    ["//api/v1/assessments", "$"],
    ["/api//v1/assessments", "$"],
    ["/api%2Fv1/assessments", "$"],
  ])("is kept from a page at %s", (path, route) => {
    expect(routeOf(path)).toMatch(route);
    expect(passes(path)).toBe(false);
  });

  it("is not let in by a host that holds a path", () => {
    expect(routeOf("/api/v1/assessments", "localhost/sign-out?")).toMatch(/sign-out/);
    expect(passes("/api/v1/assessments", "localhost/sign-out?")).toBe(false);
  });

  it("reaches the API and nothing else, however its path is written", () => {
    // The router warns of each path that cannot be decoded.
    vi.spyOn(console, "warn").mockImplementation(() => {});
    const piece = fc.constantFrom(
      ...[
        "/",
        "/",
        "/",
        "//",
        "\\",
        "..",
        ".",
        "%2e%2e",
        ".%2E",
        "%2f",
        "%5c",
        "%252e",
        ";",
        "?",
        "#",
        "@",
        ":",
      ],
      ...[
        "api",
        "API",
        "%61pi",
        "v1",
        "V1",
        "%76%31",
        "/api/v1/",
        "/sign-out",
        "sign-out",
        "e",
        "employers/new",
      ],
      ...["csp-report", "settings", "language", ".data", "_root", "%", "%zz", "%00", "\t", " ", "ı", "K"],
    );
    const written = fc.array(piece, { maxLength: 9 }).map((pieces) => `/${pieces.join("")}`);
    const host = fc.constantFrom("localhost", "localhost", "x/api/v1/", "x/sign-out?", "x\\", "x#", "");
    fc.assert(
      fc.property(written, host, (path, hostname) => {
        if (passes(path, hostname)) expect(open(routeOf(path, hostname))).toBe(true);
      }),
      { numRuns: 20_000 },
    );
  });
});

it.each([
  ["/sign-in", "application/x-www-form-urlencoded;charset=UTF-8", null],
  ["/e/x/imports", "multipart/form-data; boundary=x", null],
  ["/e/x/imports", "multipart/form-data", 415],
  ["/sign-in", "application/json", 415],
  ["/sign-in", undefined, 415],
  ["/api/v1/assessments", "application/json", null],
  ["/csp-report", "application/csp-report", null],
])("a page reads forms only: %s with %s", (originalUrl, type, refusedWith) => {
  let status: number | null = null;
  const response = {
    status: (code: number) => {
      status = code;
      return response;
    },
    type: () => response,
    send: () => response,
  };
  let passed = false;
  const request = { method: "POST", originalUrl, hostname: "localhost", get: () => type };
  guardForm(request as unknown as Request, response as unknown as Response, () => {
    passed = true;
  });
  expect({ passed, status }).toEqual({ passed: refusedWith === null, status: refusedWith });
});
