import type { TFunction } from "i18next";
import { countryName } from "~/i18n/country-names.server";
import type { Locale } from "~/i18n/locales";
import {
  addDays,
  arrangementLabels,
  categoryLabels,
  daysBetween,
  monthlyTaxAdvance,
  permitAnswerLabels,
  permitKindLabels,
  regions,
  stayLabels,
} from "~/law";
import { type Day, type DocumentFacts, documentKinds, expiringLeadDays } from "~/registry/index";
import type { Author, DocumentDetail, WorkerDetail } from "~/registry/index.server";
import { changedFields, eventText } from "~/web/event-text";
import { shownMissing, shownReasons, shownWarnings } from "~/web/shown-reason";

/** What only somebody who is about to apply can say: no field of the register holds it, so it is not asked for here. */
const neverRecorded = /^(permit\.|employer\.domestic_workers$|worker\.months_in_country$)/;

/** What a worker's page shows, with every text in the user's language. */
export function workerView(worker: WorkerDetail, t: TFunction, locale: Locale, on: Day) {
  const { item, facts, assessment, engagements } = worker;
  return {
    id: item.id,
    name: facts.name,
    status: item.status,
    working: item.engagement !== null && works(item.engagement, on),
    permit: {
      answer: assessment.permit,
      answerText: permitAnswerLabels[assessment.permit][locale],
      kind: assessment.kind && permitKindLabels[assessment.kind][locale],
      quota: assessment.countsAgainstQuota,
      fee: assessment.fee,
      monthlyTax:
        assessment.permit === "required" && assessment.kind === "labour-immigrant-permit"
          ? monthlyTax(on, locale)
          : null,
      maxMonths: assessment.maxMonths,
      renewals: assessment.renewals,
      reasons: shownReasons(assessment.because, locale),
      missing: shownMissing(
        assessment.missing.filter((path) => !neverRecorded.test(path)),
        locale,
      ),
      warnings: shownWarnings(assessment.warnings, locale),
    },
    findings: item.findings.map(({ because, ...finding }) => ({
      ...finding,
      left: finding.day && daysBetween(on, finding.day),
      reasons: shownReasons(because, locale),
    })),
    person: {
      birthDate: facts.birthDate,
      citizenship: countryName(facts.citizenship, locale),
      staffNo: facts.staffNo,
      iin: facts.iin,
      stay: stayLabels[facts.stay][locale],
      role: facts.role && t(`workers:role.${facts.role}`, { defaultValue: facts.role }),
      education:
        facts.education && t(`workers:education.${facts.education}`, { defaultValue: facts.education }),
    },
    engagements: engagements.map((one) => ({
      ...one,
      categoryText: one.category && categoryLabels[one.category][locale],
      arrangementText: arrangementLabels[one.arrangement][locale],
      open: one.to === null || one.to >= on,
    })),
    documents: documentKinds.flatMap((kind) => {
      const all = worker.documents.filter((document) => document.facts.kind === kind);
      if (all.length === 0) return [];
      const current = all.filter((document) => document.supersededBy === null);
      return [
        {
          kind,
          current: current.map((document) => documentView(document, locale, t, on)),
          older: all
            .filter((document) => document.supersededBy !== null)
            .map((document) => documentView(document, locale, t, on))
            .reverse(),
        },
      ];
    }),
    crossings: worker.crossings.toReversed(),
    stayDays: worker.stayDays,
    trips: tripsView(worker.trips, assessment, on, locale),
    contacts: worker.contacts,
    importedOn: worker.history.some(({ event }) => event === "worker.registered")
      ? null
      : worker.registeredOn,
    history: worker.history.map((entry) => ({
      seq: entry.seq,
      at: entry.at,
      who: authorName(entry.by, t),
      text: eventText(t, locale, entry),
      fields: changedFields(t, entry),
    })),
  };
}

