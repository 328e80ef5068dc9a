import { type FileProblem, type FileProblemCode, fileProblemCodes } from "./file-problem";
import { importLimits } from "./import-limits";
import type { RowProblem, RowProblemCode } from "./row-problem";

export type TextLocale = "kk" | "ru" | "en";
type Texts = Record<TextLocale, string>;

/** What is wrong with the file, and what to do. `{…}` are the problem's details. */
const fileTexts: Record<FileProblemCode, Texts> = {
  "file-empty": {
    ru: "Файл пуст: в нём нет ни одной заполненной строки. Проверьте, тот ли файл выбран, и загрузите его снова.",
    kk: "Файл бос: онда толтырылған бірде-бір жол жоқ. Дұрыс файл таңдалғанын тексеріп, қайта жүктеңіз.",
    en: "The file is empty: it has no filled row. Check that it is the right file and upload it again.",
  },
  "file-too-large": {
    ru: "Файл больше {limit} МБ. Удалите из него рисунки и лишние листы или разделите список на части.",
    kk: "Файл {limit} МБ-тан үлкен. Суреттер мен артық парақтарды алып тастаңыз немесе тізімді бөліктерге бөліңіз.",
    en: "The file is larger than {limit} MB. Remove pictures and spare sheets, or split the list.",
  },
  "file-kind-unknown": {
    ru: "Это не таблица, хотя имя файла может говорить об обратном: по содержимому это не .xlsx, не .xls и не CSV. Сохраните список в Excel как «Книга Excel (.xlsx)» и загрузите его.",
    kk: "Файлдың аты қандай болса да, бұл кесте емес: мазмұны .xlsx, .xls немесе CSV емес. Тізімді Excel-де «Excel кітабы (.xlsx)» ретінде сақтап, жүктеңіз.",
    en: "This is not a table, whatever its name says: by its content it is no .xlsx, .xls or CSV. Save the list in Excel as “Excel Workbook (.xlsx)” and upload it.",
  },
  "file-kind-unsupported": {
    ru: "Таблицы в виде {kind} не читаются. Откройте файл в Excel, сохраните его как «Книга Excel (.xlsx)» и загрузите снова.",
    kk: "{kind} түріндегі кестелер оқылмайды. Файлды Excel-де ашып, «Excel кітабы (.xlsx)» ретінде сақтап, қайта жүктеңіз.",
    en: "Tables of the kind {kind} are not read. Open the file in Excel, save it as “Excel Workbook (.xlsx)” and upload it again.",
  },
  "file-encrypted": {
    ru: "Файл закрыт паролем. Откройте его в Excel, снимите пароль («Файл» → «Сведения» → «Защита книги» → «Зашифровать с использованием пароля») и загрузите снова.",
    kk: "Файл құпиясөзбен жабылған. Оны Excel-де ашып, құпиясөзді алып тастаңыз («Файл» → «Мәлімет» → «Кітапты қорғау» → «Құпиясөзбен шифрлау»), содан кейін қайта жүктеңіз.",
    en: "The file is protected by a password. Open it in Excel, remove the password (File → Info → Protect Workbook → Encrypt with Password) and upload it again.",
  },
  "file-damaged": {
    ru: "Файл повреждён и не читается до конца. Откройте его в Excel, сохраните заново и загрузите снова.",
    kk: "Файл бүлінген, соңына дейін оқылмайды. Оны Excel-де ашып, қайтадан сақтап, жүктеңіз.",
    en: "The file is damaged and cannot be read to its end. Open it in Excel, save it anew and upload it again.",
  },
  "unpacked-too-large": {
    ru: "В распакованном виде файл больше {limit} МБ. Так бывает, когда отформатированы миллионы пустых строк. Скопируйте список в новую книгу и загрузите её.",
    kk: "Ашылған күйінде файл {limit} МБ-тан үлкен. Миллиондаған бос жол пішімделгенде осылай болады. Тізімді жаңа кітапқа көшіріп, соны жүктеңіз.",
    en: "Unpacked, the file is larger than {limit} MB. That happens when millions of empty rows are formatted. Copy the list into a new workbook and upload that.",
  },
  "too-many-rows": {
    ru: "В списке больше {limit} строк. Разделите его на части, например по филиалам, и загрузите их по очереди.",
    kk: "Тізімде {limit} жолдан көп. Оны бөліктерге, мысалы филиалдар бойынша бөліп, кезекпен жүктеңіз.",
    en: "The list has more than {limit} rows. Split it, for instance by branch, and upload the parts one after another.",
  },
  "header-not-found": {
    ru: "Не найдена строка заголовков: нужны хотя бы имя, гражданство и ещё один столбец. Назовите столбцы, например «ФИО», «Гражданство», «Дата рождения», или укажите их значение вручную.",
    kk: "Тақырып жолы табылмады: кемінде аты-жөні, азаматтығы және тағы бір баған керек. Бағандарды, мысалы «Тегі, аты», «Азаматтығы», «Туған күні» деп атаңыз немесе мағынасын қолмен көрсетіңіз.",
    en: "No header row was found: at least a name, a citizenship and one more column are needed. Name the columns, for instance “Full name”, “Citizenship”, “Date of birth”, or say by hand what they mean.",
  },
  "column-missing": {
    ru: "В строке {row} нет столбца с гражданством: без него нельзя сказать, нужно ли разрешение. Добавьте столбец «Гражданство» или укажите вручную, какой столбец его содержит.",
    kk: "{row}-жолда азаматтық бағаны жоқ: онсыз рұқсат керек пе, жоқ па – айту мүмкін емес. «Азаматтығы» бағанын қосыңыз немесе оның қай бағанда екенін қолмен көрсетіңіз.",
    en: "Row {row} has no column with the citizenship: without it nobody can say whether a permit is needed. Add a column “Citizenship”, or say by hand which column holds it.",
  },
};

