import { type NormText, told } from "./norm-text";

/** What the provisions on inspections say, by the id of the value; after `!` the variant of another time. */
export const inspectionTexts: Readonly<Record<string, NormText>> = {
  "inspection-of-foreign-labour": told(
    [
      "Шетелдік жұмыс күшін тартуды тексеру",
      "Проверка привлечения иностранной рабочей силы",
      "Inspection of foreign labour",
    ],
    [
      "Мемлекеттік еңбек инспекторы жұмыс берушінің шетелдік жұмыс күшін тарту тәртібі мен шарттарын сақтауын тексеруге құқылы.",
      "Государственный инспектор труда вправе проверять, как работодатель соблюдает порядок и условия привлечения иностранной рабочей силы.",
      "A state labour inspector may check whether the employer keeps to the order and conditions of engaging foreign labour.",
    ],
  ),
  "inspection-sphere": told(
    ["Бақылау саласы", "Сфера контроля", "Sphere of control"],
    [
      "Еңбек заңнамасы мен халықты жұмыспен қамту заңнамасын сақтау – кәсіпкерлерді бақылаудың жеке саласы.",
      "Соблюдение трудового законодательства и законодательства о занятости — отдельная сфера контроля предпринимателей.",
      "The law on labour and on employment is a sphere of its own in the control of businesses.",
    ],
  ),
  "inspection-powers": told(
    ["Инспектордың өкілеттіктері", "Что вправе инспектор", "What an inspector may do"],
    [
      "Инспектор құжаттарды, түсініктемелер мен ақпаратты сұрата алады, нұсқамалар, хаттамалар және қаулылар шығара алады.",
      "Инспектор вправе запрашивать документы, объяснения и информацию, выдавать предписания, составлять протоколы и постановления.",
      "An inspector may ask for documents, explanations and information, and issue improvement orders, records and rulings.",
    ],
  ),
  "inspection-forms": told(
    ["Бақылау нысандары", "Формы контроля", "Forms of control"],
    [
      "Бақылау тексеру және бару арқылы профилактикалық бақылау нысанында жүргізіледі.",
      "Контроль проводится в форме проверки и профилактического контроля с посещением.",
      "Control takes the form of an inspection or of a preventive visit.",
    ],
  ),
  "inspection-forms-by-risk": told(
    ["Тәуекел дәрежесі бойынша нысандар", "Формы контроля по степени риска", "Forms of control by risk"],
    [
      "Жоғары және орташа тәуекел: тексеру, бару арқылы және бармай профилактикалық бақылау, жоспардан тыс тексеру. Төмен тәуекел: бару арқылы профилактикалық бақылау жүргізілмейді.",
      "Высокий и средний риск: проверка, профилактический контроль с посещением и без него, внеплановая проверка. Низкий риск: без профилактического контроля с посещением.",
      "High and middle risk: inspection, preventive control with and without a visit, unscheduled inspection. Low risk: no preventive visit.",
    ],
  ),
  "inspection-without-visit": told(
    ["Бармай бақылау", "Контроль без посещения", "Control without a visit"],
    [
      "Бармай профилактикалық бақылау есептілік пен ақпараттық жүйелер бойынша жүргізіледі; әкімшілік іс қозғалмайды, түсіндірме беріледі.",
      "Профилактический контроль без посещения идёт по отчётности и информационным системам; административного дела не возбуждают, а дают разъяснение.",
      "Preventive control without a visit goes by reports and information systems; no case is opened, an explanation is given.",
    ],
  ),
  "inspection-frequency": told(
    ["Тексерудің жиілігі", "Как часто проверяют", "How often an inspection comes"],
    [
      "Талаптарға сәйкестікке тексеру: жоғары тәуекел – {high} жылда бір реттен, орташа – {middle} жылда бір реттен, төмен – {low} жылда бір реттен жиі емес. Бұл барлық саланың жалпы мерзімдері; еңбек саласына арналғаны оқылмаған.",
      "Проверка на соответствие требованиям — не чаще: высокий риск — раз в {high} год, средний — раз в {middle} года, низкий — раз в {low} года. Это общие сроки всех сфер; срок именно для труда не прочитан.",
      "An inspection of compliance comes at most once in {high} year at high risk, {middle} years at middle risk, {low} years at low risk. These are the terms of all spheres; the one for labour was not read.",
    ],
  ),
  "inspection-frequency!2018": told(
    ["Тексерудің жиілігі", "Как часто проверяют", "How often an inspection comes"],
    [
      "Бару арқылы профилактикалық бақылау жылына {timesAYear} реттен жиі емес.",
      "Профилактический контроль с посещением — не чаще {timesAYear} раза в год.",
      "A preventive visit comes at most {timesAYear} time a year.",
    ],
  ),
  "inspection-preventive-visits": told(
    ["Профилактикалық бару", "Профилактический контроль с посещением", "Preventive visits"],
    [
      "Жоғары және орташа тәуекелде жылына {timesAYear} реттен жиі емес, жартыжылдық тізім бойынша; {noticeDays} күнтізбелік күн бұрын хабарланады. Бұзушылық үшін нұсқама беріледі, әкімшілік іс қозғалмайды.",
      "При высоком и среднем риске — не чаще {timesAYear} раз в год, по полугодовому списку; уведомляют за {noticeDays} календарных дней. За нарушения выдают предписание без административного производства.",
      "At high and middle risk at most {timesAYear} times a year, by a half-yearly list, with {noticeDays} calendar days' notice. A breach brings an improvement order and no case.",
    ],
  ),
  "inspection-small-business-spared": told(
    ["Жаңа шағын бизнес тексерілмейді", "Новый малый бизнес не проверяют", "New small businesses are spared"],
    [
      "Шағын бизнес мемлекеттік тіркелгеннен кейін {years} жыл бойы ерекше тәртіппен тексерілмейді және оған қатысты бару арқылы профилактикалық бақылау жүргізілмейді.",
      "Малый бизнес {years} года после государственной регистрации не проверяют по особому порядку и с профилактическим посещением.",
      "For {years} years after registration a small business gets no inspection by the special order and no preventive visit.",
    ],
  ),
  "inspection-trust-certificate": told(
    ["Сенім сертификаты", "Сертификат доверия", "Certificate of trust"],
    [
      "Жұмыс беруші қызметін декларациялап, {years} жылға сенім сертификатын ала алады; ол тексеру тізімінде ескеріледі.",
      "Работодатель может декларировать деятельность и получить сертификат доверия на {years} года; его учитывают в списке контроля.",
      "An employer may declare its activity and get a certificate of trust for {years} years, which counts when the list of visits is made.",
    ],
  ),
  "inspection-notice": told(
    ["Тексеру туралы хабарлама", "Уведомление о проверке", "Notice of an inspection"],
    [
      "Талаптарға сәйкестікке тексеру туралы кемінде {noticeDays} күнтізбелік күн бұрын жазбаша хабарланады; кесте алдыңғы жылғы 25 желтоқсанға дейін жарияланады.",
      "О проверке на соответствие требованиям письменно уведомляют не менее чем за {noticeDays} календарных дней; график публикуют до 25 декабря предшествующего года.",
      "An inspection of compliance is announced in writing at least {noticeDays} calendar days ahead; the schedule is published by 25 December of the year before.",
    ],
  ),
  "inspection-notice!2018": told(
    ["Тексеру туралы хабарлама", "Уведомление о проверке", "Notice of an inspection"],
    [
      "Ерекше тәртіппен тексеру туралы {noticeDays} күнтізбелік күн бұрын, жоспардан тыс тексеру мен бару туралы {noticeHours} сағат бұрын хабарланады.",
      "О проверке по особому порядку извещают за {noticeDays} календарных дней, о внеплановой проверке и посещении — за {noticeHours} часа.",
      "An inspection by the special order is announced {noticeDays} calendar days ahead, an unscheduled one and a visit {noticeHours} hours ahead.",
    ],
  ),
  "inspection-notice-unscheduled": told(
    [
      "Жоспардан тыс тексеру туралы хабарлама",
      "Извещение о внеплановой проверке",
      "Notice of an unscheduled inspection",
    ],
    [
      "Жоспардан тыс тексеру туралы кемінде {noticeHours} сағат бұрын хабарланады. Өтініштер, прокурор талабы және қылмыстық қудалау органының тапсырмасы бойынша хабарламай келуі мүмкін.",
      "О внеплановой проверке извещают не менее чем за {noticeHours} часа. По обращениям, требованию прокурора и поручению органа уголовного преследования могут прийти без извещения.",
      "An unscheduled inspection is announced at least {noticeHours} hours ahead. On complaints, a prosecutor's demand or a criminal inquiry it may come unannounced.",
    ],
  ),
  "inspection-grounds-unscheduled": told(
    [
      "Жоспардан тыс тексерудің негіздері",
      "Основания внеплановой проверки",
      "Grounds for an unscheduled inspection",
    ],
    [
      "Тергеп-тексеру, нұсқаманы орындамау, жедел ден қою шаралары, дәлелі бар өтініштер, прокурордың талабы, мемлекеттік органдардың өтініштері, қайталама тексеру. Анонимдік өтініш негіз болмайды.",
      "Расследование, неисполнение предписания, меры оперативного реагирования, обращения с доказательствами, требование прокурора, обращения госорганов, повторная проверка. Анонимное обращение — не основание.",
      "An investigation, an improvement order not carried out, urgent measures, complaints with evidence, a prosecutor's demand, requests of state bodies, a repeated inspection. An anonymous complaint is no ground.",
    ],
  ),
  "inspection-order-shown": told(
    ["Инспектор не көрсетеді", "Что предъявляет инспектор", "What an inspector shows"],
    [
      "Инспектор тексеруді тағайындау туралы тіркелген актіні және қызметтік куәлігін көрсетеді. Тексеру акт тапсырылып, тексеру парағымен таныстырылған күннен басталады.",
      "Инспектор предъявляет акт о назначении с отметкой о регистрации и удостоверение. Проверка начинается в день вручения акта и ознакомления с проверочным листом.",
      "An inspector shows the registered inspection order and an identity card. The inspection begins on the day the order is handed over and the checklist is shown.",
    ],
  ),
  "inspection-by-checklist": told(
    ["Тек тексеру парағы бойынша", "Только по проверочному листу", "By the checklist only"],
    [
      "Тексеру парақтарында бар талаптар ғана тексеріледі.",
      "Проверяют только требования из проверочных листов.",
      "Only what stands in the checklists is inspected.",
    ],
  ),
  "inspection-checklist": told(
    ["Тексеру парағы", "Проверочный лист", "Checklist"],
    [
      "Еңбек заңнамасын сақтау бойынша тексеру парағы бекітілген; тармақтары оқылмаған.",
      "Утверждён проверочный лист за соблюдением трудового законодательства; его пункты не прочитаны.",
      "There is a checklist for the law on labour; its items were not read.",
    ],
  ),
  "inspection-checklist!2023": told(
    ["Тексеру парағы", "Проверочный лист", "Checklist"],
    [
      "Еңбек заңнамасы мен жұмыспен қамту заңнамасы бойынша бірыңғай тексеру парағы бекітілген; тармақтары оқылмаған.",
      "Утверждён единый проверочный лист за соблюдением трудового законодательства и законодательства о занятости; его пункты не прочитаны.",
      "There is one checklist for the law on labour and on employment; its items were not read.",
    ],
  ),
  "inspection-length": told(
    ["Тексерудің ұзақтығы", "Сколько длится проверка", "How long an inspection lasts"],
    [
      "Микрокәсіпкерлік – {micro} жұмыс күні; басқалар: бару және сәйкестікке тексеру – {visit}, жоспардан тыс – {unscheduled} жұмыс күні. Бір рет сонша мерзімге ұзартылады.",
      "Микробизнес — {micro} рабочих дней; прочие: посещение и проверка на соответствие — {visit}, внеплановая — {unscheduled} рабочих дней. Продлевается один раз на столько же.",
      "Micro businesses, {micro} working days; others, {visit} for a visit or an inspection of compliance and {unscheduled} for an unscheduled one. Extended once by as much.",
    ],
  ),
  "inspection-length!2018": told(
    ["Тексерудің ұзақтығы", "Сколько длится проверка", "How long an inspection lasts"],
    [
      "Микрокәсіпкерлік – {micro} жұмыс күні; басқалар: жоспардан тыс – {unscheduled}, бару – {visit} жұмыс күні. Бір рет сонша мерзімге ұзартылады.",
      "Микробизнес — {micro} рабочих дней; прочие: внеплановая — {unscheduled}, посещение — {visit} рабочих дней. Продлевается один раз на столько же.",
      "Micro businesses, {micro} working days; others, {unscheduled} for an unscheduled inspection and {visit} for a visit. Extended once by as much.",
    ],
  ),
  "inspection-give": told(
    ["Тексерушіге не беру керек", "Что дать проверяющему", "What to give the inspector"],
    [
      "Тексеру нысанасы бойынша құжаттардың көшірмелерін қағазда және электрондық түрде, деректер базасына қолжетімділікті береді; тексеру кезінде құжаттарды өзгертпейді.",
      "Дать копии документов на бумаге и в электронном виде и доступ к базам данных по предмету проверки; не менять документы во время проверки.",
      "Give copies of documents on paper and electronically, and access to data bases, on the subject of the inspection; change no documents while it lasts.",
    ],
  ),
  "inspection-refuse": told(
    ["Тексерілушінің құқықтары", "Права проверяемого", "Rights of the inspected"],
    [
      "Тәртіп бұзылса кіргізбеуге, тексеру нысанасы мен кезеңінен тыс мәлімет бермеуге, аудио- және бейнежазба жүргізуге, үшінші адамдарды тартуға, шағымдануға құқылы.",
      "Вправе не допустить при нарушении порядка, не давать сведения вне предмета и периода проверки, вести аудио- и видеозапись, привлекать третьих лиц, обжаловать.",
      "May refuse entry where the order is not kept, withhold what lies outside the subject or period, record sound and picture, call in others, and complain.",
    ],
  ),
  "inspection-papers": told(
    ["Тексеру құжаттары", "Документы по итогам проверки", "Papers of an inspection"],
    [
      "Тексеру нәтижелері туралы акт, нұсқама, хаттама, қаулы, қорытынды; {copies} данада, біреуі қолхатпен жұмыс берушіге беріледі.",
      "Акт о результатах, предписание, протокол, постановление, заключение; в {copies} экземплярах, один — работодателю под роспись.",
      "A report of results, improvement order, record, ruling or opinion; in {copies} copies, one for the employer against signature.",
    ],
  ),
  "inspection-suspension": told(
    ["Жұмысты тоқтата тұру", "Приостановление работ", "Suspension of work"],
    [
      "Инспектор өндірісті немесе ұйымды {workingDays} жұмыс күнінен аспайтын мерзімге сотқа талап қоя отырып, тоқтата тұра алады.",
      "Инспектор вправе приостановить производство или организацию не более чем на {workingDays} рабочих дней с иском в суд.",
      "An inspector may suspend a production or an organisation for at most {workingDays} working days, with a claim to the court.",
    ],
  ),
  "inspection-void": told(
    ["Жарамсыз тексеру", "Недействительная проверка", "A void inspection"],
    [
      "Негіз, акт, хабарлама немесе тіркеу болмаса, кезеңділік не мерзім бұзылса, құзыреттен асса, тексеру жарамсыз деп танылады. Шағым {workingDays} жұмыс күнінде қаралады.",
      "Без основания, акта, уведомления или регистрации, с нарушением периодичности или сроков, вне компетенции проверка недействительна. Жалобу рассматривают в течение {workingDays} рабочих дней.",
      "Without a ground, an order, notice or registration, too often or too long, or outside competence, an inspection is void. A complaint is decided in {workingDays} working days.",
    ],
  ),
  "inspection-wage-order-appeal": told(
    ["Жалақы туралы нұсқамаға шағым", "Жалоба на предписание о зарплате", "Appeal against a wage order"],
    [
      "Жалақы төлеу туралы нұсқамаға {lodgeDays} жұмыс күні ішінде шағымдануға болады; шағым {decideDays} жұмыс күнінде қаралады.",
      "Предписание о выплате зарплаты обжалуют в течение {lodgeDays} рабочих дней; жалобу рассматривают в течение {decideDays} рабочих дней.",
      "An order to pay wages is appealed against within {lodgeDays} working days and decided on within {decideDays}.",
    ],
  ),
};
