import { type SubmissionResult, useForm } from "@conform-to/react";
import { Form, useNavigation } from "@remix-run/react";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import type { Locale } from "~/i18n/locales";
import { Field } from "~/ui/field";
import { formatInstant } from "~/ui/format";
import { Card, Notice } from "~/ui/page";
import { useLocale } from "~/ui/use-locale";

type Token = { apiTokenId: string; name: string; expiresAt: Date; lastUsedAt: Date | null; ended: boolean };
type Props = {
  tokens: Token[];
  result: SubmissionResult<string[]> | null;
  made: { name: string; token: string } | null;
  suggestedEnd: string;
};

export function TokensCard({ tokens, result, made, suggestedEnd }: Props) {
  const { t } = useTranslation();
  const locale = useLocale();
  const busy = useNavigation().state === "submitting";
  const [form, fields] = useForm<{ name: string; end: string }>({
    id: "token",
    lastResult: result,
    defaultValue: { end: suggestedEnd },
  });
  return (
    <Card title={t("accounts:settings.tokens")}>
      <p className="mb-3 opacity-80">{t("accounts:settings.tokensLead")}</p>
      {made ? (
        <div className="mb-4">
          <Notice tone="success" title={t("accounts:settings.tokenMade", { name: made.name })}>
            <code className="break-all select-all" data-testid="api-token">
              {made.token}
            </code>
          </Notice>
        </div>
      ) : null}
      {tokens.length === 0 ? <p>{t("accounts:settings.tokensNone")}</p> : null}
      <ul className="divide-y divide-base-300">
        {tokens.map((token) => (
          <li
            key={token.apiTokenId}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3"
          >
            <div className="min-w-0">
              <p className="font-medium break-words">{token.name}</p>
              <p className="text-sm opacity-80">{standing(t, locale, token)}</p>
            </div>
            <Form method="post">
              <input type="hidden" name="token" value={token.apiTokenId} />
              <button type="submit" name="intent" value="revoke-token" className="btn btn-sm">
                {t("accounts:settings.tokenRevoke")}
              </button>
            </Form>
          </li>
        ))}
      </ul>
      <Form method="post" id={form.id} noValidate className="mt-4 flex max-w-md flex-col gap-4">
        {form.errors ? <Notice tone="error">{form.errors.join(" ")}</Notice> : null}
        <Field
          id={fields.name.id}
          name={fields.name.name}
          label={t("accounts:settings.tokenName")}
          hint={t("accounts:settings.tokenNameHint")}
          errors={fields.name.errors}
          defaultValue={fields.name.initialValue}
          autoComplete="off"
        />
        <Field
          id={fields.end.id}
          name={fields.end.name}
          label={t("accounts:settings.tokenEnd")}
          errors={fields.end.errors}
          defaultValue={fields.end.initialValue}
          type="date"
        />
        <button
          type="submit"
          name="intent"
          value="token"
          className="btn btn-primary self-start"
          disabled={busy}
        >
          {t("accounts:settings.tokenMake")}
        </button>
      </Form>
    </Card>
  );
}

function standing(t: TFunction, locale: Locale, token: Token): string {
  const until = formatInstant(token.expiresAt, locale);
  if (token.ended) return t("accounts:settings.tokenEnded", { until });
  return token.lastUsedAt === null
    ? t("accounts:settings.tokenUnused", { until })
    : t("accounts:settings.tokenUntil", { until, used: formatInstant(token.lastUsedAt, locale) });
}
