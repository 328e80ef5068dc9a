import { Form, Link, type useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { formatInstant } from "~/ui/format";
import { Card } from "~/ui/page";
import { useLocale } from "~/ui/use-locale";
import { DeliveryBadge } from "./delivery-badge";
import { PartyName } from "./party-name";
import type { loadReminders } from "./reminders-data.server";

type Data = ReturnType<typeof useLoaderData<typeof loadReminders>>;
type Delivery = Data["deliveries"]["items"][number];

/** The digests that spoke of this employer: to whom, when, what the server said, and what comes next. */
export function DeliveriesCard({ data }: { data: Data }) {
  const { t } = useTranslation();
  const { base, deliveries, mayChange, newestMail } = data;
  return (
    <Card id="mail" title={t("reminders:deliveries.title")}>
      <p className="mb-2 text-sm opacity-80">{t("reminders:deliveries.lead")}</p>
      {deliveries.items.length === 0 ? (
        <p className="py-3 text-sm">{t("reminders:deliveries.empty")}</p>
      ) : (
        <ul className="divide-y divide-base-300">
          {deliveries.items.map((delivery) => (
            <DeliveryRow key={delivery.mailId} delivery={delivery} mayChange={mayChange} />
          ))}
        </ul>
      )}
      <p className="no-print mt-3 flex flex-wrap gap-4 text-sm">
        {newestMail ? null : (
          <Link to={`${base}/reminders#mail`} className="link">
            {t("reminders:deliveries.newest")}
          </Link>
        )}
        {deliveries.nextCursor ? (
          <Link
            to={`${base}/reminders?${new URLSearchParams({ mail: deliveries.nextCursor })}#mail`}
            className="link"
          >
            {t("reminders:deliveries.older")}
          </Link>
        ) : null}
      </p>
    </Card>
  );
}

function DeliveryRow({ delivery, mayChange }: { delivery: Delivery; mayChange: boolean }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { state, attempts } = delivery;
  const waits = delivery.nextAttemptAt !== null && (state === "deferred" || state === "unsure");
  return (
    <li className="flex flex-col gap-1 py-3 text-sm">
      <p>
        <PartyName party={delivery.recipient} />
      </p>
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <span className="opacity-75">
          {formatInstant(delivery.acceptedAt ?? delivery.createdAt, locale)}
          {delivery.reminders > 0
            ? ` · ${t("reminders:deliveries.speaks", { count: delivery.reminders })}`
            : null}
        </span>
        <DeliveryBadge state={state} />
      </p>
      {waits && delivery.nextAttemptAt ? (
        <p className="opacity-75">
          {t("reminders:deliveries.retry", { at: formatInstant(delivery.nextAttemptAt, locale) })}
        </p>
      ) : null}
      {attempts.length > 0 ? (
        <details open={state === "bounced"}>
          <summary className="link text-xs">
            {t("reminders:deliveries.tried", { count: attempts.length })}
          </summary>
          <ul className="mt-1 flex flex-col gap-1 text-xs">
            {attempts.map((attempt) => (
              <li key={attempt.n}>
                {formatInstant(attempt.startedAt, locale)}: {t(`reminders:outcome.${attempt.outcome}`)}
                {attempt.response ? (
                  <span className="block font-mono break-all opacity-75">{attempt.response}</span>
                ) : null}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {mayChange && (state === "deferred" || state === "bounced" || state === "unsure") ? (
        <Form method="post" className="mt-1">
          <input type="hidden" name="mail" value={delivery.mailId} />
          <button type="submit" name="intent" value="again" className="btn btn-sm">
            {t("reminders:deliveries.again")}
          </button>
        </Form>
      ) : null}
    </li>
  );
}
