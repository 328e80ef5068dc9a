import type { TFunction } from "i18next";
import type { Locale } from "~/i18n/locales";
import { allValues, clockNames } from "~/law";
import { holdsOn, type KnownValueView, knownValueView } from "~/web/known-value-view";
import { dueClocks } from "./count-days";

export type ClockView = {
  name: string;
  title: string;
  /** What the clock starts on. */
  event: string;
  /** Whether it runs from an event to a day. */
  counts: boolean;
  value: KnownValueView | null;
};

/** Every clock of the law as it stands on a day; null where none was in force. */
export function clocksOn(on: string, t: TFunction, locale: Locale): ClockView[] {
  const values = allValues();
  return clockNames.map((name) => {
    const versions = values.filter((value) => value.id === `clock-${name}`);
    const held = versions.find((value) => holdsOn(value, on));
    return {
      name,
      title: versions[0]?.title[locale] ?? name,
      event: t(`due:event.${name}`),
      counts: dueClocks.some((one) => one === name),
      value: held ? knownValueView(held, locale) : null,
    };
  });
}
