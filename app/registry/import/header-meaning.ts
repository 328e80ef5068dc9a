import type { FieldName } from "./fields";

/** What a header means: a field, a column that is understood and not kept, or nothing that we know. */
export type HeaderMeaning = FieldName | "not-kept" | null;

type Subject =
  | "passport"
  | "permit"
  | "contract"
  | "insurance"
  | "temporaryResidence"
  | "residence"
  | "visa"
  | "medical";
type Aspect = "number" | "issued" | "from" | "to";

/** A header as it is compared and remembered: lower case, `ё` as `е`, no punctuation but `№`. */
export function normaliseHeader(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("ё", "е")
    .replace(/\bno\b\.?|n°|#/g, "№")
    .replace(/[^\p{L}\p{N}№]+/gu, " ")
    .replace(/№\s*/g, "№ ")
    .trim()
    .replace(/\s+/g, " ");
}

// The order counts: a temporary residence permit is a «разрешение» too, and medical insurance is «медицинская».
const subjects: readonly (readonly [Subject, RegExp])[] = [
  ["temporaryResidence", /рвп|временн\S* прожив|утр(?!е)|уақытша тұру|temporary residence|trp/],
  ["residence", /внж|вид\S* на жит|ықтиярхат|residence permit|permanent residence/],
  ["insurance", /страх|сақтандыр|insurance/],
  [
    "medical",
    /мед\S* справк|медсправк|медосмотр|мед\S* осмотр|медициналық анықтама|меданықтама|medical (?:cert|exam|check)/,
  ],
  ["visa", /(?:^| )виз[аыу]|visa/],
  ["contract", /договор|контракт|шарт|contract/],
  ["passport", /паспорт|удостовер\S* личн|документ\S* удостовер|төлқұжат|passport|жеке куәлік/],
  ["permit", /разрешени|рұқсат|permit|(?:^| )ирс(?: |$)|шжк/],
];

// «Начало действия» is a beginning though it speaks of validity, so beginnings are looked for first.
const aspects: readonly (readonly [Aspect, RegExp])[] = [
  ["number", /№|номер|серия|нөмір|number/],
  ["issued", /выдан|дата выдачи|берілген|issued|issue date|date of issue/],
  [
    "from",
    /(?:^| )с(?: |$)|начал|бастал|бастап|дата заключ|valid from|(?:^| )(?:from|start|begin)(?: |$)|start date/,
  ],
  [
    "to",
    /действ|(?:^| )(?:до|по)(?: |$)|срок|окончан|истек|аяқтал|мерзім|дейін|expir|(?:^| )(?:until|to|end|till)(?: |$)/,
  ],
];

const bySubject: Record<Subject, Partial<Record<Aspect, FieldName>>> = {
  passport: {
    number: "passportNumber",
    issued: "passportIssued",
    from: "passportIssued",
    to: "passportExpiry",
  },
  permit: { number: "permitNumber", issued: "permitIssued", from: "permitFrom", to: "permitTo" },
  contract: { number: "contractNumber", issued: "contractFrom", from: "contractFrom", to: "contractTo" },
  insurance: { number: "insuranceNumber", issued: "insuranceFrom", from: "insuranceFrom", to: "insuranceTo" },
  temporaryResidence: {
    number: "temporaryResidenceNumber",
    issued: "temporaryResidenceFrom",
    from: "temporaryResidenceFrom",
    to: "temporaryResidenceTo",
  },
  residence: { number: "residenceNumber", issued: "residenceFrom", from: "residenceFrom", to: "residenceTo" },
  visa: { number: "visaNumber", issued: "visaFrom", from: "visaFrom", to: "visaTo" },
  medical: { to: "medicalTo" },
};

const plain: readonly (readonly [FieldName | "not-kept", RegExp])[] = [
  ["not-kept", /^(?:№|№ ?п ?п|п ?п|№ пп|пп|р ?с|№ р ?с|s №|№ №|row|№ строки|реттік №)$/],
  ["not-kept", /^(?:пол|жынысы?|sex|gender)$/],
  ["not-kept", /^(?:примечани\S*|комментари\S*|ескерту|remarks?|notes?|comments?|телефон|phone|тел)$/],
  // The column that the file of refused rows adds.
  ["not-kept", /^(?:что исправить|не түзету керек|what to mend)$/],
  [
    "not-kept",
    /кем выдан|орган выдачи|issued by|берген орган|(?:место|страна) рожд|(?:place|country) of birth|туған жері|возраст|^age$|^жасы$/,
  ],
  [
    "staffNo",
    /таб(?:ель)?\S* ?(?:№|номер|нөмір)|^табел|^таб(?: №)?$|№ таб|^(?:employee|staff|personnel|payroll) ?(?:№|number|id|code)|^id$/,
  ],
  ["birthDate", /рожд|туған|birth|^dob$|^д р$/],
  ["citizenship", /граждан(?!.*рк)|^гражд(?: во)?$|азаматты|citizenship|nationality|^страна|^елі?$|country/],
  ["iin", /(?:^| )(?:иин|жсн|iin)(?: |$)/],
  ["documentType", /вид документ|тип документ|құжат түрі|document type|type of document/],
  ["ground", /основан|негіз|ground|basis|(?:правов|миграц)\S* статус|статус пребыв|legal status/],
  ["category", /категори|^кат$|санат|category/],
  ["dismissalDate", /увольнен|уволен|жұмыстан шы|босатыл|dismiss|terminat|last day/],
  ["hireDate", /при[её]м|принят|қабылдан|hired?|hiring|начало работы|жұмысқа кір|joining|employment date/],
  [
    "position",
    /должност|професси|специальност|лауазым|мамандық|кәсіп|position|job|occupation|profession|title/,
  ],
  ["department", /подраздел|отдел|цех|департамент|бөлім|department|division|unit/],
  [
    "site",
    /регион|участок|объект|место работ|город|область|филиал|өңір|нысан|қала|облыс|жұмыс орны|site|region|location|project/,
  ],
  ["arrangement", /вид занятост|форма найма|тип найма|жұмыспен қамту түрі|arrangement|employment type/],
  ["education", /образован|білім|education/],
  [
    "headcount",
    /(?:кол ?во|количество|численность|чел(?:овек)?$|саны$|headcount|number of (?:people|employees|citizens))|граждан\S* рк/,
  ],
  ["patronymic", /отчеств|әкесінің аты|patronymic|middle name/],
  [
    "name",
    /ф ?и ?о(?: |$)|тегі (?:және )?аты|аты жөні|т ?а ?ә(?: |$)|фамилия (?:и )?имя|full name|^name$|^employee(?: name)?$|^worker$|сотрудник|работник|жұмыскер|қызметкер|иностран\S* (?:работник|граждан)|surname (?:and )?(?:given |first )?name/,
  ],
  ["surname", /^фамилия|^тегі|surname|last name|family name/],
  ["givenName", /^имя|^аты|given name|first name|forename/],
];

/** «Должность по договору» names a position, not the end of a contract. */
const leadingFields: readonly (readonly [FieldName, RegExp])[] = [
  ["position", /^(?:должност|професси|специальност|лауазым|position|occupation|job title)/],
  ["category", /^(?:категори|санат|category)/],
  ["ground", /^(?:основани|негіз|ground)/],
];

/** What a header names when it stands alone; `context` is the document that the columns before it speak of. */
export function meaningOf(
  header: string,
  context: Subject | null,
): { field: HeaderMeaning; subject: Subject | null } {
  const text = normaliseHeader(header);
  if (text === "") return { field: null, subject: context };
  const leading = leadingFields.find(([, pattern]) => pattern.test(text));
  if (leading) return { field: leading[0], subject: null };
  const subject = subjects.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
  const aspect = aspects.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
  if (subject && !/кем выдан|issued by|берген орган/.test(text)) {
    if (subject === "passport" && /^(?:вид|тип) документ/.test(text))
      return { field: "documentType", subject };
    const field = bySubject[subject][aspect ?? bareAspect(subject, text)] ?? null;
    return { field, subject };
  }
  const found = plain.find(([, pattern]) => pattern.test(text));
  if (found) return { field: found[0], subject: found[0] === "documentType" ? "passport" : null };
  if (context && aspect) return { field: bySubject[context][aspect] ?? null, subject: context };
  return { field: null, subject: null };
}

/** «Паспорт» alone is a number, «Дата договора» its first day, «Страховка» or «Виза» alone the day it ends. */
function bareAspect(subject: Subject, text: string): Aspect {
  const day = /^дата|^date|күні$/.test(text);
  if (subject === "contract") return day ? "from" : "number";
  return !day && (subject === "passport" || subject === "permit") ? "number" : "to";
}

export type { Subject as DocumentSubject };
