import { actName, type Reason, reasonText } from "~/law";
import { inEach } from "./pack";
import type { PackReason } from "./pack-content";

/** Collects the grounds of a pack, each once, and hands out the ids under which the pack cites them. */
export class ReasonBook {
  readonly #ids = new Map<Reason, string>();
  readonly #reasons = new Map<string, PackReason>();
  readonly #hash: (text: string) => string;

  /** `hash` names a ground by its content, so that the same ground has the same id in every pack. */
  constructor(hash: (text: string) => string) {
    this.#hash = hash;
  }

  /** The ids of these reasons of the law, without repetition. */
  cite(reasons: readonly Reason[]): string[] {
    return [...new Set(reasons.map((reason) => this.#idOf(reason)))];
  }

  /** The id of a ground that is not an answer of the law module, such as the rule of a reminder. */
  add(reason: Omit<PackReason, "id">): string {
    const id = `${reason.rule}-${this.#hash(JSON.stringify(reason)).slice(0, 8)}`;
    if (!this.#reasons.has(id)) this.#reasons.set(id, { id, ...reason });
    return id;
  }

  get list(): PackReason[] {
    return [...this.#reasons.values()];
  }

  #idOf(reason: Reason): string {
    let id = this.#ids.get(reason);
    if (id === undefined) {
      const { rule, act, article, from, to, confidence } = reason;
      id = this.add({
        rule,
        act: inEach((locale) => actName(act, locale)),
        article,
        from,
        to,
        confidence,
        text: inEach((locale) => reasonText(reason, locale)),
      });
      this.#ids.set(reason, id);
    }
    return id;
  }
}
