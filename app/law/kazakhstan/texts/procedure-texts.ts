import { type NormText, told } from "./norm-text";

/** What the provisions on categories, applications, refusals and quotas say. */
export const procedureTexts: Readonly<Record<string, NormText>> = {
  "category-1": told(
    ["1-санат", "Категория 1", "Category 1"],
    [
      "Бірінші басшылар және олардың орынбасарлары.",
      "Первые руководители и их заместители.",
      "First heads and their deputies.",
    ],
  ),
  "category-2": told(
    ["2-санат", "Категория 2", "Category 2"],
    [
      "Біліктілік талаптарына сай құрылымдық бөлімшелердің басшылары.",
      "Руководители структурных подразделений, отвечающие квалификационным требованиям.",
      "Heads of structural units who meet the standard of qualification.",
    ],
  ),
  "category-3": told(
    ["3-санат", "Категория 3", "Category 3"],
    [
      "Біліктілік талаптарына сай мамандар.",
      "Специалисты, отвечающие квалификационным требованиям.",
      "Specialists who meet the standard of qualification.",
    ],
  ),
  "category-4": told(
    ["4-санат", "Категория 4", "Category 4"],
    [
      "Бірыңғай тарифтік-біліктілік анықтамалығына сай білікті жұмысшылар.",
      "Квалифицированные рабочие, отвечающие Единому тарифно-квалификационному справочнику.",
      "Skilled workers who meet the unified reference book of trades.",
    ],
  ),
  "sez-conditions": told(
    ["АЭА босатуының шарттары", "Условия освобождения в СЭЗ", "Conditions in special economic zones"],
    [
      "Босату АЭА аумағындағы құрылыс-монтаждау жұмыстары кезеңінде және пайдалануға берілгеннен кейін {years} жыл бойы, комиссия айқындаған санаттар мен сан тізбесі бойынша қолданылады.",
      "Освобождение — на период строительно-монтажных работ на территории СЭЗ и {years} год после ввода, по перечню категорий и численности, который определяет комиссия.",
      "The exemption runs during construction in the zone and for {years} year after commissioning, by the list of categories and numbers that the commission sets.",
    ],
  ),
  "priority-investment-conditions": told(
    [
      "Басым жоба босатуының шарттары",
      "Условия освобождения приоритетного проекта",
      "Conditions of a priority project",
    ],
    [
      "Босату объект пайдалануға берілгеннен кейін {years} жыл өткенге дейін қолданылады; жұмысшылар – инвестициялық келісімшарттағы кәсіптер тізбесі мен сан бойынша.",
      "Освобождение — до истечения {years} года после ввода объекта; рабочие — по перечню профессий и численности из инвестиционного контракта.",
      "The exemption runs until {years} year after commissioning; workers by the list of trades and the number in the investment contract.",
    ],
  ),
  "business-immigrant-definition": told(
    ["Бизнес-көшіп келуші деген кім", "Кто такой бизнес-иммигрант", "Who a business immigrant is"],
    [
      "Кәсіпкерлік қызметті жүзеге асыру үшін келген көшіп келуші.",
      "Иммигрант, прибывший для предпринимательской деятельности.",
      "An immigrant who came to do business.",
    ],
  ),
  "permit-territory": told(
    ["Рұқсаттың аумағы", "Территория разрешения", "Where a permit holds"],
    [
      "Рұқсат басқа жұмыс берушіге берілмейді және көрсетілген өңірлерде ғана қолданылады; іссапар – ерекшелік.",
      "Разрешение не передаётся другим работодателям и действует только в указанных регионах; исключение — командировка.",
      "A permit does not pass to another employer and holds in the regions named only; a business trip is the exception.",
    ],
  ),
  "application-online": told(
    ["Өтініш беру", "Подача заявления", "Applying"],
    [
      "Өтініш migration.enbek.kz немесе elicense.kz арқылы, бос орын жарияланғаннан кейін 15 күнтізбелік күн өткен соң, жариялау кодымен беріледі; комиссия жойылған.",
      "Заявление подают через migration.enbek.kz или elicense.kz через 15 календарных дней после размещения вакансии, с кодом публикации; комиссия упразднена.",
      "The application goes through migration.enbek.kz or elicense.kz, 15 calendar days after the vacancy was published, with its code; the commission is no more.",
    ],
  ),
  "application-online!2020": told(
    ["Өтініш беру", "Подача заявления", "Applying"],
    [
      "Қағаз құжаттар қабылданбайды, тек электрондық түрде.",
      "Бумажные документы не принимаются, только электронно.",
      "No paper is accepted, electronic documents only.",
    ],
  ),
  "extension-request": told(
    [
      "Жұмыскердің ұзартуды сұрауы",
      "Ходатайство работника о продлении",
      "The worker's request for an extension",
    ],
    [
      "Жұмыскер (маусымдықтан басқа) рұқсат мерзімі аяқталғанға дейін ұзартуды сұрауға құқылы.",
      "Работник, кроме сезонного, вправе просить о продлении до завершения срока разрешения.",
      "A worker, save a seasonal one, may ask for an extension before the permit ends.",
    ],
  ),
  "reissue-is-a-service": told(
    ["Рұқсат қызметтерінің түрлері", "Виды услуг по разрешениям", "The services on permits"],
    [
      "Беру, ұзарту, басқа шетелдік жұмыскерге қайта ресімдеу және өз бетінше жұмысқа орналасу анықтамасы – жеке қызметтер.",
      "Выдача, продление, переоформление на другого иностранного работника и справка для самостоятельного трудоустройства — отдельные услуги.",
      "Issue, extension, reissue to another foreign worker and the certificate for independent employment are services of their own.",
    ],
  ),
  "former-compatriots": told(
    [
      "Этникалық қазақтар мен бұрынғы отандастар",
      "Этнические казахи и бывшие соотечественники",
      "Ethnic Kazakhs and former compatriots",
    ],
    [
      "Этникалық қазақтар мен бұрынғы отандастарға рұқсат оңайлатылған тәртіппен беріледі.",
      "Для этнических казахов и бывших соотечественников порядок выдачи разрешений упрощён.",
      "For ethnic Kazakhs and former compatriots permits are issued by a simplified procedure.",
    ],
  ),
  "qualification-standard": told(
    ["Білім мен тәжірибе", "Образование и стаж", "Education and experience"],
    [
      "Білімі мен өтілі лауазымның кәсіптік стандартына немесе анықтамалықтарға сай болуы керек; санат бойынша жалпы жыл саны заңда жоқ.",
      "Образование и стаж должны отвечать профстандарту или справочникам для этой должности; общих чисел стажа по категориям в законе нет.",
      "Education and experience must meet the standard of the position; the law has no number of years by category.",
    ],
  ),
  "refusal-grounds": told(
    ["Бас тарту негіздері", "Основания отказа", "Grounds for refusal"],
    [
      "Дәйексіз құжаттар; бөлінген квотадан асу; 4-санатты ауыстыру міндеттемесін орындамау; қазақстандық кадрлар үлесін сақтамау; рұқсатсыз немесе мамандығы бойынша емес тарту ({months} ай жаңа рұқсат жоқ); білімі мен өтілінің сай келмеуі.",
      "Недостоверные документы; превышение распределённой квоты; невыполнение замены по 4 категории; несоблюдение доли казахстанских кадров; привлечение без разрешения или не по профессии ({months} месяцев без новых разрешений); образование и стаж не отвечают требованиям.",
      "False papers; more than the quota given out; workers of category 4 not replaced; the share of citizens not kept; engagement without a permit or outside the occupation ({months} months without new permits); education or experience below the standard.",
    ],
  ),
  "refusal-grounds-ict": told(
    [
      "Ауыстыру бойынша бас тарту негіздері",
      "Основания отказа по переводу",
      "Grounds for refusing a transfer",
    ],
    [
      "Дәйексіз құжаттар; ауыстыру шарттарын сақтамау; рұқсатсыз немесе мамандығы бойынша емес тарту ({months} ай жаңа рұқсат жоқ).",
      "Недостоверные документы; несоблюдение условий перевода; привлечение без разрешения или не по профессии ({months} месяцев без новых разрешений).",
      "False papers; the conditions of a transfer not kept; engagement without a permit or outside the occupation ({months} months without new permits).",
    ],
  ),
  "replacement-duty": told(
    ["4-санатты азаматпен ауыстыру", "Замена по 4 категории", "Replacing category 4"],
    [
      "4-санат бойынша рұқсат берілгенде жұмыс беруші шетелдікті сол лауазымда {least} айдан {most} айға дейінгі мерзімде Қазақстан азаматымен ауыстырады.",
      "При выдаче разрешения по 4 категории работодатель заменяет иностранца гражданином Казахстана на такой же должности за срок от {least} до {most} месяцев.",
      "With a permit for category 4 the employer replaces the foreigner by a citizen in the same position within {least} to {most} months.",
    ],
  ),
  "quota-application": told(
    ["Квотаға өтінім", "Заявка на квоту", "Asking for a part of the quota"],
    [
      "Келесі жылдың квотасына өтінім 1 қазанға дейін беріледі; өңірлерде мерзім бірнеше күнге ерте болуы мүмкін.",
      "Заявку на квоту следующего года подают до 1 октября; в регионах срок бывает на несколько дней раньше.",
      "The application for next year's quota is due by 1 October; in some regions a few days earlier.",
    ],
  ),
  "quota-by-region": told(
    ["Өңірлер бойынша квота", "Квота по регионам", "Quota by region"],
    [
      "Квотаның өңірлерге бөлінуі.",
      "Распределение квоты по регионам.",
      "How the quota is spread over regions.",
    ],
  ),
  "local-content-special-permits": told(
    ["Үлестен тыс рұқсаттар", "Разрешения вне доли", "Permits outside the share"],
    [
      "Басым жобалар мен шығу елдері бойынша квота шегіндегі, АЭА аумағындағы және шетелдік жұмыскердің өзіне берілетін рұқсаттар үлес шартынан босатылған.",
      "От условия о доле освобождены разрешения по квотам приоритетных проектов и стран исхода, на территорию СЭЗ и самому иностранному работнику на трудоустройство.",
      "Permits within quotas for priority projects and countries of origin, to the territory of a special economic zone, and to the foreign worker in person stand outside the share.",
    ],
  ),
};
