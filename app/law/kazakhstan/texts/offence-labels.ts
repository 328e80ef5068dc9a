import type { Trilingual } from "../../engine/citation";
import type { Liable, OffenceCode } from "../offences";
import type { Offender } from "../values/sanction";

const label = (kk: string, ru: string, en: string): Trilingual => ({ kk, ru, en });

/** What each offence is called. */
export const offenceLabels: Readonly<Record<OffenceCode, Trilingual>> = {
  "no-permit": label("Рұқсатсыз жұмыс істейді", "Работает без разрешения", "Works without a permit"),
  "wrong-position": label(
    "Рұқсаттағыдан басқа лауазымда жұмыс істейді",
    "Работает не на той должности, что в разрешении",
    "Works in another position than the permit names",
  ),
  "wrong-region": label(
    "Рұқсаттағыдан басқа өңірде жұмыс істейді",
    "Работает не в том регионе, что в разрешении",
    "Works in another region than the permit names",
  ),
  "household-no-permit": label(
    "Үй қызметкері рұқсатсыз жұмыс істейді",
    "Домашний работник работает без разрешения",
    "A domestic worker works without a permit",
  ),
  "too-many-domestic-workers": label(
    "Еңбекші көшіп келушілер бесеуден көп",
    "Больше пяти трудовых иммигрантов",
    "More than five labour immigrants",
  ),
  "repeated-illegal-engagement": label(
    "Шетелдіктерді бірнеше рет рұқсатсыз тарту",
    "Неоднократное привлечение без разрешения",
    "Engagement without permits again and again",
  ),
  "host-duties": label(
    "Қабылдаушы тарап хабарламады немесе кетуін қамтамасыз етпеді",
    "Принимающая сторона не сообщила или не обеспечила выезд",
    "The host gave no notice or did not ensure departure",
  ),
  "housing-an-offender": label(
    "Заңсыз болып жүрген адамға тұрғын үй берілді",
    "Жильё предоставлено тому, кто находится незаконно",
    "Housing given to someone who stays unlawfully",
  ),
  "dealings-with-an-offender": label(
    "Заңсыз болып жүрген адаммен мәміле жасалды",
    "Сделка с тем, кто находится незаконно",
    "Dealings with someone who stays unlawfully",
  ),
  "housing-unregistered": label(
    "Берілген тұрғын үйде тіркеусіз тұру",
    "Проживание без регистрации в предоставленном жилье",
    "Living unregistered in housing provided",
  ),
  "worker-without-permit": label(
    "Жұмыскердің өзі рұқсатсыз еңбек етеді",
    "Сам работник трудится без разрешения",
    "The worker has no permit or certificate",
  ),
  overstay: label(
    "Жұмыскер мерзімінде кетпеді, 10 тәулікке дейін",
    "Работник не выехал в срок, до 10 суток",
    "The worker overstayed by up to 10 days",
  ),
  "overstay-over-ten-days": label(
    "Жұмыскер мерзімінде кетпеді, 10 тәуліктен артық",
    "Работник не выехал в срок, свыше 10 суток",
    "The worker overstayed by more than 10 days",
  ),
  "stay-unregistered": label(
    "Жұмыскер тіркеусіз болды",
    "Работник находился без регистрации",
    "The worker stayed unregistered",
  ),
  "stay-rules": label(
    "Жұмыскер болу немесе транзит қағидаларын бұзды",
    "Работник нарушил правила пребывания или транзита",
    "The worker broke the rules of stay or transit",
  ),
  "no-contract": label(
    "Еңбек шартынсыз жұмыс істейді",
    "Работает без трудового договора",
    "Works without a labour contract",
  ),
  "no-contract-minor": label(
    "Кәмелетке толмаған адам шартсыз жұмыс істейді",
    "Несовершеннолетний работает без договора",
    "A minor works without a contract",
  ),
  "contract-register": label(
    "Шарт еңбек шарттарын есепке алудың бірыңғай жүйесіне енгізілмеген",
    "Договор не внесён в ЕСУТД",
    "The contract is not in the state register",
  ),
  "employment-duties": label(
    "Бос орын және жұмыспен қамту туралы басқа да мәліметтер берілмеген",
    "Не поданы сведения о вакансии и другие сведения о занятости",
    "Vacancies and other employment information not given",
  ),
  "labour-statistics": label(
    "Шетелдік жұмыс күші бойынша деректер берілмеген",
    "Не поданы данные об иностранной рабочей силе",
    "No data given on foreign labour",
  ),
  "wrong-statistics": label(
    "Статистикалық деректер дәйексіз",
    "Статистические данные недостоверны",
    "Statistics are wrong",
  ),
  "late-statistics": label(
    "Статистикалық деректер мерзімінде берілмеген",
    "Статистические данные не поданы в срок",
    "Statistics were not given in time",
  ),
  "wages-unpaid": label("Жалақы төленбеген", "Не выплачена зарплата", "Wages are not paid"),
  "overtime-unpaid": label(
    "Үстеме немесе түнгі жұмыс төленбеген",
    "Не оплачена сверхурочная или ночная работа",
    "Overtime or night work is not paid",
  ),
  "leave-not-given": label(
    "Екі жыл қатарынан демалыс берілмеген",
    "Отпуск не предоставлен два года подряд",
    "No leave for two years running",
  ),
  "hours-exceeded": label(
    "Жұмыс уақыты нормадан асады",
    "Рабочее время больше нормы",
    "Working hours exceed the norm",
  ),
  discrimination: label("Еңбектегі кемсітушілік", "Дискриминация в труде", "Discrimination at work"),
  "discriminatory-vacancy": label(
    "Бос орын талаптары кемсітеді",
    "Дискриминационные требования в вакансии",
    "Discriminatory demands in a vacancy",
  ),
  "labour-safety": label(
    "Еңбекті қорғау талаптары бұзылған",
    "Нарушены требования охраны труда",
    "Labour safety is breached",
  ),
  "safety-briefing": label(
    "Еңбекті қорғау бойынша нұсқау берілмеген немесе құжаттар жоқ",
    "Нет инструктажа или документов по охране труда",
    "No safety briefing or safety papers",
  ),
  "health-insurance-unpaid": label(
    "Міндетті медициналық сақтандыру төленбеген",
    "Не уплачено обязательное медицинское страхование",
    "Compulsory health insurance is not paid",
  ),
  "passport-taken": label("Паспорт алып қойылған", "Изъят паспорт", "The passport was taken away"),
};

/** Who is liable. */
export const liableLabels: Readonly<Record<Liable, Trilingual>> = {
  employer: label("Жұмыс беруші", "Работодатель", "The employer"),
  person: label("Кінәлі адам", "Виновное лицо", "The person at fault"),
  worker: label("Жұмыскердің өзі", "Сам работник", "The worker"),
};

/** Whom the Code fines apart. */
export const offenderLabels: Readonly<Record<Offender, Trilingual>> = {
  individual: label("жеке тұлға", "физическое лицо", "natural person"),
  official: label("лауазымды адам", "должностное лицо", "official"),
  small: label(
    "шағын кәсіпкерлік субъектісі немесе коммерциялық емес ұйым",
    "малый бизнес или некоммерческая организация",
    "small business or non-profit organisation",
  ),
  medium: label("орта кәсіпкерлік субъектісі", "средний бизнес", "medium business"),
  large: label("ірі кәсіпкерлік субъектісі", "крупный бизнес", "large business"),
};
