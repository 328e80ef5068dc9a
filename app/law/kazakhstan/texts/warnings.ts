import type { Trilingual } from "../../engine/citation";
import { laterMissing, laterWarnings } from "./question-words";

/** What an answer should be read with, by the stable code of the warning. `{rule}` is the rule it is about. */
export const warningTexts: Readonly<Record<string, Trilingual>> = {
  ...laterWarnings,
  "value-secondary": {
    kk: "Актінің мәтіні оқылмаған: «{rule}» ережесі басқалардың мазмұндауына сүйенеді.",
    ru: "Текст акта не прочитан: правило «{rule}» известно по пересказу.",
    en: "The text of the act was not read: the rule “{rule}” rests on somebody else's account.",
  },
  "value-inferred": {
    kk: "«{rule}» ережесі – біздің қорытындымыз, актіде тікелей жазылмаған.",
    ru: "Правило «{rule}» — наш вывод, прямо в акте это не написано.",
    en: "The rule “{rule}” is our conclusion; the act does not say so outright.",
  },
  "value-unconfirmed": {
    kk: "«{rule}» ережесі расталмаған.",
    ru: "Правило «{rule}» не подтверждено.",
    en: "The rule “{rule}” is not confirmed.",
  },
  "date-approximate": {
    kk: "Норманың қолданысқа енгізілу күні шамамен алынған ({day}), сұралған күн оған жақын.",
    ru: "Дата введения нормы известна приблизительно ({day}), а день вопроса к ней близок.",
    en: "The day the rule began is known only roughly ({day}), and the day asked about is near it.",
  },
  "read-before": {
    kk: "Норма {day} күнгі жағдай бойынша оқылған; кейінгі редакциялар тексерілмеген («{rule}»).",
    ru: "Норма прочитана по состоянию на {day}; более поздние редакции не проверены («{rule}»).",
    en: "Read as of {day}; later editions were not checked (“{rule}”).",
  },
  "not-a-day": {
    kk: "Мұндай күн жоқ.",
    ru: "Такого дня не бывает.",
    en: "There is no such day.",
  },
  "government-list-unread": {
    kk: "Рұқсат талап етілмейтін адамдар тізбесі сол күнге оқылмаған, сондықтан жауап белгісіз.",
    ru: "Перечень лиц, которым разрешение не нужно, на этот день не прочитан, поэтому ответа нет.",
    en: "The list of those who need no permit was not read for this day, so there is no answer.",
  },
  "government-list-partly-read": {
    kk: "Рұқсат талап етілмейтін адамдар тізбесі толық оқылмаған (№ 1041 қаулының 7 және одан кейінгі тармақтары): басқа да негіз болуы мүмкін.",
    ru: "Перечень лиц, которым разрешение не нужно, прочитан не весь (пункты 7 и далее постановления № 1041): возможно иное основание.",
    en: "The list of those who need no permit was read in part (not items 7 and later of Resolution 1041): there may be another ground.",
  },
  "regimes-absent": {
    kk: "Көрсетілмеген режимдер жоқ деп есептелді; мыналардың кез келгені жауапты өзгерте алар еді: {regimes}.",
    ru: "Неуказанные режимы считаются отсутствующими; любой из этих мог бы изменить ответ: {regimes}.",
    en: "Regimes that are not named are taken as absent; any of these might change the answer: {regimes}.",
  },
  "aifc-unconfirmed": {
    kk: "АХҚО қатысушыларын босататын норма табылмады, сондықтан жауап белгісіз.",
    ru: "Норма об освобождении участников МФЦА не подтверждена, поэтому ответа нет.",
    en: "No text was found that exempts participants of the AIFC, so there is no answer.",
  },
  "exemption-conditions-sez": {
    kk: "Босату құрылыс-монтаждау жұмыстары кезеңінде және пайдалануға берілгеннен кейін бір жыл ішінде, комиссия айқындаған тізбе бойынша қолданылады.",
    ru: "Освобождение действует на период строительно-монтажных работ и год после ввода, по перечню, определённому комиссией.",
    en: "The exemption runs during construction and one year after commissioning, by the list that the commission sets.",
  },
  "exemption-conditions-investment": {
    kk: "Босату объект пайдалануға берілгеннен кейін бір жыл өткенге дейін қолданылады; жұмысшылар келісімшарттағы тізбе мен сан шегінде.",
    ru: "Освобождение действует до истечения года после ввода объекта; рабочие — по перечню и численности из контракта.",
    en: "The exemption runs until one year after commissioning; workers within the list and number of the contract.",
  },
  "exemption-conditions-state-body": {
    kk: "Құжаттар Үкімет белгілеген тәртіппен расталуы керек.",
    ru: "Документы должны быть подтверждены в порядке, который определило Правительство.",
    en: "The documents must be confirmed in the order set by the Government.",
  },
  "exemption-conditions-visitor": {
    kk: "120 күн туралы ереже тек 2012–2016 жылдарға расталған.",
    ru: "Правило о 120 днях подтверждено только для 2012–2016 годов.",
    en: "The rule of 120 days is confirmed for 2012 to 2016 only.",
  },
  "position-absent": {
    kk: "Лауазымы көрсетілмеген: филиалдың бірінші басшысына рұқсат керек болмас еді.",
    ru: "Должность не указана: первому руководителю филиала разрешение не понадобилось бы.",
    en: "No position is given: the first head of a branch would need no permit.",
  },
  "spouse-stays-otherwise": {
    kk: "Қазақстан азаматының жұбайы отбасын біріктіру мақсатында болса, рұқсат керек болмас еді.",
    ru: "Супругу гражданина, прибывшему для воссоединения семьи, разрешение не понадобилось бы.",
    en: "A citizen's spouse who stays for family reunification would need no permit.",
  },
  "occupation-list-unread": {
    kk: "Кәсіптердің тізбесі оқылмаған («{rule}»): кәсіптің сәйкестігін тексеріңіз.",
    ru: "Перечень профессий не прочитан («{rule}»): проверьте, подходит ли профессия.",
    en: "The list of occupations was not read (“{rule}”): check that the occupation fits.",
  },
  "country-list-unread": {
    kk: "Визасыз келісімдері бар елдердің тізбесі расталмаған: азаматтықтың сәйкестігін тексеріңіз.",
    ru: "Перечень стран с безвизовыми соглашениями не подтверждён: проверьте, подходит ли гражданство.",
    en: "The list of states with visa-free agreements is not confirmed: check that the citizenship fits.",
  },
  "ict-not-yet": {
    kk: "Ол күні корпоративішілік ауыстыру жеке реттелмеген еді.",
    ru: "На этот день внутрикорпоративный перевод отдельно ещё не регулировался.",
    en: "On this day intra-corporate transfers had no rules of their own yet.",
  },
  "sending-country-unconfirmed": {
    kk: "Жіберуші заңды тұлға ДСҰ-ға мүше елден болуы керек; мүше елдердің тізбесі бұл жерде тексерілмейді.",
    ru: "Направляющее юридическое лицо должно быть из страны – члена ВТО; список членов здесь не проверяется.",
    en: "The sending entity must be from a member of the WTO; membership is not checked here.",
  },
  "domestic-needs-household": {
    kk: "Еңбекші көшіп келуші жеке тұлғаның үй шаруашылығында ғана жұмыс істейді.",
    ru: "Трудовой иммигрант работает только в домашнем хозяйстве физического лица.",
    en: "A labour immigrant works in the household of a natural person only.",
  },
  "household-hires-domestic": {
    kk: "Оқылған мәтіндер бойынша үй шаруашылығы шетелдікті үй қызметкері ретінде жалдайды.",
    ru: "По прочитанным текстам домашнее хозяйство нанимает иностранца как домашнего работника.",
    en: "By the texts read, a household hires a foreigner as a domestic worker.",
  },
  "law-not-read-on-day": {
    kk: "Сол күнгі заң оқылмаған.",
    ru: "Закон на этот день не прочитан.",
    en: "The law of this day was not read.",
  },
  "domestic-count-absent": {
    kk: "Үй шаруашылығында қанша еңбекші көшіп келуші бары көрсетілмеген.",
    ru: "Не указано, сколько трудовых иммигрантов уже работает в этом хозяйстве.",
    en: "It is not given how many labour immigrants the household has already.",
  },
  "months-in-country-absent": {
    kk: "Жұмыскер елде қанша ай болғаны көрсетілмеген: үздіксіз болу мерзімі шектеулі.",
    ru: "Не указано, сколько месяцев работник уже в стране: непрерывное пребывание ограничено.",
    en: "It is not given for how many months the worker has stayed: a stay without a break is limited.",
  },
  "renewed-stay-counts": {
    kk: "Бұрынғы рұқсаттар бойынша болған айлар да есептеледі.",
    ru: "Засчитываются и месяцы по прежним разрешениям.",
    en: "Months under earlier permits count as well.",
  },
  "term-not-read": {
    kk: "Рұқсаттың сол күнгі ең ұзақ мерзімі мен ұзарту саны оқылмаған.",
    ru: "Наибольший срок разрешения и число продлений на этот день не прочитаны.",
    en: "The longest term and the number of extensions on this day were not read.",
  },
  "extensions-not-limited-by-number": {
    kk: "Ұзартулар саны белгіленбеген немесе белгісіз.",
    ru: "Число продлений не установлено или не известно.",
    en: "The number of extensions is not set, or not known.",
  },
  "sector-row-covers-part": {
    kk: "Алым кестесінің жолы {sector} секциясының бір бөлігін ғана (міндетті әлеуметтік қамсыздандыру) қамтиды.",
    ru: "Строка таблицы сбора охватывает только часть секции {sector} (обязательное социальное обеспечение).",
    en: "The row of the fee table covers a part of section {sector} only (compulsory social security).",
  },
  "months-counted-as-days": {
    kk: "Маусымдық рұқсаттың мерзімі күнмен есептеледі; ай 30 күн деп алынды.",
    ru: "Срок сезонного разрешения считается в днях; месяц взят за 30 дней.",
    en: "A seasonal permit runs in days; a month was taken as 30 days.",
  },
  "term-not-offered": {
    kk: "1-санат бойынша рұқсат бір, екі немесе үш жылға беріледі.",
    ru: "По 1 категории разрешение выдаётся на один, два или три года.",
    en: "A permit for category 1 is issued for one, two or three years.",
  },
  "index-not-set": {
    kk: "{year} жылғы АЕК әлі заңмен белгіленбеген; сома – {mrp} АЕК.",
    ru: "МРП на {year} год ещё не установлен законом; сумма — {mrp} МРП.",
    en: "The MRP of {year} is not law yet; the amount is {mrp} MRP.",
  },
  "tax-rate-open": {
    kk: "Мөлшерлеме мәтінде тікелей аталмаған: айына {perMonth} АЕК немесе {other} АЕК болуы мүмкін.",
    ru: "Ставка прямо не названа: возможно {perMonth} МРП в месяц, возможно {other} МРП.",
    en: "The rate is not named outright: it may be {perMonth} MRP a month, or {other} MRP.",
  },
  "local-content-readings-differ": {
    kk: "Кімді есепке алу керегін заң айтпайды, ал екі оқылым әртүрлі нәтиже береді; сондықтан қорытынды жасалмайды.",
    ru: "Закон не говорит, кого считать, а два прочтения дают разный итог; поэтому вывода нет.",
    en: "The law leaves open who counts, and the two readings differ; so there is no verdict.",
  },
  "unplaced-withhold-verdict": {
    kk: "Санаты көрсетілмеген адамдар нәтижені өзгерте алады, сондықтан қорытынды жасалмайды.",
    ru: "Люди без категории могут изменить итог, поэтому вывода нет.",
    en: "People without a category could change the result, so there is no verdict.",
  },
  "threshold-not-read": {
    kk: "Сол күнгі ең аз үлес оқылмаған.",
    ru: "Наименьшая доля на этот день не прочитана.",
    en: "The least share of this day was not read.",
  },
  "household-outside-share": {
    kk: "Үлес жұмыс беруші шетелдік жұмыс күшін тартуға рұқсат алған жұмыскерлерге есептеледі; үй шаруашылығындағы еңбекші көшіп келушілерге қолданылмайды. Бұл – біздің қорытындымыз.",
    ru: "Доля считается для работников, которых привлекают по разрешению работодателю; к трудовым иммигрантам в домашнем хозяйстве она не относится. Это наш вывод.",
    en: "The share is of workers attracted on permits issued to employers; labour immigrants in a household are outside it. This is our conclusion.",
  },
  "state-exemption-unread": {
    kk: "Мемлекеттік мекемелерді босату 2017 жылдан бері тексерілмеген.",
    ru: "Освобождение государственных учреждений с 2017 года не проверено.",
    en: "The exemption of state institutions was not checked for the years since 2017.",
  },
};

