import type {
  Arrangement,
  Category,
  Day,
  DocumentFacts,
  Expiry,
  PermitKind,
  Stay,
  WorkerFacts,
} from "~/registry/facts";
import { type Cell, shownText } from "./cell";
import { type DayReading, readDay } from "./day-cells";
import type { FieldName } from "./fields";
import {
  type Ground,
  nameKey,
  numberKey,
  readDocumentNumber,
  readGround,
  readIin,
  readName,
  readPassportNumber,
  readText,
} from "./parse-cells";
import type { Column } from "./recognise-columns";
import type { RowProblem, RowProblemCode } from "./row-problem";
import { categoryBy, citizenshipBy, groundBy, type SaidMeanings } from "./value-meanings";

/** What a person is recognised by; an IIN whose check digit is wrong is not among them. */
export type WorkerKeys = {
  iin: string | null;
  passport: { number: string; citizenship: string } | null;
  staffNo: string | null;
  nameAndBirth: string | null;
};

export type RowReading = {
  /** Null where the row is refused. */
  facts: WorkerFacts | null;
  keys: WorkerKeys;
  problems: RowProblem[];
};

type Where = { sheet: string; row: number };
type Span = { from: Day | null; to: Expiry };

/** Longer texts are no position and no name. */
const longestText = 300;

/** The columns of a list by what they hold. */
export type ColumnsByField = ReadonlyMap<FieldName, Column>;

export function columnsByField(columns: readonly Column[]): ColumnsByField {
  return new Map(columns.flatMap((column) => (column.field ? [[column.field, column] as const] : [])));
}

/** Reads one row of a staff list into facts; every cell that cannot be a fact is a problem that refuses the row. */
export function readRow(
  where: Where,
  cells: readonly Cell[],
  columns: ColumnsByField,
  said: SaidMeanings = new Map(),
): RowReading {
  return new RowReader(where, cells, columns, said).read();
}

class RowReader {
  private readonly where: Where;
  private readonly cells: readonly Cell[];
  private readonly byField: ColumnsByField;
  private readonly said: SaidMeanings;
  private readonly problems: RowProblem[] = [];

  constructor(where: Where, cells: readonly Cell[], byField: ColumnsByField, said: SaidMeanings) {
    this.where = where;
    this.cells = cells;
    this.byField = byField;
    this.said = said;
  }

  read(): RowReading {
    this.refuseDeadCells();
    const name = this.name();
    const birthDate = this.day("birthDate");
    const citizenship = this.citizenship();
    const { iin, valid } = this.iin(birthDate);
    const ground = this.ground();
    const { category, arrangement } = this.engagementKind(ground);
    const hired = this.day("hireDate");
    const left = this.day("dismissalDate");
    if (hired && left && left < hired) this.refuse("dismissalDate", "ends-before-start");
    const documents = this.documents(ground, arrangement);
    const stay = ground?.stay ?? this.stayByDocuments(documents);
    const passport = documents.find((document) => document.kind === "passport");
    this.refuseLateBirth(birthDate, hired, passport?.issuedOn ?? null);
    const staffNo = this.text("staffNo");
    const keys: WorkerKeys = {
      iin: valid ? iin : null,
      passport: passport?.number && citizenship ? { number: numberKey(passport.number), citizenship } : null,
      staffNo: staffNo === null ? null : staffNoKey(staffNo),
      nameAndBirth: name && birthDate ? `${nameKey(name)} ${birthDate}` : null,
    };
    const refused = this.problems.some((problem) => problem.refused);
    const facts: WorkerFacts | null =
      refused || name === null || citizenship === null
        ? null
        : {
            staffNo,
            name,
            birthDate,
            citizenship,
            iin,
            iinValid: valid,
            stay,
            role: null,
            education: this.text("education"),
            engagements: [
              {
                position: this.text("position"),
                category,
                arrangement,
                department: this.text("department"),
                site: this.text("site"),
                from: hired,
                to: left,
              },
            ],
            documents,
          };
    return { facts, keys, problems: this.problems };
  }

  private has(field: FieldName): boolean {
    return this.byField.has(field);
  }

  /** The cell of a field; what a formula or a failed formula leaves is told once and read as empty. */
  private cell(field: FieldName): Cell {
    const column = this.byField.get(field);
    const cell = column ? (this.cells[column.index] ?? null) : null;
    return typeof cell === "object" && cell !== null && cell.kind !== "date" ? null : cell;
  }

  private refuseDeadCells(): void {
    for (const [field, column] of this.byField) {
      const cell = this.cells[column.index];
      if (typeof cell === "string" && cell.length > longestText) this.refuse(field, "text-too-long");
      if (typeof cell !== "object" || cell === null || cell.kind === "date") continue;
      this.refuse(field, cell.kind === "error" ? "cell-error" : "formula-not-value");
    }
  }

