import { createHash, randomUUID } from "node:crypto";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * Keeps a mail as a file that any mail program opens. The name follows from the Message-ID, so the same
 * message kept twice is one file; written aside and renamed, so that nobody ever reads half of one.
 * Readable by the owner of the process alone: account mails carry links that work once.
 */
export async function keepInOutbox(outboxDir: string, messageId: string, source: Buffer): Promise<string> {
  await mkdir(outboxDir, { recursive: true, mode: 0o700 });
  const name = outboxFileName(messageId);
  const aside = join(outboxDir, `.${name}.${randomUUID()}`);
  try {
    await writeFile(aside, source, { mode: 0o600 });
    await rename(aside, join(outboxDir, name));
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
  return name;
}

/** A file name that says which message it is and cannot leave its folder. */
function outboxFileName(messageId: string): string {
  const legible = messageId
    .replace(/[^A-Za-z0-9-]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 80);
  return `${legible}-${createHash("sha256").update(messageId).digest("hex").slice(0, 8)}.eml`;
}
