import type { FieldName } from "./fields";
import { says } from "./same-script";

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
  return (
    text
      // «Граждан-↵ство», parted to fit a narrow column.
      .replace(/(?<=\p{L})[-\u00AD]\s*\n\s*(?=\p{Ll})/gu, "")
      .normalize("NFKC")
      .toLowerCase()
      .replaceAll("ё", "е")
      .replace(/\bno\b\.?|n°|#/g, "№")
      .replace(/[^\p{L}\p{N}№]+/gu, " ")
      .replace(/№\s*/g, "№ ")
      .trim()
      .replace(/\s+/g, " ")
  );
}

// The order counts: a temporary residence permit is a «разрешение» too, and medical insurance is «медицинская».
const subjects: readonly (readonly [Subject, RegExp])[] = [
  ["temporaryResidence", /рвп|вре\S* прожив|утр(?!е)|уақытша тұру|temporary residence|trp|rvp/],
  ["residence", /внж|вид\S* на жит|ықтиярхат|residence permit|permanent residence/],
  ["insurance", /страх|сақтандыр|insurance|(?:^| )дмс(?: |$)/],
  [
    "medical",
    /мед\S* справк|медсправк|медосмотр|мед\S* осмотр|медициналық анықтама|меданықтама|medical (?:cert|exam|check)/,
  ],
  ["visa", /(?:^| )виз[аыу]|visa/],
  ["contract", /договор|контракт|шарт|contract|agreement|(?:^| )(?:дог|тд)(?: |$)/],
  ["passport", /паспорт|удостовер\S* личн|документ\S* удостовер|төлқұжат|passport|жеке куәлік/],
  ["permit", /разрешени|рұқсат|permit|(?:^| )(?:ирс|разр|разреш|wp)(?: |$)|шжк/],
];

