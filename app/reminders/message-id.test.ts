import fc from "fast-check";
import { expect, test } from "vitest";
import { digestMessageId } from "./message-id";

test("it follows from person, day and host", () => {
  const id = digestMessageId({
    personId: "019abcde-0000-7000-8000-000000000001",
    day: "2026-11-22",
    host: "ruqsat.example",
  });
  expect(id).toBe("<digest.2026-11-22.019abcde-0000-7000-8000-000000000001@ruqsat.example>");
});

test.each([["[::1]"], ["localhost"], ["a..b"], [""], ["қазақ.kz"]])(
  "the host %j gives a well-formed one",
  (host) => {
    expect(digestMessageId({ personId: "p", day: "2026-11-22", host })).toMatch(
      /^<digest\.2026-11-22\.p@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*>$/,
    );
  },
);

test("two people or two days never share one", () => {
  const person = fc.uuid();
  const day = fc.constantFrom("2026-11-21", "2026-11-22", "2026-11-23");
  fc.assert(
    fc.property(person, day, person, day, (personId, first, otherId, second) => {
      const same =
        digestMessageId({ personId, day: first, host: "x" }) ===
        digestMessageId({ personId: otherId, day: second, host: "x" });
      expect(same).toBe(personId === otherId && first === second);
    }),
  );
});
