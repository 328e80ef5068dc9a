import { z } from "zod";
import { checklistOf, type PackContent, type PackWorker } from "~/audit";
import { packTexts } from "~/audit/index.server";
import type { Locale } from "~/i18n/locales";
import { articleText } from "~/law";

const pageSize = 25;

const query = z.object({
  q: z.string().trim().max(200).optional().catch(undefined),
  status: z.enum(["ok", "expiring", "breach", "unknown"]).optional().catch(undefined),
  code: z.string().max(60).optional().catch(undefined),
  citizenship: z.string().max(3).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).optional().catch(undefined),
});
export type InspectionQuery = z.output<typeof query>;

/** What the address asks of the register; what it does not understand is left out. */
export function inspectionQuery(request: Request): InspectionQuery {
  const params = [...new URL(request.url).searchParams].filter(([, value]) => value !== "");
  return query.parse(Object.fromEntries(params));
}

const plain = (text: string) => text.normalize("NFKC").toLowerCase();

function matches(worker: PackWorker, { q, status, code, citizenship }: InspectionQuery): boolean {
  if (status && worker.status !== status) return false;
  if (code && !worker.findings.some((finding) => finding.code === code)) return false;
  if (citizenship && worker.citizenship !== citizenship) return false;
  if (!q) return true;
  const numbers = [worker.iin, worker.staffNo, ...worker.documents.map((document) => document.number)];
  const asked = plain(q);
  if (numbers.some((number) => number !== null && plain(number).includes(asked))) return true;
  const name = plain(worker.name);
  return asked.split(/\s+/).every((part) => name.includes(part));
}

/** What an inspector's page shows of a pack: its totals, and one page of its register, in their language. */
export function inspectionView(content: PackContent, asked: InspectionQuery, locale: Locale) {
  const { employer, localContent } = content;
  const names = (list: PackContent["names"]["countries"]) =>
    new Map(list.map(({ code, name }) => [code, name[locale]]));
  const countries = names(content.names.countries);
  const findings = names(content.names.findings);
  const reasons = new Map(content.reasons.map((reason) => [reason.id, reason]));
  const numberOf = new Map(content.workers.map((worker, index) => [worker.id, index + 1]));
  const found = content.workers.filter((worker) => matches(worker, asked));
  const pages = Math.max(1, Math.ceil(found.length / pageSize));
  const page = Math.min(asked.page ?? 1, pages);
  const statuses = { ok: 0, expiring: 0, breach: 0, unknown: 0 };
  const answers = { required: 0, "not-required": 0, prohibited: 0, unknown: 0 };
  const byFinding = new Map<string, number>();
  for (const worker of content.workers) {
    statuses[worker.status] += 1;
    answers[worker.permit.answer] += 1;
    for (const code of new Set(worker.findings.map((finding) => finding.code)))
      byFinding.set(code, (byFinding.get(code) ?? 0) + 1);
  }
  const gaps = new Map<string, { text: string; count: number }>();
  for (const gap of content.gaps) {
    const one = gaps.get(gap.code) ?? { text: gap.text[locale], count: 0 };
    gaps.set(gap.code, { ...one, count: one.count + 1 });
  }
  return {
    on: content.on,
    knownAt: content.knownAt,
    ruleset: content.rulesetVersion,
    employer: {
      name: employer.name,
      kind: employer.kind,
      identifier: employer.identifier,
      region: employer.region[locale],
      sector: employer.sector[locale],
      staff: employer.staff,
      regimes: employer.regimes.map((regime) => regime[locale]),
    },
    total: content.workers.length,
    statuses,
    answers,
    permits: content.quota.rows.map((row) => ({ name: row.name[locale], held: row.held })),
    localContent: {
      exempt: localContent.exempt,
      headcountOn: localContent.headcountOn,
      groups: localContent.groups,
      warnings: localContent.warnings.map((warning) => warning[locale]),
    },
    checklist: checklistView(content, locale),
    gaps: [...gaps.values()].sort((a, b) => b.count - a.count),
    omissions: content.omissions.map(({ what, why }) => ({ what: what[locale], why: why[locale] })),
    conditions: {
      findings: [...byFinding].map(([code, count]) => ({
        value: code,
        label: `${findings.get(code) ?? code} (${count})`,
      })),
      countries: [...countries].map(([value, label]) => ({ value, label })),
    },
    found: found.length,
    page,
    pages,
    workers: found.slice((page - 1) * pageSize, page * pageSize).map((worker) => ({
      ...worker,
      number: numberOf.get(worker.id) ?? 0,
      country: countries.get(worker.citizenship) ?? worker.citizenship,
      findings: [...new Set(worker.findings.map((finding) => finding.code))].map(
        (code) => findings.get(code) ?? code,
      ),
      permit: {
        answer: worker.permit.answer,
        missing: worker.permit.missing,
        because: worker.permit.because.flatMap((id) => {
          const reason = reasons.get(id);
          return reason === undefined
            ? []
            : [
                {
                  rule: reason.id,
                  text: reason.text[locale],
                  act: reason.act[locale],
                  article: articleText(reason.article, locale),
                  address: null,
                  from: reason.from,
                  to: reason.to,
                  confidence: reason.confidence,
                },
              ];
        }),
      },
    })),
  };
}

function checklistView(content: PackContent, locale: Locale) {
  const texts = packTexts[locale].checklist;
  return {
    order: texts.order,
    lines: checklistOf(content).map(({ id, question, basis, answer }) => ({
      id,
      question: question[locale],
      basis: basis[locale],
      kind: answer.kind,
      answer: texts[answer.kind].replace("{n}", "count" in answer ? String(answer.count) : ""),
    })),
  };
}

export type InspectionView = ReturnType<typeof inspectionView>;
