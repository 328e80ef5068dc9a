import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";

/** Copies a text by one touch; there only where the browser lets a page do that. */
export function CopyButton({ text }: { text: string }) {
  const { t } = useTranslation();
  const [state, setState] = useState<"absent" | "ready" | "copied">("absent");
  useEffect(() => {
    if ("clipboard" in navigator) setState("ready");
  }, []);
  if (state === "absent") return null;
  return (
    <button
      type="button"
      className="btn btn-sm self-start"
      onClick={() => {
        navigator.clipboard.writeText(text).then(
          () => setState("copied"),
          () => setState("absent"),
        );
      }}
    >
      <span aria-live="polite">{t(state === "copied" ? "common:action.copied" : "common:action.copy")}</span>
    </button>
  );
}
