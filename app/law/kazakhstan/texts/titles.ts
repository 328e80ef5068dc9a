import type { Trilingual } from "../../engine/citation";
import { normTexts } from "./norm-texts";
import { sanctionTitles } from "./sanction-titles";

function title(kk: string, ru: string, en: string): Trilingual {
  return { kk, ru, en };
}

/** What each dated value is called, by its id. */
export const titles: Readonly<Record<string, Trilingual>> = {
  ...Object.fromEntries(Object.entries(normTexts).map(([id, { title: named }]) => [id, named])),
  ...sanctionTitles,
  citizen: title("Қазақстан азаматтары", "Граждане Казахстана", "Citizens of Kazakhstan"),
  "eaeu-RU": title("ЕАЭО: Ресей", "ЕАЭС: Россия", "EAEU: Russia"),
  "eaeu-BY": title("ЕАЭО: Беларусь", "ЕАЭС: Беларусь", "EAEU: Belarus"),
  "eaeu-AM": title("ЕАЭО: Армения", "ЕАЭС: Армения", "EAEU: Armenia"),
  "eaeu-KG": title("ЕАЭО: Қырғызстан", "ЕАЭС: Кыргызстан", "EAEU: Kyrgyzstan"),
  "permanent-resident": title("Тұрақты тұратындар", "Постоянно проживающие", "Permanent residents"),
  "first-head-of-foreign-branch": title(
    "Филиалдың бірінші басшысы",
    "Первый руководитель филиала",
    "First head of a branch",
  ),
  "autonomous-education": title(
    "Дербес білім беру ұйымдары",
    "Автономные организации образования",
    "Autonomous organisations of education",
  ),
  "state-body": title("Мемлекеттік органдар", "Государственные органы", "State bodies"),
  "priority-investment": title(
    "Инвестициялық басым жобалар",
    "Инвестиционные приоритетные проекты",
    "Priority investment projects",
  ),
  "sez-over-1m-mrp": title(
    "АЭА-дағы 1 млн АЕК-тен асатын жобалар",
    "Проекты СЭЗ свыше 1 млн МРП",
    "Projects over 1m MRP in special economic zones",
  ),
  "astana-hub": title("Астана Хаб", "Астана Хаб", "Astana Hub"),
  "government-list": title("Үкіметтің тізбесі", "Перечень Правительства", "The Government's list"),
  kandas: title("Қандастар", "Кандасы", "Kandas"),
  "business-immigrant": title("Бизнес-көшіп келушілер", "Бизнес-иммигранты", "Business immigrants"),
  refugee: title("Босқындар мен пана іздегендер", "Беженцы и ищущие убежище", "Refugees and asylum seekers"),
  humanitarian: title(
    "Гуманитарлық уәждер бойынша келгендер",
    "Иммигранты по гуманитарным мотивам",
    "Immigrants on humanitarian grounds",
  ),
  convicted: title(
    "Қоғамнан оқшауламай сотталғандар",
    "Осуждённые без изоляции",
    "Sentenced without isolation",
  ),
  "trafficking-victim": title(
    "Адам саудасының құрбандары",
    "Жертвы торговли людьми",
    "Victims of trafficking",
  ),
  student: title("Студенттер", "Студенты", "Students"),
  "foreign-owned-100": title(
    "Шетелдік қатысуы 100 % компаниялардың басшылары",
    "Руководители компаний со 100 % иностранным участием",
    "Heads of wholly foreign-owned companies",
  ),
  "foreign-owned-heads-limit": title(
    "Шетелдік қатысуы 100 % компаниялар басшыларының шегі",
    "Предел для руководителей компаний со 100 % иностранным участием",
    "Limit on heads of wholly foreign-owned companies",
  ),
  "government-contract-over-50m-usd": title(
    "Үкіметпен 50 млн доллардан асатын келісімшарт",
    "Контракт с Правительством свыше 50 млн долларов",
    "Government contract over USD 50m",
  ),
  "priority-investor-first-head": title(
    "Басым жоба инвесторының басшысы",
    "Руководитель инвестора приоритетного проекта",
    "Head of a priority investor",
  ),
  "citizen-spouse": title("Азаматтардың жұбайлары", "Супруги граждан", "Spouses of citizens"),
  "citizen-spouse-years": title(
    "Азаматпен некедегі жылдар",
    "Сколько лет в браке с гражданином",
    "Years of marriage to a citizen",
  ),
  "business-visitor": title("Іскерлік мақсатпен келушілер", "Деловые посетители", "Business visitors"),
  aifc: title("АХҚО", "МФЦА", "AIFC"),
  "employer-permit": title(
    "Шетелдік жұмыс күшін тартуға рұқсат",
    "Разрешение на привлечение ИРС",
    "Employer permit",
  ),
  "seasonal-permit": title("Маусымдық рұқсат", "Сезонное разрешение", "Seasonal permit"),
  "ict-permit": title("Корпоративішілік ауыстыру", "Внутрикорпоративный перевод", "Intra-corporate transfer"),
  "labour-immigrant-permit": title(
    "Еңбекші көшіп келушіге рұқсат",
    "Разрешение трудовому иммигранту",
    "Labour immigrant permit",
  ),
  "qualification-certificate": title(
    "Біліктілік анықтамасы",
    "Справка о квалификации",
    "Qualification certificate",
  ),
  "contract-needs-permit": title(
    "Рұқсатсыз шартқа тыйым",
    "Запрет договора без разрешения",
    "No contract before the permit",
  ),
  "within-quota": title("Квотаға есептеу", "Зачёт в квоту", "Counted against the quota"),
  "labour-immigrants-within-quota": title(
    "Еңбекші көшіп келушілер квотасы",
    "Квота на трудовых иммигрантов",
    "Quota for labour immigrants",
  ),
  "ict-outside-quota": title("Ауыстыру квотадан тыс", "Перевод вне квоты", "Transfers outside the quota"),
  "ict-positions": title("Ауыстыру лауазымдары", "Должности перевода", "Positions of a transfer"),
  "full-age": title("Кәмелеттік жас", "Совершеннолетие", "Full age"),
  "term-category-1": title("1-санат мерзімі", "Срок, 1 категория", "Term, category 1"),
  "term-category-2": title("2-санат мерзімі", "Срок, 2 категория", "Term, category 2"),
  "term-category-3": title("3-санат мерзімі", "Срок, 3 категория", "Term, category 3"),
  "term-category-4": title("4-санат мерзімі", "Срок, 4 категория", "Term, category 4"),
  "term-seasonal": title("Маусымдық рұқсат мерзімі", "Срок сезонного разрешения", "Term, seasonal"),
  "term-ict": title("Ауыстыру мерзімі", "Срок перевода", "Term, transfer"),
  "term-certificate": title("Анықтама мерзімі", "Срок справки", "Term, certificate"),
  "term-labour-immigrant": title(
    "Еңбекші көшіп келуші рұқсатының мерзімі",
    "Срок разрешения трудовому иммигранту",
    "Term, labour immigrant",
  ),
  "labour-immigrant-stay": title(
    "Үздіксіз болу шегі",
    "Предел непрерывного пребывания",
    "Longest stay without a break",
  ),
  "domestic-workers-limit": title("Бес жұмыскер шегі", "Предел в пять работников", "Limit of five workers"),
  "visa-free-citizenship": title(
    "Визасыз елдер азаматтары",
    "Граждане безвизовых стран",
    "Citizens of visa-free states",
  ),
  "tax-advance": title("ЖТС бойынша алдын ала төлем", "Предварительный платёж ИПН", "Advance of income tax"),
  mrp: title("АЕК", "МРП", "MRP"),
  "benefit-mrp": title("Жәрдемақыларға арналған АЕК", "МРП для пособий", "MRP for benefits"),
  "fee-table": title("Алым кестесі", "Таблица сбора", "Fee table"),
  "seasonal-fee": title("Маусымдық алым", "Сезонный сбор", "Seasonal fee"),
  "fee-index-day": title("АЕК күні", "День МРП", "Day of the index"),
  "fee-per-region": title("Өңірлер бойынша алым", "Сбор по регионам", "Fee by region"),
  "ict-without-fee": title("Ауыстыру алымсыз", "Перевод без сбора", "Transfers without fee"),
  "local-content-1-2": title("Үлес, 1–2-санаттар", "Доля, 1–2 категории", "Share, categories 1–2"),
  "local-content-3-4": title("Үлес, 3–4-санаттар", "Доля, 3–4 категории", "Share, categories 3–4"),
  "local-content-branch-exempt": title("Филиалдарды босату", "Освобождение филиалов", "Branches exempt"),
  "local-content-small-business-exempt": title(
    "Шағын бизнесті босату",
    "Освобождение малого бизнеса",
    "Small business exempt",
  ),
  "local-content-state-exempt": title(
    "Мемлекеттік мекемелерді босату",
    "Освобождение госучреждений",
    "State institutions exempt",
  ),
  "ict-cap": title("Ауыстырудың 50 % шегі", "Предел 50 % для перевода", "Cap of 50 % on transfers"),
  holidays: title("Мерекелер", "Праздники", "Holidays"),
  "moved-days-off": title("Ауыстырылған демалыс күндері", "Перенесённые дни отдыха", "Moved days off"),
  regions: title("Өңірлер", "Регионы", "Regions"),
  quota: title("Жылдық квота", "Годовая квота", "Yearly quota"),
  "clock-vacancy-search": title("Ішкі нарықта іздеу", "Поиск на внутреннем рынке", "Search at home"),
  "clock-issue-decision": title("Рұқсат беру туралы шешім", "Решение о выдаче", "Decision to issue"),
  "clock-extension-decision": title("Ұзарту туралы шешім", "Решение о продлении", "Decision to extend"),
  "clock-extension-earliest": title(
    "Ұзартуға өтініш: ең ерте",
    "Заявление о продлении: не ранее",
    "Extension: not before",
  ),
  "clock-extension-latest": title(
    "Ұзартуға өтініш: ең кеш",
    "Заявление о продлении: не позднее",
    "Extension: not after",
  ),
  "clock-fee-payment": title("Алым төлеу", "Уплата сбора", "Payment of the fee"),
  "clock-issue-after-payment": title("Төлемнен кейін беру", "Выдача после уплаты", "Issue after payment"),
  "clock-replacement-decision": title(
    "Басқа жұмыскерге қайта ресімдеу",
    "Переоформление на другого работника",
    "Reissue to another worker",
  ),
  "clock-ict-extension-latest": title("Ауыстыруды ұзарту", "Продление перевода", "Extension of a transfer"),
  "clock-ict-notice": title(
    "Ауыстырылған жұмыскер туралы хабарлау",
    "Информирование о переведённом работнике",
    "Notice of a transferred worker",
  ),
  "clock-arrival-notice": title("Келуі туралы хабарлау", "Информирование о прибытии", "Notice of arrival"),
  "clock-address-notice": title(
    "Тұрғылықты жердің өзгеруі туралы хабарлау",
    "Уведомление о смене места жительства",
    "Notice of a change of address",
  ),
  "clock-vacancy-notice": title("Бос орын туралы мәлімет", "Сведения о вакансии", "Notice of a vacancy"),
  "clock-business-trip-limit": title("Іссапар шегі", "Предел командировок", "Limit of business trips"),
  "clock-permit-ban": title("Рұқсат беруге тыйым", "Запрет выдачи разрешений", "Ban on new permits"),
  "clock-visa-free-stay": title("Визасыз болу", "Безвизовое пребывание", "Stay without a visa"),
  "clock-eaeu-stay": title("ЕАЭО азаматтарының болуы", "Пребывание граждан ЕАЭС", "Stay of EAEU citizens"),
  "documents-employer-permit": title(
    "Рұқсатқа құжаттар",
    "Документы на разрешение",
    "Documents for a permit",
  ),
  "documents-extension": title("Ұзартуға құжаттар", "Документы на продление", "Documents for an extension"),
  "documents-reissue": title(
    "Қайта ресімдеуге құжаттар",
    "Документы на переоформление",
    "Documents for a reissue",
  ),
  "documents-ict": title("Ауыстыруға құжаттар", "Документы на перевод", "Documents for a transfer"),
  "documents-certificate": title(
    "Анықтамаға құжаттар",
    "Документы на справку",
    "Documents for a certificate",
  ),
  "documents-labour-immigrant": title(
    "Еңбекші көшіп келуші рұқсатына құжаттар",
    "Документы на разрешение трудовому иммигранту",
    "Documents for a labour immigrant permit",
  ),
  "documents-labour-immigrant-extension": title(
    "Еңбекші көшіп келуші рұқсатын ұзартуға құжаттар",
    "Документы на продление трудовому иммигранту",
    "Documents to extend a labour immigrant permit",
  ),
  "documents-foreign-worker": title(
    "Шетелдік жұмыскерден заң талап ететіні",
    "Что закон требует от иностранного работника",
    "What the law asks of a foreign worker",
  ),
  "documents-seasonal-worker": title(
    "Маусымдық жұмыскерден заң талап ететіні",
    "Что закон требует от сезонного работника",
    "What the law asks of a seasonal worker",
  ),
  "documents-labour-immigrant-person": title(
    "Үй қызметкерінен заң талап ететіні",
    "Что закон требует от домашнего работника",
    "What the law asks of a domestic worker",
  ),
  "documents-labour-contract": title(
    "Еңбек шартына құжаттар",
    "Документы для трудового договора",
    "Documents for a labour contract",
  ),
  "documents-atyrau-refinery": title(
    "Құжаттар: Атырау МӨЗ жобасы",
    "Документы: проект Атырауского НПЗ",
    "Documents: Atyrau refinery project",
  ),
  "tax-settlement": title(
    "Үй қызметкерінің салығы: жыл қорытындысы",
    "Налог домашнего работника: итог года",
    "Tax of a domestic worker: the year's settlement",
  ),
  "project-quota-atyrau-refinery": title(
    "Жоба квотасы: Атырау МӨЗ",
    "Квота проекта: Атырауский НПЗ",
    "Project quota: Atyrau refinery",
  ),
  "project-quota-mega-silk-way": title(
    "Жоба квотасы: Mega silk way",
    "Квота проекта: Mega silk way",
    "Project quota: Mega silk way",
  ),
  "clock-eaeu-registration": title(
    "ЕАЭО азаматтарын тіркеу",
    "Учёт граждан ЕАЭС",
    "Registration of EAEU citizens",
  ),
};

/** The title of a value; its id in all languages where it has none. */
export function titleOf(id: string): Trilingual {
  return (Object.hasOwn(titles, id) ? titles[id] : undefined) ?? { kk: id, ru: id, en: id };
}
