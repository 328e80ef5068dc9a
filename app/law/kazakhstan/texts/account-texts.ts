import { type NormText, told } from "./norm-text";

/** What the provisions say that are known from an account of 2016. */
export const accountTexts: Readonly<Record<string, NormText>> = {
  "special-conditions": told(
    ["Ерекше шарттар", "Особые условия", "Special conditions"],
    [
      "Рұқсат берілгенде ерекше шарттар қойылатын: қосымша жұмыс орындары, қазақстандықтарды қайта оқыту, біліктілігін арттыру және кәсіптік даярлау, шетелдікті ауыстыру. Бірінші басшылар мен олардың орынбасарларына қойылмайтын.",
      "При выдаче разрешения устанавливали особые условия: дополнительные рабочие места, переобучение, повышение квалификации и подготовка казахстанцев, замена иностранца. Для первых руководителей и их заместителей их не было.",
      "A permit came with special conditions: more jobs, retraining, further training and vocational training of citizens, or replacing the foreigner. There were none for first heads and their deputies.",
    ],
  ),
  "special-conditions!2012": told(
    ["Ерекше шарттар", "Особые условия", "Special conditions"],
    [
      "Рұқсат берілгенде ерекше шарттар қойылатын: қосымша жұмыс орындары, қазақстандықтарды қайта оқыту, біліктілігін арттыру және кәсіптік даярлау, шетелдікті ауыстыру.",
      "При выдаче разрешения устанавливали особые условия: дополнительные рабочие места, переобучение, повышение квалификации и подготовка казахстанцев, замена иностранца.",
      "A permit came with special conditions: more jobs, retraining, further training and vocational training of citizens, or replacing the foreigner.",
    ],
  ),
  "labour-agreements": told(
    ["Еңбек туралы келісімдер", "Соглашения о труде", "Agreements on labour"],
    [
      "Азаматтардың еңбегі туралы Қырғызстанмен, Тәжікстанмен, Вьетнаммен және Қытаймен, корпоративішілік ауыстыру туралы Корея Республикасымен келісімдер бар; шарттары оқылмаған.",
      "Есть соглашения о труде граждан с Кыргызстаном, Таджикистаном, Вьетнамом и Китаем, с Республикой Корея — о внутрикорпоративном переводе; их условия не прочитаны.",
      "There are agreements on the work of citizens with Kyrgyzstan, Tajikistan, Vietnam and China, and with the Republic of Korea on transfers within a group; their terms were not read.",
    ],
  ),
  "ict-needs-test": told(
    ["Экономикалық орындылық тесті", "Тест на экономическую целесообразность", "Economic needs test"],
    [
      "Шетелдік компаниялар ауыстыруда экономикалық орындылық тестін сақтайтын; ол ДСҰ-ға кіргеннен кейін {years} жылдан соң алынады. {stay} жылдық болуды бір жылға ұзарту да осы тестке байланысты.",
      "При переводе иностранные компании соблюдали тест на экономическую целесообразность; его отменяют через {years} лет после вступления в ВТО. От него зависит и продление {stay}-летнего срока на год.",
      "For transfers foreign companies met an economic needs test, to be abolished {years} years after accession to the WTO. The extension of the {stay} years' stay by one year depends on it too.",
    ],
  ),
  "police-registration": told(
    ["Полицияда тіркеу", "Регистрация в полиции", "Registration with the police"],
    [
      "Шетелдіктер полицияда тіркелетін. Тіркелмейтіндер: транзит және {shortStay} тәуліктен аз болу, инвесторлар, Украина азаматтары – {ukraine} тәулік, Ресей мен Беларусь азаматтары – {neighbours} тәулік. 48 дамыған елдің және 15 күнге дейін визасыз келетін 19 елдің азаматтарын шекара қызметі тіркейтін.",
      "Иностранцев регистрировала полиция. Не регистрировали: транзит и пребывание менее {shortStay} суток, инвесторов, граждан Украины — {ukraine} суток, граждан России и Беларуси — {neighbours} суток. Граждан 48 развитых стран и 19 стран с безвизовым въездом до 15 дней регистрировала пограничная служба.",
      "The police registered foreigners. Free of it were transit and stays of less than {shortStay} days, investors, citizens of Ukraine for {ukraine} days, and of Russia and Belarus for {neighbours} days. The border service registered citizens of 48 developed countries and of 19 with entry for up to 15 days without a visa.",
    ],
  ),
  "entry-ban": told(
    ["Кіруге тыйым", "Запрет въезда", "Ban on entry"],
    [
      "Елден шығарылған адамға Қазақстанға кіруге {years} жыл тыйым салынады.",
      "Выдворенному въезд в Казахстан запрещён на {years} лет.",
      "A person who was expelled may not enter Kazakhstan for {years} years.",
    ],
  ),
  "equal-treatment": told(
    ["Тең еңбек жағдайлары", "Равные условия труда", "Equal terms of work"],
    [
      "Еңбек саласында кемсітуге тыйым салынады; жергілікті және шетелдік жұмыскерлердің еңбек жағдайлары мен еңбекақысына бірдей нормалар қолданылады.",
      "Дискриминация в труде запрещена; к условиям и оплате труда местных и иностранных работников применяются одни и те же нормы.",
      "Discrimination at work is banned; the same norms on conditions and pay apply to local and foreign workers.",
    ],
  ),
  "working-conditions": told(
    [
      "Еңбек жағдайлары мен қорғаныш құралдары",
      "Условия труда и средства защиты",
      "Conditions and protection",
    ],
    [
      "Жұмыс беруші еңбек жағдайларын заңға, еңбек шартына және ұжымдық шартқа сай қамтамасыз етеді, нормалар бойынша арнайы киім мен аяқ киім, қорғаныш құралдарын, дәрі қобдишасын, жуу құралдарын, емдік тамақ береді.",
      "Работодатель обеспечивает условия труда по закону, трудовому и коллективному договору и по нормам выдаёт спецодежду и обувь, средства защиты, аптечку, моющие средства, лечебное питание.",
      "The employer provides conditions by law, labour contract and collective agreement, and by set norms special clothing and footwear, protective equipment, a first-aid kit, washing agents and dietary food.",
    ],
  ),
  "business-through-entity": told(
    ["Шетелдіктің кәсіпкерлігі", "Бизнес иностранца", "A foreigner's business"],
    [
      "Уақытша болатын шетелдік кәсіпкер бола алады, бірақ заңды тұлға құрмай шағын және орта кәсіпкерлік субъектісі бола алмайды.",
      "Временно пребывающий иностранец может быть предпринимателем, но не субъектом малого и среднего бизнеса без образования юридического лица.",
      "A foreigner who stays temporarily may be an entrepreneur, but not a small or medium business without a legal entity.",
    ],
  ),
  "inspections-by-risk": told(
    ["Тәуекелге қарай тексеру", "Проверки по риску", "Inspections by risk"],
    [
      "Жоспарлы тексерулер тек тәуекелді бағалау жүйесі мен тексеру парақтары бойынша, жоспардан тыс тексерулер шағымдар мен өтініштер бойынша жүргізілетін.",
      "Плановые проверки проводили только по системе оценки рисков и проверочным листам, внеплановые — по жалобам и заявлениям.",
      "Planned inspections went only by the assessment of risks and by checklists, unplanned ones by complaints and applications.",
    ],
  ),
  "medical-conclusion-recognised": told(
    ["Медициналық қорытындыны тану", "Признание медицинского заключения", "Medical conclusions recognised"],
    [
      "Еңбекші мигранттың денсаулығы туралы медициналық қорытындыны Қазақстан, Беларусь, Қырғызстан, Тәжікстан және Ресей өзара таниды; мекемелердің тізбесі бірыңғай.",
      "Медицинское заключение о здоровье трудящегося-мигранта взаимно признают Казахстан, Беларусь, Кыргызстан, Таджикистан и Россия; перечень учреждений единый.",
      "Kazakhstan, Belarus, Kyrgyzstan, Tajikistan and Russia recognise each other's medical conclusions on migrant workers; there is one list of institutions.",
    ],
  ),
};
