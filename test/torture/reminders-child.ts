import { dayOf } from "~/clock.server";
import { config } from "~/config.server";
import { sendMail, sweepReminders } from "~/reminders/index.server";
import { openDatabase } from "~db/client.server";
import { makeTransport } from "~emails/transport.server";

/** A jobs process in little: on each message it sweeps and sends as of that instant. It may be killed anywhere. */
const [databaseUrl = "", smtpUrl = ""] = process.argv.slice(2);
const { db } = openDatabase(databaseUrl, { max: 4, name: "torture" });
const { dataKey } = config();
const transport = makeTransport({
  smtpUrl,
  outboxDir: "",
  from: "Ruqsat <no-reply@ruqsat.example>",
  timeouts: { connect: 500, greeting: 500, silence: 1500 },
});

process.on("disconnect", () => process.exit());
process.on("message", async ({ at: instant }: { at: string }) => {
  const at = new Date(instant);
  const context = { db, databaseUrl, at, today: dayOf(at) };
  const problems: string[] = [];
  const tell = (error: unknown) => problems.push(String((error as AggregateError).errors ?? error));
  await sweepReminders(context, { databaseUrl, dataKey, publicUrl: "https://ruqsat.example" }).catch(tell);
  await sendMail(context, { dataKey, transport }).catch(tell);
  process.send?.({ problems });
});
process.send?.({ problems: [] });