/** What is wrong with the cell or the row, and what to do; `{taken}` is what becomes of the row all the same. */
const rowTexts: Record<RowProblemCode, Texts> = {
  "impossible-date": {
    ru: "Такого дня нет: «{value}». Исправьте дату, например 28.02.1985.",
    kk: "Мұндай күн жоқ: «{value}». Күнді түзетіңіз, мысалы 28.02.1985.",
    en: "There is no such day: “{value}”. Correct the date, for instance 28.02.1985.",
  },
  "date-not-understood": {
    ru: "Дата не понятна: «{value}». Напишите её как ДД.ММ.ГГГГ, например 07.10.2026.",
    kk: "Күн түсініксіз: «{value}». Оны КК.АА.ЖЖЖЖ түрінде жазыңыз, мысалы 07.10.2026.",
    en: "The date is not understood: “{value}”. Write it as DD.MM.YYYY, for instance 07.10.2026.",
  },
  "ends-before-start": {
    ru: "Документ заканчивается раньше, чем начинается: «{value}». Проверьте обе даты: возможно, они перепутаны местами.",
    kk: "Құжат басталғанынан бұрын аяқталады: «{value}». Екі күнді де тексеріңіз: орындары ауысып кеткен болуы мүмкін.",
    en: "The document ends before it begins: “{value}”. Check both dates: they may have changed places.",
  },
  "born-too-late": {
    ru: "Дата рождения «{value}» позже приёма на работу или выдачи паспорта. Проверьте год рождения.",
    kk: "Туған күні «{value}» жұмысқа қабылданған немесе паспорт берілген күннен кейін. Туған жылын тексеріңіз.",
    en: "The date of birth “{value}” is later than the hiring or the issue of the passport. Check the year of birth.",
  },
  "unknown-country": {
    ru: "Нет такого государства: «{value}». Напишите его по-русски, по-казахски, по-английски или кодом из двух или трёх букв, например «Узбекистан» или UZB.",
    kk: "Мұндай мемлекет жоқ: «{value}». Оны қазақша, орысша, ағылшынша немесе екі не үш әріпті кодпен жазыңыз, мысалы «Өзбекстан» немесе UZB.",
    en: "There is no such state: “{value}”. Write it in English, Russian or Kazakh, or as a code of two or three letters, for instance “Uzbekistan” or UZB.",
  },
  "citizenship-missing": {
    ru: "Не указано гражданство. Впишите его; для лица без гражданства — «без гражданства».",
    kk: "Азаматтығы көрсетілмеген. Оны жазыңыз; азаматтығы жоқ адам үшін – «азаматтығы жоқ».",
    en: "The citizenship is missing. Fill it in; for a stateless person write “stateless”.",
  },
  "name-missing": {
    ru: "Нет имени. Впишите фамилию и имя, как в паспорте.",
    kk: "Аты-жөні жоқ. Паспорттағыдай тегі мен атын жазыңыз.",
    en: "The name is missing. Write surname and given name as in the passport.",
  },
  "name-script": {
    ru: "Имя «{value}» написано не латиницей и не кириллицей. Перепишите его латиницей, как в машиночитаемой строке паспорта.",
    kk: "«{value}» аты латын немесе кирилл әріптерімен жазылмаған. Оны паспорттың машинада оқылатын жолындағыдай латын әріптерімен жазыңыз.",
    en: "The name “{value}” is not in Latin or Cyrillic letters. Write it in Latin letters, as in the machine-readable line of the passport.",
  },
  "name-not-understood": {
    ru: "В имени «{value}» есть знаки, которых в именах не бывает. Оставьте только буквы, пробелы, дефис и апостроф.",
    kk: "«{value}» атында есімде болмайтын таңбалар бар. Тек әріптерді, бос орынды, дефисті және дәйекшені қалдырыңыз.",
    en: "The name “{value}” holds signs that names do not have. Leave only letters, spaces, hyphens and apostrophes.",
  },
  "category-unknown": {
    ru: "Категория «{value}» не понятна. Напишите 1, 2, 3 или 4 либо «сезонный».",
    kk: "«{value}» санаты түсініксіз. 1, 2, 3 немесе 4 не «маусымдық» деп жазыңыз.",
    en: "The category “{value}” is not understood. Write 1, 2, 3 or 4, or “seasonal”.",
  },
  "category-missing": {
    ru: "Не указана категория. {taken} Впишите категорию от 1 до 4.",
    kk: "Санаты көрсетілмеген. {taken} 1-ден 4-ке дейінгі санатты жазыңыз.",
    en: "The category is missing. {taken} Fill in a category from 1 to 4.",
  },
  "arrangement-unknown": {
    ru: "Вид занятости «{value}» не понятен. Напишите, например, «основная работа», «сезонный», «ВКП».",
    kk: "«{value}» жұмыс түрі түсініксіз. Мысалы «негізгі жұмыс», «маусымдық», «корпоративішілік ауыстыру» деп жазыңыз.",
    en: "The arrangement “{value}” is not understood. Write, for instance, “employment”, “seasonal” or “ICT”.",
  },
  "ground-unknown": {
    ru: "Основание «{value}» не понятно. Напишите «разрешение», «ВКП», «ВНЖ», «беженец», «кандас» или оставьте ячейку пустой.",
    kk: "«{value}» негізі түсініксіз. «Рұқсат», «корпоративішілік ауыстыру», «тұруға ықтиярхат», «босқын», «қандас» деп жазыңыз немесе ұяшықты бос қалдырыңыз.",
    en: "The ground “{value}” is not understood. Write “permit”, “ICT”, “permanent resident”, “refugee” or “kandas”, or leave the cell empty.",
  },
  "iin-not-understood": {
    ru: "ИИН «{value}» не из двенадцати цифр. Проверьте его по документу или оставьте ячейку пустой.",
    kk: "«{value}» ЖСН-і он екі цифрдан тұрмайды. Оны құжат бойынша тексеріңіз немесе ұяшықты бос қалдырыңыз.",
    en: "The IIN “{value}” is not twelve digits. Check it against the document, or leave the cell empty.",
  },
  "iin-check-digit": {
    ru: "Контрольная цифра ИИН «{value}» не сходится: в номере опечатка. {taken} Проверьте номер по документу.",
    kk: "«{value}» ЖСН-нің бақылау цифры сәйкес емес: нөмірде қате бар. {taken} Нөмірді құжаттан тексеріңіз.",
    en: "The check digit of the IIN “{value}” is wrong: the number has a slip. {taken} Check the number against the document.",
  },
  "iin-birth-date": {
    ru: "ИИН «{value}» начинается не с даты рождения этого человека. Одно из двух неверно: проверьте по документу.",
    kk: "«{value}» ЖСН-і осы адамның туған күнінен басталмайды. Екеуінің бірі қате: құжаттан тексеріңіз.",
    en: "The IIN “{value}” does not begin with this person's date of birth. One of the two is wrong: check the document.",
  },
  "passport-number-invalid": {
    ru: "В номере паспорта «{value}» есть знаки, которых там не бывает, или нет цифр. Оставьте только буквы, цифры, пробелы и дефисы.",
    kk: "«{value}» паспорт нөмірінде онда болмайтын таңбалар бар немесе цифр жоқ. Тек әріптерді, цифрларды, бос орын мен дефисті қалдырыңыз.",
    en: "The passport number “{value}” holds signs that it cannot have, or no digit. Leave only letters, digits, spaces and hyphens.",
  },
  "document-number-invalid": {
    ru: "Номер документа «{value}» не понятен. Оставьте только буквы, цифры и знаки между ними.",
    kk: "«{value}» құжат нөмірі түсініксіз. Тек әріптерді, цифрларды және олардың арасындағы белгілерді қалдырыңыз.",
    en: "The number of the document “{value}” is not understood. Leave only letters, digits and the signs between them.",
  },
  "passport-expiry-missing": {
    ru: "Не указана дата, до которой действителен паспорт. {taken} Впишите дату, иначе о её приближении нельзя напомнить.",
    kk: "Паспорттың жарамдылық мерзімінің соңғы күні көрсетілмеген. {taken} Күнін жазыңыз, әйтпесе мерзімі таяғанда еске салу мүмкін емес.",
    en: "The day on which the passport ends is missing. {taken} Fill in the day, or nobody can be reminded of it.",
  },
  "formula-not-value": {
    ru: "В ячейке формула, а нужно значение. Выделите столбец, скопируйте его и вставьте на то же место как «Значения».",
    kk: "Ұяшықта формула тұр, ал мән керек. Бағанды белгілеп, көшіріп, сол орынға «Мәндер» ретінде қойыңыз.",
    en: "The cell holds a formula, and a value is needed. Select the column, copy it and paste it in place as “Values”.",
  },
  "cell-error": {
    ru: "В ячейке ошибка Excel: {value}. Впишите значение.",
    kk: "Ұяшықта Excel қатесі: {value}. Мәнін жазыңыз.",
    en: "The cell holds an error of Excel: {value}. Fill in the value.",
  },
  "text-too-long": {
    ru: "В ячейке больше 300 знаков. Оставьте в ней только то, о чём говорит заголовок.",
    kk: "Ұяшықта 300 таңбадан көп. Онда тек тақырыпта айтылғанды қалдырыңыз.",
    en: "The cell holds more than 300 characters. Leave in it only what its header says.",
  },
  duplicate: {
    ru: "Тот же человек с теми же сведениями уже есть в строке {of}. {taken} Делать ничего не нужно.",
    kk: "Дәл сол мәліметтері бар сол адам {of}-жолда бар. {taken} Ештеңе істеудің қажеті жоқ.",
    en: "The same person with the same facts stands in row {of} already. {taken} There is nothing to do.",
  },
  "conflicts-with-row": {
    ru: "Тот же человек с другими сведениями есть в строке {of}. Оставьте ту строку, которая верна, и удалите другую.",
    kk: "Сол адам басқа мәліметтермен {of}-жолда бар. Дұрыс жолды қалдырып, екіншісін өшіріңіз.",
    en: "The same person stands in row {of} with other facts. Keep the row that is right and delete the other.",
  },
  "staff-number-twice": {
    ru: "Тот же табельный номер у другого человека в строке {of}. {taken} Исправьте номер.",
    kk: "Дәл осы табель нөмірі {of}-жолдағы басқа адамда да бар. {taken} Нөмірді түзетіңіз.",
    en: "Another person in row {of} has the same staff number. {taken} Correct the number.",
  },
  "count-not-understood": {
    ru: "Численность «{value}» не понятна. Впишите целое число.",
    kk: "«{value}» саны түсініксіз. Бүтін сан жазыңыз.",
    en: "The number of people “{value}” is not understood. Write a whole number.",
  },
};

