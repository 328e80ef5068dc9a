import { useTranslation } from "react-i18next";

type Party = { kind: "person" | "contact"; name: string | null; email: string | null };

/** Whom a mail went to, as far as we still know. */
export function PartyName({ party }: { party: Party }) {
  const { t } = useTranslation();
  if (party.email === null) return <span className="opacity-75">{t("reminders:party.gone")}</span>;
  return (
    <span className="break-words">
      {party.name === null ? null : `${party.name}, `}
      <span className="break-all">{party.email}</span>
      {party.kind === "contact" ? ` (${t("reminders:party.contact")})` : null}
    </span>
  );
}
