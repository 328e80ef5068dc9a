import { addDays, addMonths } from "~/law/index";
import type { DocumentInput, EngagementInput, WorkerInput } from "~/registry/index";

export type DemoWorker = { worker: WorkerInput; engagement: EngagementInput; documents: DocumentInput[] };

type Sketch = {
  name: string;
  born: string;
  from: string;
  position: string;
  category: "1" | "2" | "3" | "4" | null;
  arrangement?: "employment" | "seasonal" | "ict";
  stay?: WorkerInput["stay"];
  /** Days from today to the end of the permit; null where none was entered. */
  permit: number | null;
  passport?: number | null;
  /** Null where none was entered. */
  insurance?: number | null;
  contract?: number;
  residence?: number;
};

const sites = ["ЖК «Сарыарка», Астана", "Мост через Есиль", "Офис"];

/** Invented people: names that are common where they come from, and nobody in particular. */
const sketches: Sketch[] = [
  {
    name: "Чен Вэй",
    born: "1974-03-11",
    from: "CN",
    position: "Заместитель директора",
    category: "1",
    permit: 320,
  },
  {
    name: "Йылмаз Ахмет",
    born: "1979-07-02",
    from: "TR",
    position: "Директор по строительству",
    category: "1",
    permit: 54,
  },
  {
    name: "Рао Анил",
    born: "1981-01-19",
    from: "IN",
    position: "Начальник участка",
    category: "2",
    arrangement: "ict",
    permit: 210,
  },
  {
    name: "Демир Эмре",
    born: "1984-10-30",
    from: "TR",
    position: "Начальник отдела снабжения",
    category: "2",
    permit: 21,
  },
  {
    name: "Ли Цян",
    born: "1986-05-08",
    from: "CN",
    position: "Главный инженер проекта",
    category: "2",
    permit: 148,
  },
  {
    name: "Новак Петар",
    born: "1977-12-01",
    from: "RS",
    position: "Руководитель лаборатории",
    category: "2",
    permit: -6,
  },
  {
    name: "Каримов Бахтиёр",
    born: "1988-02-14",
    from: "UZ",
    position: "Инженер ПТО",
    category: "3",
    permit: 93,
  },
  {
    name: "Рахимова Дилноза",
    born: "1992-09-23",
    from: "UZ",
    position: "Инженер-сметчик",
    category: "3",
    permit: 187,
    passport: 40,
  },
  {
    name: "Сингх Раджеш",
    born: "1983-11-05",
    from: "IN",
    position: "Инженер-геодезист",
    category: "3",
    arrangement: "ict",
    permit: 402,
  },
  {
    name: "Ким Мин Су",
    born: "1985-06-17",
    from: "KR",
    position: "Инженер по качеству",
    category: "3",
    permit: 12,
  },
  {
    name: "Нгуен Ван Хунг",
    born: "1990-08-28",
    from: "VN",
    position: "Инженер-конструктор",
    category: "3",
    permit: 265,
  },
  {
    name: "Шевченко Олег",
    born: "1982-04-04",
    from: "UA",
    position: "Прораб",
    category: "3",
    permit: 76,
    insurance: -15,
  },
  { name: "Мамедов Эльчин", born: "1987-01-27", from: "AZ", position: "Прораб", category: "3", permit: 300 },
  {
    name: "Беридзе Гиорги",
    born: "1989-03-03",
    from: "GE",
    position: "Мастер",
    category: "3",
    permit: 128,
    contract: 240,
  },
  { name: "Халиков Шерзод", born: "1991-05-12", from: "UZ", position: "Сварщик", category: "4", permit: 33 },
  {
    name: "Назаров Далер",
    born: "1993-07-21",
    from: "TJ",
    position: "Арматурщик",
    category: "4",
    permit: 171,
  },
  { name: "Саидов Фирдавс", born: "1995-02-09", from: "TJ", position: "Бетонщик", category: "4", permit: 5 },
  {
    name: "Юсупов Отабек",
    born: "1990-12-30",
    from: "UZ",
    position: "Монтажник",
    category: "4",
    permit: 222,
  },
  { name: "Ван Лэй", born: "1988-10-10", from: "CN", position: "Крановщик", category: "4", permit: 140 },
  { name: "Чжан Хао", born: "1992-04-18", from: "CN", position: "Сварщик", category: "4", permit: -40 },
  {
    name: "Озтюрк Мурат",
    born: "1986-08-08",
    from: "TR",
    position: "Отделочник",
    category: "4",
    permit: 260,
  },
  {
    name: "Хуссейн Имран",
    born: "1994-01-16",
    from: "PK",
    position: "Плиточник",
    category: "4",
    permit: null,
    insurance: null,
  },
  { name: "Ташматов Азиз", born: "1996-06-06", from: "UZ", position: "Каменщик", category: "4", permit: 110 },
  { name: "Холматов Икром", born: "1989-11-11", from: "TJ", position: "Штукатур", category: "4", permit: 64 },
  {
    name: "Эргашев Жасур",
    born: "1997-03-25",
    from: "UZ",
    position: "Подсобный рабочий",
    category: null,
    arrangement: "seasonal",
    permit: 26,
  },
  {
    name: "Раупов Санжар",
    born: "1998-09-14",
    from: "UZ",
    position: "Подсобный рабочий",
    category: null,
    arrangement: "seasonal",
    permit: 58,
  },
  {
    name: "Иванов Сергей",
    born: "1980-05-20",
    from: "RU",
    position: "Инженер по охране труда",
    category: "3",
    permit: null,
  },
  {
    name: "Петрова Анна",
    born: "1991-10-02",
    from: "RU",
    position: "Бухгалтер",
    category: "3",
    permit: null,
  },
  {
    name: "Соколов Дмитрий",
    born: "1985-12-12",
    from: "RU",
    position: "Машинист крана",
    category: "4",
    permit: null,
  },
  { name: "Кузьмич Алесь", born: "1987-02-22", from: "BY", position: "Механик", category: "4", permit: null },
  {
    name: "Асанов Нурбек",
    born: "1990-06-15",
    from: "KG",
    position: "Водитель",
    category: "4",
    permit: null,
    residence: 20,
  },
  {
    name: "Токтогулова Айгүл",
    born: "1993-08-19",
    from: "KG",
    position: "Повар",
    category: "4",
    permit: null,
    residence: -12,
  },
  {
    name: "Бекболотов Эрлан",
    born: "1995-01-07",
    from: "KG",
    position: "Бетонщик",
    category: "4",
    permit: null,
    residence: 200,
  },
  {
    name: "Саркисян Арам",
    born: "1983-03-31",
    from: "AM",
    position: "Каменщик",
    category: "4",
    permit: null,
    residence: 95,
  },
  {
    name: "Мюллер Ханс",
    born: "1968-09-09",
    from: "DE",
    position: "Советник",
    category: "3",
    stay: "permanent-resident",
    permit: null,
  },
  {
    name: "Абдуллаев Тимур",
    born: "1975-04-27",
    from: "UZ",
    position: "Сторож",
    category: "4",
    stay: "permanent-resident",
    permit: null,
  },
  {
    name: "Ахмади Наджиб",
    born: "1984-07-13",
    from: "AF",
    position: "Разнорабочий",
    category: "4",
    stay: "refugee",
    permit: null,
  },
  {
    name: "Гупта Викрам",
    born: "1990-05-05",
    from: "IN",
    position: "Инженер КИП",
    category: "3",
    permit: 175,
    passport: null,
  },
];

