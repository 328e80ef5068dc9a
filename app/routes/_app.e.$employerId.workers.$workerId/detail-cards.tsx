import { Form, Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { localeNames } from "~/i18n/locales";
import { FactList } from "~/ui/fact-list";
import { formatDay, formatInstant } from "~/ui/format";
import { Card } from "~/ui/page";
import { useLocale } from "~/ui/use-locale";
import type { WorkerView } from "./worker-view.server";

type Change = { here: string; mayChange: boolean };

function Head({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="mb-3 flex flex-wrap items-center justify-between gap-2">
      <h2 className="text-lg font-semibold">{title}</h2>
      <div className="no-print flex gap-1">{children}</div>
    </div>
  );
}

export function PersonCard({ person, here, mayChange }: { person: WorkerView["person"] } & Change) {
  const { t } = useTranslation();
  const locale = useLocale();
  return (
    <Card>
      <Head title={t("workers:worker.who")}>
        {mayChange ? (
          <Link to={`${here}/edit`} className="btn btn-sm">
            {t("workers:worker.correct")}
          </Link>
        ) : null}
      </Head>
      <FactList
        facts={[
          [
            t("workers:field.birthDate"),
            person.birthDate
              ? formatDay(person.birthDate, locale)
              : t("workers:worker.notGiven", { context: "f" }),
          ],
          [t("workers:field.citizenship"), person.citizenship],
          [t("workers:field.stay"), person.stay],
          [t("workers:field.staffNo"), person.staffNo],
          [t("workers:field.iin"), person.iin ?? t("workers:worker.notGiven", { context: "m" })],
          [t("workers:field.role"), person.role],
          [t("workers:field.education"), person.education],
        ]}
      />
    </Card>
  );
}

export function EngagementsCard({
  engagements,
  here,
  mayChange,
}: { engagements: WorkerView["engagements"] } & Change) {
  const { t } = useTranslation();
  const locale = useLocale();
  const reason = (code: string) => t(`workers:end.reason.${code}`, { defaultValue: code });
  return (
    <Card id="engagements">
      <Head title={t("workers:worker.engagements")}>
        {mayChange ? (
          <Link to={`${here}/engagements/new`} className="btn btn-sm">
            {t("workers:engagement.add")}
          </Link>
        ) : null}
      </Head>
      {engagements.length === 0 ? <p>{t("workers:engagement.none")}</p> : null}
      <ul className="divide-y divide-base-300">
        {engagements.map((one) => (
          <li key={one.engagementId} className="py-3 first:pt-0">
            <p className="font-medium">{one.position ?? t("workers:worker.positionNotGiven")}</p>
            <p className="text-sm">
              {[
                // Only some arrangements know categories at all.
                one.categoryText ??
                  (["seasonal", "domestic"].includes(one.arrangement) ? null : t("workers:list.noCategory")),
                one.arrangementText,
              ]
                .filter(Boolean)
                .join(" · ")}
            </p>
            {one.department || one.site ? (
              <p className="text-sm opacity-75">{[one.department, one.site].filter(Boolean).join(" · ")}</p>
            ) : null}
            <p className="text-sm">
              {[
                one.from ? t("workers:engagement.since", { day: formatDay(one.from, locale) }) : null,
                one.to ? t("workers:engagement.until", { day: formatDay(one.to, locale) }) : null,
                one.endReason ? reason(one.endReason) : null,
              ]
                .filter(Boolean)
                .join(", ")}
            </p>
            {mayChange ? (
              <p className="no-print mt-2 flex flex-wrap gap-1">
                <Link to={`${here}/engagements/${one.engagementId}`} className="btn btn-ghost btn-sm">
                  {t("workers:worker.correct")}
                </Link>
                {one.to === null ? (
                  <Link to={`${here}/engagements/${one.engagementId}#end`} className="btn btn-ghost btn-sm">
                    {t("workers:end.action")}
                  </Link>
                ) : null}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </Card>
  );
}

export function CrossingsCard({
  worker,
  here,
  mayChange,
  today,
}: { worker: WorkerView; today: string } & Change) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { crossings, stayDays } = worker;
  return (
    <Card id="crossings">
      <h2 className="mb-3 text-lg font-semibold">{t("workers:worker.crossings")}</h2>
      {stayDays.inCountry === null ? (
        <p>{t("workers:crossing.none")}</p>
      ) : (
        <>
          <p className="font-medium">
            {stayDays.inCountry
              ? t("workers:crossing.inCountry", { count: stayDays.thisStay })
              : t("workers:crossing.outside")}
          </p>
          <p className="text-sm">{t("workers:crossing.within180", { count: stayDays.inLast180 })}</p>
          <ul className="mt-3 text-sm">
            {crossings.map((crossing) => (
              <li key={crossing.crossingId} className="flex flex-wrap items-center gap-3 py-1">
                <span className="w-16 font-medium">{t(`workers:crossing.${crossing.direction}`)}</span>
                <span>{formatDay(crossing.onDay, locale)}</span>
                {mayChange ? (
                  <Form method="post" action={`${here}/crossings`} className="no-print">
                    <input type="hidden" name="retract" value={crossing.crossingId} />
                    <button type="submit" className="link text-xs opacity-75">
                      {t("workers:crossing.retract")}
                    </button>
                  </Form>
                ) : null}
              </li>
            ))}
          </ul>
        </>
      )}
      {mayChange ? (
        <Form
          method="post"
          action={`${here}/crossings`}
          className="no-print mt-4 flex flex-wrap items-end gap-2"
        >
          <label className="flex flex-col gap-1 text-sm font-medium">
            {t("workers:field.direction")}
            <select name="direction" className="select select-sm w-32">
              <option value="entry">{t("workers:crossing.entry")}</option>
              <option value="exit">{t("workers:crossing.exit")}</option>
            </select>
          </label>
          <label className="flex flex-col gap-1 text-sm font-medium">
            {t("workers:field.onDay")}
            <input
              type="date"
              name="onDay"
              defaultValue={today}
              max={today}
              className="input input-sm w-40"
            />
          </label>
          <button type="submit" className="btn btn-sm">
            {t("workers:crossing.add")}
          </button>
        </Form>
      ) : null}
    </Card>
  );
}

export function ContactsCard({ contacts, here, mayChange }: { contacts: WorkerView["contacts"] } & Change) {
  const { t } = useTranslation();
  return (
    <Card id="contacts" title={t("workers:worker.contacts")}>
      <ul className="divide-y divide-base-300">
        {(["worker", "manager"] as const).map((who) => {
          const contact = contacts.find((one) => one.who === who);
          return (
            <li key={who} className="flex flex-wrap items-center justify-between gap-2 py-3 first:pt-0">
              <div className="min-w-0">
                <p className="text-sm opacity-75">
                  {who === "worker" ? t("workers:worker.contactWorker") : t("workers:worker.contactManager")}
                </p>
                {contact ? (
                  <>
                    <p className="break-all">{[contact.name, contact.email].filter(Boolean).join(", ")}</p>
                    <p className="text-sm opacity-75">
                      {localeNames[contact.locale]},{" "}
                      {contact.told ? t("workers:worker.told") : t("workers:worker.notTold")}
                    </p>
                  </>
                ) : (
                  <p>{t("workers:worker.noContact")}</p>
                )}
              </div>
              {mayChange ? (
                <Link to={`${here}/contacts/${who}`} className="btn btn-sm no-print">
                  {contact ? t("common:action.change") : t("workers:act.add")}
                </Link>
              ) : null}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}

export function HistoryCard({ history, importedOn }: Pick<WorkerView, "history" | "importedOn">) {
  const { t } = useTranslation();
  const locale = useLocale();
  return (
    <Card id="history" title={t("workers:worker.history")}>
      {history.length === 0 && !importedOn ? <p>{t("workers:worker.noHistory")}</p> : null}
      <ol className="flex flex-col gap-2 text-sm">
        {history.map((entry) => (
          <li key={entry.seq} className="grid grid-cols-1 gap-x-4 sm:grid-cols-[12rem_1fr]">
            <span className="opacity-75">{formatInstant(entry.at, locale)}</span>
            <span>
              {entry.text} <span className="opacity-75">· {entry.who}</span>
              {entry.fields.length > 0 ? (
                <span className="block opacity-75">
                  {t("employer:journal.fields", { fields: entry.fields.join(", ") })}
                </span>
              ) : null}
            </span>
          </li>
        ))}
        {importedOn ? (
          <li className="grid grid-cols-1 gap-x-4 sm:grid-cols-[12rem_1fr]">
            <span className="opacity-75">{formatDay(importedOn, locale, "short")}</span>
            <span>{t("workers:worker.addedByImport")}</span>
          </li>
        ) : null}
      </ol>
    </Card>
  );
}
