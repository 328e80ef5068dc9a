import type { Trilingual } from "../../engine/citation";

/** Why no permit is needed, and what the share of citizens must be. */
export const exemptionReasons: Readonly<Record<string, Trilingual>> = {
  citizen: {
    kk: "Қазақстан Республикасының азаматы шетелдік емес, оған рұқсат керек емес.",
    ru: "Гражданин Казахстана — не иностранец, разрешение ему не нужно.",
    en: "A citizen of Kazakhstan is no foreigner and needs no permit.",
  },
  "eaeu-worker": {
    kk: "ЕАЭО-ға мүше мемлекеттің еңбекшісіне рұқсат керек емес, ұлттық еңбек нарығын қорғау шектеулері қолданылмайды.",
    ru: "Трудящемуся государства – члена ЕАЭС разрешение не нужно, ограничения по защите рынка труда к нему не применяются.",
    en: "A worker of a member state of the EAEU needs no permit; restrictions protecting the labour market do not apply.",
  },
  "permanent-resident": {
    kk: "Қазақстанда тұрақты тұратын шетелдік квотасыз және рұқсатсыз жұмыс істейді.",
    ru: "Постоянно проживающий в Казахстане иностранец работает без квоты и разрешения.",
    en: "A permanent resident works without quota and permit.",
  },
  "first-head-of-foreign-branch": {
    kk: "Шетелдік заңды тұлға филиалының немесе өкілдігінің бірінші басшысына рұқсат керек емес.",
    ru: "Первому руководителю филиала или представительства иностранного юридического лица разрешение не нужно.",
    en: "The first head of a branch or representative office of a foreign legal entity needs no permit.",
  },
  "autonomous-education": {
    kk: "Дербес білім беру ұйымдарындағы және «Назарбаев Қорындағы» жоғары білімі бар басшылар мен мамандарға рұқсат керек емес.",
    ru: "Руководителям и специалистам с высшим образованием в автономных организациях образования и «Назарбаев Фонде» разрешение не нужно.",
    en: "Heads and specialists with higher education in autonomous organisations of education and the Nazarbayev Fund need no permit.",
  },
  "state-body": {
    kk: "Құжаттары белгіленген тәртіппен расталған мемлекеттік орган қызметкеріне рұқсат керек емес.",
    ru: "Работающему в государственном органе с подтверждёнными документами разрешение не нужно.",
    en: "Someone who works in a state body with confirmed documents needs no permit.",
  },
  "priority-investment": {
    kk: "Инвестициялық басым жобаға арналған келісімшарт бойынша жоғары білімі бар басшылар мен мамандар және тізбедегі білікті жұмысшылар рұқсатсыз тартылады.",
    ru: "По контракту на инвестиционный приоритетный проект без разрешения привлекаются руководители и специалисты с высшим образованием и квалифицированные рабочие по перечню контракта.",
    en: "Under a contract for a priority investment project, heads and specialists with higher education, and skilled workers on the contract's list, are engaged without a permit.",
  },
  "sez-over-1m-mrp": {
    kk: "Құны 1 000 000 АЕК-тен асатын жобасы бар АЭА қатысушылары мен олардың мердігерлері шетелдіктерді рұқсатсыз тартады.",
    ru: "Участники СЭЗ с проектом свыше 1 000 000 МРП и их подрядчики привлекают иностранцев без разрешения.",
    en: "Participants in a special economic zone with a project over 1,000,000 MRP, and their contractors, engage foreigners without a permit.",
  },
  "astana-hub": {
    kk: "«Астана Хаб» пен оның қатысушыларындағы жоғары білімі бар басшылар мен мамандарға рұқсат керек емес.",
    ru: "Руководителям и специалистам с высшим образованием в «Астана Хаб» и у его участников разрешение не нужно.",
    en: "Heads and specialists with higher education at Astana Hub and its participants need no permit.",
  },
  "government-list": {
    kk: "Үкімет айқындаған тізбедегі адамдар квотасыз және рұқсатсыз жұмыс істейді.",
    ru: "Лица из перечня, который определяет Правительство, работают без квоты и разрешения.",
    en: "Those on the list that the Government sets work without quota and permit.",
  },
  kandas: {
    kk: "Қандасқа рұқсат керек емес.",
    ru: "Кандасу разрешение не нужно.",
    en: "A kandas needs no permit.",
  },
  "business-immigrant": {
    kk: "Бизнес-көшіп келушіге рұқсат керек емес.",
    ru: "Бизнес-иммигранту разрешение не нужно.",
    en: "A business immigrant needs no permit.",
  },
  refugee: {
    kk: "Босқынға және пана іздеген адам куәлігі бар адамға рұқсат керек емес.",
    ru: "Беженцу и лицу со свидетельством лица, ищущего убежище, разрешение не нужно.",
    en: "A refugee, or someone with an asylum seeker's certificate, needs no permit.",
  },
  humanitarian: {
    kk: "Гуманитарлық уәждер бойынша келген көшіп келушіге рұқсат керек емес.",
    ru: "Иммигранту по гуманитарным мотивам разрешение не нужно.",
    en: "An immigrant on humanitarian grounds needs no permit.",
  },
  convicted: {
    kk: "Шартты түрде немесе қоғамнан оқшауламай жазаға сотталған адамға рұқсат керек емес.",
    ru: "Осуждённому условно или к наказанию без изоляции от общества разрешение не нужно.",
    en: "Someone sentenced conditionally, or without isolation from society, needs no permit.",
  },
  "trafficking-victim": {
    kk: "Адам саудасының құрбанына іс жүргізу кезеңінде рұқсат керек емес.",
    ru: "Жертве торговли людьми на период производства по делу разрешение не нужно.",
    en: "A victim of human trafficking needs no permit while the case is pending.",
  },
  "foreign-owned-100": {
    kk: "Шетелдік қатысуы 100 % заңды тұлғаның бірінші басшысына және орынбасарларына рұқсат керек емес.",
    ru: "Первому руководителю и заместителям юридического лица со 100 % иностранным участием разрешение не нужно.",
    en: "The first head and deputies of a wholly foreign-owned company need no permit.",
  },
  "foreign-owned-heads-limit": {
    kk: "Әр лауазым бойынша бір бірліктен артық емес.",
    ru: "Не более одной единицы по каждой из должностей.",
    en: "No more than one unit on each of the posts.",
  },
  "government-contract-over-50m-usd": {
    kk: "Үкіметпен 50 млн АҚШ долларынан асатын келісімшарты бар ұйымның бірінші басшысына рұқсат керек емес.",
    ru: "Первому руководителю организации с контрактом с Правительством свыше 50 млн долларов США разрешение не нужно.",
    en: "The first head of an organisation with a Government contract over USD 50 million needs no permit.",
  },
  "priority-investor-first-head": {
    kk: "Инвестициялық басым жоба инвесторының бірінші басшысына рұқсат керек емес.",
    ru: "Первому руководителю инвестора приоритетного проекта разрешение не нужно.",
    en: "The first head of an investor in a priority project needs no permit.",
  },
  "citizen-spouse": {
    kk: "Қазақстан азаматының кемінде {least} жыл некеде тұрған жұбайы азаматтармен тең жұмыс істейді; көрсетілген мерзім, жыл – {years}.",
    ru: "Супруг гражданина, состоящий в браке не менее {least} лет, работает наравне с гражданами; указано лет в браке: {years}.",
    en: "A spouse of a citizen, married for at least {least} years, works as citizens do; years of marriage given: {years}.",
  },
  "business-visitor": {
    kk: "Іскерлік мақсатпен қатарынан 365 күн ішінде 120 күннен аз уақытқа келген адамға рұқсат керек емес.",
    ru: "Деловому посетителю, который приехал менее чем на 120 дней в течение 365 последовательных дней, разрешение не нужно.",
    en: "A business visitor for less than 120 days within 365 consecutive days needs no permit.",
  },
  "local-content-1-2": {
    kk: "1 және 2-санаттар: барлығы – {total}, азаматтар – {citizens}; ең аз үлес – {of}/{in}.",
    ru: "Категории 1 и 2: граждан {citizens} из {total}; нужно не менее {of} из {in}.",
    en: "Categories 1 and 2: {citizens} citizens of {total}; at least {of} of {in} must be.",
  },
  "local-content-3-4": {
    kk: "3 және 4-санаттар: барлығы – {total}, азаматтар – {citizens}; ең аз үлес – {of}/{in}.",
    ru: "Категории 3 и 4: граждан {citizens} из {total}; нужно не менее {of} из {in}.",
    en: "Categories 3 and 4: {citizens} citizens of {total}; at least {of} of {in} must be.",
  },
  "local-content-branch-exempt": {
    kk: "Жұмыскерлер саны {limit} адамнан аспайтын филиалдар мен өкілдіктер босатылған; жұмыскерлер саны – {staff}.",
    ru: "Филиалы и представительства с числом работников до {limit} освобождены; работников {staff}.",
    en: "Branches and representative offices with up to {limit} employees are exempt; there are {staff}.",
  },
  "local-content-branch-exempt!none": {
    kk: "Шетелдік заңды тұлғалардың өкілдіктері босатылған.",
    ru: "Представительства иностранных юридических лиц освобождены.",
    en: "Representative offices of foreign legal entities are exempt.",
  },
  "local-content-small-business-exempt": {
    kk: "Жұмыскерлер саны {limit} адамнан аспайтын шағын кәсіпкерлік субъектілері босатылған; жұмыскерлер саны – {staff}.",
    ru: "Субъекты малого предпринимательства с числом работников до {limit} освобождены; работников {staff}.",
    en: "Small businesses with up to {limit} employees are exempt; there are {staff}.",
  },
  "local-content-small-business-exempt!none": {
    kk: "Шағын кәсіпкерлік субъектілері жұмыскерлер санына қарамастан босатылған.",
    ru: "Субъекты малого предпринимательства освобождены независимо от числа работников.",
    en: "Small businesses are exempt whatever the number of employees.",
  },
  "local-content-state-exempt!none": {
    kk: "Мемлекеттік мекемелер мен кәсіпорындар босатылған.",
    ru: "Государственные учреждения и предприятия освобождены.",
    en: "State institutions and enterprises are exempt.",
  },
  "ict-cap": {
    kk: "Корпоративішілік ауыстыру бойынша келген менеджерлер мен мамандар тиісті санаттағы азаматтар санының жартысынан аспауы керек.",
    ru: "Менеджеров и специалистов по внутрикорпоративному переводу — не более половины числа граждан той же категории.",
    en: "Managers and specialists transferred within the group may be at most half the citizens of the category.",
  },
};
