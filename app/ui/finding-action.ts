/** The one thing to do about a finding: where it is done, and the key of what it is called. */
export function findingAction(
  finding: { code: string; document: string | null },
  worker: string,
): { to: string; label: "add" | "renew" | "category" | "correct" | "open" } {
  if (finding.code === "category-missing") return { to: `${worker}/engagements/current`, label: "category" };
  if (finding.code === "iin-check-digit") return { to: `${worker}/edit`, label: "correct" };
  if (finding.document === null) return { to: worker, label: "open" };
  const kind = finding.code === "passport-ends-before-permit" ? "passport" : finding.document;
  return {
    to: `${worker}/documents/new?kind=${kind}`,
    label: /-missing$|-not-started$/.test(finding.code) ? "add" : "renew",
  };
}
