import { type Dated, dated, type Version } from "../../engine/dated";
import { cite } from "../cite";

const treaty = (
  from: string,
  records: readonly string[],
  confidence: "verbatim" | "secondary",
): Version<"member"> => ({
  from,
  value: "member",
  source: cite("eaeu-treaty", "ст. 97 п. 1", "EAEU97"),
  confidence,
  records,
});

/** Under the agreement of 19 November 2010 and the rules of 2012: Russia and Belarus. */
const before: Version<"member"> = {
  from: "2012-01-13",
  approximate: true,
  value: "member",
  source: cite("resolution-45", "соглашение от 19.11.2010", "LEX45"),
  confidence: "secondary",
};

const member = (country: string, ...versions: Version<"member">[]): Dated<"member"> =>
  dated<"member">({ id: `eaeu-${country}`, kind: "standing", readOn: "2026-11-22", versions });

/** Whose citizens work without a permit as workers of a member state, by ISO 3166-1 alpha-2. */
export const eaeuMembers: Readonly<Record<string, Dated<"member">>> = {
  RU: member("RU", before, treaty("2015-01-01", ["eaeu", "eaeu0", "eaeu.1", "eaeu.6"], "verbatim")),
  BY: member("BY", before, treaty("2015-01-01", ["eaeu.2"], "verbatim")),
  AM: member("AM", treaty("2015-01-02", ["eaeu.4", "eaeuAM"], "secondary")),
  // One source has 6 August 2015; the one printed on the day itself has the 12th.
  KG: member("KG", { ...treaty("2015-08-12", ["eaeu.5", "eaeuKG"], "secondary"), approximate: true }),
};

/** A citizen of Kazakhstan is no foreigner: the law on foreign labour does not speak of them. */
export const citizen = dated<"citizen">({
  id: "citizen",
  kind: "standing",
  readOn: "2026-11-22",
  versions: [
    {
      from: "1991-12-16",
      value: "citizen",
      source: cite("migration-law", "ст. 1", "MIG2024A"),
      confidence: "inferred",
      records: ["eaeu.3"],
    },
  ],
});
