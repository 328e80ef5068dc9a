// @ts-check
/** What the offline page does. It writes only text into the document, never markup. */
import { plainFingerprint, verifyPack } from "./verifier";
import { words } from "./words";

/** @param {string} id */
function element(id) {
  const found = document.getElementById(id);
  if (!found) throw new Error(`No element ${id}`);
  return found;
}

/** Sets the page up: language, file choice, dropping a file, and the report. */
export function startPage() {
  const languages = /** @type {HTMLSelectElement} */ (element("language"));
  const input = /** @type {HTMLInputElement} */ (element("file"));
  const typed = /** @type {HTMLInputElement} */ (element("fingerprint"));
  const preferred = navigator.languages.map((language) => language.slice(0, 2));
  languages.value = preferred.find((language) => language in words) ?? "ru";

  /** @type {import("./verifier").PackVerification | null} */
  let result = null;
  let problem = "";
  const own = () => words[languages.value] ?? words.en;

  /**
   * @param {string} id
   * @param {string} text
   */
  const say = (id, text) => {
    element(id).textContent = text;
  };

  const show = () => {
    const w = own();
    if (!w) return;
    document.documentElement.lang = languages.value;
    document.title = w.title;
    for (const id of /** @type {const} */ (["title", "lead", "caution", "choose", "drop", "limits"]))
      say(id, w[id]);
    say("fingerprint-label", w.fingerprint);
    const verdict = element("verdict");
    const report = element("report");
    report.hidden = !result;
    verdict.dataset.verdict = result?.verdict ?? (problem ? "broken" : "none");
    if (!result) {
      say("verdict", problem ? (w[/** @type {"reading" | "failed" | "noCrypto"} */ (problem)] ?? "") : "");
      return;
    }
    const given = plainFingerprint(typed.value);
    const lines = [w[result.verdict]];
    if (result.reason) {
      lines.push(w.reasons[result.reason.code] + (result.reason.path ? ` (${result.reason.path})` : ""));
    }
    if (given && result.fingerprint && !result.keyKnown) lines.push(w.otherKey);
    say("verdict", lines.join(" "));
    say("key-label", w.keyLabel);
    say("key", result.fingerprint?.match(/.{1,4}/g)?.join(" ") ?? "–");
    say("files", w.files);
    say("head-file", w.file);
    say("head-size", w.size);
    say("head-state", w.state);
    const rows = result.files.map((file) => {
      const row = document.createElement("tr");
      row.dataset.state = file.state;
      for (const text of [file.path, String(file.size), w.states[file.state]]) {
        const cell = document.createElement("td");
        cell.textContent = text;
        row.append(cell);
      }
      return row;
    });
    element("rows").replaceChildren(...rows);
  };

  let latest = 0;
  /** @param {Blob | undefined} file */
  const check = async (file) => {
    if (!file) return;
    latest += 1;
    const mine = latest;
    result = null;
    problem = globalThis.crypto?.subtle ? "reading" : "noCrypto";
    show();
    if (problem === "noCrypto") return;
    const source = {
      size: file.size,
      /**
       * @param {number} offset
       * @param {number} length
       */
      read: async (offset, length) => new Uint8Array(await file.slice(offset, offset + length).arrayBuffer()),
    };
    try {
      const known = typed.value.trim() ? [typed.value] : [];
      const verified = await verifyPack(source, { knownFingerprints: known });
      // Another file was chosen meanwhile: this answer would stand under its name.
      if (mine !== latest) return;
      result = verified;
      problem = "";
    } catch {
      if (mine !== latest) return;
      problem = "failed";
    }
    show();
  };

  /** @type {Blob | undefined} */
  let chosen;
  input.addEventListener("change", () => {
    chosen = input.files?.[0];
    void check(chosen);
  });
  typed.addEventListener("change", () => void check(chosen));
  languages.addEventListener("change", show);
  document.addEventListener("dragover", (event) => event.preventDefault());
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    chosen = event.dataTransfer?.files[0];
    void check(chosen);
  });
  show();
}
