import { type NormText, told } from "./norm-text";

/** What the duties of an employer of foreigners say. */
export const dutyTexts: Readonly<Record<string, NormText>> = {
  "stay-notice-by-holder": told(
    ["Келушінің өзі хабарлауы", "Сообщение самим прибывшим", "Notice by the newcomer"],
    [
      "Визамен немесе уақытша тұруға рұқсатпен келгендер полицияға {days} күн ішінде хабарлайтын.",
      "Прибывшие с визой или разрешением на временное проживание сообщали полиции в течение {days} дней.",
      "People with a visa or a temporary residence permit told the police within {days} days.",
    ],
  ),
  "residence-permit-by-employer": told(
    [
      "Жұмыс берушінің өтініші бойынша уақытша тұру рұқсаты",
      "РВП по обращению работодателя",
      "Temporary residence through the employer",
    ],
    [
      "Уақытша тұруға рұқсат еңбек шартын жасасқан жұмыс берушінің өтініші бойынша беріледі.",
      "Разрешение на временное проживание оформляется по обращению работодателя, заключившего трудовой договор.",
      "A temporary residence permit is issued at the request of the employer who made the labour contract.",
    ],
  ),
  "stay-follows-permit": told(
    ["Виза рұқсатқа ереді", "Виза следует за разрешением", "The visa follows the permit"],
    [
      "Келесі жылға рұқсат болса, жұмыскердің визасы мен уақытша тұру рұқсаты {years} жылға ұзартылады.",
      "При разрешении на предстоящий год виза и разрешение на временное проживание работника продлеваются на {years} год.",
      "With a permit for the coming year the worker's visa and temporary residence are extended for {years} year.",
    ],
  ),
  "visa-free-stay-shorter": told(
    ["Қысқа визасыз болу", "Короткое безвизовое пребывание", "A shorter stay without a visa"],
    [
      "Иран, Қытай және Үндістан азаматтары визасыз {days} күнтізбелік күнге дейін болады.",
      "Граждане Ирана, Китая и Индии находятся без визы до {days} календарных дней.",
      "Citizens of Iran, China and India stay without a visa for up to {days} calendar days.",
    ],
  ),
  "certificate-holder-notice": told(
    [
      "Анықтамасы бар шетелдік туралы мәлімет",
      "Сведения о работнике со справкой",
      "Notice of a worker with a certificate",
    ],
    [
      "Жұмыс беруші өз бетінше жұмысқа орналасу анықтамасы бар шетелдікті қабылдағаны және онымен қатынасты тоқтатқаны туралы хабарлайды. Мерзімі мәтінде көрсетілмеген.",
      "Работодатель сообщает о приёме иностранца со справкой для самостоятельного трудоустройства и о прекращении отношений с ним. Срок в тексте не указан.",
      "The employer gives notice of taking on a foreigner with a certificate for independent employment, and of the end of it. The text names no term.",
    ],
  ),
  "permit-information": told(
    ["Ақпараттық жүйеге мәлімет", "Сведения в информационную систему", "Data for the state system"],
    [
      "Тартылған шетелдік жұмыс күші мен ерекше шарттар туралы мәлімет migration.enbek.kz жүйесіне енгізіледі. Мерзімі оқылмаған.",
      "Сведения о привлечённой иностранной рабочей силе и об особых условиях вносят в migration.enbek.kz. Срок не прочитан.",
      "Data on the foreign labour engaged and on special conditions go into migration.enbek.kz. The term was not read.",
    ],
  ),
  "foreign-labour-statistics": told(
    ["Алғашқы статистикалық деректер", "Первичные статистические данные", "Primary statistics"],
    [
      "Шетелдік жұмыс күшін тартқан жұмыс беруші жергілікті жұмыспен қамту органына алғашқы статистикалық деректер береді. Мерзімі оқылмаған.",
      "Работодатель с иностранной рабочей силой представляет первичные статистические данные местному органу занятости. Срок не прочитан.",
      "An employer of foreign labour gives primary statistics to the local employment body. The term was not read.",
    ],
  ),
  "periodic-report": told(
    ["Мерзімді есептілік", "Периодическая отчётность", "Periodic reports"],
    [
      "Шетелдік жұмыс күші бойынша мерзімді есептілік.",
      "Периодическая отчётность по иностранной рабочей силе.",
      "Periodic reports on foreign labour.",
    ],
  ),
  "seasonal-housing": told(
    ["Маусымдық жұмыскерге тұрғын үй", "Жильё сезонному работнику", "Housing for seasonal workers"],
    [
      "Жұмыс беруші маусымдық жұмыскерлерге талаптарға сай уақытша тұрғын үй береді.",
      "Работодатель предоставляет сезонным работникам временное жильё, отвечающее обязательным требованиям.",
      "The employer gives seasonal workers temporary housing that meets the requirements.",
    ],
  ),
  "redundancy-notice": told(
    ["Алдағы босату туралы ақпарат", "О предстоящем высвобождении", "Notice of redundancies"],
    [
      "Жұмыскерлерді алдағы босату туралы мансап орталығына кемінде {months} ай бұрын хабарланады.",
      "О предстоящем высвобождении работников сообщают карьерному центру не менее чем за {months} месяц.",
      "The career centre is told of redundancies at least {months} month ahead.",
    ],
  ),
  "vacancy-without-discrimination": told(
    ["Кемсітусіз бос орын", "Вакансия без дискриминации", "A vacancy without discrimination"],
    [
      "Бос орын туралы хабарландыруда кемсітетін талаптарға тыйым салынады.",
      "В вакансии запрещены дискриминационные требования.",
      "Discriminatory demands in a vacancy are banned.",
    ],
  ),
  "jobs-for-people-with-disabilities": told(
    [
      "Мүгедектігі бар адамдарға жұмыс орындары",
      "Рабочие места для лиц с инвалидностью",
      "Jobs for people with disabilities",
    ],
    [
      "Тізімдік саны {staffFrom} адамнан басталатын ұйымда жұмыс орындарының {least}–{most} %-ы мүгедектігі бар адамдарға арналады; ауыр және зиянды жұмыстар есептелмейді.",
      "При списочной численности от {staffFrom} человек {least}–{most} % рабочих мест — для лиц с инвалидностью; тяжёлые и вредные не считаются.",
      "With {staffFrom} employees or more, {least} to {most} % of jobs are for people with disabilities; heavy and harmful ones do not count.",
    ],
  ),
  "ensure-departure": told(
    ["Жұмыскердің кетуін қамтамасыз ету", "Обеспечить выезд работника", "Ensure departure"],
    [
      "Рұқсат тоқтатылғанда жұмыс беруші шетелдік жұмыскердің елден кетуін қамтамасыз етеді.",
      "Когда разрешение прекращает действие, работодатель обеспечивает выезд иностранного работника из страны.",
      "When the permit ends the employer ensures that the foreign worker leaves the country.",
    ],
  ),
};
