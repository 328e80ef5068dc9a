import type { Trilingual } from "../../engine/citation";

/**
 * What the rules on permits, quota, term and fee say. `{name}` stands for a figure of the reason. After `!` comes
 * a variant: see `reasonText`.
 */
export const permitReasons: Readonly<Record<string, Trilingual>> = {
  "employer-permit": {
    kk: "Шетелдік жұмыс күшін тарту үшін жергілікті атқарушы органның рұқсаты керек.",
    ru: "Для привлечения иностранной рабочей силы нужно разрешение местного исполнительного органа.",
    en: "Engaging foreign labour takes a permit from the local executive body.",
  },
  "seasonal-permit": {
    kk: "Маусымдық шетелдік жұмыскер рұқсат бойынша, бір жылдан аспайтын мерзімге тартылады.",
    ru: "Сезонный иностранный работник привлекается по разрешению на срок не более одного года.",
    en: "A seasonal foreign worker is engaged on a permit for no more than one year.",
  },
  "ict-permit": {
    kk: "Корпоративішілік ауыстыру рұқсат бойынша жүргізіледі.",
    ru: "Внутрикорпоративный перевод осуществляется по разрешению.",
    en: "An intra-corporate transfer takes a permit.",
  },
  "labour-immigrant-permit": {
    kk: "Жеке тұлғаның үй шаруашылығындағы үй қызметкері еңбекші көшіп келушіге берілетін рұқсат бойынша жұмыс істейді.",
    ru: "Домашний работник у физического лица работает по разрешению трудовому иммигранту.",
    en: "A domestic worker of a natural person works on a permit to a labour immigrant.",
  },
  "qualification-certificate": {
    kk: "Өз бетінше жұмысқа орналасатын шетелдікке жұмыс берушіге берілетін рұқсат емес, біліктілігінің сәйкестігі туралы анықтама керек.",
    ru: "При самостоятельном трудоустройстве нужно не разрешение работодателя, а справка о соответствии квалификации.",
    en: "Independent employment takes a certificate of qualification instead of an employer permit.",
  },
  "contract-needs-permit": {
    kk: "Рұқсат немесе анықтама алынғанға дейін уақытша болатын шетелдікпен еңбек шартын жасасуға тыйым салынады.",
    ru: "До получения разрешения или справки трудовой договор с временно пребывающим иностранцем запрещён.",
    en: "Until the permit or certificate is there, a labour contract with a temporarily staying foreigner is barred.",
  },
  "within-quota": {
    kk: "Рұқсат жыл сайынғы квотаға есептеледі.",
    ru: "Разрешение засчитывается в годовую квоту.",
    en: "The permit counts against the yearly quota.",
  },
  "labour-immigrants-within-quota": {
    kk: "Еңбекші көшіп келушілерге квотаның жеке бөлігі белгіленеді, рұқсат соған есептеледі.",
    ru: "Для трудовых иммигрантов в квоте есть своя часть, разрешение засчитывается в неё.",
    en: "Labour immigrants have a part of the quota of their own; the permit counts against it.",
  },
  "ict-outside-quota": {
    kk: "Жыл сайынғы квота корпоративішілік ауыстыруға қолданылмайды.",
    ru: "Годовая квота не распространяется на внутрикорпоративный перевод.",
    en: "The yearly quota does not extend to intra-corporate transfers.",
  },
  "ict-positions": {
    kk: "Корпоративішілік ауыстыру басшыға, менеджерге және маманға ғана арналған; 4-санат бұған кірмейді.",
    ru: "Внутрикорпоративный перевод возможен для руководителя, менеджера и специалиста; 4 категория сюда не входит.",
    en: "Only a head, a manager or a specialist may be transferred within a group; category 4 is none of these.",
  },
  "full-age": {
    kk: "Шетелдік жұмыскер кәмелетке толған болуы керек ({least} жас); көрсетілген жасы – {age}.",
    ru: "Иностранный работник должен быть совершеннолетним ({least} лет); указан возраст {age}.",
    en: "A foreign worker must be of full age ({least}); the age given is {age}.",
  },
  "clock-business-trip-limit": {
    kk: "Басқа өңірлерге іссапар: күнтізбелік жылда {limit} күннің {used} күні пайдаланылды.",
    ru: "Командировки в другие регионы: за календарный год использовано {used} из {limit} дней.",
    en: "Business trips to other regions: {used} of {limit} days used in the calendar year.",
  },
  "fee-table": {
    kk: "{sector} секциясы, {category}-санат: рұқсат үшін алым – {mrp} АЕК.",
    ru: "Секция {sector}, категория {category}: сбор за разрешение — {mrp} МРП.",
    en: "Section {sector}, category {category}: the fee for the permit is {mrp} MRP.",
  },
  "fee-table!none": {
    kk: "Ол кезде рұқсат үшін алым алынбайтын: оның орнына ерекше шарттар белгіленетін.",
    ru: "В то время сбор за разрешение не взимался: вместо него устанавливались особые условия.",
    en: "At that time no fee was charged for a permit: special conditions were set instead.",
  },
  "seasonal-fee": {
    kk: "Маусымдық рұқсат {upToDays} күнге дейін: алым – {mrp} АЕК.",
    ru: "Сезонное разрешение до {upToDays} дней: сбор — {mrp} МРП.",
    en: "A seasonal permit of up to {upToDays} days: the fee is {mrp} MRP.",
  },
  "seasonal-fee!none": {
    kk: "Ол кезде маусымдық рұқсат үшін алым алынбайтын.",
    ru: "В то время сбор за сезонное разрешение не взимался.",
    en: "At that time no fee was charged for a seasonal permit.",
  },
  mrp: {
    kk: "Айлық есептік көрсеткіш (АЕК) – {value} теңге.",
    ru: "Месячный расчётный показатель (МРП) — {value} тенге.",
    en: "The monthly calculation index (MRP) is {value} tenge.",
  },
  "benefit-mrp": {
    kk: "Жәрдемақылар мен өзге де әлеуметтік төлемдер үшін АЕК – {value} теңге.",
    ru: "МРП для пособий и иных социальных выплат — {value} тенге.",
    en: "For social benefits only, the MRP is {value} tenge.",
  },
  "fee-index-day": {
    kk: "Алым төленген күнгі АЕК бойынша есептеледі.",
    ru: "Сбор считается по МРП на дату уплаты.",
    en: "The fee is counted by the MRP of the day of payment.",
  },
  "fee-per-region": {
    kk: "Алым рұқсатта көрсетілген әрбір өңірдің бюджетіне төленеді: {regions} өңір.",
    ru: "Сбор уплачивается в бюджет каждого региона, указанного в разрешении: регионов {regions}.",
    en: "The fee is paid into the budget of each region named in the permit: {regions} regions.",
  },
  "ict-without-fee": {
    kk: "Корпоративішілік ауыстыру үшін алым алынбайды.",
    ru: "За внутрикорпоративный перевод сбор не взимается.",
    en: "No fee is charged for an intra-corporate transfer.",
  },
  term: {
    kk: "Бір рұқсаттың ең ұзақ мерзімі – {months} ай.",
    ru: "Наибольший срок одного разрешения — {months} мес.",
    en: "One permit runs for at most {months} months.",
  },
  "term!extended": {
    kk: "Бір рұқсаттың ең ұзақ мерзімі – {months} ай; {extensions} реттен артық ұзартылмайды.",
    ru: "Наибольший срок одного разрешения — {months} мес.; продлевается не более {extensions} раз.",
    en: "One permit runs for at most {months} months and is extended at most {extensions} times.",
  },
  "term!once": {
    kk: "Бір рұқсаттың ең ұзақ мерзімі – {months} ай; бір рет ұзартылады.",
    ru: "Наибольший срок одного разрешения — {months} мес.; продлевается один раз.",
    en: "One permit runs for at most {months} months and is extended once.",
  },
  "term-ict": {
    kk: "Корпоративішілік ауыстыруға рұқсат еңбек шартының мерзіміне, бірақ {months} айдан аспайтын уақытқа беріледі; бір рет 12 айға ұзартылады.",
    ru: "Разрешение на внутрикорпоративный перевод выдаётся на срок трудового договора, но не более чем на {months} мес.; продлевается один раз на 12 мес.",
    en: "A permit for an intra-corporate transfer runs for the term of the contract, at most {months} months, and is extended once, for 12 months.",
  },
  "term-certificate": {
    kk: "Анықтаманың ең ұзақ мерзімі – {months} ай; еңбек шартының мерзіміне, бірақ 3 жылдан аспайтын уақытқа ұзартылады.",
    ru: "Наибольший срок справки — {months} мес.; продлевается на срок трудового договора, но не более чем на 3 года.",
    en: "A certificate runs for at most {months} months and is extended for the term of the contract, for at most 3 years.",
  },
  "term!final": {
    kk: "Бір рұқсаттың ең ұзақ мерзімі – {months} ай; ұзартылмайды.",
    ru: "Наибольший срок одного разрешения — {months} мес.; не продлевается.",
    en: "One permit runs for at most {months} months and is not extended.",
  },
  "term!beyond": {
    kk: "Сұралған мерзім ({asked}) ең ұзақ мерзімнен ({longest}) асады.",
    ru: "Запрошенный срок ({asked}) больше наибольшего ({longest}).",
    en: "The term asked for ({asked}) is beyond the longest one ({longest}).",
  },
  "labour-immigrant-stay": {
    kk: "Еңбекші көшіп келуші үздіксіз {longest} айдан артық бола алмайды: {already} ай болған, тағы {asked} ай сұралды.",
    ru: "Трудовой иммигрант может находиться непрерывно не более {longest} мес.: уже {already}, запрошено ещё {asked}.",
    en: "A labour immigrant may stay for at most {longest} months without a break: {already} so far, {asked} more asked for.",
  },
  "domestic-workers-limit": {
    kk: "Бір жеке тұлға бір мезгілде {limit} еңбекші көшіп келушіден артық жалдай алмайды; қазір {already}.",
    ru: "У одного физического лица одновременно не более {limit} трудовых иммигрантов; уже {already}.",
    en: "One natural person may employ at most {limit} labour immigrants at a time; there are {already} already.",
  },
  "visa-free-citizenship": {
    kk: "Еңбекші көшіп келуші кемінде үш айға визасыз келу туралы келісімі бар елдің азаматы болуы керек.",
    ru: "Трудовой иммигрант — гражданин страны, с которой есть соглашение о безвизовом пребывании не менее трёх месяцев.",
    en: "A labour immigrant is a citizen of a state with an agreement on at least three months without a visa.",
  },
  "tax-advance": {
    kk: "Рұқсат берілгенге дейін ЖТС алдын ала төленеді: айына {perMonth} АЕК, 1 қаңтардағы АЕК бойынша.",
    ru: "До выдачи разрешения уплачивается предварительный платёж по ИПН: {perMonth} МРП в месяц, по МРП на 1 января.",
    en: "Before the permit is issued an advance of income tax is paid: {perMonth} MRP a month, by the MRP of 1 January.",
  },
};
