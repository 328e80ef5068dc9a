import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import { resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { dayOf, now } from "../app/clock.server";
import { config } from "../app/config.server";
import { openDatabase } from "../db/client.server";
import { startEmbedded } from "../db/embedded.server";
import { checkIsolation, migrateToLatest } from "../db/migrate.server";
import { seedDemo } from "../db/seed/demo.server";

/**
 * Starts the database where none is configured, brings it up to date, and keeps one web and one jobs process
 * alive until a signal comes. A child that dies is started again, ever more slowly if it keeps dying.
 */
export async function superviseUntilStopped(): Promise<void> {
  const settings = config();
  await requireFreePort(settings.host, settings.port);
  const embedded = settings.databaseUrl === null ? await startEmbedded(settings.dataDir) : null;
  const url = settings.databaseUrl ?? embedded?.url;
  if (!url) throw new Error("no database");

  let stopping = false;
  const children = new Set<ChildProcess>();
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    for (const child of children) child.kill("SIGTERM");
    for (let i = 0; i < 100 && children.size > 0; i++) await sleep(50);
    for (const child of children) child.kill("SIGKILL");
    await embedded?.stop();
    process.exit(0);
  };
  process.on("SIGTERM", () => void stop());
  process.on("SIGINT", () => void stop());

  try {
    const { db } = openDatabase(url, { max: 3, name: "ruqsat-start" });
    try {
      await migrateToLatest(db, url);
      await checkIsolation(db);
      if (settings.demo) {
        const at = now();
        const demo = await seedDemo(db, at, dayOf(at));
        if (demo) console.info(`Demo sign-in: ${demo.email}, password ${demo.password}`);
      }
    } finally {
      await db.destroy();
    }
  } catch (error) {
    await embedded?.stop();
    throw error;
  }

  const keep = (role: "web" | "jobs") => {
    const startedAt = Date.now();
    const child = spawn(process.execPath, ["--import", "tsx", resolve(import.meta.dirname, "../server.ts")], {
      // The channel says nothing: it ends with this process, and the child with it (server.ts).
      stdio: ["inherit", "inherit", "inherit", "ipc"],
      env: {
        ...process.env,
        NODE_ENV: settings.env,
        ROLE: role,
        DATABASE_URL: url,
        RUQSAT_EMBEDDED: settings.embedded ? "1" : "0",
        DEMO: settings.demo ? "1" : "0",
      },
    });
    children.add(child);
    child.once("exit", (code) => {
      children.delete(child);
      if (stopping) return;
      const lived = Date.now() - startedAt;
      console.error(`the ${role} process ended (${code ?? "killed"}); starting it again`);
      setTimeout(() => !stopping && keep(role), lived > 10_000 ? 200 : 3000);
    });
  };
  keep("web");
  keep("jobs");
}

async function requireFreePort(host: string, port: number): Promise<void> {
  if (port === 0) return;
  await new Promise<void>((done, fail) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) =>
      fail(
        error.code === "EADDRINUSE"
          ? new Error(`port ${port} on ${host} is taken; stop what uses it or set PORT`)
          : error,
      ),
    );
    probe.listen(port, host, () => probe.close(() => done()));
  });
}
