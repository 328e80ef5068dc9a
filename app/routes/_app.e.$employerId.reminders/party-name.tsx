import { useTranslation } from "react-i18next";

type Party = { kind: "person" | "contact"; name: string | null; email: string | null };

/** Whom a mail went to, as far as we still know; `short` leaves the address out where a name says it. */
export function PartyName({ party, short = false }: { party: Party; short?: boolean }) {
  const { t } = useTranslation();
  const { kind, name, email } = party;
  if (email === null) return <span className="opacity-75">{t("reminders:party.gone")}</span>;
  const address = <span className="break-all">{email}</span>;
  return (
    <span className="break-words">
      {name === null ? (
        address
      ) : short ? (
        name
      ) : (
        <>
          {name}, {address}
        </>
      )}
      {kind === "contact" ? ` (${t("reminders:party.contact")})` : null}
    </span>
  );
}
