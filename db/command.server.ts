import { config } from "~/config.server";
import { type Db, openDatabase } from "./client.server";
import { startEmbedded } from "./embedded.server";
import { migrateToLatest } from "./migrate.server";
import { closeQueue } from "./queue.server";

/**
 * Runs an operator's command against the configured database: joins a running embedded one, or starts it for
 * the command's own time. The command's answer becomes the exit code.
 */
export async function runCommand(
  command: (context: { db: Db; url: string }) => Promise<number>,
): Promise<void> {
  const { databaseUrl, dataDir } = config();
  const embedded = databaseUrl === null ? await startEmbedded(dataDir) : null;
  const url = databaseUrl ?? embedded?.url ?? "";
  const { db } = openDatabase(url, { max: 3, name: "ruqsat-command" });
  try {
    await migrateToLatest(db, url);
    process.exitCode = await command({ db, url });
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  } finally {
    await closeQueue();
    await db.destroy();
    await embedded?.stop();
  }
}