/** The demo's workers with every date relative to `today`, so that the demo never grows old. */
export function demoWorkers(today: string): DemoWorker[] {
  return sketches.map((sketch, i) => {
    const started = addDays(today, -(200 + ((i * 37) % 400)));
    const permitEnd = sketch.permit === null ? null : addDays(today, sketch.permit);
    const permitStart =
      permitEnd === null ? null : addDays(permitEnd, (sketch.permit ?? 0) > 360 ? -730 : -364);
    const documents: DocumentInput[] = [
      {
        kind: "passport",
        number: `${"ABCEHKMNPRST"[i % 12]}${sketch.from[0]}${String(4_100_000 + i * 7919)}`,
        issuedOn: addMonths(today, -40 - (i % 20)),
        validFrom: null,
        expiry:
          sketch.passport === null
            ? { kind: "missing" }
            : { kind: "on", day: addDays(today, sketch.passport ?? 700 + i * 31) },
        permitKind: null,
      },
      {
        kind: "contract",
        number: `ТД-${100 + i}`,
        issuedOn: started,
        validFrom: started,
        expiry:
          sketch.contract !== undefined
            ? { kind: "on", day: addDays(today, sketch.contract) }
            : permitEnd
              ? { kind: "on", day: permitEnd }
              : { kind: "none" },
        permitKind: null,
      },
    ];
    if (permitEnd) {
      documents.push({
        kind: "permit",
        number: `ИРС-${String(26_000 + i * 13)}`,
        issuedOn: permitStart,
        validFrom: permitStart,
        expiry: { kind: "on", day: permitEnd },
        permitKind:
          sketch.arrangement === "seasonal"
            ? "seasonal-permit"
            : sketch.arrangement === "ict"
              ? "ict-permit"
              : "employer-permit",
      });
    }
    if (sketch.insurance !== null) {
      documents.push({
        kind: "insurance",
        number: `МС-${7000 + i}`,
        issuedOn: started,
        validFrom: started,
        expiry: { kind: "on", day: addDays(today, sketch.insurance ?? 150 + ((i * 17) % 300)) },
        permitKind: null,
      });
    }
    if (sketch.residence !== undefined) {
      documents.push({
        kind: "temporary-residence-permit",
        number: `РВП-${500 + i}`,
        issuedOn: started,
        validFrom: started,
        expiry: { kind: "on", day: addDays(today, sketch.residence) },
        permitKind: null,
      });
    }
    if (sketch.stay === "refugee") {
      documents.push({
        kind: "refugee-certificate",
        number: `УБ-${200 + i}`,
        issuedOn: started,
        validFrom: started,
        expiry: { kind: "on", day: addDays(today, 240) },
        permitKind: null,
      });
    }
    if (sketch.stay === "permanent-resident") {
      documents.push({
        kind: "residence-permit",
        number: `ВНЖ-${300 + i}`,
        issuedOn: started,
        validFrom: started,
        expiry: { kind: "on", day: addDays(today, 1500) },
        permitKind: null,
      });
    }
    return {
      worker: {
        name: sketch.name,
        birthDate: sketch.born,
        citizenship: sketch.from,
        staffNo: String(1001 + i),
        iin: null,
        stay: sketch.stay ?? "temporary",
        role: null,
        education: sketch.category === "4" ? "vocational" : "higher",
      },
      engagement: {
        position: sketch.position,
        category: sketch.category,
        arrangement: sketch.arrangement ?? "employment",
        department: null,
        site: sites[i % sites.length] ?? null,
        from: started,
        to: null,
      },
      documents,
    };
  });
}
