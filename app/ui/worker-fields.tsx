import type { FieldMetadata } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import { BoundField, BoundSelect, type Option } from "./bound-field";

// biome-ignore lint/suspicious/noExplicitAny: conform's metadata is invariant in the form's shape, which no field knows
type Fields = Record<string, FieldMetadata<any, any, string[]>>;
type Named<K extends string> = { [key in K]: Fields[string] };

type Choices = {
  countries: Option[];
  frequent: Option[];
  stays: Option[];
  arrangements: Option[];
  categories: Option[];
  roles: Option[];
  educations: Option[];
};

const grid = "grid grid-cols-1 gap-4 sm:grid-cols-2";

/** Name, birth date, citizenship, ground of stay: what an answer needs of a person. */
export function PersonFields({
  fields,
  options,
}: {
  fields: Named<"name" | "birthDate" | "citizenship" | "stay">;
  options: Choices;
}) {
  const { t } = useTranslation();
  return (
    <div className={grid}>
      <BoundField field={fields.name} label={t("workers:field.name")} autoComplete="off" />
      <BoundField field={fields.birthDate} label={t("workers:field.birthDate")} type="date" />
      <BoundSelect
        field={fields.citizenship}
        label={t("workers:field.citizenship")}
        options={options.countries}
        groups={{ label: t("workers:list.often"), options: options.frequent }}
        empty={t("common:form.choose")}
      />
      <BoundSelect field={fields.stay} label={t("workers:field.stay")} options={options.stays} />
    </div>
  );
}

/** What can wait: identifiers, and what only some exemptions look at; of a family no staff number and no rank. */
export function MorePersonFields({
  fields,
  options,
  household,
}: {
  fields: Named<"staffNo" | "iin" | "role" | "education">;
  options: Choices;
  household: boolean;
}) {
  const { t } = useTranslation();
  if (household) {
    return (
      <div className={grid}>
        <Kept field={fields.staffNo} />
        <Kept field={fields.role} />
        <Kept field={fields.education} />
        <IinField field={fields.iin} />
      </div>
    );
  }
  return (
    <div className={grid}>
      <BoundField field={fields.staffNo} label={t("workers:field.staffNo")} autoComplete="off" />
      <IinField field={fields.iin} />
      <BoundSelect
        field={fields.role}
        label={t("workers:field.role")}
        hint={t("workers:hint.role")}
        options={options.roles}
        empty={t("workers:role.none")}
      />
      <BoundSelect
        field={fields.education}
        label={t("workers:field.education")}
        options={options.educations}
        empty={t("workers:education.none")}
      />
    </div>
  );
}

/** What an answer needs of a position. A family engages domestic workers, who have no category. */
export function EngagementFields({
  fields,
  options,
  household,
}: {
  fields: Named<"position" | "category" | "arrangement" | "from">;
  options: Choices;
  household: boolean;
}) {
  const { t } = useTranslation();
  if (household && fields.arrangement.initialValue === "domestic") {
    return (
      <div className={grid}>
        <Kept field={fields.arrangement} />
        <Kept field={fields.category} />
        <BoundField field={fields.position} label={t("workers:field.position")} autoComplete="off" />
        <BoundField field={fields.from} label={t("workers:field.from")} type="date" />
      </div>
    );
  }
  return (
    <div className={grid}>
      <BoundField field={fields.position} label={t("workers:field.position")} autoComplete="off" />
      <BoundSelect
        field={fields.category}
        label={t("workers:field.category")}
        hint={t("workers:hint.category")}
        options={options.categories}
        empty={t("workers:category.none")}
      />
      <BoundSelect
        field={fields.arrangement}
        label={t("workers:field.arrangement")}
        options={options.arrangements}
      />
      <BoundField field={fields.from} label={t("workers:field.from")} type="date" />
    </div>
  );
}

export function MoreEngagementFields({
  fields,
  household,
}: {
  fields: Named<"department" | "site" | "to">;
  household: boolean;
}) {
  const { t } = useTranslation();
  if (household) {
    return (
      <div className={grid}>
        <Kept field={fields.department} />
        <Kept field={fields.site} />
        <BoundField field={fields.to} label={t("workers:field.to")} type="date" />
      </div>
    );
  }
  return (
    <div className={grid}>
      <BoundField field={fields.department} label={t("workers:field.department")} autoComplete="off" />
      <BoundField field={fields.site} label={t("workers:field.site")} autoComplete="off" />
      <BoundField field={fields.to} label={t("workers:field.to")} type="date" />
    </div>
  );
}

function IinField({ field }: { field: Fields[string] }) {
  const { t } = useTranslation();
  return (
    <BoundField
      field={field}
      label={t("workers:field.iin")}
      hint={t("workers:hint.iin")}
      inputMode="numeric"
      autoComplete="off"
    />
  );
}

/** What is not asked here is sent as it stands, so that saving the rest does not empty it. */
function Kept({ field }: { field: Fields[string] }) {
  return <input type="hidden" name={field.name} value={String(field.initialValue ?? "")} />;
}
