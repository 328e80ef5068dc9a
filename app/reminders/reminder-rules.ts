import type { Locale } from "~/accounts";
import type { PermitKind } from "~/registry";
import type { DeadlineKind } from "./deadline-kind";

/**
 * Where a rule's days come from. `records` are the law facts they rest on, by their ids in the law data; a rule of
 * `practice` rests on no number in the law that we have read, and says so.
 */
export type RuleBasis =
  | {
      kind: "law";
      records: readonly string[];
      act: string;
      article: string;
      confidence: "verbatim" | "secondary";
    }
  | { kind: "practice" };

export type ReminderRule = {
  id: string;
  /** Calendar days before the last day of validity, the widest first; 0 is that day itself. */
  leads: readonly number[];
  /** The days before the end in which an extension is lodged: from the first to the last, both included. */
  lodge: { from: number; by: number } | null;
  basis: RuleBasis;
  why: Record<Locale, string>;
};

/**
 * An employer's permit: the extension is lodged 60 to 30 calendar days before the end (order No. 138 of
 * 17.04.2020, secondary; after 01.07.2023 confirmed only by practitioners). So one reminder before the days
 * open, to gather papers; one as they open, one half way, one on the last day of lodging; then, lodged or not,
 * what is left until the end.
 */
const employerPermit: ReminderRule = {
  id: "permit-extension-window",
  leads: [90, 60, 45, 30, 14, 7, 1, 0],
  lodge: { from: 60, by: 30 },
  basis: {
    kind: "law",
    records: ["wpk4", "procedure.6"],
    act: "Приказ № 138 от 17.04.2020",
    article: "60–30 календарных дней",
    confidence: "secondary",
  },
  why: {
    kk: "Рұқсатты ұзартуға өтініш оның мерзімі біткенге дейін 60–30 күнтізбелік күн бұрын беріледі.",
    ru: "Заявление на продление разрешения подают за 60–30 календарных дней до его окончания.",
    en: "The extension of a permit is lodged 60 to 30 calendar days before its end.",
  },
};

/**
 * Category 4 and seasonal permits are not extended (secondary); a new one needs a vacancy published for 15
 * calendar days and a decision of 7 working days, which together take some 26 calendar days.
 */
const newPermit: ReminderRule = {
  id: "permit-not-extended",
  leads: [60, 45, 30, 14, 7, 1, 0],
  lodge: null,
  basis: {
    kind: "law",
    records: ["durations.6", "durations.7", "procedure.4", "procedure.5"],
    act: "Приказ № 279 от 30.06.2023",
    article: "сроки разрешений",
    confidence: "secondary",
  },
  why: {
    kk: "Бұл рұқсат ұзартылмайды; жаңасы үшін бос орынды 15 күнтізбелік күн жариялау және шешімге 7 жұмыс күні керек.",
    ru: "Это разрешение не продлевают; для нового нужны 15 календарных дней публикации вакансии и 7 рабочих дней на решение.",
    en: "This permit is not extended; a new one takes 15 calendar days of a published vacancy and 7 working days to decide.",
  },
};

/** Intra-corporate transfer: extended by a year at most; lodged a month before (one practitioner's page). */
const ictPermit: ReminderRule = {
  id: "ict-permit-extension",
  leads: [90, 60, 45, 31, 14, 7, 1, 0],
  lodge: null,
  basis: {
    kind: "law",
    records: ["procedure.9", "m37-3.1"],
    act: "Закон 477-IV",
    article: "ст. 37-3 п. 1",
    confidence: "secondary",
  },
  why: {
    kk: "Корпоративішілік ауыстыруға рұқсатты ұзартуға өтініш оның мерзімі біткенге дейін бір ай бұрын беріледі.",
    ru: "Продление разрешения на внутрикорпоративный перевод подают за месяц до окончания.",
    en: "The extension of an intra-corporate transfer permit is lodged a month before its end.",
  },
};

/** A household's worker: terms of one to twelve months, so leads of two weeks and less; the tax is paid first. */
const labourImmigrantPermit: ReminderRule = {
  id: "labour-immigrant-extension",
  leads: [14, 7, 3, 1, 0],
  lodge: null,
  basis: {
    kind: "law",
    records: ["li.2", "li.3"],
    act: "Закон 477-IV",
    article: "ст. 43-2 п. 1, 2",
    confidence: "verbatim",
  },
  why: {
    kk: "Рұқсат өтініш бойынша ұзартылады; ұзартылғанға дейін ЖТС бойынша алдын ала төлемнің төленгені расталады.",
    ru: "Разрешение продлевают по заявлению; до продления подтверждают уплату предварительного платежа по ИПН.",
    en: "The permit is extended on request; the advance payment of income tax is shown to be made before that.",
  },
};

/** Valid three months at most; extended by applying within three months of issue. */
const qualificationCertificate: ReminderRule = {
  id: "qualification-certificate-extension",
  leads: [30, 14, 7, 3, 1, 0],
  lodge: null,
  basis: {
    kind: "law",
    records: ["m37-2.3"],
    act: "Закон 477-IV",
    article: "ст. 37-2 п. 3",
    confidence: "verbatim",
  },
  why: {
    kk: "Анықтаманы ұзартуға өтініш ол берілген күннен бастап үш ай ішінде беріледі.",
    ru: "За продлением справки обращаются в течение трёх месяцев со дня её выдачи.",
    en: "The extension of the certificate is asked for within three months of its issue.",
  },
};

