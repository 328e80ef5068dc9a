import { Readable } from "node:stream";
import { createReadableStreamFromReadable, type LoaderFunctionArgs } from "@remix-run/node";
import type { TFunction } from "i18next";
import { listWorkers, recordExport } from "~/registry/index.server";
import { askedDay } from "~/web/asked-day";
import { csvRow, csvStart } from "~/web/csv";
import { requireScope } from "~/web/request-context.server";
import { listingOf, type WorkerRow, workerRow } from "~/web/worker-listing.server";

/** The register as it is shown, all pages of it, as CSV; streamed page by page, and written down in the journal. */
export async function loader(args: LoaderFunctionArgs) {
  const { scope, t, locale, today } = await requireScope(args);
  const asked = askedDay(new URL(args.request.url).searchParams);
  // A file outlives the page that it came from, and nobody would see that it is about another day than asked.
  if (asked.kind === "not-a-day" || asked.kind === "out-of-range") {
    throw new Response(`${t("common:day.notADay", { asked: asked.text })}\n`, {
      status: 422,
      headers: { "Content-Type": "text/plain; charset=utf-8" },
    });
  }
  const on = asked.kind === "day" ? asked.day : today;
  const { cursor: _, ...query } = listingOf(args.request);
  // Names of the conditions only: a search may hold somebody's name.
  await recordExport(scope, { format: "csv", on, conditions: Object.keys(query).sort() });
  async function* lines() {
    yield csvStart + csvRow(heads(t));
    let cursor: string | undefined;
    do {
      const page = await listWorkers(scope, { ...query, on, cursor, limit: 1000 });
      yield page.items.map((item) => csvRow(cells(t, workerRow(item, locale, on)))).join("");
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
  }
  return new Response(createReadableStreamFromReadable(Readable.from(lines())), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="workers-${on}.csv"`,
      "Cache-Control": "no-store",
    },
  });
}

function heads(t: TFunction): string[] {
  return [
    t("workers:col.name"),
    t("workers:col.staffNo"),
    t("workers:csv.birthDate"),
    t("workers:col.citizenship"),
    t("workers:col.position"),
    t("workers:col.category"),
    t("workers:col.arrangement"),
    t("workers:col.answer"),
    t("workers:csv.permitNumber"),
    t("workers:csv.permitTo"),
    t("workers:col.ends"),
    t("workers:csv.endsKind"),
    t("workers:col.status"),
    t("workers:csv.findings"),
  ];
}

function cells(t: TFunction, row: WorkerRow): (string | null)[] {
  return [
    row.name,
    row.staffNo,
    row.birthDate,
    row.citizenship,
    row.position,
    row.category,
    t(`workers:arrangement.${row.arrangement}`),
    t(`workers:answer.${row.answer}`),
    row.permitNumber,
    row.permitTo,
    row.ends?.day ?? null,
    row.ends ? t(`workers:kind.${row.ends.kind}`) : null,
    t(`common:status.${row.status}`),
    row.codes.map((code) => t(`workers:code.${code}`)).join(", "),
  ];
}
