import { useTranslation } from "react-i18next";
import type { DocumentsView } from "./documents-view";

/** What to gather for the permit; says plainly where the list may be longer. */
export function DocumentList({ view: { documents, whole, sources, warnings } }: { view: DocumentsView }) {
  const { t } = useTranslation();
  return (
    <details className="rounded-field border border-base-300 px-4 py-3">
      <summary className="font-medium">
        {t("public:documents.title")}{" "}
        <span className="font-normal opacity-75">
          {t(whole ? "public:documents.whole" : "public:documents.partly", { count: documents.length })}
        </span>
      </summary>
      <ul className="mt-3 list-disc space-y-1 pl-5">
        {documents.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      <p className="mt-3 text-sm opacity-80">{sources.join("; ")}</p>
      {warnings.length > 0 ? (
        <ul className="mt-2 space-y-1 text-sm opacity-80">
          {warnings.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      ) : null}
    </details>
  );
}
