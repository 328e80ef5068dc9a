import { spawn } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { auditSource } from "./audit-source.server";
import type { PackContent } from "./pack-content";

/** What the child is asked, as `job.json` in its folder. */
export type PdfJob = { fingerprint: string };

/** What the child says on its way: how far it is, and at the end the files it wrote and its peak memory. */
export type PdfMessage =
  | { kind: "progress"; share: number }
  | { kind: "done"; files: string[]; unprinted: string[]; peakBytes: number }
  | { kind: "failed"; message: string };

export type PdfResult = { files: string[]; unprinted: string[]; peakBytes: number };

/**
 * Makes `data.json`, `registry.xlsx`, `audit-pack.pdf` and the volumes of the register in `folder`. A child
 * does it: typesetting takes seconds of one core and hundreds of megabytes,
 * which the process that serves or schedules must not lose. Throws with the child's words where it fails.
 */
export async function makePackPdf(
  content: PackContent,
  options: {
    folder: string;
    fingerprint: string;
    onProgress?: (share: number) => void;
    signal?: AbortSignal;
  },
): Promise<PdfResult> {
  const job: PdfJob = { fingerprint: options.fingerprint };
  await writeFile(join(options.folder, "content.json"), JSON.stringify(content), { mode: 0o600 });
  await writeFile(join(options.folder, "job.json"), JSON.stringify(job), { mode: 0o600 });
  return new Promise((fulfil, reject) => {
    // The child gets no environment of ours: it needs no secret, and its pages must not hang on a time zone.
    const child = spawn(
      process.execPath,
      ["--expose-gc", "--import", "tsx", auditSource("pack-pdf-child.server.ts"), options.folder],
      {
        cwd: resolve(auditSource(), "..", ".."),
        env: { NODE_ENV: "production", TZ: "UTC", HOME: options.folder },
        stdio: ["ignore", "ignore", "pipe", "ipc"],
        ...(options.signal ? { signal: options.signal } : {}),
      },
    );
    let said = "";
    let result: PdfResult | null = null;
    child.stderr?.on("data", (piece: Buffer) => {
      said = (said + piece.toString()).slice(-4000);
    });
    child.on("message", (message: PdfMessage) => {
      if (message.kind === "progress") options.onProgress?.(message.share);
      if (message.kind === "failed") said = message.message;
      if (message.kind === "done") result = message;
    });
    child.on("error", reject);
    child.on("close", (code, signal) => {
      if (result && code === 0) fulfil(result);
      else reject(new Error(`The pages of the pack could not be made (exit ${code ?? signal}): ${said}`));
    });
  });
}
