import { type NormText, told } from "./norm-text";

/** What the provisions on domestic workers, transfers and citizens of the EAEU say. */
export const specialTexts: Readonly<Record<string, NormText>> = {
  "labour-immigrant-requirements": told(
    [
      "Үй қызметкеріне қойылатын талаптар",
      "Требования к домашнему работнику",
      "What a domestic worker must have",
    ],
    [
      "Кемінде үш айға визасыз келісімі бар елдің азаматтығы; кәмелеттік жас; соттылығының болуы не болмауы туралы анықтама; медициналық анықтама; медициналық сақтандыру; дактилоскопия.",
      "Гражданство страны с безвизовым соглашением не менее трёх месяцев; совершеннолетие; справка о судимости; медицинская справка; медицинская страховка; дактилоскопия.",
      "Citizenship of a state with at least three months without a visa; full age; a criminal record certificate; a medical certificate; medical insurance; fingerprints.",
    ],
  ),
  "labour-immigrant-fingerprints": told(
    ["Дактилоскопия", "Дактилоскопия", "Fingerprints"],
    [
      "Дактилоскопиялық тіркеуден өту қажет.",
      "Нужна дактилоскопическая регистрация.",
      "Fingerprints are taken.",
    ],
  ),
  "labour-immigrant-fingerprints!suspended": told(
    ["Дактилоскопия", "Дактилоскопия", "Fingerprints"],
    [
      "Дактилоскопия туралы норманың қолданысы тоқтатыла тұрды.",
      "Действие нормы о дактилоскопии было приостановлено.",
      "The provision on fingerprints was suspended.",
    ],
  ),
  "labour-immigrant-renewal": told(
    ["Ұзарту және жаңа рұқсат", "Продление и новое разрешение", "Extension and a new permit"],
    [
      "1, 2 немесе 3 айға бірнеше рет ұзартылады; барлығы {most} айдан аспайды. Жаңа рұқсат бұрынғысы аяқталғанға дейін беріледі.",
      "Продлевают неоднократно на 1, 2 или 3 месяца; всего не более {most} месяцев. Новое разрешение выдают до окончания прежнего.",
      "Extended again and again by 1, 2 or 3 months, at most {most} months in all. A new permit is issued before the earlier one ends.",
    ],
  ),
  "labour-immigrant-renewal!2014": told(
    ["Ұзарту және жаңа рұқсат", "Продление и новое разрешение", "Extension and a new permit"],
    [
      "1, 2 немесе 3 айға бірнеше рет ұзартылады; барлығы {most} айдан аспайды. Жаңа рұқсат бұрынғысы аяқталғаннан кейін {days} күнтізбелік күннен ерте берілмейді.",
      "Продлевают неоднократно на 1, 2 или 3 месяца; всего не более {most} месяцев. Новое разрешение — не ранее чем через {days} календарных дней после окончания прежнего.",
      "Extended again and again by 1, 2 or 3 months, at most {most} months in all. A new permit comes no earlier than {days} calendar days after the last one ends.",
    ],
  ),
  "labour-immigrant-territory": told(
    [
      "Үй қызметкері жұмыс істейтін өңір",
      "Регион работы домашнего работника",
      "Where a domestic worker works",
    ],
    [
      "Еңбекші көшіп келуші рұқсат берілген өңірде ғана жұмыс істейді.",
      "Трудовой иммигрант работает только в том регионе, где выдано разрешение.",
      "A labour immigrant works only in the region where the permit was issued.",
    ],
  ),
  "labour-immigrant-service-time": told(
    ["Қызмет мерзімі", "Срок услуги", "How long the service takes"],
    [
      "Мемлекеттік корпорация арқылы – {workingDays} жұмыс күні, портал арқылы ұзарту – {minutes} минут.",
      "Через Госкорпорацию — {workingDays} рабочий день, продление через портал — {minutes} минут.",
      "Through the State Corporation {workingDays} working day; an extension through the portal {minutes} minutes.",
    ],
  ),
  "labour-immigrant-online": told(
    ["egov арқылы рұқсат", "Разрешение через egov", "A permit through egov"],
    [
      "Пилоттық жоба: еңбекші көшіп келушіге рұқсат egov арқылы беріледі.",
      "Пилотный проект: разрешение трудовому иммигранту выдают через egov.",
      "A pilot project: the permit to a labour immigrant is issued through egov.",
    ],
  ),
  "labour-immigrant-refusal": told(
    ["Рұқсат беруден бас тарту", "Отказ в разрешении", "Refusal of the permit"],
    [
      "Дәйексіз құжаттар; тізбеге сай келмеу; еңбекші көшіп келушілер квотасынан асу.",
      "Недостоверные документы; несоответствие перечню; превышение квоты на трудовых иммигрантов.",
      "False papers; papers that do not fit the list; the quota for labour immigrants exceeded.",
    ],
  ),
  "labour-immigrant-revocation": told(
    ["Рұқсатты кері қайтарып алу", "Отзыв разрешения", "Revocation of the permit"],
    [
      "Үй шаруашылығынан тыс жұмыс, жұмысқа кедергі ауру, заңнаманы бұзу; шешім {workingDays} жұмыс күнінде қабылданады, болу мерзімі қысқартылады.",
      "Работа вне домашнего хозяйства, болезнь, мешающая работе, нарушение законодательства; решение принимают в течение {workingDays} рабочих дней, срок пребывания сокращают.",
      "Work outside the household, an illness that prevents work, a breach of law; decided within {workingDays} working days, and the stay is cut short.",
    ],
  ),
  "ict-definition": told(
    [
      "Корпоративішілік ауыстыру деген не",
      "Что такое внутрикорпоративный перевод",
      "What a transfer within a group is",
    ],
    [
      "Басшыны, менеджерді немесе маманды ДСҰ-ға мүше елдің заңды тұлғасынан Қазақстандағы филиалына, еншілес ұйымына немесе өкілдігіне ауыстыру.",
      "Перевод руководителя, менеджера или специалиста из юридического лица страны – члена ВТО в его филиал, дочернюю организацию или представительство в Казахстане.",
      "The transfer of a head, manager or specialist from a legal entity of a WTO member to its branch, subsidiary or representative office in Kazakhstan.",
    ],
  ),
  "ict-without-search": told(
    ["Ауыстыру үшін іздеу керек емес", "Для перевода поиск не нужен", "No search at home for transfers"],
    [
      "Корпоративішілік ауыстыру үшін ішкі нарықта алдын ала іздеу жойылған.",
      "Для внутрикорпоративного перевода предварительный поиск на внутреннем рынке отменён.",
      "For a transfer within a group the search at home is no longer asked for.",
    ],
  ),
  "certificate-application": told(
    ["Анықтамаға өтініш", "Заявление на справку", "Applying for a certificate"],
    [
      "Шетелден – Қазақстанның шетелдегі мекемесі арқылы, Қазақстанда – жергілікті атқарушы органға; ұзартуға өтініш анықтама берілген күннен бастап {months} ай ішінде беріледі.",
      "Из-за границы — через загранучреждение Казахстана, в Казахстане — в местный исполнительный орган; о продлении просят в течение {months} месяцев со дня выдачи справки.",
      "From abroad through a mission of Kazakhstan, in the country at the local executive body; an extension is asked for within {months} months of issue.",
    ],
  ),
  "certificate-points": told(
    ["Балл жүйесі мен кәсіптер тізбесі", "Баллы и перечень профессий", "Points and list of occupations"],
    [
      "Балл жүйесі мен кәсіптер тізбесі.",
      "Балльная система и перечень профессий.",
      "The points and the list of occupations.",
    ],
  ),
  "seconded-worker-tax": told(
    [
      "Бейрезидент жіберген жұмыскердің салығы",
      "Налог с командированного нерезидентом",
      "Tax of a worker sent by a non-resident",
    ],
    [
      "Тіркеусіз бейрезидент жұмыскер жіберсе, салық агенті – қызмет алушы: {low} %/{high} %; табыс құжаттары болмаса, төлемнің {share} %-ынан; келесі айдың {day}-күніне дейін аударылады.",
      "Если работника направил нерезидент без регистрации, налоговый агент — получатель услуг: {low} %/{high} %; без документов о доходе — с {share} % выплаты; перечисляют до {day} числа следующего месяца.",
      "Where a non-resident without registration sends the worker, the client is the tax agent: {low} %/{high} %; with no proof of income, on {share} % of the payment; due by day {day} of the next month.",
    ],
  ),
  "eaeu-no-restrictions": told(
    [
      "Еңбек нарығын қорғау шектеулерінсіз",
      "Без ограничений по защите рынка труда",
      "No labour market restrictions",
    ],
    [
      "Мүше мемлекеттердің еңбекшілері рұқсатсыз және ұлттық еңбек нарығын қорғау шектеулерінсіз тартылады; ұлттық қауіпсіздік пен қоғамдық тәртіп мүддесіндегі шектеулер болуы мүмкін.",
      "Трудящихся государств-членов привлекают без разрешения и без ограничений по защите рынка труда; возможны ограничения ради национальной безопасности и общественного порядка.",
      "Workers of member states are engaged without a permit and without labour market restrictions; restrictions for national security and public order may stand.",
    ],
  ),
  "eaeu-diplomas": told(
    ["Дипломдарды тану", "Признание дипломов", "Recognition of diplomas"],
    [
      "Білім туралы құжаттар рәсімсіз танылады. Төрт ерекшелік: педагогикалық, заң, медициналық және фармацевтикалық қызмет.",
      "Документы об образовании признаются без процедур. Четыре исключения: педагогическая, юридическая, медицинская и фармацевтическая деятельность.",
      "Education documents are recognised without procedures. Four exceptions: teaching, law, medicine and pharmacy.",
    ],
  ),
  "eaeu-migration-card": told(
    ["Көші-қон карточкасы", "Миграционная карта", "Migration card"],
    [
      "{days} тәулікке дейін болғанда көші-қон карточкасы толтырылмайды; одан артық болса, есепке тұрады.",
      "При пребывании до {days} суток миграционная карта не заполняется; дольше — нужно встать на учёт.",
      "For a stay of up to {days} days no migration card is filled in; for longer, one registers.",
    ],
  ),
  "eaeu-residence": told(
    ["Болу шартқа байланысты", "Пребывание связано с договором", "The stay is bound to the contract"],
    [
      "{days} күннен кейін уақытша тұруға рұқсат {years} жылға беріліп, ұзартылады, бірақ еңбек шартының мерзімінен аспайды.",
      "После {days} дней — разрешение на временное проживание на {years} год с продлением, но не дольше договора.",
      "After {days} days a temporary residence permit for {years} year, extended, but no longer than the contract.",
    ],
  ),
  "eaeu-new-contract": told(
    ["Жаңа шартқа берілетін уақыт", "Время на новый договор", "Time for a new contract"],
    [
      "Шарт мерзімінен бұрын бұзылғаннан кейінгі уақыт.",
      "Время после досрочного расторжения договора.",
      "Time after an early end of the contract.",
    ],
  ),
  "eaeu-emergency-care": told(
    ["Жедел медициналық көмек", "Скорая медицинская помощь", "Emergency care"],
    [
      "Еңбекшілер мен отбасы мүшелеріне жедел көмек азаматтардағыдай тегін, сақтандыру полисінің болу-болмауына қарамастан көрсетіледі.",
      "Скорая помощь трудящимся и членам семей — бесплатно, как гражданам, независимо от страхового полиса.",
      "Emergency care for workers and their families is free as for citizens, with or without an insurance policy.",
    ],
  ),
};
