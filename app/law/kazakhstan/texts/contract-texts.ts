import { type NormText, told } from "./norm-text";

/** What the provisions on labour contracts say. */
export const contractTexts: Readonly<Record<string, NormText>> = {
  "contract-student-bar": told(
    ["Студентпен шарт", "Договор со студентом", "Contract with a student"],
    [
      "Шетелдік студентпен немесе тағылымдамадан өтушімен шарт білім беру ұйымының анықтамасынсыз және оқу мақсатында болу рұқсатынсыз жасалмайды.",
      "Договор с иностранным студентом или стажёром нельзя заключать без справки организации образования и разрешения на пребывание с целью образования.",
      "No contract with a foreign student or trainee without a paper of the place of education and leave to stay for education.",
    ],
  ),
  "contract-family-bar": told(
    ["Отбасы негізіндегі шарт", "Договор по семейному основанию", "Contract on family grounds"],
    [
      "Отбасы негізінде: отбасын біріктіру мақсатында болу рұқсаты және Қазақстан азаматымен неке туралы құжат болмаса, шарт жасалмайды.",
      "По семейному основанию: договор нельзя заключать без разрешения на пребывание с целью воссоединения семьи и документа о браке с гражданином Казахстана.",
      "On family grounds: no contract without leave to stay for family reunification and proof of marriage to a citizen of Kazakhstan.",
    ],
  ),
  "contract-insurance-bar": told(
    [
      "Медициналық сақтандырусыз шарт",
      "Договор без медицинской страховки",
      "Contract without medical insurance",
    ],
    [
      "Уақытша болатын шетелдікпен медициналық сақтандыру шартынсыз (МСАК және шұғыл стационар) еңбек шарты жасалмайды.",
      "С временно пребывающим иностранцем без договора медицинского страхования (ПМСП и экстренный стационар) трудовой договор заключать нельзя.",
      "No contract with a temporarily staying foreigner who has no medical insurance (primary care and emergency hospital care).",
    ],
  ),
  "contract-term": told(
    ["Шарт мерзімі", "Срок договора", "Term of the contract"],
    [
      "Шарт рұқсаттың немесе анықтаманың мерзімі шегінде жасалады; бір жылдық ең аз мерзім қолданылмайды.",
      "Договор заключается в пределах срока разрешения или справки; наименьший срок в один год не действует.",
      "A contract is made within the term of the permit or certificate; the least term of a year does not apply.",
    ],
  ),
  "contract-contents": told(
    ["Шарттың мазмұны", "Содержание договора", "Contents of the contract"],
    [
      "Шартта болуға тиіс: тараптардың деректемелері мен ЖСН/БСН, еңбек функциясы, жұмыс орны, мерзім, басталу күні, жұмыс режимі, еңбекақы, еңбек жағдайлары, құқықтар мен міндеттер, өзгерту мен тоқтату, жауаптылық, күні мен реттік нөмірі.",
      "В договоре должны быть: реквизиты сторон и ИИН/БИН, трудовая функция, место работы, срок, дата начала, режим, оплата, условия труда, права и обязанности, изменение и прекращение, ответственность, дата и порядковый номер.",
      "A contract names the parties with their numbers, the work, the place, the term, the first day, the hours, the pay, the conditions, rights and duties, change and end, liability, its date and serial number.",
    ],
  ),
  "contract-form": told(
    ["Шарттың нысаны", "Форма договора", "Form of the contract"],
    [
      "Шарт жазбаша, кемінде {copies} данада жасалады; ЭЦҚ-мен де болады. Жұмысқа шарт жасалғаннан кейін ғана жіберіледі.",
      "Договор письменный, не менее {copies} экземпляров; можно с ЭЦП. К работе допускают только после заключения.",
      "In writing, at least {copies} copies; a digital signature will do. Work begins only after the contract is made.",
    ],
  ),
  "contract-hiring-order": told(
    ["Жұмысқа қабылдау актісі", "Акт о приёме", "Order of hiring"],
    [
      "Жұмысқа қабылдау еңбек шарты негізінде жұмыс берушінің актісімен ресімделеді.",
      "Приём оформляется актом работодателя на основании договора.",
      "Hiring is put on record by an act of the employer, made on the contract.",
    ],
  ),
  "contract-language": told(
    ["Шарттың тілі", "Язык договора", "Language of the contract"],
    [
      "Шетелдіктермен жазбаша мәмілелер мемлекеттік тілде және тараптарға қолайлы тілде жасалады; еңбек шартына қолданылуы – біздің қорытындымыз.",
      "Письменные сделки с иностранцами — на государственном и на приемлемом для сторон языке; что это относится к трудовому договору — наш вывод.",
      "Written deals with foreigners are in the state language and one acceptable to both; that this covers labour contracts is our conclusion.",
    ],
  ),
  "papers-language": told(
    ["Құжаттардың тілі", "Язык документации", "Language of papers"],
    [
      "Ұйымдардың есеп-статистикалық, қаржылық және техникалық құжаттамасы мемлекеттік тілде және орыс тілінде жүргізіледі.",
      "Учётно-статистическая, финансовая и техническая документация организаций ведётся на государственном и русском языках.",
      "Statistical, financial and technical records of organisations are kept in the state language and Russian.",
    ],
  ),
  "originals-stay-with-worker": told(
    ["Түпнұсқа құжаттар", "Подлинники документов", "Original documents"],
    [
      "Құжаттардың түпнұсқасы жұмыскердің келісімімен және қайтару туралы жазбаша міндеттемемен ғана алынады.",
      "Подлинники документов берут только с согласия работника и с письменным обязательством вернуть.",
      "Originals are taken only with the worker's consent and a written promise to return them.",
    ],
  ),
  "contract-register": told(
    ["Шартты бірыңғай есепке алу жүйесіне енгізу", "Договор в ЕСУТД", "The contract in the state register"],
    [
      "Шарт, оның өзгеруі, тоқтатылуы және демалыстар еңбек шарттарын есепке алудың бірыңғай жүйесіне енгізіледі. Мерзімі оқылмаған.",
      "Договор, его изменение, прекращение и отпуска вносят в ЕСУТД. Срок не прочитан.",
      "The contract, its changes, its end and leave are entered in the state register of labour contracts. The term was not read.",
    ],
  ),
  "contract-register-rules": told(
    ["Бірыңғай есепке алу жүйесінің қағидалары", "Правила ЕСУТД", "Rules of the state register"],
    [
      "Еңбек шарттарын есепке алудың бірыңғай жүйесінде шарт туралы мәліметтерді ұсыну және алу қағидалары бекітілген; енгізу мерзімдері оқылмаған.",
      "Утверждены правила представления и получения сведений о договоре в ЕСУТД; сроки внесения не прочитаны.",
      "There are rules on giving data to the register and getting them; the terms were not read.",
    ],
  ),
  "accident-insurance": told(
    ["Жазатайым оқиғалардан сақтандыру", "Страхование от несчастных случаев", "Insurance against accidents"],
    [
      "Жұмыс беруші қызмет басталған айдан кейінгі айдың алғашқы {days} күнінде жұмыскерді жазатайым оқиғалардан міндетті сақтандыру шартын жасайды.",
      "Работодатель заключает договор обязательного страхования работника от несчастных случаев в первые {days} дней месяца, следующего за началом деятельности.",
      "The employer insures employees against accidents within the first {days} days of the month after the activity begins.",
    ],
  ),
  "accident-insurance-notices": told(
    ["Сақтандырушыға хабарлау", "Сообщения страховщику", "Notices to the insurer"],
    [
      "Сақтандырушыға жазатайым оқиға туралы {accidentDays} жұмыс күнінде, кәсіптік тәуекел класының өзгергені туралы {riskDays} жұмыс күнінде хабарланады.",
      "Страховщику сообщают о несчастном случае в течение {accidentDays} рабочих дней, об изменении класса профессионального риска — в течение {riskDays} рабочих дней.",
      "The insurer is told of an accident within {accidentDays} working days and of a change of risk class within {riskDays}.",
    ],
  ),
  "contract-absent": told(
    ["Шарт жасалмаса", "Если договора нет", "Where there is no contract"],
    [
      "Шарт жұмыс берушінің кінәсінен болмаса, еңбек қатынастары жұмыс басталған күннен туындады деп есептеледі, тиесілі сомалар төленеді.",
      "Если договора нет по вине работодателя, отношения считаются возникшими с первого дня работы, и все причитающиеся суммы выплачиваются.",
      "Where the employer is to blame that there is none, the relation counts from the first day of work, and all that is due is paid.",
    ],
  ),
};