/**
 * How far the import is: only looked at (`planned`) or carried out (`done`). Of a row that is refused for something
 * else nothing is said to be taken in (`refused`).
 */
export type ProblemStage = "planned" | "done" | "refused";

const takenTexts: Partial<Record<RowProblemCode, Record<"planned" | "done", Texts>>> = {
  "category-missing": {
    planned: {
      ru: "Человек будет внесён, но в соотношении с казахстанскими кадрами не будет учтён.",
      kk: "Адам енгізіледі, бірақ қазақстандық кадрлармен арақатынаста есептелмейді.",
      en: "The person will be taken in, but not placed in the share of local staff.",
    },
    done: {
      ru: "Человек внесён, но в соотношении с казахстанскими кадрами не учтён.",
      kk: "Адам енгізілді, бірақ қазақстандық кадрлармен арақатынаста есептелмеді.",
      en: "The person was taken in, but not placed in the share of local staff.",
    },
  },
  "iin-check-digit": {
    planned: {
      ru: "Человек будет внесён с номером как есть, но по нему не будет узнаваться.",
      kk: "Адам нөмірімен сол күйінде енгізіледі, бірақ ол бойынша танылмайтын болады.",
      en: "The person will be taken in with it as it stands, but will not be recognised by it.",
    },
    done: {
      ru: "Человек внесён с номером как есть, но по нему не узнаётся.",
      kk: "Адам нөмірімен сол күйінде енгізілді, бірақ ол бойынша танылмайды.",
      en: "The person was taken in with it as it stands, but is not recognised by it.",
    },
  },
  "passport-expiry-missing": {
    planned: {
      ru: "Человек будет внесён без неё.",
      kk: "Адам онсыз енгізіледі.",
      en: "The person will be taken in without it.",
    },
    done: {
      ru: "Человек внесён без неё.",
      kk: "Адам онсыз енгізілді.",
      en: "The person was taken in without it.",
    },
  },
  duplicate: {
    planned: {
      ru: "Второй раз он внесён не будет.",
      kk: "Екінші рет енгізілмейді.",
      en: "They will not be taken in twice.",
    },
    done: {
      ru: "Второй раз он не внесён.",
      kk: "Екінші рет енгізілген жоқ.",
      en: "They were not taken in twice.",
    },
  },
  "staff-number-twice": {
    planned: {
      ru: "Оба будут внесены, но по этому номеру не будут узнаваться.",
      kk: "Екеуі де енгізіледі, бірақ бұл нөмір бойынша танылмайтын болады.",
      en: "Both will be taken in, but neither will be recognised by it.",
    },
    done: {
      ru: "Оба внесены, но по этому номеру не узнаются.",
      kk: "Екеуі де енгізілді, бірақ бұл нөмір бойынша танылмайды.",
      en: "Both were taken in, but neither is recognised by it.",
    },
  },
};

