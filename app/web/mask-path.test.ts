import { expect, it } from "vitest";
import { maskPath } from "./mask-path";

it("keeps the secrets of links out of what is logged", () => {
  expect(maskPath("/reset-password/Ab-_9")).toBe("/reset-password/…");
  expect(maskPath("/inspect/Ab-_9/pages/2")).toBe("/inspect/…/pages/2");
  expect(maskPath("/Invitations/Ab-_9.data")).toBe("/Invitations/….data");
  expect(maskPath("https://ruqsat.example/verify-email/Ab-_9?lang=kk")).toBe(
    "https://ruqsat.example/verify-email/…?lang=kk",
  );
  expect(maskPath("/e/1/workers")).toBe("/e/1/workers");
});