function tripsView(
  { days, limited }: WorkerDetail["trips"],
  assessment: WorkerDetail["assessment"],
  on: Day,
  locale: Locale,
) {
  const { trips, used, soFar, left, limit, lawful, exceededOn, assumedRegion, because, warnings } = days;
  return {
    limited,
    /** A citizen of an EAEU state, who is bound to no region for that reason. */
    eaeu: !limited && assessment.because.some(({ rule }) => rule.startsWith("eaeu-")),
    year: on.slice(0, 4),
    used,
    planned: used - soFar,
    left,
    limit,
    lawful,
    exceededOn,
    /** Whether the limit is passed already, and not only by what is planned. */
    exceeded: exceededOn !== null && exceededOn <= on,
    assumedRegion,
    list: trips.toReversed().map((trip) => ({
      ...trip,
      regionText: regions.find(({ code }) => code === trip.region)?.name[locale] ?? trip.region,
    })),
    // Where there is no limit, the reasons are those for which no permit is needed.
    reasons: shownReasons(limited ? because : assessment.because, locale),
    warnings: limited ? shownWarnings(warnings, locale) : [],
  };
}

/** What a labour immigrant's month costs in tax, with where it is written. */
function monthlyTax(on: Day, locale: Locale) {
  const tax = monthlyTaxAdvance(on);
  if (tax === null) return null;
  const rate = tax.because.filter(({ rule }) => rule === "tax-advance");
  return {
    ...tax.advance,
    sources: shownReasons(rate, locale),
    warnings: shownWarnings(
      tax.warnings.filter(({ about }) => about === "tax-advance"),
      locale,
    ),
  };
}

export type WorkerView = ReturnType<typeof workerView>;
export type DocumentView = WorkerView["documents"][number]["current"][number];

function works(engagement: { from: Day | null; to: Day | null }, on: Day): boolean {
  return (
    (engagement.from === null || engagement.from <= on) && (engagement.to === null || engagement.to >= on)
  );
}

function documentView(
  { documentId, facts, file, details, versions }: DocumentDetail,
  locale: Locale,
  t: TFunction,
  on: Day,
) {
  // A row is also renewed when a later document follows it; a correction is where the facts themselves differ.
  const corrections = versions.flatMap((version, i) => {
    const newer = versions[i - 1];
    return newer && JSON.stringify(newer.facts) !== JSON.stringify(version.facts)
      ? [{ ...shown(version.facts, locale, on), at: newer.recordedAt, who: authorName(newer.by, t) }]
      : [];
  });
  const first = versions.at(-1);
  return {
    documentId,
    ...shown(facts, locale, on),
    details: Object.entries(details).flatMap(([name, value]) =>
      typeof value === "string" && value !== ""
        ? [{ name, value: name === "region" ? regionText(value, locale) : value }]
        : [],
    ),
    file: file && { name: file.name, size: file.size, contentType: file.contentType },
    enteredAt: first?.recordedAt ?? null,
    /** Null where it came in by an import, which writes one entry for all. */
    enteredBy: first?.by ? authorName(first.by, t) : null,
    corrections,
  };
}

/** A region of the list in the user's language; what was written by hand before stays as it is. */
function regionText(value: string, locale: Locale): string {
  return regions.find(({ code }) => code === value)?.name[locale] ?? value;
}

function shown(facts: DocumentFacts, locale: Locale, on: Day) {
  const day = facts.expiry.kind === "on" ? facts.expiry.day : null;
  return {
    number: facts.number,
    permitKind: facts.permitKind && permitKindLabels[facts.permitKind][locale],
    issuedOn: facts.issuedOn,
    validFrom: facts.validFrom,
    expiresOn: day,
    left: day && daysBetween(on, day),
    state: stateOf(facts, on),
  };
}

function stateOf({ validFrom, expiry }: DocumentFacts, on: Day) {
  if (validFrom !== null && validFrom > on) return "later" as const;
  if (expiry.kind === "none") return "endless" as const;
  if (expiry.kind === "missing") return "open" as const;
  if (expiry.day < on) return "expired" as const;
  return expiry.day <= addDays(on, expiringLeadDays) ? ("expiring" as const) : ("valid" as const);
}

function authorName(author: Author | null, t: TFunction): string {
  if (author === null) return t("workers:worker.byImport");
  if (author.kind === "system") return t("employer:journal.system");
  if (author.kind === "inspector") return t("employer:journal.inspector");
  return author.name ?? t("employer:journal.someone");
}