const places: Record<"row" | "cell", Texts> = {
  row: { ru: "Строка {row}", kk: "{row}-жол", en: "Row {row}" },
  cell: { ru: "Строка {row}, «{column}»", kk: "{row}-жол, «{column}»", en: "Row {row}, “{column}”" },
};

/** Why the file was refused and what to do about it. */
export function fileProblemText({ code, detail }: FileProblem, locale: TextLocale): string {
  return filled(fileTexts[code][locale], detail, locale);
}

/** The same for a code alone, as the verb that takes a file in refuses it; null where it is no such code. */
export function refusedFileText(code: string, locale: TextLocale): string | null {
  const known = fileProblemCodes.find((one) => one === code);
  const limit = importLimits.fileBytes / (1024 * 1024);
  return known ? fileProblemText({ code: known, detail: { limit } }, locale) : null;
}

/** What is wrong with the cell or row, what becomes of the row, and what to do about it. */
export function rowProblemText(problem: RowProblem, locale: TextLocale, stage: ProblemStage): string {
  const taken = stage === "refused" ? "" : (takenTexts[problem.code]?.[stage][locale] ?? "");
  const text = rowTexts[problem.code][locale].replace(/\{taken\} ?/, taken === "" ? "" : `${taken} `);
  return filled(text, { value: problem.value, of: problem.of ?? "" }, locale);
}

/** Where it is: the row as Excel shows it, and the header of the column. */
export function rowProblemPlace(
  { row, column }: Pick<RowProblem, "row" | "column">,
  locale: TextLocale,
): string {
  const text = places[column === null ? "row" : "cell"][locale];
  return text.replace("{row}", String(row)).replace("{column}", () => column ?? "");
}

function filled(text: string, values: Record<string, unknown>, locale: TextLocale): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (typeof value !== "number") return typeof value === "string" ? value : "";
    return name === "limit" ? new Intl.NumberFormat(locale).format(value) : String(value);
  });
}
