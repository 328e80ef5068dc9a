import { Form, Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { formatDay } from "~/ui/format";
import { useLocale } from "~/ui/use-locale";
import type { QuotaView } from "./quota-view.server";

/** Applications that wait for an answer, each with the two answers there are. */
export function OpenReservations({
  open,
  today,
  base,
  mayChange,
}: {
  open: QuotaView["open"];
  today: string;
  base: string;
  mayChange: boolean;
}) {
  const { t } = useTranslation();
  const locale = useLocale();
  return (
    <ul className="divide-y divide-base-300">
      {open.map((one) => (
        <li key={one.id} className="py-3 first:pt-0 last:pb-0">
          <p className="font-medium">
            {t("quota:open.places", { count: one.open })} · {one.categoryText}
            {one.worker ? (
              <>
                {" · "}
                <Link to={`${base}/workers/${one.worker.id}`} className="link">
                  {one.worker.name}
                </Link>
              </>
            ) : null}
          </p>
          <p className="text-sm opacity-80">
            {[
              t("quota:open.since", { day: formatDay(one.onDay, locale, "short") }),
              one.regionText,
              one.sectorText,
              one.note,
            ]
              .filter(Boolean)
              .join(" · ")}
          </p>
          {mayChange ? (
            <Form method="post" className="no-print mt-2 flex flex-wrap items-end gap-2">
              <input type="hidden" name="intent" value="answer" />
              <input type="hidden" name="reservation" value={one.id} />
              <label className="flex flex-col gap-1 text-sm font-medium">
                {t("quota:field.places")}
                <input
                  type="number"
                  name="places"
                  min={1}
                  max={one.open}
                  defaultValue={one.open}
                  className="input input-sm w-24"
                />
              </label>
              <label className="flex flex-col gap-1 text-sm font-medium">
                {t("quota:field.onDay")}
                <input
                  type="date"
                  name="onDay"
                  min={one.onDay}
                  max={today}
                  defaultValue={today}
                  className="input input-sm w-40"
                />
              </label>
              <button type="submit" name="kind" value="consume" className="btn btn-sm btn-primary">
                {t("quota:open.issued")}
              </button>
              <button
                type="submit"
                name="kind"
                value="release"
                className="btn btn-sm border-base-300 bg-base-100"
              >
                {t("quota:open.released")}
              </button>
            </Form>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
