import { now } from "~/clock.server";
import { config } from "~/config.server";
import { openDatabase } from "~db/client.server";
import { startEmbedded } from "~db/embedded.server";
import { migrateToLatest } from "~db/migrate.server";
import { makeOperatorToken } from "./operator-token.server";

/** `npm run -s token -- someone@example.kz`: prints an API token of that person, and nothing else. */
async function main(): Promise<number> {
  const [email, ...rest] = process.argv.slice(2);
  if (email === undefined || rest.length > 0) {
    console.error("usage: npm run -s token -- someone@example.kz");
    return 2;
  }
  const { databaseUrl, dataDir } = config();
  const embedded = databaseUrl === null ? await startEmbedded(dataDir) : null;
  const url = databaseUrl ?? embedded?.url ?? "";
  const { db } = openDatabase(url, { max: 2, name: "ruqsat-command" });
  try {
    await migrateToLatest(db, url);
    const token = await makeOperatorToken(db, email, now());
    if (token === null) {
      console.error(`${email} is not an e-mail address`);
      return 2;
    }
    process.stdout.write(`${token}\n`);
    return 0;
  } finally {
    await db.destroy();
    await embedded?.stop();
  }
}

process.exitCode = await main();
