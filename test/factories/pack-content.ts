import type { PackContent, PackDocument, PackWorker } from "~/audit/pack-content";

type Text = PackContent["employer"]["region"];
const text = (ru: string, kk: string, en: string): Text => ({ kk, ru, en });

const people = [
  ["Каримов Азизбек Шухратович", "UZ"],
  ["Mehmet Şükrü Yıldız", "TR"],
  ["王小明", "CN"],
  ["김철수", "KR"],
  ["Nguyễn Thị Ánh Tuyết", "VN"],
  ["Құрманғазы Ержан Ғабитұлы", "MN"],
  ["გიორგი Beridze", "GE"],
  ["Rahul Subramaniam Venkataraghavan", "IN"],
] as const;

const countries = [
  ["CN", "Китай", "Қытай", "China"],
  ["GE", "Грузия", "Грузия", "Georgia"],
  ["IN", "Индия", "Үндістан", "India"],
  ["KR", "Республика Корея", "Корея Республикасы", "Republic of Korea"],
  ["MN", "Монголия", "Моңғолия", "Mongolia"],
  ["TR", "Турция", "Түркия", "Türkiye"],
  ["UZ", "Узбекистан", "Өзбекстан", "Uzbekistan"],
  ["VN", "Вьетнам", "Вьетнам", "Viet Nam"],
] as const;

const sites = ["г. Алматы, площадка № 3", "Атырау, НПЗ", "Астана"];
const positions = [
  "Инженер-проектировщик",
  "Сварщик 6 разряда",
  "Руководитель строительного участка",
  '=HYPERLINK("x")',
];

function documentsOf(index: number): PackDocument[] {
  const expired = index % 9 === 4;
  const base = { issuedOn: "2025-03-01", validFrom: "2025-03-01", permitKind: null, evidence: [] };
  return [
    {
      ...base,
      id: `d${index}-1`,
      kind: "passport",
      number: `FA${1_000_000 + index}`,
      expiry: { kind: "on", day: "2031-02-01" },
      state: "valid",
    },
    {
      ...base,
      id: `d${index}-2`,
      kind: "permit",
      permitKind: "employer-permit",
      number: `71-${20_000 + index}`,
      expiry: { kind: "on", day: expired ? "2026-10-31" : "2027-03-01" },
      state: expired ? "expired" : "valid",
    },
    {
      ...base,
      id: `d${index}-3`,
      kind: "contract",
      number: `${index + 1}/25`,
      expiry: { kind: "on", day: "2027-02-28" },
      state: "valid",
    },
    index % 5 === 0
      ? {
          ...base,
          id: `d${index}-4`,
          kind: "insurance",
          number: null,
          expiry: { kind: "missing" },
          state: "unknown",
        }
      : {
          ...base,
          id: `d${index}-4`,
          kind: "residence-permit",
          number: `0${300_000 + index}`,
          expiry: { kind: "none" },
          state: "valid",
        },
  ];
}

function workerAt(index: number): PackWorker {
  const [name, citizenship] = people[index % people.length]!;
  const expired = index % 9 === 4;
  const noInsurance = index % 5 === 0;
  const findings = [
    ...(expired
      ? [{ code: "permit-expired", documentId: `d${index}-2`, day: "2026-10-31", because: ["permit-needed"] }]
      : []),
    ...(noInsurance
      ? [{ code: "insurance-missing", documentId: null, day: null, because: ["insurance"] }]
      : []),
  ];
  return {
    id: `w${String(index).padStart(6, "0")}`,
    staffNo: index % 3 ? String(4000 + index) : null,
    name: index < people.length ? name : `${name} ${index}`,
    birthDate: `19${70 + (index % 29)}-0${1 + (index % 9)}-1${index % 9}`,
    iin: index % 2 ? `8502015${String(10_000 + (index % 80_000)).slice(0, 5)}` : null,
    citizenship,
    stay: "temporary",
    position: positions[index % positions.length]!,
    category: index % 7 === 3 ? null : (["1", "2", "3", "4"] as const)[index % 4]!,
    arrangement: index % 6 === 5 ? "seasonal" : "employment",
    department: null,
    site: sites[index % sites.length]!,
    from: "2025-03-01",
    to: null,
    permit: {
      answer: "required",
      kind: "employer-permit",
      heldDocumentId: `d${index}-2`,
      because: ["permit-needed", "category"],
      missing: [],
    },
    status: expired ? "breach" : noInsurance ? "unknown" : index % 4 === 1 ? "expiring" : "ok",
    findings,
    documents: documentsOf(index),
  };
}