/** What a missing fact is called, by its API path. */
export const missingLabels: Readonly<Record<string, Trilingual>> = {
  ...laterMissing,
  on: { kk: "басқа күн", ru: "другой день", en: "another day" },
  "employer.kind": { kk: "жұмыс берушінің түрі", ru: "вид работодателя", en: "the kind of employer" },
  "employer.sector": {
    kk: "экономикалық қызмет түрі",
    ru: "вид экономической деятельности",
    en: "the economic activity",
  },
  "employer.staff": { kk: "жұмыскерлер саны", ru: "число работников", en: "the number of employees" },
  "employer.regimes": {
    kk: "жұмыс берушінің режимдері",
    ru: "режимы работодателя",
    en: "the employer's regimes",
  },
  "employer.exempt_heads_used": {
    kk: "рұқсатсыз жұмыс істейтін басшылар саны",
    ru: "сколько руководителей уже работает без разрешения",
    en: "how many heads work without a permit already",
  },
  "employer.domestic_workers": {
    kk: "шетелдік үй қызметкерлерінің саны",
    ru: "число иностранных домашних работников",
    en: "the number of foreign domestic workers",
  },
  "worker.citizenship": { kk: "азаматтығы", ru: "гражданство", en: "the citizenship" },
  "worker.category": { kk: "санаты", ru: "категория", en: "the category" },
  "worker.arrangement": { kk: "тарту түрі", ru: "вид привлечения", en: "the arrangement" },
  "worker.stay": { kk: "болу мәртебесі", ru: "статус пребывания", en: "the status of stay" },
  "worker.position": { kk: "лауазымы", ru: "должность", en: "the position" },
  "worker.education": { kk: "білімі", ru: "образование", en: "the education" },
  "worker.citizen_spouse_years": {
    kk: "Қазақстан азаматымен некеде тұрған жылдар",
    ru: "сколько лет в браке с гражданином Казахстана",
    en: "years of marriage to a citizen of Kazakhstan",
  },
  "worker.months_in_country": {
    kk: "елде болған айлар",
    ru: "сколько месяцев в стране",
    en: "months in the country",
  },
  "worker.sending_country": { kk: "жіберуші ел", ru: "направляющая страна", en: "the sending country" },
  "permit.paid_on": { kk: "төлем күні", ru: "день уплаты", en: "the day of payment" },
  "headcount.unplaced": {
    kk: "санаты көрсетілмеген адамдардың санаты",
    ru: "категории людей, которым она не указана",
    en: "the categories of people who have none",
  },
};
