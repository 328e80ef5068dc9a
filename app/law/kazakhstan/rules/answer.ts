import type { Figures, Reason, Warning } from "../../engine/citation";
import type { Reading } from "../../engine/dated";

/** What an answer gathers on its way: all reasons, what is missing, and what to read it with. */
export type Findings = { because: Reason[]; missing: string[]; warnings: Warning[] };

const noFigures: Figures = Object.freeze({});

export function warning(code: string, about: string | null = null, figures: Figures = noFigures): Warning {
  return { code, about, figures };
}

export function addWarning(findings: Findings, item: Warning): void {
  if (!findings.warnings.includes(item)) findings.warnings.push(item);
}

export function addMissing(findings: Findings, path: string): void {
  if (!findings.missing.includes(path)) findings.missing.push(path);
}

/** Takes a reading as a reason, with the warnings that go with it. */
export function rely(findings: Findings, reading: Reading<unknown>): void {
  if (reading.reason) findings.because.push(reading.reason);
  relyWarnings(findings, reading);
}

/** The warnings of a reading alone. */
export function relyWarnings(findings: Findings, reading: Reading<unknown>): void {
  const { warnings } = reading;
  for (let index = 0; index < warnings.length; index += 1) {
    const item = warnings[index];
    if (item) findings.warnings.push(item);
  }
}

/** The same reason with other figures. Spelt out, since spreading costs as much as the rest of an assessment. */
export function withFigures(reason: Reason, figures: Figures): Reason {
  return {
    rule: reason.rule,
    act: reason.act,
    article: reason.article,
    from: reason.from,
    to: reason.to,
    approximate: reason.approximate,
    confidence: reason.confidence,
    figures,
  };
}

/** As `rely`, with the figures of this answer in place of those of the value. */
export function relyWith(findings: Findings, reading: Reading<unknown>, figures: Figures): void {
  if (reading.reason) findings.because.push(withFigures(reading.reason, figures));
  relyWarnings(findings, reading);
}
