import type { LocalText, PackContent } from "./pack-content";

/** What the pack has to say on a question of an inspection. */
export type ChecklistAnswer =
  | { kind: "shown" | "clear" | "concerns"; count: number }
  | { kind: "notKept" | "notApplicable" };

/** The part of the pack in which the answer stands; a key of the sections. */
export type ChecklistSection =
  | "localContent"
  | "quota"
  | "register"
  | "permits"
  | "contracts"
  | "deadlines"
  | "evidence"
  | "records";

export type ChecklistLine = {
  id: string;
  question: LocalText;
  basis: LocalText;
  answer: ChecklistAnswer;
  section: ChecklistSection;
};

type Question = Omit<ChecklistLine, "answer"> & { answer: (content: PackContent) => ChecklistAnswer };

const article = (ru: string, kk: string, en: string): LocalText => ({ kk, ru, en });

/** Concerns where a worker has one of the findings; clear where somebody was looked at and none has. */
function byFindings(codes: readonly string[]) {
  return (content: PackContent): ChecklistAnswer => {
    const concerned = content.workers.filter((worker) =>
      worker.findings.some(({ code }) => codes.includes(code)),
    );
    if (concerned.length > 0) return { kind: "concerns", count: concerned.length };
    return content.workers.length > 0
      ? { kind: "clear", count: content.workers.length }
      : { kind: "notKept" };
  };
}

function byCount(count: (content: PackContent) => number) {
  return (content: PackContent): ChecklistAnswer => {
    const shown = count(content);
    return shown > 0 ? { kind: "shown", count: shown } : { kind: "notKept" };
  };
}

function permitAnswer(content: PackContent): ChecklistAnswer {
  const concerns = content.workers.filter(
    (worker) =>
      worker.permit.answer === "prohibited" ||
      worker.permit.answer === "unknown" ||
      worker.findings.some(({ code }) => code === "permit-missing" || code === "permit-expired"),
  ).length;
  if (concerns > 0) return { kind: "concerns", count: concerns };
  return content.workers.length > 0 ? { kind: "clear", count: content.workers.length } : { kind: "notKept" };
}

function shareAnswer({ localContent }: PackContent): ChecklistAnswer {
  if (localContent.exempt === true) return { kind: "notApplicable" };
  if (localContent.groups.length === 0) return { kind: "notKept" };
  const concerns = localContent.groups.filter((group) =>
    group.readings.some((reading) => reading.lawful !== true),
  );
  return concerns.length > 0
    ? { kind: "concerns", count: concerns.length }
    : { kind: "clear", count: localContent.groups.length };
}

