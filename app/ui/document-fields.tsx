import type { FieldMetadata } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import { BoundField, BoundSelect, BoundText, type Option } from "./bound-field";

// biome-ignore lint/suspicious/noExplicitAny: conform's metadata is invariant in the form's shape, which no field knows
type AnyField = FieldMetadata<any, any, string[]>;
type Names =
  | "permitKind"
  | "number"
  | "issuedOn"
  | "validFrom"
  | "expiry"
  | "expiresOn"
  | "issuedBy"
  | "visaCategory"
  | "entries"
  | "region"
  | "remarks";

/** All that is asked about a document of a kind; `details` names the fields that this kind has besides. */
export function DocumentFields({
  fields,
  permitKinds,
  details,
  regions,
}: {
  fields: { [name in Names]: AnyField };
  /** Null where the document is no permit. */
  permitKinds: Option[] | null;
  details: readonly string[];
  /** Where a permit may be valid. */
  regions: Option[];
}) {
  const { t } = useTranslation();
  return (
    <>
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        {permitKinds ? (
          <div className="sm:col-span-2">
            <BoundSelect
              field={fields.permitKind}
              label={t("workers:field.permitKind")}
              options={permitKinds}
              empty={t("common:form.choose")}
            />
          </div>
        ) : null}
        <BoundField
          field={fields.number}
          label={t("workers:field.number")}
          hint={t("workers:hint.number")}
          autoComplete="off"
        />
        <BoundField field={fields.issuedOn} label={t("workers:field.issuedOn")} type="date" />
        <BoundField field={fields.validFrom} label={t("workers:field.validFrom")} type="date" />
      </div>
      <ExpiryFields expiry={fields.expiry} expiresOn={fields.expiresOn} />
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        {details.includes("issuedBy") ? (
          <BoundField field={fields.issuedBy} label={t("workers:field.issuedBy")} />
        ) : null}
        {details.includes("visaCategory") ? (
          <BoundField field={fields.visaCategory} label={t("workers:field.visaCategory")} />
        ) : null}
        {details.includes("entries") ? (
          <BoundField field={fields.entries} label={t("workers:field.entries")} />
        ) : null}
        {details.includes("region") ? (
          <BoundSelect
            field={fields.region}
            label={t("workers:field.region")}
            hint={t("workers:hint.region")}
            options={withWritten(regions, fields.region.initialValue)}
            empty={t("workers:field.regionNone")}
          />
        ) : null}
      </div>
      <BoundText field={fields.remarks} label={t("workers:field.remarks")} />
    </>
  );
}

/** Until when: a day, no expiry at all, or not known yet. Three answers, so that none passes for another. */
export function ExpiryFields({ expiry, expiresOn }: { expiry: AnyField; expiresOn: AnyField }) {
  const { t } = useTranslation();
  const choices = [
    ["on", t("workers:field.expiryOn")],
    ["none", t("workers:field.expiryNone")],
    ["missing", t("workers:field.expiryMissing")],
  ] as const;
  return (
    <fieldset className="rounded-box border border-base-300 p-4">
      <legend className="px-1 text-sm font-medium">{t("workers:field.expiry")}</legend>
      <div className="flex flex-col gap-3">
        {choices.map(([value, label]) => (
          <label key={value} className="flex items-center gap-2 text-sm">
            <input
              type="radio"
              name={expiry.name}
              value={value}
              defaultChecked={expiry.initialValue === value}
              className="radio radio-sm"
            />
            {label}
          </label>
        ))}
        <div className="max-w-60">
          <BoundField field={expiresOn} label={t("workers:field.expiresOn")} type="date" />
        </div>
        {expiry.errors ? <p className="text-sm font-medium text-error">{expiry.errors.join(" ")}</p> : null}
      </div>
    </fieldset>
  );
}

/** What was written by hand before there was a list stays among the choices, so that saving does not lose it. */
function withWritten(options: Option[], written: unknown): Option[] {
  if (typeof written !== "string" || written === "") return options;
  return options.some(({ value }) => value === written)
    ? options
    : [{ value: written, label: written }, ...options];
}
