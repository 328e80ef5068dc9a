import { spawn } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { auditSource } from "./audit-source.server";
import { dataJson } from "./data-json";
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
 * Makes `audit-pack.pdf`, the volumes of the register and `registry.xlsx` in `folder`, beside the `data.json`
 * that it writes there. A child does it: typesetting takes seconds of one core and hundreds of megabytes,
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
  await writeFile(join(options.folder, "data.json"), dataJson(content), { mode: 0o600 });
  await writeFile(join(options.folder, "job.json"), JSON.stringify(job), { mode: 0o600 });
  return new Promise((fulfil, reject) => {
    // The child gets no environment of ours: it needs no secret, and its pages must not hang on a time zone.
    const child = spawn(
      process.execPath,
      ["--import", "tsx", auditSource("pack-pdf-child.server.ts"), options.folder],
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
    child.on("close", (code) => {
      if (result && code === 0) fulfil(result);
      else reject(new Error(`The pages of the pack could not be made (exit ${code}): ${said}`));
    });
  });
}
