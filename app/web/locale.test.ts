import { expect, it } from "vitest";
import { localeOf, localeToKeep } from "./locale.server";

const asked = (path: string, cookie?: string) =>
  new Request(`https://ruqsat.example${path}`, {
    headers: { "accept-language": "ru", ...(cookie === undefined ? {} : { cookie }) },
  });

it("goes on in the language of a link, until another one is chosen", async () => {
  const kept = (await localeToKeep(asked("/?lang=kk")))?.split(";")[0];
  expect(kept).toBeDefined();
  expect(localeOf(asked("/sign-up", kept))).toBe("kk");
  expect(localeOf(asked("/sign-up", kept), "en")).toBe("en");
  expect(await localeToKeep(asked("/?lang=en", kept))).toBeNull();
  expect(await localeToKeep(asked("/?lang=xx"))).toBeNull();
  expect(await localeToKeep(asked("/"))).toBeNull();
});
