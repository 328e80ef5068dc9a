import { useForm } from "@conform-to/react";
import { Form, useSearchParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { BoundField } from "~/ui/bound-field";
import { CopyButton } from "~/ui/copy-button";
import { FormFrame } from "~/ui/form-frame";
import { formatInstant } from "~/ui/format";
import { Card, Notice } from "~/ui/page";
import { useLocale } from "~/ui/use-locale";
import type { LinksAnswer } from "./links-action.server";
import type { PackPageData } from "./pack-page-data";

type Link = PackPageData["links"][number];

/** Who may open the pack without an account: a new link, and those there are with how they were used. */
export function LinksCard({
  links,
  answer,
  mayChange,
  defaultEnd,
  latestEnd,
  today,
}: {
  links: readonly Link[];
  answer: LinksAnswer | null;
  mayChange: boolean;
  defaultEnd: string;
  latestEnd: string;
  today: string;
}) {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const made = answer && "url" in answer ? answer.url : null;
  return (
    <Card title={t("packs:links.title")} id="links" className="min-w-0 self-start">
      <p className="mb-4 text-sm opacity-80">{t("packs:links.lead")}</p>
      {made ? (
        <div className="mb-4">
          <Notice tone="success" title={t("packs:links.made")}>
            <label className="mt-2 flex flex-col gap-1 text-sm font-medium">
              {t("packs:links.url")}
              <input
                type="url"
                readOnly
                value={made}
                onFocus={(event) => event.target.select()}
                className="input w-full font-mono text-xs"
              />
            </label>
            <div className="mt-2 flex">
              <CopyButton key={made} text={made} />
            </div>
          </Notice>
        </div>
      ) : search.has("revoked") ? (
        <div className="mb-4">
          <Notice tone="success" title={t("packs:links.revoked")} />
        </div>
      ) : null}
      {mayChange ? (
        <NewLink
          key={made ?? "new"}
          answer={answer && "result" in answer ? answer : null}
          defaultEnd={defaultEnd}
          latestEnd={latestEnd}
          today={today}
        />
      ) : null}
      <h3 className="mt-6 mb-2 font-semibold">{t("packs:links.list")}</h3>
      {links.length === 0 ? (
        <p className="text-sm opacity-80">{t("packs:links.none")}</p>
      ) : (
        <ul className="flex flex-col gap-3">
          {links.map((link) => (
            <LinkItem key={link.id} link={link} mayChange={mayChange} />
          ))}
        </ul>
      )}
    </Card>
  );
}

function NewLink({
  answer,
  defaultEnd,
  latestEnd,
  today,
}: {
  answer: Extract<LinksAnswer, { result: object }> | null;
  defaultEnd: string;
  latestEnd: string;
  today: string;
}) {
  const { t } = useTranslation();
  const [form, fields] = useForm<{ expires: string; passPhrase: string }>({
    id: "new-link",
    lastResult: answer?.result ?? null,
    defaultValue: { expires: defaultEnd, passPhrase: "" },
  });
  return (
    <FormFrame form={form} submit={t("packs:links.make")}>
      <BoundField
        field={fields.expires}
        label={t("packs:links.expires")}
        hint={t("packs:links.expiresHint")}
        type="date"
        min={today}
        max={latestEnd}
      />
      <BoundField
        field={fields.passPhrase}
        label={`${t("packs:links.passPhrase")} (${t("common:form.optional")})`}
        hint={t("packs:links.passPhraseHint")}
        type="text"
        autoComplete="off"
      />
    </FormFrame>
  );
}

/** One link, its end, how it was used, and the way to close it. */
function LinkItem({ link, mayChange }: { link: Link; mayChange: boolean }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const open = link.state === "open";
  return (
    <li className="rounded-field border border-base-300 p-3 text-sm">
      <div className="flex flex-wrap items-start justify-between gap-2">
        <div className="min-w-0">
          <p className={open ? "font-semibold" : "font-semibold opacity-75"}>
            {t(`packs:links.state.${link.state}`)}
            {" · "}
            {t("packs:links.until", { at: formatInstant(link.expiresAt, locale) })}
            {link.hasPassPhrase ? ` · ${t("packs:links.withPassPhrase")}` : null}
          </p>
          <p className="opacity-75">
            {t("packs:links.madeBy", {
              at: formatInstant(link.createdAt, locale),
              who: link.createdBy ?? t("packs:links.someone"),
            })}
          </p>
          <p>
            {t("packs:links.views", { count: link.views })}
            {" · "}
            {t("packs:links.downloads", { count: link.downloads })}
            {link.lastUsedAt
              ? ` · ${t("packs:links.last", { at: formatInstant(link.lastUsedAt, locale) })}`
              : null}
          </p>
        </div>
        {open && mayChange ? (
          <Form method="post">
            <input type="hidden" name="intent" value="revoke" />
            <input type="hidden" name="linkId" value={link.id} />
            <button type="submit" className="btn btn-sm">
              {t("packs:links.revoke")}
            </button>
          </Form>
        ) : null}
      </div>
    </li>
  );
}