// «Начало действия» is a beginning though it speaks of validity, so beginnings are looked for first.
const aspects: readonly (readonly [Aspect, RegExp])[] = [
  ["number", /№|номер|серия|нөмір|number|(?:^| )nr(?: |$)/],
  ["issued", /выдан|дата (?:выдачи|получения)|берілген|issued|issue date|date of issue|^issue$/],
  [
    "from",
    /(?:^| )с(?: |$)|начал|бастал|бастап|дата (?:заключ|подписан)|valid from|(?:^| )(?:from|start|starts|begin|begins)(?: |$)|start date/,
  ],
  [
    "to",
    /действ|(?:^| )(?:до|по)(?: |$)|срок|окончан|завершен|истек|истеч|годен|годна|аяқтал|мерзім|дейін|жарамды|expir|valid|(?:^| )(?:until|to|end|ends|till)(?: |$)/,
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

/** Said of a document and neither its number nor one of its days: its kind, who gave it, what it costs, when it was asked for. */
const besides =
  /(?:^| )(?:вид(?! на)|тип|түрі|type|kind|статус|status|кратност\S*|entries|страна|место|кем|орган|органы|компани\S*|company|provider|сумма|стоимость|оплата|amount|fee|наличие|скан|копия|регион|квота)(?: |$)|категор|category|санат|подач|подан|продлен|заявлен|уведомлен|applied|application|issued by/;

/** What a header may say beside «от» and «до» and still speak of the document of the columns before it. */
const neutral =
  /^(?:№|дата|күні|срок\S*|действ\S*|оконч\S*|заверш\S*|начал\S*|конец|конца|выда\S*|получения|номер|серия|годен|годна|истек\S*|истеч\S*|документ\S*|с|со|от|до|по|и|на|дейін|бастап|бастал\S*|аяқтал\S*|мерзімі?|жарамды\S*|берілген|нөмірі?|құжат\S*|date|of|the|issue|issued|expir\S*|valid|validity|from|to|until|till|start|starts|starting|end|ends|ending|begin|begins|beginning|number|nr|document|дд|мм|гг|гггг|dd|mm|yy|yyyy)$/;

const plain: readonly (readonly [FieldName | "not-kept", RegExp])[] = [
  ["not-kept", /^(?:№|№ ?п ?п|п ?п|№ пп|пп|р ?с|№ р ?с|s №|№ №|row|№ строки|реттік №)$/],
  ["not-kept", /^(?:пол|жынысы?|sex|gender)$/],
  [
    "not-kept",
    /^(?:примечани\S*|комментари\S*|ескерту|remarks?|notes?|comments?|телефон|phone|тел|e ?mail|адрес|address|оклад|зарплата|salary|стаж|семейное положение)$|ставок|^ставка$/,
  ],
  // The column that the file of refused rows adds.
  ["not-kept", /^(?:что исправить|не түзету керек|what to mend)$/],
  [
    "not-kept",
    /кем выдан|орган выдачи|issued by|берген орган|(?:место|страна) (?:рожд|прожив|прибыт|выдач)|(?:place|country) of (?:birth|residence|issue)|туған жері|возраст|^age$|^жасы$/,
  ],
  [
    "staffNo",
    /таб(?:ель)?\S* ?(?:№|ном|нөмір)|^табел|^таб(?: №)?$|№ таб|^(?:employee|staff|personnel|payroll) ?(?:№|number|id|code)|^tab(?: №|el)|^id$/,
  ],
  ["birthDate", /рожд|туған|birth|^dob$|^д р$/],
  ["citizenship", /граждан(?!.*рк)|^гражд(?: во)?$|азаматты|citizenship|nationality|^страна|^елі?$|country/],
  [
    "iin",
    /(?:^| )(?:иин|жсн|iin)(?: |$)|индивидуальн\S* идентификац|жеке сәйкестендіру|individual identification/,
  ],
  ["documentType", /вид документ|тип документ|құжат түрі|document type|type of document/],
  ["ground", /основан|^осн$|негіз|ground|basis|(?:правов|миграц)\S* статус|статус пребыв|legal status/],
  ["category", /категори|^(?:кат|cat)$|санат|category/],
  ["dismissalDate", /увольнен|уволен|жұмыстан шы|босатыл|dismiss|terminat|last day/],
  [
    "hireDate",
    /при[её]м|принят|қабылдан|hired?|hiring|начал\S* работы|трудоустро|жұмысқа кір|joining|joined|employment date/,
  ],
  [
    "position",
    /должност|^долж$|професси|^проф$|специальност|лауазым|мамандық|мамандығы|кәсіп|^қызметі$|position|job|occupation|profession|title/,
  ],
  ["department", /подраздел|отдел|цех|департамент|бөлім|department|division|unit/],
  [
    "site",
    /регион|^рег$|участок|объект|место работ|город|область|филиал|өңір|нысан|қала|облыс|жұмыс орны|site|region|location|project/,
  ],
  ["arrangement", /вид занятост|форма найма|тип найма|жұмыспен қамту түрі|arrangement|employment type/],
  ["education", /образован|білім|education/],
  [
    "headcount",
    /(?:кол ?во|количество|численность|чел(?:овек)?$|саны$|headcount|number of (?:people|employees|citizens))|граждан\S* рк/,
  ],
  // «Фамилия, имя, отчество» is a name, whole.
  [
    "name",
    /фамили\S* .*имя|имя .*фамили|тегі .*аты|аты .*тегі|(?:surname|last name|family name).* (?:first |given |fore)?name|(?:first|given)(?: name)? (?:and )?(?:last|surname|family)/,
  ],
  ["patronymic", /отчеств|әкесінің аты|patronymic|middle name/],
  [
    "name",
    /ф ?и ?о(?: |$)|аты жөні|т ?а ?ә(?: |$)|full name|^names?(?: (?:latin|of|in) .*| latin)?$|^employee(?: name)?$|^worker$|сотрудник|работник|жұмыскер|қызметкер|иностран\S* (?:работник|граждан)/,
  ],
  ["surname", /^фамилия|^тегі|surname|last name|family name/],
  ["givenName", /^имя|^аты|given name|first name|forename/],
];

/** «Должность по договору» names a position, not the end of a contract. */
const leadingFields: readonly (readonly [FieldName, RegExp])[] = [
  ["position", /^(?:должност|професси|специальност|лауазым|position|occupation|job title)/],
  ["category", /^(?:категори|санат|category|(?:work )?permit category)(?!.*(?:виз|visa))/],
  ["ground", /^(?:основани|негіз|ground)/],
  ["site", /^(?:регион|өңір|region)(?: |$)/],
  ["dismissalDate", /расторж|прекращ/],
];

/** Where no document is spoken of, a beginning is that of the work. */
const startOfWork = /^(?:work |employment |job )?start(?:ing)?(?: date)?$/;

/** A longer text is no header but a paragraph. */
const longestHeader = 300;

type Meaning = {
  field: HeaderMeaning;
  subject: Subject | null;
  /** The header names the thing and not which side of it; one that says so outright wins. */
  guessed?: boolean;
};

/** What a header names when it stands alone; `context` is the document that the columns before it speak of. */
export function meaningOf(header: string, context: Subject | null): Meaning {
  const text = header.length > longestHeader ? "" : normaliseHeader(header);
  if (text === "") return { field: null, subject: context };
  const leading = leadingFields.find(([, pattern]) => says(pattern, text));
  if (leading) return { field: leading[0], subject: null };
  const subject = subjects.find(([, pattern]) => says(pattern, text))?.[0] ?? null;
  const aspect = aspects.find(([, pattern]) => says(pattern, text))?.[0] ?? null;
  if (subject && !givenBy.test(text)) return ofDocument(subject, aspect, text);
  const found = plain.find(([, pattern]) => says(pattern, text));
  if (found) {
    const guessed = /^(?:страна|country)$/.test(text);
    const given = found[0] === "not-kept" && /выда|issue|берген/.test(text);
    return {
      field: found[0],
      subject: found[0] === "documentType" ? "passport" : given ? context : null,
      ...(guessed ? { guessed } : {}),
    };
  }
  if (context && aspect && text.split(" ").every((word) => says(neutral, word))) {
    if (context === "passport" && seriesAlone.test(text))
      return { field: "passportSeries", subject: context };
    return { field: bySubject[context][aspect] ?? null, subject: context };
  }
  return { field: startOfWork.test(text) ? "hireDate" : null, subject: null };
}

function ofDocument(subject: Subject, aspect: Aspect | null, text: string): Meaning {
  if (subject === "passport" && /^(?:вид|тип) документ/.test(text)) return { field: "documentType", subject };
  if (subject === "passport" && seriesAlone.test(text)) return { field: "passportSeries", subject };
  if (besides.test(text)) return { field: null, subject };
  if (aspect) return { field: bySubject[subject][aspect] ?? null, subject };
  return { field: bySubject[subject][bareAspect(subject, text)] ?? null, subject, guessed: true };
}

const givenBy = /кем выдан|issued by|берген орган/;

/** A series without the number, which then has a column of its own. */
const seriesAlone = /^(?!.*(?:№|номер|нөмір|number)).*(?:серия|series)/;

/**
 * «Паспорт» alone is a number, «Дата договора» its first day and «Дата разрешения» that of its issue,
 * «Страховка» or «Виза» alone the day it ends.
 */
function bareAspect(subject: Subject, text: string): Aspect {
  const day = /^дата|^date|(?:күні|date)$/.test(text);
  if (subject === "contract") return day ? "from" : "number";
  if (subject === "permit" && day) return "issued";
  return !day && (subject === "passport" || subject === "permit") ? "number" : "to";
}

export type { Subject as DocumentSubject };
