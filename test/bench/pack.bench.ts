import { mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { makePack } from "~/audit/make-pack.server";
import { orderContent } from "~/audit/order-content";
import { makePackPdf } from "~/audit/pack-pdf.server";
import type { PrintBlock, PrintCell } from "~/audit/print-blocks";
import { packPages } from "~/audit/print-pages";
import { makeSealKeyPem, readSealKey } from "~/audit/seal.server";
import { buildPackContent } from "~test/factories/pack-content";
import { type BenchRow, median } from "./bench-row";

const require = createRequire(import.meta.url);
const fingerprint = "ab12".repeat(16);

type PdfMake = {
  setFonts(fonts: Record<string, { normal: string; bold: string }>): void;
  setLocalAccessPolicy(allowed: (path: string) => boolean): void;
  setUrlAccessPolicy(allowed: (url: string) => boolean): void;
  createPdf(definition: object): { getBuffer(): Promise<Buffer> };
};

async function seconds(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return (performance.now() - start) / 1000;
}

/** Medians of three. The runs take turns, so that what else the machine does weighs on each alike. */
async function mediansOfThree<Name extends string>(
  runs: Record<Name, () => Promise<unknown>>,
): Promise<Record<Name, number>> {
  const names = Object.keys(runs) as Name[];
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < 3; round += 1) {
    for (const name of names) times.get(name)?.push(await seconds(runs[name]));
  }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])])) as Record<
    Name,
    number
  >;
}

async function inFolder<T>(run: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "pack-bench-"));
  try {
    return await run(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function pdfmakeCell(cell: PrintCell): object | string {
  return typeof cell === "string" ? cell : { text: [{ text: `${cell.strong}\n`, bold: true }, cell.rest] };
}

const millimetre = 72 / 25.4;

function pdfmakeBlock(block: PrintBlock): object[] {
  if (block.type === "table") {
    const widths = block.widths.map((width) => (width === 0 ? "*" : width * millimetre * 0.93));
    const header = block.header.map((text) => ({ text, bold: true }));
    const body = [header, ...block.rows.map((row) => row.map(pdfmakeCell))];
    return [
      {
        table: { headerRows: 1, widths, body },
        layout: "lightHorizontalLines",
        fontSize: block.dense ? 7.4 : 8.6,
      },
    ];
  }
  if (block.type === "facts") return block.rows.map((row) => ({ text: row.join(": ") }));
  if (block.type === "list") return [{ ul: block.items }];
  return block.type === "bars" ? [] : [{ text: block.text }];
}

/** The same sections, untagged, through pdfmake in this process. */
function pdfmakeRun(workers: number): () => Promise<unknown> {
  const pdfmake = require("pdfmake") as PdfMake;
  const root = dirname(require.resolve("@expo-google-fonts/noto-sans/package.json"));
  const font = (weight: string) => join(root, weight, `NotoSans_${weight}.ttf`);
  pdfmake.setFonts({ Noto: { normal: font("400Regular"), bold: font("600SemiBold") } });
  pdfmake.setLocalAccessPolicy((path) => path.startsWith(root));
  pdfmake.setUrlAccessPolicy(() => false);
  const content = orderContent(buildPackContent(workers));
  return async () => {
    const pages = packPages(content, fingerprint).main();
    const sections = pages.sections.flatMap((section, index) => [
      {
        text: section.title,
        fontSize: 14,
        bold: true,
        pageOrientation: section.landscape ? "landscape" : "portrait",
        ...(index > 0 && section.landscape !== pages.sections[index - 1]?.landscape
          ? { pageBreak: "before" }
          : {}),
      },
      ...section.blocks.flatMap(pdfmakeBlock),
    ]);
    await pdfmake
      .createPdf({ defaultStyle: { font: "Noto", fontSize: 9.5 }, pageSize: "A4", content: sections })
      .getBuffer();
  };
}

function ourRun(workers: number): () => Promise<unknown> {
  const content = buildPackContent(workers);
  return () => inFolder((folder) => makePackPdf(content, { folder, fingerprint }));
}

function row(what: string, ours: number, peer: number, unit: string, most: number): BenchRow {
  const figure = (value: number) => `${value.toFixed(unit === "s" ? 1 : 0)} ${unit}`;
  return {
    what,
    ours: figure(ours),
    peer: figure(peer),
    ratio: (ours / peer).toFixed(2),
    target: `at most ${most}`,
    met: ours / peer <= most,
  };
}

/** The pack's numbers: wall clock, the child's start included; and the child's peak memory. */
export async function bench(): Promise<BenchRow[]> {
  const key = readSealKey(makeSealKeyPem());
  const thousand = buildPackContent(1000);
  const many = buildPackContent(10_000);
  const small = await mediansOfThree({
    pdfmake: pdfmakeRun(1000),
    pdf: ourRun(1000),
    whole: () => inFolder((folder) => makePack(thousand, [], key, join(folder, "pack.zip"))),
  });
  let peak = 0;
  const big = await mediansOfThree({
    whole: () =>
      inFolder(async (folder) => {
        const made = await makePack(many, [], key, join(folder, "pack.zip"));
        peak = Math.max(peak, made.peakBytes);
      }),
  });
  const mebibyte = 2 ** 20;
  return [
    row("pack PDF (tagged PDF/A-3a), 1,000 workers, against pdfmake", small.pdf, small.pdfmake, "s", 1.5),
    row("whole pack against its PDF, 1,000 workers", small.whole, small.pdf, "s", 2),
    row("whole pack, 10,000 workers, against one minute", big.whole, 60, "s", 1),
    row("peak memory of the pack's child, 10,000 workers", peak / mebibyte, 1024, "MiB", 1),
  ];
}