const byPermit: Record<PermitKind, ReminderRule> = {
  "employer-permit": employerPermit,
  "seasonal-permit": newPermit,
  "ict-permit": ictPermit,
  "labour-immigrant-permit": labourImmigrantPermit,
  "qualification-certificate": qualificationCertificate,
};

const byKind: Record<Exclude<DeadlineKind, "permit">, ReminderRule> = {
  passport: {
    id: "passport-renewal",
    leads: [180, 90, 60, 30, 14, 7, 1, 0],
    lodge: null,
    basis: { kind: "practice" },
    why: {
      kk: "Жаңа паспортты елшілік немесе туған елі береді, бұл айларға созылуы мүмкін; рұқсат пен виза паспорт мерзімінен аса алмайды.",
      ru: "Новый паспорт выдаёт посольство или родная страна, это может занять месяцы; разрешение и виза не переживут паспорт.",
      en: "A new passport comes from an embassy or the home country and may take months; neither permit nor visa outlasts it.",
    },
  },
  visa: {
    id: "visa-extension",
    leads: [60, 30, 14, 7, 3, 1, 0],
    lodge: null,
    basis: {
      kind: "law",
      records: ["m36.4"],
      act: "Закон 477-IV",
      article: "ст. 36 п. 4",
      confidence: "verbatim",
    },
    why: {
      kk: "Жұмыскердің визасы алдағы жылға рұқсат болғанда ұзартылады, сондықтан алдымен рұқсат ұзартылады.",
      ru: "Визу работника продлевают при наличии разрешения на предстоящий год, поэтому сначала продлевают разрешение.",
      en: "A worker’s visa is extended once there is a permit for the coming year, so the permit comes first.",
    },
  },
  "temporary-residence-permit": {
    id: "temporary-residence-extension",
    leads: [60, 30, 14, 7, 3, 1, 0],
    lodge: null,
    basis: {
      kind: "law",
      records: ["m36.4"],
      act: "Закон 477-IV",
      article: "ст. 36 п. 4",
      confidence: "verbatim",
    },
    why: {
      kk: "Уақытша тұру рұқсаты алдағы жылға рұқсат болғанда ұзартылады, сондықтан алдымен жұмысқа рұқсат ұзартылады.",
      ru: "РВП продлевают при наличии разрешения на предстоящий год, поэтому сначала продлевают разрешение на работу.",
      en: "Temporary residence is extended once there is a permit for the coming year, so the work permit comes first.",
    },
  },
  "residence-permit": {
    id: "residence-permit-renewal",
    leads: [90, 60, 30, 14, 7, 1, 0],
    lodge: null,
    basis: { kind: "practice" },
    why: {
      kk: "Ықтиярхат мерзімі біткенде жұмысқа рұқсат қажет болуы мүмкін; оны ауыстыру апталарға созылады.",
      ru: "Без вида на жительство может понадобиться разрешение на работу; его замена занимает недели.",
      en: "Without the residence permit a work permit may be needed; replacing it takes weeks.",
    },
  },
  contract: {
    id: "contract-end",
    leads: [60, 30, 14, 7, 1, 0],
    lodge: null,
    basis: { kind: "practice" },
    why: {
      kk: "Шартты ұзарту туралы шешім рұқсатты ұзартуға өтініш берілгенге дейін керек.",
      ru: "Решение о продлении договора нужно до подачи заявления на продление разрешения.",
      en: "Whether the contract goes on has to be known before the extension of the permit is lodged.",
    },
  },
  insurance: {
    id: "insurance-end",
    leads: [30, 14, 7, 1, 0],
    lodge: null,
    basis: {
      kind: "law",
      records: ["e26.6b"],
      act: "Трудовой кодекс",
      article: "ст. 26 п. 1 пп. 6)",
      confidence: "verbatim",
    },
    why: {
      kk: "Медициналық сақтандыруы жоқ, уақытша болатын шетелдікпен еңбек шартын жасауға болмайды.",
      ru: "С временно пребывающим без медицинской страховки трудовой договор заключать нельзя.",
      en: "No labour contract may be made with a temporary stayer who has no medical insurance.",
    },
  },
};

/**
 * When reminders of a document's end are due, and why then. `category` is the worker's; a permit of category 4
 * is not extended. A permit of unknown kind is held to be an employer's, the widest of the rules.
 */
export function reminderRuleOf(
  kind: DeadlineKind,
  permitKind: PermitKind | null,
  category: string | null,
): ReminderRule {
  if (kind !== "permit") return byKind[kind];
  const rule = byPermit[permitKind ?? "employer-permit"];
  return rule === employerPermit && category === "4" ? newPermit : rule;
}

/** Every rule there is, each once, for the page that explains them. */
export const reminderRules: readonly ReminderRule[] = [...Object.values(byPermit), ...Object.values(byKind)];
