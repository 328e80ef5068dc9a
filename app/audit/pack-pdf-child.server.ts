import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { auditSource } from "./audit-source.server";
import { dataJson } from "./data-json";
import { orderContent } from "./order-content";
import type { PackContent } from "./pack-content";
import { packFonts } from "./pack-fonts.server";
import type { PdfJob, PdfMessage } from "./pack-pdf.server";
import type { PrintPages } from "./print-blocks";
import { packPages, volumeFile } from "./print-pages";
import { glyphCodes, missingGlyphs, printable } from "./printable";
import { registryWorkbook } from "./registry-workbook";
import { fill, packTexts } from "./texts";

const attachments = [
  {
    path: "data.json",
    mime: "application/json",
    relationship: "data",
    description: "Machine-readable data of this pack",
  },
  {
    path: "registry.xlsx",
    mime: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    relationship: "alternative",
    description: "The register as a workbook",
  },
] as const;

function tell(message: PdfMessage): Promise<void> {
  return new Promise((fulfil) => {
    if (process.send) process.send(message, () => fulfil());
    else fulfil();
  });
}

function* textsOf(value: unknown): Generator<string> {
  if (typeof value === "string") yield value;
  else if (Array.isArray(value)) for (const item of value) yield* textsOf(item);
  else if (value !== null && typeof value === "object")
    for (const item of Object.values(value)) yield* textsOf(item);
}

/** Every character that occurs, once: a register of ten thousand people has a few hundred. */
function charactersOf(value: unknown): string {
  const characters = new Set<string>();
  for (const text of textsOf(value)) for (const character of text.normalize("NFC")) characters.add(character);
  return [...characters].join("\n");
}

/** Says, in the section on gaps, which characters are printed as codes. */
function withGlyphNote(pages: PrintPages, content: PackContent, missing: readonly string[]): PrintPages {
  if (missing.length === 0) return pages;
  const text = fill(packTexts[content.locale].gaps.glyphs, { list: glyphCodes(missing) });
  const sections = pages.sections.map((section) =>
    section.id === "gaps"
      ? { ...section, blocks: [...section.blocks, { type: "note" as const, text }] }
      : section,
  );
  return { ...pages, sections };
}

async function make(folder: string): Promise<PdfMessage> {
  const job = JSON.parse(readFileSync(join(folder, "job.json"), "utf8")) as PdfJob;
  // The parent wrote it a moment ago from a typed value, so it is not checked again.
  const content = orderContent(JSON.parse(readFileSync(join(folder, "content.json"), "utf8")) as PackContent);
  writeFileSync(join(folder, "data.json"), dataJson(content));
  writeFileSync(join(folder, "registry.xlsx"), registryWorkbook(content));
  await tell({ kind: "progress", share: 0.05 });

  const characters = charactersOf([content, packTexts[content.locale]]);
  const fonts = packFonts(characters);
  const missing = missingGlyphs(characters, fonts.has);
  const pages = packPages(content, job.fingerprint);
  for (const template of ["pack.typ", "blocks.typ"])
    copyFileSync(auditSource("typst", template), join(folder, template));

  const compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontBlobs: fonts.blobs }] });
  const creationTimestamp = Math.floor(Date.parse(content.knownAt) / 1000);
  const typeset = (file: string, own: PrintPages, attached: readonly unknown[]) => {
    // Shadow files, so that no page with a person's data is written in plain beside the PDF.
    compiler.mapShadow(
      join(folder, "settings.json"),
      Buffer.from(JSON.stringify({ families: fonts.families, attachments: attached })),
    );
    compiler.mapShadow(join(folder, "pages.json"), Buffer.from(JSON.stringify(printable(own, fonts.has))));
    const compiled = compiler.compile({
      mainFilePath: join(folder, "pack.typ"),
      inputs: { pages: "pages.json" },
    });
    const failure = compiled.takeError();
    if (failure || !compiled.result) {
      throw new Error(failure ? JSON.stringify(compiler.fetchDiagnostics(failure)) : "no pages");
    }
    writeFileSync(
      join(folder, file),
      compiler.pdf(compiled.result, { pdfStandard: "a-3a", creationTimestamp }),
    );
  };
  // What the compiler holds outside our heap is let go only when its wrappers are collected: without this,
  // each volume would add its memory to those before it.
  const letGo = async () => {
    await new Promise((fulfil) => setImmediate(fulfil));
    globalThis.gc?.();
    compiler.evictCache(0);
  };

  const files: string[] = [];
  for (let number = 1; number <= pages.volumes; number += 1) {
    typeset(volumeFile(number), pages.volume(number), []);
    files.push(volumeFile(number));
    await letGo();
    await tell({ kind: "progress", share: 0.05 + (0.9 * number) / (pages.volumes + 1) });
  }
  typeset("audit-pack.pdf", withGlyphNote(pages.main(), content, missing), attachments);
  return {
    kind: "done",
    files: ["audit-pack.pdf", ...files],
    unprinted: missing,
    peakBytes: process.resourceUsage().maxRSS * 1024,
  };
}

// Whoever asked is gone: there is nobody to hand the pages to.
process.on("disconnect", () => process.exit(1));

const message = await make(process.argv[2] ?? "").catch((error: unknown): PdfMessage => {
  return { kind: "failed", message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
});
await tell(message);
process.exit(message.kind === "done" ? 0 : 1);