const law = text(
  "Закон РК № 477-IV «О миграции населения»",
  "«Халықтың көші-қоны туралы» ҚР № 477-IV Заңы",
  "Law No. 477-IV “On Migration of the Population”",
);
const code = text("Трудовой кодекс РК", "Қазақстан Республикасының Еңбек кодексі", "Labour Code");

/** The content of a pack with so many workers, for tests and measurements: names from many scripts, gaps and breaches. */
export function buildPackContent(workers: number, locale: PackContent["locale"] = "ru"): PackContent {
  const list = Array.from({ length: workers }, (_, index) => workerAt(index));
  const insurance = text("Нет медицинской страховки", "Медициналық сақтандыру жоқ", "No medical insurance");
  return {
    format: "ruqsat-pack/1",
    locale,
    on: "2026-11-22",
    knownAt: "2026-11-22T09:30:00Z",
    rulesetVersion: "3f9a1c20",
    scope: { kind: "employer", label: null },
    employer: {
      id: "0192f0c0-0000-7000-8000-000000000001",
      name: "ТОО «Құрылыс Өрлеуі Констракшн»",
      kind: "company",
      identifier: { kind: "bin", value: "240140123453" },
      region: text("г. Алматы", "Алматы қ.", "Almaty"),
      sector: text("F. Строительство", "F. Құрылыс", "F. Construction"),
      staff: 3158,
      regimes: [],
    },
    localContent: {
      exempt: false,
      headcountOn: "2026-11-01",
      lawful: null,
      groups: [
        {
          group: "1-2",
          threshold: 0.7,
          readings: [
            { reading: "a", citizens: 204, counted: 268, share: 204 / 268, lawful: true },
            { reading: "b", citizens: 204, counted: 251, share: 204 / 251, lawful: true },
          ],
          foreignRoom: 23,
          citizensNeeded: 0,
        },
        {
          group: "3-4",
          threshold: 0.9,
          readings: [
            { reading: "a", citizens: 2954, counted: 3306, share: 2954 / 3306, lawful: false },
            { reading: "b", citizens: 2954, counted: 3240, share: 2954 / 3240, lawful: true },
          ],
          foreignRoom: 0,
          citizensNeeded: 214,
        },
      ],
      notPlaced: 7,
      because: ["share"],
      warnings: [
        text(
          "Два прочтения расходятся в группе 3–4.",
          "3–4 топта екі оқылымның нәтижесі әртүрлі.",
          "The readings differ for group 3–4.",
        ),
      ],
    },
    quota: {
      rows: [
        { name: text("Категории 1–2", "1–2-санаттар", "Categories 1–2"), held: 61, counted: 61, limit: null },
        {
          name: text("Категории 3–4", "3–4-санаттар", "Categories 3–4"),
          held: 270,
          counted: 265,
          limit: 320,
        },
        { name: text("Сезонные", "Маусымдық", "Seasonal"), held: 70, counted: null, limit: null },
      ],
      because: ["quota"],
      warnings: [],
    },
    workers: list,
    deadlines: [
      ...list.map((worker, index) => ({
        id: `t${index}`,
        workerId: worker.id,
        kind: "permit-renewal",
        dueOn: index % 9 === 4 ? "2026-10-31" : "2027-03-01",
        state: index % 9 === 4 ? ("missed" as const) : ("open" as const),
        doneOn: null,
        reminders: [
          {
            leadDays: 60,
            recipient: "hr@example.kz",
            state: index % 9 === 4 ? "accepted" : "planned",
            at: index % 9 === 4 ? "2026-09-01T03:00:00Z" : null,
          },
        ],
        because: ["permit-needed"],
      })),
      {
        id: "k1",
        workerId: null,
        kind: "headcount",
        dueOn: "2026-11-05",
        state: "kept",
        doneOn: "2026-11-01",
        reminders: [],
        because: [],
      },
    ],
    contracts: list.map((worker, index) => ({
      id: `c${index}`,
      workerId: worker.id,
      number: `${index + 1}/25`,
      signedOn: "2025-02-20",
      from: "2025-03-01",
      expiry: { kind: "on", day: "2027-02-28" },
      registeredOn: index % 4 ? "2025-03-03" : null,
      evidence: [],
      wageEvidence: [],
    })),
    gaps: list
      .filter((worker) => worker.findings.some((finding) => finding.code === "insurance-missing"))
      .map((worker) => ({
        code: "insurance-missing",
        workerId: worker.id,
        text: insurance,
        because: ["insurance"],
      })),
    omissions: [
      {
        what: text("Сканы паспортов", "Паспорттардың сканері", "Passport scans"),
        why: text("не запрошены", "сұралмаған", "not asked for"),
      },
    ],
    failures: [],
    evidence: [],
    ledger: { length: 1284, headHash: "9c".repeat(32), headAt: "2026-11-21T12:00:00Z", intact: true },
    publication: {
      selfHosted: true,
      keyUrl: "https://ruqsat.example/.well-known/signing-key",
      verifyUrl: "https://ruqsat.example/verify",
    },
    reasons: [
      {
        id: "category",
        rule: "category",
        act: law,
        article: "ст. 37-1, п. 7",
        from: "2023-07-01",
        to: null,
        confidence: "verbatim",
        text: text(
          "Категория определяется по должности",
          "Санат лауазым бойынша анықталады",
          "The category follows from the position",
        ),
      },
      {
        id: "insurance",
        rule: "insurance",
        act: code,
        article: "ст. 26, п. 1, пп. 6)",
        from: "2017-01-01",
        to: null,
        confidence: "verbatim",
        text: text(
          "Договор с временно пребывающим не заключается без медицинской страховки",
          "Уақытша болатын адаммен медициналық сақтандырусыз шарт жасалмайды",
          "No contract with a temporary visitor without medical insurance",
        ),
      },
      {
        id: "permit-needed",
        rule: "permit-need",
        act: law,
        article: "ст. 36-1, п. 1",
        from: "2023-07-01",
        to: null,
        confidence: "verbatim",
        text: text(
          "Иностранец, временно пребывающий, работает по разрешению",
          "Уақытша болатын шетелдік рұқсатпен жұмыс істейді",
          "A temporary visitor works on a permit",
        ),
      },
      {
        id: "quota",
        rule: "quota",
        act: law,
        article: "ст. 36-1, п. 3",
        from: "2023-07-01",
        to: null,
        confidence: "secondary",
        text: text(
          "Разрешения выдаются в пределах квоты",
          "Рұқсаттар квота шегінде беріледі",
          "Permits are issued within the quota",
        ),
      },
      {
        id: "share",
        rule: "local-content",
        act: law,
        article: "ст. 37-1, п. 6",
        from: "2023-07-01",
        to: null,
        confidence: "inferred",
        text: text(
          "Соотношение к казахстанским кадрам",
          "Қазақстандық кадрларға арақатынас",
          "Share in relation to Kazakhstani staff",
        ),
      },
    ],
    names: {
      countries: countries.map(([country, ru, kk, en]) => ({ code: country, name: text(ru, kk, en) })),
      findings: [
        {
          code: "permit-expired",
          name: text("Разрешение истекло", "Рұқсаттың мерзімі өтті", "Permit expired"),
        },
        { code: "insurance-missing", name: insurance },
      ],
      deadlines: [
        {
          code: "permit-renewal",
          name: text("Продление разрешения", "Рұқсатты ұзарту", "Renewal of the permit"),
        },
        {
          code: "headcount",
          name: text(
            "Списочная численность на 1-е число",
            "Айдың 1-і күнгі тізімдік сан",
            "Headcount on the 1st",
          ),
        },
      ],
      reminderStates: [
        { code: "accepted", name: text("принято почтой", "пошта қабылдады", "accepted by the mail server") },
        { code: "planned", name: text("ещё не время", "уақыты келмеді", "not yet due") },
      ],
    },
  };
}
