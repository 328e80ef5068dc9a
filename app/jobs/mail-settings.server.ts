import { join } from "node:path";
import { config } from "~/config.server";
import type { SenderSettings } from "~/reminders/index.server";
import type { JobContext } from "~db/client.server";
import type { Outbox } from "~db/outbox.server";
import { makeTransport } from "~emails/transport.server";

/** Where jobs put mail. Without PUBLIC_URL its links lead to this machine, where such an installation is used. */
export function outboxOf({ databaseUrl }: JobContext): Outbox {
  const { dataKey, publicUrl, host, port } = config();
  const name = host === "127.0.0.1" ? "localhost" : host.includes(":") ? `[${host}]` : host;
  return { databaseUrl, dataKey, publicUrl: publicUrl ?? `http://${name}:${port}` };
}

let made: SenderSettings | null = null;

/** The process's one connection to the mail server, or the folder that stands for it. */
export function sender(): SenderSettings {
  const { dataKey, smtpUrl, dataDir, mailFrom } = config();
  made ??= {
    dataKey,
    transport: makeTransport({ smtpUrl, outboxDir: join(dataDir, "outbox"), from: mailFrom }),
  };
  return made;
}
