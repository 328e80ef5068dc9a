import { useLocation, useNavigation } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";

type Draft = [name: string, value: string][];

/**
 * Keeps what a form sent while its sender has to sign in again, because the session had run out, and puts it back
 * when the form is shown anew. It stays in this tab, and is gone with the next answer that is not the sign-in page.
 */
export function useDraft(formId: string): { keep(form: HTMLFormElement): void; restored: boolean } {
  const { pathname } = useLocation();
  const idle = useNavigation().state === "idle";
  const [restored, setRestored] = useState(false);
  const fresh = useRef(true);
  const key = `draft ${pathname} ${formId}`;

  useEffect(() => {
    if (!idle) return;
    const draft = take(key);
    const form = document.getElementById(formId);
    if (fresh.current && draft && form instanceof HTMLFormElement) {
      fill(form, draft);
      setRestored(true);
    }
    fresh.current = false;
  }, [idle, key, formId]);

  useEffect(
    () => () => {
      if (window.location.pathname !== "/sign-in") take(key);
    },
    [key],
  );

  return { keep: (form) => store(key, form), restored };
}

/** No draft is worth a page that fails: a browser may keep nothing at all. */
function store(key: string, form: HTMLFormElement): void {
  const sent = [...new FormData(form)].filter(
    (entry): entry is Draft[number] => typeof entry[1] === "string",
  );
  try {
    sessionStorage.setItem(key, JSON.stringify(sent));
  } catch {
    return;
  }
}

function take(key: string): Draft | null {
  try {
    const kept = sessionStorage.getItem(key);
    sessionStorage.removeItem(key);
    return kept === null ? null : (JSON.parse(kept) as Draft);
  } catch {
    return null;
  }
}

function fill(form: HTMLFormElement, draft: Draft): void {
  const values = new Map<string, string[]>();
  for (const [name, value] of draft) values.set(name, [...(values.get(name) ?? []), value]);
  for (const field of form.elements) {
    const typed =
      field instanceof HTMLTextAreaElement ||
      field instanceof HTMLSelectElement ||
      (field instanceof HTMLInputElement && !["hidden", "password", "file"].includes(field.type));
    if (!typed) continue;
    const sent = values.get(field.name) ?? [];
    if (field instanceof HTMLInputElement && ["checkbox", "radio"].includes(field.type))
      field.checked = sent.includes(field.value);
    else if (sent[0] !== undefined) field.value = sent[0];
    if (sent.some(Boolean)) field.closest("details")?.setAttribute("open", "");
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.dispatchEvent(new Event("change", { bubbles: true }));
  }
}
