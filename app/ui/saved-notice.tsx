import { useSearchParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Notice } from "./page";

/** «Saved», after a form has led back here with `?saved`. */
export function SavedNotice() {
  const [search] = useSearchParams();
  const { t } = useTranslation();
  return search.has("saved") ? (
    <div className="no-print mb-4">
      <Notice tone="success" title={t("common:form.saved")} />
    </div>
  ) : null;
}
