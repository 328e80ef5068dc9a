import { type SubmissionResult, useForm } from "@conform-to/react";
import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { BoundField, BoundSelect, type Option } from "~/ui/bound-field";
import { FormFrame } from "~/ui/form-frame";
import { Notice } from "~/ui/page";
import { ReasonList, Why } from "~/ui/reason-list";
import type { WorkerAsked } from "./worker-asked.server";

type Fields = {
  kind: string;
  year: string;
  category: string;
  region: string;
  sector: string;
  places: string;
  onDay: string;
  note: string;
  workerId: string;
};

/** An allotment, an application, or a permit without an application; warns before more is taken than was allotted. */
export function MovementForm({
  result,
  exceeds,
  defaults,
  worker,
  categories,
  regions,
  sectors,
  today,
}: {
  result: SubmissionResult<string[]> | null;
  /** By how much the entry that was sent would exceed the allotment. */
  exceeds: number | null;
  defaults: Partial<Fields>;
  /** For whom the place is, where the page was opened for one worker. */
  worker: WorkerAsked;
  categories: readonly Option[];
  regions: readonly Option[];
  sectors: readonly Option[];
  today: string;
}) {
  const { t } = useTranslation();
  const [form, fields] = useForm<Fields>({ id: "movement", lastResult: result, defaultValue: defaults });
  return (
    <FormFrame form={form} submit={t(exceeds === null ? "quota:form.submit" : "quota:form.anyway")}>
      {exceeds === null ? null : (
        <>
          <Notice tone="warning" title={t("quota:exceeds", { count: exceeds })}>
            {t("quota:exceedsHint")}
          </Notice>
          <input type="hidden" name="accepted" value={exceeds} />
        </>
      )}
      <input type="hidden" name="intent" value="movement" />
      {worker ? (
        <div>
          <input type="hidden" name="workerId" value={worker.id} />
          <p>
            {t("quota:forWorker", { name: worker.name })}{" "}
            <Link to="?#entry" className="link text-sm">
              {t("quota:forNobody")}
            </Link>
          </p>
          {worker.counted === true ? null : (
            <Notice
              tone="warning"
              title={t(worker.counted === false ? "quota:outsideQuota" : "quota:countedUnknown")}
            >
              <Why>
                <ReasonList reasons={worker.reasons} />
              </Why>
            </Notice>
          )}
        </div>
      ) : null}
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2 lg:grid-cols-3">
        <BoundSelect
          field={fields.kind}
          label={t("quota:field.kind")}
          options={(["grant", "reserve", "consume"] as const).map((kind) => ({
            value: kind,
            label: t(`quota:kind.${kind}`),
          }))}
        />
        <BoundField field={fields.year} label={t("quota:field.year")} inputMode="numeric" />
        <BoundField field={fields.places} label={t("quota:field.places")} inputMode="numeric" />
        <BoundSelect
          field={fields.category}
          label={t("quota:field.category")}
          options={categories}
          empty={t("common:form.choose")}
        />
        <BoundSelect field={fields.region} label={t("quota:field.region")} options={regions} />
        <BoundSelect
          field={fields.sector}
          label={t("quota:field.sector")}
          options={sectors}
          empty={t("quota:field.noSector")}
        />
        <BoundField field={fields.onDay} label={t("quota:field.onDay")} type="date" max={today} />
        <BoundField field={fields.note} label={t("quota:field.note")} hint={t("quota:field.noteHint")} />
      </div>
    </FormFrame>
  );
}