/** Our questions, each with the provision that it rests on (texts of these provisions were read). */
const questions: readonly Question[] = [
  {
    id: "register",
    section: "register",
    question: {
      ru: "Кто из иностранцев работает, с какого дня, кем и где?",
      kk: "Шетелдіктерден кім, қай күннен бастап, қандай лауазымда және қайда жұмыс істейді?",
      en: "Which foreign workers are employed, since when, as what and where?",
    },
    basis: article("ТК РК, ст. 193, пп. 13)", "ҚР ЕК, 193-бап, 13) тармақша", "Labour Code, art. 193(13)"),
    answer: byCount((content) => content.workers.length),
  },
  {
    id: "permit",
    section: "permits",
    question: {
      ru: "Есть ли у каждого действующее разрешение или основание, по которому оно не нужно?",
      kk: "Әрқайсысында қолданыстағы рұқсат немесе рұқсат керек еместігінің негізі бар ма?",
      en: "Does each hold a permit in force, or is there a ground on which none is needed?",
    },
    basis: article(
      "ТК РК, ст. 26, п. 1, пп. 4); КоАП РК, ст. 519, ч. 1",
      "ҚР ЕК, 26-бап, 1-тармақ, 4) тармақша; ҚР ӘҚБтК, 519-бап, 1-бөлік",
      "Labour Code, art. 26(1)(4); Code of Administrative Offences, art. 519(1)",
    ),
    answer: permitAnswer,
  },
  {
    id: "position",
    section: "register",
    question: {
      ru: "По той ли должности работает иностранец, на которую выдано разрешение?",
      kk: "Шетелдік рұқсат берілген лауазымда жұмыс істей ме?",
      en: "Does the worker hold the position for which the permit was issued?",
    },
    basis: article(
      "КоАП РК, ст. 519, ч. 2",
      "ҚР ӘҚБтК, 519-бап, 2-бөлік",
      "Code of Administrative Offences, art. 519(2)",
    ),
    answer: byCount((content) => content.workers.filter((worker) => worker.position !== null).length),
  },
  {
    id: "share",
    section: "localContent",
    question: {
      ru: "Соблюдается ли процентное соотношение к казахстанским кадрам?",
      kk: "Қазақстандық кадрлар санына пайыздық арақатынас сақтала ма?",
      en: "Is the percentage in relation to Kazakhstani staff kept?",
    },
    basis: article(
      "Закон РК № 477-IV, ст. 37-1, п. 6",
      "ҚР № 477-IV Заңы, 37-1-бап, 6-тармақ",
      "Law No. 477-IV, art. 37-1(6)",
    ),
    answer: shareAnswer,
  },
  {
    id: "contract",
    section: "contracts",
    question: {
      ru: "Заключён ли с каждым письменный трудовой договор до допуска к работе?",
      kk: "Әрқайсысымен жұмысқа жіберілгенге дейін жазбаша еңбек шарты жасалған ба?",
      en: "Was a written labour contract made with each before work began?",
    },
    basis: article(
      "ТК РК, ст. 33, п. 1 и 3",
      "ҚР ЕК, 33-бап, 1 және 3-тармақтар",
      "Labour Code, art. 33(1) and (3)",
    ),
    answer: byFindings(["contract-missing", "contract-expired"]),
  },
  {
    id: "contract-term",
    section: "contracts",
    question: {
      ru: "Не выходит ли срок договора за срок разрешения?",
      kk: "Шарттың мерзімі рұқсаттың мерзімінен асып кетпей ме?",
      en: "Does the contract end no later than the permit?",
    },
    basis: article(
      "ТК РК, ст. 30, п. 1, пп. 6)",
      "ҚР ЕК, 30-бап, 1-тармақ, 6) тармақша",
      "Labour Code, art. 30(1)(6)",
    ),
    answer: byFindings(["contract-ends-after-permit"]),
  },
  {
    id: "registration",
    section: "contracts",
    question: {
      ru: "Внесены ли договоры в ЕСУТД?",
      kk: "Шарттар еңбек шарттарын есепке алудың бірыңғай жүйесіне енгізілген бе?",
      en: "Are the contracts entered in the state register of labour contracts (ESUTD)?",
    },
    basis: article(
      "ТК РК, ст. 23, п. 2, пп. 27)",
      "ҚР ЕК, 23-бап, 2-тармақ, 27) тармақша",
      "Labour Code, art. 23(2)(27)",
    ),
    answer: byCount(
      (content) => content.contracts.filter((contract) => contract.registeredOn !== null).length,
    ),
  },
  {
    id: "pay",
    section: "contracts",
    question: {
      ru: "Есть ли сведения об оплате, о которой договорились?",
      kk: "Келісілген еңбекақы туралы мәліметтер бар ма?",
      en: "Is there evidence of the pay that was agreed?",
    },
    basis: article("ТК РК, ст. 28, п. 1", "ҚР ЕК, 28-бап, 1-тармақ", "Labour Code, art. 28(1)"),
    answer: byCount(
      (content) => content.contracts.filter((contract) => contract.wageEvidence.length > 0).length,
    ),
  },
  {
    id: "identity",
    section: "register",
    question: {
      ru: "Действуют ли документы, удостоверяющие личность и право пребывания?",
      kk: "Жеке басын және болу құқығын растайтын құжаттары қолданыста ма?",
      en: "Are the documents of identity and of the right to stay in force?",
    },
    basis: article("ТК РК, ст. 32, п. 1", "ҚР ЕК, 32-бап, 1-тармақ", "Labour Code, art. 32(1)"),
    answer: byFindings([
      "passport-missing",
      "passport-expired",
      "visa-expired",
      "temporary-residence-expired",
    ]),
  },
  {
    id: "insurance",
    section: "register",
    question: {
      ru: "Есть ли у временно пребывающих медицинская страховка?",
      kk: "Уақытша болатындардың медициналық сақтандыруы бар ма?",
      en: "Are those on temporary stay medically insured?",
    },
    basis: article(
      "ТК РК, ст. 26, п. 1, пп. 6), абз. 3",
      "ҚР ЕК, 26-бап, 1-тармақ, 6) тармақша, 3-абзац",
      "Labour Code, art. 26(1)(6), third indent",
    ),
    answer: byFindings(["insurance-missing", "insurance-expired"]),
  },
  {
    id: "arrival",
    section: "deadlines",
    question: {
      ru: "Сообщалось ли о прибытии в течение 3 рабочих дней?",
      kk: "Келуі туралы 3 жұмыс күні ішінде хабарланды ма?",
      en: "Was the arrival notified within 3 working days?",
    },
    basis: article(
      "Закон РК № 477-IV, ст. 6, п. 4",
      "ҚР № 477-IV Заңы, 6-бап, 4-тармақ",
      "Law No. 477-IV, art. 6(4)",
    ),
    answer: byCount((content) => content.deadlines.filter(({ kind }) => kind === "arrival-notice").length),
  },
  {
    id: "domestic",
    section: "register",
    question: {
      ru: "Не больше ли пяти трудовых иммигрантов у физического лица?",
      kk: "Жеке тұлғада еңбекші көшіп келушілер бесеуден аспай ма?",
      en: "Has the natural person no more than five labour immigrants?",
    },
    basis: article(
      "Закон РК № 477-IV, ст. 43-2, п. 5",
      "ҚР № 477-IV Заңы, 43-2-бап, 5-тармақ",
      "Law No. 477-IV, art. 43-2(5)",
    ),
    answer: (content) => {
      if (content.employer.kind !== "household") return { kind: "notApplicable" };
      const count = content.workers.filter((worker) => worker.arrangement === "domestic").length;
      return { kind: count > 5 ? "concerns" : "clear", count };
    },
  },
  {
    id: "copies",
    section: "evidence",
    question: {
      ru: "Какие копии документов приложены и не менялись ли записи во время проверки?",
      kk: "Қандай құжаттардың көшірмелері қоса берілген және тексеру кезінде жазбалар өзгермеді ме?",
      en: "Which copies of documents are attached, and were records changed during the inspection?",
    },
    basis: article(
      "ПК РК, ст. 155, п. 1–2",
      "ҚР КК, 155-бап, 1–2-тармақтар",
      "Entrepreneurial Code, art. 155(1)–(2)",
    ),
    answer: byCount((content) => content.evidence.length),
  },
];

/** The questions of an inspection that the pack can speak to, with what it says; the same for the same content. */
export function checklistOf(content: PackContent): ChecklistLine[] {
  return questions.map((question) => ({ ...question, answer: question.answer(content) }));
}
