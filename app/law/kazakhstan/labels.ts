import type { Trilingual } from "../engine/citation";
import type {
  Arrangement,
  Category,
  EmployerKind,
  PermitAnswer,
  PermitKind,
  Receiver,
  Stay,
} from "./question";

export const categoryLabels: Readonly<Record<Category, Trilingual>> = {
  "1": {
    kk: "1-санат: бірінші басшылар және олардың орынбасарлары",
    ru: "1 категория: первые руководители и их заместители",
    en: "Category 1: first heads and their deputies",
  },
  "2": {
    kk: "2-санат: құрылымдық бөлімшелердің басшылары",
    ru: "2 категория: руководители структурных подразделений",
    en: "Category 2: heads of structural units",
  },
  "3": { kk: "3-санат: мамандар", ru: "3 категория: специалисты", en: "Category 3: specialists" },
  "4": {
    kk: "4-санат: білікті жұмысшылар",
    ru: "4 категория: квалифицированные рабочие",
    en: "Category 4: skilled workers",
  },
};

export const arrangementLabels: Readonly<Record<Arrangement, Trilingual>> = {
  employment: { kk: "Еңбек шарты", ru: "Трудовой договор", en: "Employment" },
  seasonal: {
    kk: "Маусымдық шетелдік жұмыскер",
    ru: "Сезонный иностранный работник",
    en: "Seasonal foreign worker",
  },
  ict: {
    kk: "Корпоративішілік ауыстыру",
    ru: "Внутрикорпоративный перевод",
    en: "Intra-corporate transfer",
  },
  domestic: {
    kk: "Еңбекші көшіп келуші (үй қызметкері)",
    ru: "Трудовой иммигрант (домашний работник)",
    en: "Labour immigrant (domestic worker)",
  },
  independent: {
    kk: "Өз бетінше жұмысқа орналасу",
    ru: "Самостоятельное трудоустройство",
    en: "Independent employment",
  },
};

export const stayLabels: Readonly<Record<Stay, Trilingual>> = {
  temporary: { kk: "Уақытша болу", ru: "Временное пребывание", en: "Temporary stay" },
  "permanent-resident": {
    kk: "Тұрақты тұратын (ықтиярхат)",
    ru: "Постоянно проживающий (вид на жительство)",
    en: "Permanent resident (residence permit)",
  },
  refugee: { kk: "Босқын", ru: "Беженец", en: "Refugee" },
  "asylum-seeker": { kk: "Пана іздеген адам", ru: "Лицо, ищущее убежище", en: "Asylum seeker" },
  kandas: { kk: "Қандас", ru: "Кандас", en: "Kandas" },
  "business-immigrant": { kk: "Бизнес-көшіп келуші", ru: "Бизнес-иммигрант", en: "Business immigrant" },
  humanitarian: {
    kk: "Гуманитарлық уәждер бойынша көшіп келуші",
    ru: "Иммигрант по гуманитарным мотивам",
    en: "Immigrant on humanitarian grounds",
  },
  "trafficking-victim": {
    kk: "Адам саудасының құрбаны",
    ru: "Жертва торговли людьми",
    en: "Victim of human trafficking",
  },
  convicted: {
    kk: "Қоғамнан оқшауламай жазаға сотталған",
    ru: "Осуждённый без изоляции от общества",
    en: "Sentenced without isolation from society",
  },
  student: { kk: "Студент немесе тағылымдамадан өтуші", ru: "Студент или стажёр", en: "Student or trainee" },
  family: {
    kk: "Отбасын біріктіру мақсатында келген",
    ru: "Прибывший для воссоединения семьи",
    en: "Family reunification",
  },
};

export const permitKindLabels: Readonly<Record<PermitKind, Trilingual>> = {
  "employer-permit": {
    kk: "Шетелдік жұмыс күшін тартуға рұқсат",
    ru: "Разрешение на привлечение иностранной рабочей силы",
    en: "Permit to engage foreign labour",
  },
  "seasonal-permit": {
    kk: "Маусымдық шетелдік жұмыскерді тартуға рұқсат",
    ru: "Разрешение на привлечение сезонного иностранного работника",
    en: "Permit to engage a seasonal foreign worker",
  },
  "ict-permit": {
    kk: "Корпоративішілік ауыстыру шеңберінде шетелдік жұмыс күшін тартуға рұқсат",
    ru: "Разрешение на привлечение иностранной рабочей силы в рамках внутрикорпоративного перевода",
    en: "Permit for an intra-corporate transfer",
  },
  "labour-immigrant-permit": {
    kk: "Еңбекші көшіп келушіге рұқсат",
    ru: "Разрешение трудовому иммигранту",
    en: "Permit to a labour immigrant",
  },
  "qualification-certificate": {
    kk: "Өз бетінше жұмысқа орналасу үшін біліктілігінің сәйкестігі туралы анықтама",
    ru: "Справка о соответствии квалификации для самостоятельного трудоустройства",
    en: "Certificate of qualification for independent employment",
  },
};

export const permitAnswerLabels: Readonly<Record<PermitAnswer, Trilingual>> = {
  required: { kk: "Рұқсат керек", ru: "Разрешение нужно", en: "A permit is needed" },
  "not-required": { kk: "Рұқсат керек емес", ru: "Разрешение не нужно", en: "No permit is needed" },
  prohibited: { kk: "Тартуға болмайды", ru: "Привлекать нельзя", en: "May not be engaged" },
  unknown: { kk: "Белгісіз", ru: "Не знаем", en: "Not known" },
};

export const employerKindLabels: Readonly<Record<EmployerKind, Trilingual>> = {
  company: { kk: "Заңды тұлға", ru: "Юридическое лицо", en: "Company" },
  "foreign-branch": {
    kk: "Шетелдік заңды тұлғаның филиалы немесе өкілдігі",
    ru: "Филиал или представительство иностранного юридического лица",
    en: "Branch or representative office of a foreign legal entity",
  },
  household: {
    kk: "Жеке тұлға (үй шаруашылығы)",
    ru: "Физическое лицо (домашнее хозяйство)",
    en: "Household",
  },
  "state-body": { kk: "Мемлекеттік орган", ru: "Государственный орган", en: "State body" },
};

export const receiverLabels: Readonly<Record<Receiver, Trilingual>> = {
  branch: { kk: "Филиал", ru: "Филиал", en: "Branch" },
  subsidiary: { kk: "Еншілес ұйым", ru: "Дочерняя организация", en: "Subsidiary" },
  "representative-office": { kk: "Өкілдік", ru: "Представительство", en: "Representative office" },
};
