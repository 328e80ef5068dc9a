import { confidences, type KnownValue, type Subject, subjects } from "~/law";

/** How well a value is known; a hole and a repealed provision are kinds of their own. */
export const knowledge = [...confidences, "unread", "repealed"] as const;
export type Knowledge = (typeof knowledge)[number];

export function kindOf(value: Pick<KnownValue, "state" | "confidence">): Knowledge {
  if (value.state === "unknown") return "unread";
  return value.state === "repealed" ? "repealed" : value.confidence;
}

export type Filter = { how: Knowledge | null; subject: Subject | null; now: boolean };

/** What the address asks for; what it does not know it leaves out. */
export function readFilter(search: URLSearchParams): Filter {
  const how = search.get("how");
  const subject = search.get("subject");
  return {
    how: knowledge.find((kind) => kind === how) ?? null,
    subject: subjects.find((one) => one === subject) ?? null,
    now: search.get("now") === "1",
  };
}
