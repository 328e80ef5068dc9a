/** What an entry of the ledger says, apart from its place in the chain. Values never stand here, only their hashes. */
export type LedgerEntry = {
  seq: number;
  /** RFC 3339, UTC, milliseconds. */
  at: string;
  actor: { kind: "person" | "system" | "inspector"; id: string | null };
  event: string;
  subject: { kind: string; id: string } | null;
  changes: Record<string, { before: string | null; after: string | null }>;
  data: Record<string, unknown>;
  /** Hexadecimal. */
  salt: string;
  previous: string;
};

export const firstPrevious = "0".repeat(64);

/** JSON with sorted keys and no spaces: the same value always gives the same text. */
export function canonicalJson(value: unknown): string {
  if (value === undefined || value === null) return "null";
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (value instanceof Date) return JSON.stringify(value.toISOString());
  if (typeof value === "object") {
    const entries = Object.entries(value as Record<string, unknown>).filter(([, v]) => v !== undefined);
    entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return `{${entries.map(([key, v]) => `${JSON.stringify(key)}:${canonicalJson(v)}`).join(",")}}`;
  }
  return JSON.stringify(value);
}

/** The text whose SHA-256 is the entry's hash. */
export function entryText(entry: LedgerEntry): string {
  return canonicalJson(entry);
}
