import type { TFunction } from "i18next";
import { z } from "zod";
import { type DocumentFacts, type DocumentInput, type DocumentKind, permitKinds } from "~/registry/index";
import { acrossFields } from "./across-fields";
import { optionalChoice, optionalDay, optionalNumber, optionalText } from "./record-fields";

/** What some kinds of documents say besides. */
export const documentDetails = ["issuedBy", "visaCategory", "entries", "region", "remarks"] as const;
export type DocumentDetail = (typeof documentDetails)[number];

/** Which of them are asked for. */
export function detailsOf(kind: DocumentKind): readonly DocumentDetail[] {
  if (kind === "visa") return ["visaCategory", "entries", "remarks"];
  if (kind === "permit") return ["region", "remarks"];
  if (kind === "contract") return ["remarks"];
  return ["issuedBy", "remarks"];
}

/** A document of one kind, as the form sends it. «No expiry» and «not known yet» are answers of their own. */
export function documentSchema(t: TFunction, kind: DocumentKind) {
  const fields = z.object({
    permitKind: optionalChoice(t, permitKinds),
    number: optionalNumber(t),
    issuedOn: optionalDay(t),
    validFrom: optionalDay(t),
    expiry: z.enum(["on", "none", "missing"], { error: t("common:form.required") }),
    expiresOn: optionalDay(t),
    issuedBy: optionalText(t),
    visaCategory: optionalText(t, 20),
    entries: optionalText(t, 20),
    region: optionalText(t),
    remarks: optionalText(t, 1000),
  });
  return fields
    .superRefine(
      ...acrossFields<z.output<typeof fields>>((value, wrong) => {
        if (kind === "permit" && !value.permitKind) wrong("permitKind", t("common:form.required"));
        if (value.expiry !== "on") return;
        const { expiresOn } = value;
        if (!expiresOn) return wrong("expiresOn", t("workers:problem.expiry-day"));
        const starts = [value.validFrom, value.issuedOn].filter((day) => day != null);
        if (starts.some((day) => expiresOn < day)) wrong("expiresOn", t("workers:problem.ends-before-start"));
      }),
    )
    .transform((value): DocumentInput => {
      const details: Record<string, string> = {};
      for (const name of detailsOf(kind)) if (value[name] !== null) details[name] = value[name];
      return {
        kind,
        permitKind: kind === "permit" ? value.permitKind : null,
        number: value.number,
        issuedOn: value.issuedOn,
        validFrom: value.validFrom,
        expiry:
          value.expiry === "on" && value.expiresOn !== null
            ? { kind: "on", day: value.expiresOn }
            : { kind: value.expiry === "none" ? "none" : "missing" },
        details,
      };
    });
}

/** What the form shows to begin with. */
export type DocumentDefaults = Partial<Record<DocumentDetail, string>> & {
  permitKind: string;
  number: string;
  issuedOn: string;
  validFrom: string;
  expiry: "" | "on" | "none" | "missing";
  expiresOn: string;
};

export function documentDefaults(
  document: DocumentFacts | null,
  details: Record<string, unknown> = {},
): DocumentDefaults {
  const texts: Partial<Record<DocumentDetail, string>> = {};
  for (const name of documentDetails) {
    const value = details[name];
    if (typeof value === "string") texts[name] = value;
  }
  return {
    permitKind: document?.permitKind ?? "",
    number: document?.number ?? "",
    issuedOn: document?.issuedOn ?? "",
    validFrom: document?.validFrom ?? "",
    expiry: document ? document.expiry.kind : "on",
    expiresOn: document?.expiry.kind === "on" ? document.expiry.day : "",
    ...texts,
  };
}