  private tell(field: FieldName, code: RowProblemCode, refused: boolean): void {
    const column = this.byField.get(field);
    const value = column ? shownText(this.cells[column.index]).slice(0, longestText) : "";
    this.problems.push({ ...this.where, column: column?.header ?? null, value, code, refused });
  }

  private refuse(field: FieldName, code: RowProblemCode): void {
    const header = this.byField.get(field)?.header ?? null;
    const told = this.problems.some(
      (problem) => problem.refused && header !== null && problem.column === header,
    );
    if (!told) this.tell(field, code, true);
  }

  private text(field: FieldName): string | null {
    const cell = this.cell(field);
    return readText(typeof cell === "object" && cell !== null ? shownText(cell) : cell);
  }

  private name(): string | null {
    const parts = this.has("name")
      ? [this.text("name")]
      : [this.text("surname"), this.text("givenName"), this.text("patronymic")];
    const field = this.has("name") ? "name" : "surname";
    const joined = parts.filter((part) => part !== null).join(" ");
    const reading = readName(joined === "" ? null : joined);
    if ("name" in reading) return reading.name;
    this.refuse(field, reading.code);
    return null;
  }

  private reading(field: FieldName): DayReading {
    const cell = this.cell(field);
    const reading = readDay(cell, field === "birthDate");
    if (reading.kind === "bad") this.refuse(field, reading.code);
    return reading;
  }

  private day(field: FieldName): Day | null {
    const reading = this.reading(field);
    if (reading.kind === "day") return reading.day;
    if (reading.kind === "range" || reading.kind === "endless") this.refuse(field, "date-not-understood");
    return null;
  }

  private span(fromField: FieldName | null, toField: FieldName): Span {
    const start: DayReading = fromField ? this.reading(fromField) : { kind: "empty" };
    const end = this.reading(toField);
    const range = end.kind === "range" ? end : start.kind === "range" ? start : null;
    const from = range ? range.from : start.kind === "day" ? start.day : null;
    const to: Expiry = range
      ? { kind: "on", day: range.to }
      : end.kind === "day"
        ? { kind: "on", day: end.day }
        : { kind: end.kind === "endless" ? "none" : "missing" };
    if (fromField && start.kind === "endless") this.refuse(fromField, "date-not-understood");
    if (from && to.kind === "on" && to.day < from) {
      this.refuse(this.has(toField) ? toField : (fromField ?? toField), "ends-before-start");
    }
    return { from, to };
  }

  private citizenship(): string | null {
    const text = this.text("citizenship");
    if (text === null) {
      this.refuse("citizenship", "citizenship-missing");
      return null;
    }
    const code = citizenshipBy(this.said, text);
    if (code === null) this.refuse("citizenship", "unknown-country");
    return code;
  }

  private iin(birthDate: Day | null): { iin: string | null; valid: boolean | null } {
    const reading = readIin(this.cell("iin"));
    if ("code" in reading) {
      this.refuse("iin", reading.code);
      return { iin: null, valid: null };
    }
    if (reading.valid === false) this.tell("iin", "iin-check-digit", false);
    // The first six digits of an IIN are the day of birth.
    else if (reading.iin && birthDate && reading.iin.slice(0, 6) !== birthDate.slice(2).replaceAll("-", "")) {
      this.tell("iin", "iin-birth-date", false);
    }
    return reading;
  }

  private ground(): Ground | null {
    const reading = groundBy(this.said, this.text("ground"));
    if ("ground" in reading) return reading.ground;
    this.refuse("ground", reading.code);
    return null;
  }

  private engagementKind(ground: Ground | null): { category: Category | null; arrangement: Arrangement } {
    const reading = categoryBy(this.said, this.text("category"));
    if ("code" in reading) {
      this.refuse("category", reading.code);
      return { category: null, arrangement: "employment" };
    }
    const arrangement = reading.seasonal
      ? "seasonal"
      : (this.statedArrangement() ?? ground?.arrangement ?? "employment");
    if (
      reading.category === null &&
      arrangement !== "seasonal" &&
      this.has("category") &&
      !this.isRefused("category")
    ) {
      this.tell("category", "category-missing", false);
    }
    return { category: reading.category, arrangement };
  }

  private statedArrangement(): Arrangement | null {
    const text = this.text("arrangement")?.toLowerCase() ?? null;
    if (text === null) return null;
    if (/постоян|основн|полн|штат|трудов|найм|тұрақты|негізгі|employ|full|permanent/.test(text))
      return "employment";
    const reading = readGround(text);
    if ("ground" in reading && reading.ground?.arrangement) return reading.ground.arrangement;
    this.refuse("arrangement", "arrangement-unknown");
    return null;
  }

