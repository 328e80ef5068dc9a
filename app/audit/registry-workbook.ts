import { articleText } from "~/law";
import { orderContent } from "./order-content";
import type { PackContent, PackDocument } from "./pack-content";
import { type Cell, plainWorkbook, type Sheet } from "./plain-workbook";
import { packTexts, shortInstant } from "./texts";

const asDay = (day: string | null): Cell => (day === null ? null : { day });

/** The register as a workbook in the pack's language: the same rows as `data.json`; bytes follow from the content. */
export function registryWorkbook(unordered: PackContent): Uint8Array {
  const content = orderContent(unordered);
  const { locale } = content;
  const texts = packTexts[locale];
  const t = texts.workbook;
  const nameOf = (list: PackContent["names"]["countries"]) => {
    const names = new Map(list.map((entry) => [entry.code, entry.name[locale]]));
    return (code: string) => names.get(code) ?? code;
  };
  const country = nameOf(content.names.countries);
  const findingName = nameOf(content.names.findings);
  const deadlineName = nameOf(content.names.deadlines);
  const reminderState = nameOf(content.names.reminderStates);
  const reasons = new Map(
    content.reasons.map((reason) => [
      reason.id,
      `${reason.act[locale]}, ${articleText(reason.article, locale)}: ${reason.text[locale]}`,
    ]),
  );
  const because = (ids: readonly string[]) => ids.map((id) => reasons.get(id) ?? id).join("\n");
  const numbers = new Map(content.workers.map((worker, index) => [worker.id, index + 1]));
  const workerNames = new Map(content.workers.map((worker) => [worker.id, worker.name]));
  const who = (id: string | null): Cell[] => [
    id === null ? null : (numbers.get(id) ?? null),
    id === null ? texts.deadlines.employer : (workerNames.get(id) ?? null),
  ];
  const expiryCell = (expiry: PackDocument["expiry"]): Cell => {
    if (expiry.kind === "on") return { day: expiry.day };
    return expiry.kind === "none" ? texts.document.noExpiry : texts.document.expiryMissing;
  };
  const kindOf = (document: PackDocument) =>
    document.permitKind ? texts.permitKinds[document.permitKind] : texts.documentKinds[document.kind];
  const files = (paths: readonly string[]) => paths.join("\n");
  const number = texts.register.number;

  const sheets: Sheet[] = [
    {
      name: t.workers,
      widths: [6, 34, 12, 18, 22, 12, 14, 30, 10, 22, 20, 20, 12, 12, 18, 28, 20, 40, 40],
      header: [
        number,
        t.name,
        t.birthDate,
        t.citizenship,
        t.stay,
        t.staffNo,
        t.iin,
        t.position,
        t.category,
        t.arrangement,
        t.department,
        t.site,
        t.from,
        t.to,
        texts.register.permit,
        t.permitKind,
        t.state,
        t.findings,
        t.because,
      ],
      rows: content.workers.map((worker, index) => [
        index + 1,
        worker.name,
        asDay(worker.birthDate),
        country(worker.citizenship),
        texts.stays[worker.stay],
        worker.staffNo,
        worker.iin,
        worker.position,
        worker.category,
        texts.arrangements[worker.arrangement],
        worker.department,
        worker.site,
        asDay(worker.from),
        asDay(worker.to),
        texts.answers[worker.permit.answer],
        worker.permit.kind ? texts.permitKinds[worker.permit.kind] : null,
        texts.verdict[worker.status],
        worker.findings.map((finding) => findingName(finding.code)).join("\n"),
        because(worker.permit.because),
      ]),
    },
    {
      name: t.documents,
      widths: [6, 34, 34, 20, 12, 12, 14, 18, 40],
      header: [
        number,
        t.name,
        t.kind,
        t.number,
        t.issuedOn,
        t.validFrom,
        t.validTo,
        t.state,
        texts.evidence.path,
      ],
      rows: content.workers.flatMap((worker, index) =>
        worker.documents.map((document): Cell[] => [
          index + 1,
          worker.name,
          kindOf(document),
          document.number,
          asDay(document.issuedOn),
          asDay(document.validFrom),
          expiryCell(document.expiry),
          texts.document.states[document.state],
          files(document.evidence),
        ]),
      ),
    },
    {
      name: t.findings,
      widths: [6, 34, 40, 12, 26, 60],
      header: [number, t.name, t.finding, t.day, "code", t.because],
      rows: content.workers.flatMap((worker, index) =>
        worker.findings.map((finding): Cell[] => [
          index + 1,
          worker.name,
          findingName(finding.code),
          asDay(finding.day),
          finding.code,
          because(finding.because),
        ]),
      ),
    },
    {
      name: t.deadlines,
      widths: [6, 34, 34, 14, 14, 16, 50],
      header: [
        number,
        t.name,
        texts.deadlines.kind,
        texts.deadlines.due,
        t.doneOn,
        t.state,
        texts.deadlines.reminders,
      ],
      rows: content.deadlines.map((deadline) => [
        ...who(deadline.workerId),
        deadlineName(deadline.kind),
        { day: deadline.dueOn },
        asDay(deadline.doneOn),
        texts.deadlines.states[deadline.state],
        deadline.reminders
          .map(
            (r) =>
              `−${r.leadDays}: ${r.recipient}, ${reminderState(r.state)}${r.at ? `, ${shortInstant(r.at)} UTC` : ""}`,
          )
          .join("\n"),
      ]),
    },
    {
      name: t.contracts,
      widths: [6, 34, 20, 12, 12, 14, 16, 40, 40],
      header: [
        number,
        t.name,
        t.number,
        texts.contracts.signed,
        t.from,
        t.to,
        texts.contracts.registered,
        texts.contracts.evidence,
        texts.contracts.wages,
      ],
      rows: content.contracts.map((contract) => [
        ...who(contract.workerId),
        contract.number,
        asDay(contract.signedOn),
        asDay(contract.from),
        expiryCell(contract.expiry),
        asDay(contract.registeredOn),
        files(contract.evidence),
        files(contract.wageEvidence),
      ]),
    },
    {
      name: t.gaps,
      widths: [6, 34, 28, 80, 60],
      header: [number, t.name, "code", t.text, t.because],
      rows: content.gaps.map((gap) => [
        ...who(gap.workerId),
        gap.code,
        gap.text[locale],
        because(gap.because),
      ]),
    },
    {
      name: t.about,
      widths: [44, 90],
      header: [texts.title, content.employer.name],
      rows: [
        [texts.employer[content.employer.identifier.kind], content.employer.identifier.value],
        ["on", content.on],
        ["known_at", content.knownAt],
        ["ruleset_version", content.rulesetVersion],
        [texts.records.length, content.ledger.length],
        [texts.records.head, content.ledger.headHash],
        [texts.disclaimer, null],
      ],
    },
  ];
  return plainWorkbook(sheets);
}
