import { describe, expect, it } from "vitest";
import { readShare } from "~/web/share-question";
import { startsOf, verdictsOf } from "./share-view.server";

const today = "2026-11-23";
const ask = (search: string) => {
  const asked = readShare(new URLSearchParams(search), today);
  if (!asked.question) throw new Error("nothing is asked");
  return { ...asked, question: asked.question };
};
const room = (verdict: ReturnType<typeof verdictsOf>[number] | undefined) =>
  verdict?.answer?.groups.find((group) => group.name === "3-4")?.foreignRoom;

describe("a planned leaver", () => {
  // 90 % of categories 3 and 4 are to be citizens: 90 of them carry 10 foreigners and no more.
  const counted = "c3=90&f3=10&staff=420&on=2026-11-23";

  it("is tried by one link, which takes one citizen away and says what that does to the share", () => {
    const { question, values, scenarios } = ask(counted);
    const link = startsOf(values, question, scenarios).find(({ key }) => key === "leaver3")?.to ?? "";
    const tried = ask(link.replace(/^[^?]*\?|#.*$/g, ""));
    const [now, then] = verdictsOf(tried.question, tried.scenarios, "ru");
    expect([now?.answer?.lawful, room(now)]).toEqual([true, 0]);
    expect(then).toMatchObject({ n: 1, answer: { lawful: false } });
  });

  it("is offered in categories that hold citizens, and goes beside what is tried already", () => {
    const { question, values, scenarios } = ask(`${counted}&s1c3=5`);
    const leavers = startsOf(values, question, scenarios).filter(({ key }) => key.startsWith("leaver"));
    expect(leavers.map(({ key }) => key)).toEqual(["leaver3"]);
    expect(leavers[0]?.to).toMatch(/s1c3=5.*s2c3=-1|s2c3=-1.*s1c3=5/);
    expect(
      startsOf(
        values,
        question,
        [[], [], []].map(() => scenarios[0] ?? []),
      ),
    ).toEqual([]);
  });
});