  private number(field: FieldName): string | null {
    const series = field === "passportNumber" ? this.text("passportSeries") : null;
    const text = [series, this.text(field)].filter((part) => part !== null).join(" ") || null;
    const reading = field === "passportNumber" ? readPassportNumber(text) : readDocumentNumber(text);
    if ("number" in reading) return reading.number;
    this.refuse(field, field === "passportNumber" ? "passport-number-invalid" : "document-number-invalid");
    return null;
  }

  private documents(ground: Ground | null, arrangement: Arrangement): DocumentFacts[] {
    const documents: DocumentFacts[] = [];
    const put = (document: Omit<DocumentFacts, "permitKind"> & { permitKind?: PermitKind }) => {
      const { number, issuedOn, validFrom, expiry } = document;
      if (number === null && issuedOn === null && validFrom === null && expiry.kind === "missing") return;
      documents.push({ ...document, permitKind: document.permitKind ?? null });
    };
    put(this.identityDocument());
    const permit = this.span("permitFrom", "permitTo");
    const issuedOn = this.day("permitIssued");
    put({
      kind: "permit",
      number: this.number("permitNumber"),
      issuedOn,
      validFrom: permit.from ?? issuedOn,
      expiry: permit.to,
      permitKind: permitKindOf(ground, arrangement),
    });
    put(this.plainDocument("contract", "contractNumber", "contractFrom", "contractTo"));
    put(this.plainDocument("insurance", "insuranceNumber", "insuranceFrom", "insuranceTo"));
    put(
      this.plainDocument(
        "temporary-residence-permit",
        "temporaryResidenceNumber",
        "temporaryResidenceFrom",
        "temporaryResidenceTo",
      ),
    );
    put(this.plainDocument("residence-permit", "residenceNumber", "residenceFrom", "residenceTo"));
    put(this.plainDocument("visa", "visaNumber", "visaFrom", "visaTo"));
    put(this.plainDocument("medical", null, null, "medicalTo"));
    return documents;
  }

  /** Where no ground is told, a residence permit or a refugee's certificate that the row names is one. */
  private stayByDocuments(documents: readonly DocumentFacts[]): Stay {
    if (/бежен|босқын|refugee/i.test(this.text("documentType") ?? "")) return "refugee";
    return documents.some(({ kind }) => kind === "residence-permit") ? "permanent-resident" : "temporary";
  }

  private identityDocument(): Omit<DocumentFacts, "permitKind"> {
    const stated = this.text("documentType")?.toLowerCase() ?? "";
    const residence = /внж|вид на жит|ықтиярхат|residence permit/.test(stated);
    const { from, to } = this.span("passportIssued", "passportExpiry");
    if (
      !residence &&
      to.kind === "missing" &&
      this.has("passportExpiry") &&
      !this.isRefused("passportExpiry")
    ) {
      this.tell("passportExpiry", "passport-expiry-missing", false);
    }
    return {
      kind: residence ? "residence-permit" : "passport",
      number: this.number("passportNumber"),
      issuedOn: from,
      validFrom: null,
      expiry: to,
    };
  }

  private isRefused(field: FieldName): boolean {
    const header = this.byField.get(field)?.header;
    return this.problems.some((problem) => problem.refused && problem.column === header);
  }

  private plainDocument(
    kind: DocumentFacts["kind"],
    number: FieldName | null,
    from: FieldName | null,
    to: FieldName,
  ): Omit<DocumentFacts, "permitKind"> {
    const span = this.span(from, to);
    return {
      kind,
      number: number ? this.number(number) : null,
      issuedOn: null,
      validFrom: span.from,
      expiry: span.to,
    };
  }

  private refuseLateBirth(birthDate: Day | null, hired: Day | null, passportIssued: Day | null): void {
    if (!birthDate) return;
    if ((hired && birthDate >= hired) || (passportIssued && birthDate > passportIssued)) {
      this.refuse("birthDate", "born-too-late");
    }
  }
}

function permitKindOf(ground: Ground | null, arrangement: Arrangement): PermitKind {
  if (arrangement === "seasonal") return "seasonal-permit";
  if (arrangement === "ict") return "ict-permit";
  if (arrangement === "domestic") return "labour-immigrant-permit";
  if (arrangement === "independent") return "qualification-certificate";
  return ground?.permitKind ?? "employer-permit";
}

/** A staff number as it is compared: «000123» and 123 are one; a second position («123/1») stays apart. */
export function staffNoKey(staffNo: string): string {
  return staffNo
    .toUpperCase()
    .replace(/\s+/g, "")
    .replace(/^0+(?=.)/, "");
}
