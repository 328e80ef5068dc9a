import { useTranslation } from "react-i18next";
import { formatDay } from "~/ui/format";
import { useLocale } from "~/ui/use-locale";
import type { CalendarDay, CalendarMonth } from "./count-days";

function look({ works, counted, mark }: CalendarDay): string {
  if (mark === "due") return "bg-primary font-bold text-primary-content";
  if (mark === "event") return "border-2 border-primary font-bold";
  if (counted) return "bg-primary/15";
  return works === false ? "text-error" : "";
}

/** A month with weeks from Monday: days off in red, counted days shaded, the event and the last day marked. */
export function MonthCalendar({ month: { month, lead, days } }: { month: CalendarMonth }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const weekdays = t("due:weekdays").split(" ");
  const places: (CalendarDay | null)[] = [...Array.from({ length: lead }, () => null), ...days];
  const weeks = Array.from({ length: Math.ceil(places.length / 7) }, (_, i) =>
    places.slice(i * 7, i * 7 + 7),
  );
  return (
    <table className="w-full max-w-72 text-center text-sm tabular-nums">
      <caption className="mb-1 text-left font-semibold">
        {t(`due:month.${Number(month.slice(5, 7))}`)} {month.slice(0, 4)}
      </caption>
      <thead>
        <tr className="opacity-75">
          {weekdays.map((name) => (
            <th key={name} scope="col" className="p-1 font-normal">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week, i) => (
          <tr key={week.find((one) => one !== null)?.day ?? i}>
            {week.map((one, place) =>
              one === null ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: an empty place is its number
                <td key={place} />
              ) : (
                <td key={one.day} className={`rounded-field p-1 ${look(one)}`}>
                  {Number(one.day.slice(8))}
                  {one.mark ? (
                    <span className="sr-only">{` ${t(`due:mark.${one.mark}`)}: ${formatDay(one.day, locale)}`}</span>
                  ) : null}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
