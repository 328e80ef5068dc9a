import { useTranslation } from "react-i18next";

/** One decision for everybody who is ticked below, or for all of whom nothing is decided yet, on every page. */
export function AbsentBulk({ errors, busy }: { errors: Record<string, string>; busy: boolean }) {
  const { t } = useTranslation();
  const { absentPick, absentBulk, absentBulkOn } = errors;
  return (
    <fieldset className="mb-4 rounded-field border border-base-300 bg-base-200 p-3">
      <legend className="px-1 text-sm font-semibold">{t("imports:absent.bulk.title")}</legend>
      <label className="mb-3 flex items-start gap-2 text-sm">
        <input type="checkbox" name="absentAll" value="open" className="checkbox checkbox-sm mt-0.5" />
        <span>{t("imports:absent.bulk.all")}</span>
      </label>
      <div className="grid items-start gap-2 sm:grid-cols-2 lg:grid-cols-4">
        <div className="flex flex-col text-sm">
          <select
            name="absentBulk"
            defaultValue=""
            aria-label={t("imports:absent.bulk.what")}
            aria-invalid={absentBulk ? true : undefined}
            className={`select w-full ${absentBulk ? "select-error" : ""}`}
          >
            <option value="">{t("common:form.choose")}</option>
            <option value="left">{t("imports:absent.left")}</option>
            <option value="here">{t("imports:absent.here")}</option>
            <option value="elsewhere">{t("imports:absent.elsewhere")}</option>
            <option value="open">{t("imports:absent.open")}</option>
          </select>
          <Wrong text={absentBulk} />
        </div>
        <label className="flex flex-col text-sm">
          <input
            type="date"
            name="absentBulkOn"
            aria-invalid={absentBulkOn ? true : undefined}
            className={`input w-full ${absentBulkOn ? "input-error" : ""}`}
          />
          <span className="opacity-75">{t("imports:absent.onHint")}</span>
          <Wrong text={absentBulkOn} />
        </label>
        <label className="flex flex-col text-sm">
          <input name="absentBulkReason" maxLength={300} className="input w-full" />
          <span className="opacity-75">{t("imports:absent.reasonHint")}</span>
        </label>
        <button
          type="submit"
          name="intent"
          value="absent-bulk"
          className="btn h-auto min-h-10 py-2 whitespace-normal"
          disabled={busy}
        >
          {t("imports:absent.bulk.submit")}
        </button>
      </div>
      <Wrong text={absentPick} />
    </fieldset>
  );
}

function Wrong({ text }: { text: string | undefined }) {
  return text ? <p className="mt-1 text-sm font-medium text-error">{text}</p> : null;
}
