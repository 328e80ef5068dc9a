import { useMatches, useSearchParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { askedDay, firstAskedDay, lastAskedDay, type TakesDay } from "~/web/asked-day";
import { formatDay } from "./format";
import { Notice } from "./page";
import { useLocale } from "./use-locale";

/** On a page that takes a day: what was asked is none, or lies too far away, so today is shown. */
export function MisreadDay({ today }: { today: string }) {
  const [search] = useSearchParams();
  const { t } = useTranslation();
  const locale = useLocale();
  const handle = useMatches().at(-1)?.handle as Partial<TakesDay> | undefined;
  if (handle?.takesDay === undefined) return null;
  const last = handle.takesDay === "until-today" ? today : lastAskedDay;
  const asked = askedDay(search, last);
  if (asked.kind === "none" || asked.kind === "day") return null;
  return (
    <div className="mb-4">
      <Notice tone="warning" title={t("common:day.todayShown")}>
        {asked.kind === "not-a-day"
          ? t("common:day.notADay", { asked: asked.text })
          : t("common:day.outOfRange", {
              asked: formatDay(asked.text, locale),
              first: formatDay(firstAskedDay, locale),
              last: formatDay(last, locale),
            })}
      </Notice>
    </div>
  );
}
