import { dated, UNKNOWN } from "../../engine/dated";
import { cite } from "../cite";
import { norm } from "./norm";

/** A share as a fraction of whole numbers, so that no comparison is rounded. */
export type Ratio = { readonly of: number; readonly in: number };

const unread = {
  from: "2012-01-01",
  value: UNKNOWN,
  source: cite("resolution-45", "казахстанское содержание", "LEX45"),
  confidence: "unconfirmed",
} as const;

/** The least share of citizens among categories 1 and 2. */
export const localContent12 = dated<Ratio>({
  id: "local-content-1-2",
  kind: "standing",
  readOn: "2026-11-22",
  versions: [
    unread,
    {
      from: "2014-01-01",
      approximate: true,
      value: { of: 7, in: 10 },
      source: cite("resolution-45", "казахстанское содержание в кадрах", "EYWM"),
      confidence: "secondary",
    },
    {
      from: "2017-01-01",
      value: { of: 7, in: 10 },
      source: cite("employment-law", "ст. 33 п. 6; правила, п. 16", "EYWM"),
      confidence: "secondary",
      records: ["local_content.1", "local_content.4", "local_content.5"],
    },
    {
      from: "2023-07-01",
      value: { of: 7, in: 10 },
      source: cite("migration-law", "ст. 37-1 п. 6; приказ № 279, п. 16", "DOS2025"),
      confidence: "secondary",
      records: ["m37-1.6"],
    },
  ],
});

/** The least share of citizens among categories 3 and 4. */
export const localContent34 = dated<Ratio>({
  id: "local-content-3-4",
  kind: "standing",
  readOn: "2026-11-22",
  versions: [
    unread,
    {
      from: "2014-01-01",
      approximate: true,
      value: { of: 9, in: 10 },
      source: cite("resolution-45", "казахстанское содержание в кадрах", "EYWM"),
      confidence: "secondary",
    },
    {
      from: "2017-01-01",
      value: { of: 9, in: 10 },
      source: cite("employment-law", "ст. 33 п. 6; правила, п. 16", "EYWM"),
      confidence: "secondary",
      records: ["local_content.2"],
    },
    {
      from: "2023-07-01",
      value: { of: 9, in: 10 },
      source: cite("migration-law", "ст. 37-1 п. 6; приказ № 279, п. 16", "DOS2025"),
      confidence: "secondary",
    },
  ],
});

/** Up to how many employees an employer is exempt; null: whatever the number. */
export type StaffLimit = { readonly staff: number | null };

export const branchExemption = dated<StaffLimit>({
  id: "local-content-branch-exempt",
  kind: "standing",
  readOn: "2026-11-22",
  versions: [
    {
      from: "2014-01-01",
      approximate: true,
      value: { staff: null },
      source: cite("resolution-45", "представительства иностранных юридических лиц", "EYWM"),
      confidence: "secondary",
    },
    {
      from: "2017-01-01",
      value: { staff: 30 },
      source: cite("order-559", "п. 16", "EYWM"),
      confidence: "secondary",
      records: ["local_content.6"],
    },
    {
      from: "2023-07-01",
      value: { staff: 10 },
      source: cite("order-279", "п. 16", "KPMG2023"),
      confidence: "secondary",
      records: ["local_content.7"],
    },
  ],
});

export const smallBusinessExemption = dated<StaffLimit>({
  id: "local-content-small-business-exempt",
  kind: "standing",
  readOn: "2026-11-22",
  versions: [
    {
      from: "2014-01-01",
      approximate: true,
      value: { staff: null },
      source: cite("resolution-45", "субъекты малого предпринимательства", "EYWM"),
      confidence: "secondary",
    },
    {
      from: "2017-01-01",
      value: { staff: null },
      source: cite("order-559", "п. 16", "DOS2025"),
      confidence: "secondary",
      records: ["local_content.8"],
    },
    {
      from: "2025-09-01",
      value: { staff: 20 },
      source: cite("order-279", "п. 16 (изм. приказом от 28.03.2025 № 93)", "DOS2025"),
      confidence: "secondary",
      records: ["local_content.9"],
    },
  ],
});

/** State institutions and enterprises, by the account of 2016; later texts were not read. */
export const stateExemption = dated<StaffLimit>({
  id: "local-content-state-exempt",
  kind: "standing",
  readOn: "2016-12-31",
  versions: [
    {
      from: "2014-01-01",
      approximate: true,
      value: { staff: null },
      source: cite("resolution-45", "государственные учреждения и предприятия", "EYWM"),
      confidence: "secondary",
    },
    {
      from: "2017-01-01",
      value: UNKNOWN,
      source: cite("order-559", "п. 16", "O559"),
      confidence: "unconfirmed",
    },
  ],
});

/** Transfers within a group: at most this share of the citizens of the category; heads are not named. */
export const ictCap = dated<Ratio>({
  id: "ict-cap",
  kind: "standing",
  readOn: "2026-11-22",
  versions: [
    {
      from: "2015-11-09",
      approximate: true,
      value: { of: 1, in: 2 },
      source: cite("resolution-45", "ВКП, предел 50 %", "FREEV"),
      confidence: "secondary",
    },
    {
      from: "2017-01-01",
      value: { of: 1, in: 2 },
      source: cite("resolution-802", "ВКП, предел 50 %", "FREEV"),
      confidence: "secondary",
      records: ["local_content.3"],
    },
    {
      from: "2023-07-01",
      value: { of: 1, in: 2 },
      source: cite("migration-law", "ст. 37-3 п. 4", "FREEV"),
      confidence: "secondary",
      records: ["m37-3.4"],
    },
  ],
});

/** Permits that stood outside the share whoever the employer: an account of 2016; later texts were not read. */
export const specialPermitsExempt = norm(
  "local-content-special-permits",
  "2016-12-31",
  {
    from: "2014-01-01",
    approximate: true,
    act: "resolution-45",
    article: "казахстанское содержание в кадрах (пересказ)",
    confidence: "secondary",
  },
  {
    from: "2017-01-01",
    act: "order-559",
    article: "п. 16",
    reading: "O559",
    state: "not-read",
  },
);
