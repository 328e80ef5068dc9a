const local = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

/**
 * The instant of `?known_at=`: RFC 3339, or a local time of Kazakhstan as a form sends it (its whole minute
 * included). Null where none or nonsense is given, or it has not come yet.
 */
export function knownAtAsked(request: Request, now: Date): Date | null {
  const text = new URL(request.url).searchParams.get("known_at");
  if (!text) return null;
  const instant = local.test(text)
    ? fromAlmaty(text)
    : /^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2})$/.test(text)
      ? new Date(text)
      : null;
  return instant && !Number.isNaN(instant.getTime()) && instant < now ? instant : null;
}

/** The instant of a local time of Kazakhstan as a form sends it, its whole minute included; null where it is none. */
export function almatyInstant(text: string): Date | null {
  if (!local.test(text)) return null;
  const instant = fromAlmaty(text);
  return Number.isNaN(instant.getTime()) ? null : instant;
}

/** Almaty moved from UTC+6 to UTC+5 on 1 March 2024. */
const oneZoneSince = new Date("2024-02-29T18:00:00Z");

function fromAlmaty(text: string): Date {
  return new Date(`${text}:59.999${text < "2024-03-01" ? "+06:00" : "+05:00"}`);
}

/** An instant as a form shows it: the local minute, `YYYY-MM-DDTHH:MM`. */
export function almatyMinute(instant: Date): string {
  const hours = instant < oneZoneSince ? 6 : 5;
  return new Date(instant.getTime() + hours * 3_600_000).toISOString().slice(0, 16);
}
