/** The one thing to do about a finding: where it is done, the key of what it is called, and with which document. */
export function findingAction(
  finding: { code: string; document: string | null },
  worker: string,
): { to: string; label: "add" | "renew" | "category" | "correct" | "open"; kind: string | null } {
  if (finding.code === "category-missing")
    return { to: `${worker}/engagements/current`, label: "category", kind: null };
  if (finding.code === "iin-check-digit") return { to: `${worker}/edit`, label: "correct", kind: null };
  if (finding.document === null) return { to: worker, label: "open", kind: null };
  const kind = finding.code === "passport-ends-before-permit" ? "passport" : finding.document;
  return {
    to: `${worker}/documents/new?kind=${kind}`,
    label: /-missing$|-not-started$/.test(finding.code) ? "add" : "renew",
    kind,
  };
}
