import { Form, Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { Option } from "~/ui/bound-field";
import { formatDay } from "~/ui/format";
import { Card, Notice } from "~/ui/page";
import { ReasonList, Why } from "~/ui/reason-list";
import { useLocale } from "~/ui/use-locale";
import type { WorkerView } from "./worker-view.server";

/** Business trips to other regions: how many days of the year's limit are used, and which trips take them. */
export function TripsCard({
  trips,
  regions,
  here,
  base,
  mayChange,
}: {
  trips: WorkerView["trips"];
  regions: readonly Option[];
  here: string;
  base: string;
  mayChange: boolean;
}) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { list, limited, limit, year, used, planned, left, lawful, exceededOn, exceeded, assumedRegion } =
    trips;
  const { reasons, warnings } = trips;
  return (
    <Card id="trips" title={t("trips:title")}>
      {!limited ? (
        <p>{t(trips.eaeu ? "trips:notLimitedEaeu" : "trips:notLimited")}</p>
      ) : limit === null ? (
        <p>{t("trips:limitUnknown", { count: used })}</p>
      ) : (
        <>
          <p className="font-medium">{t("trips:used", { year, used, limit, left: left ?? 0 })}</p>
          {planned > 0 ? <p className="text-sm">{t("trips:planned", { planned })}</p> : null}
          <progress
            className={`progress mt-1 w-full ${lawful === false ? "progress-error" : "progress-primary"}`}
            value={Math.min(used, limit)}
            max={limit}
            aria-label={t("trips:title")}
          />
          {lawful === false && exceededOn ? (
            <div className="mt-2">
              <Notice
                tone={exceeded ? "error" : "warning"}
                title={t(exceeded ? "trips:exceeded" : "trips:willExceed", {
                  day: formatDay(exceededOn, locale),
                })}
              >
                {t("trips:exceededHint")}
              </Notice>
            </div>
          ) : null}
        </>
      )}
      {list.length === 0 ? (
        <p className="mt-3 text-sm opacity-80">{t("trips:none")}</p>
      ) : (
        <ul className="mt-3 divide-y divide-base-300 text-sm">
          {list.map((trip) => (
            <li key={trip.tripId} className="flex flex-wrap items-baseline gap-x-3 gap-y-1 py-2">
              <span className="font-medium">
                {formatDay(trip.fromDay, locale, "short")}–{formatDay(trip.toDay, locale, "short")}
              </span>
              <span>{trip.regionText}</span>
              {trip.note ? <span className="opacity-80">{trip.note}</span> : null}
              {limited && !trip.counted ? <span className="opacity-80">{t("trips:notCounted")}</span> : null}
              {mayChange ? (
                <Form method="post" action={`${here}/trips`} className="no-print">
                  <input type="hidden" name="retract" value={trip.tripId} />
                  <button type="submit" className="link text-xs opacity-75">
                    {t("workers:crossing.retract")}
                  </button>
                </Form>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {limited && assumedRegion ? (
        <p className="mt-2 text-sm opacity-80">{t("trips:assumedRegion")}</p>
      ) : null}
      {reasons.length > 0 ? (
        <div className="mt-2">
          <Why>
            <ReasonList reasons={reasons} />
            {warnings.length > 0 ? (
              <ul className="mt-3 list-disc space-y-1 pl-5 text-sm">
                {warnings.map((text) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            ) : null}
          </Why>
        </div>
      ) : null}
      {mayChange ? (
        <Form method="post" action={`${here}/trips`} className="no-print mt-4 flex flex-wrap items-end gap-2">
          <label className="flex flex-col gap-1 text-sm font-medium">
            {t("trips:field.from")}
            <input type="date" name="fromDay" required className="input input-sm w-40" />
          </label>
          <label className="flex flex-col gap-1 text-sm font-medium">
            {t("trips:field.to")}
            <input type="date" name="toDay" required className="input input-sm w-40" />
          </label>
          <label className="flex flex-col gap-1 text-sm font-medium">
            {t("trips:field.region")}
            <select name="region" required defaultValue="" className="select select-sm w-56">
              <option value="">{t("common:form.choose")}</option>
              {regions.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </label>
          <label className="flex flex-col gap-1 text-sm font-medium">
            {t("trips:field.note")}
            <input type="text" name="note" maxLength={200} className="input input-sm w-56" />
          </label>
          <button type="submit" className="btn btn-sm">
            {t("workers:crossing.add")}
          </button>
        </Form>
      ) : null}
      <p className="no-print mt-3 text-sm">
        <Link to={`${base}/trips`} className="link">
          {t("trips:list.link")}
        </Link>
      </p>
    </Card>
  );
}
