import { ConfigError, config } from "./app/config.server";
import { superviseUntilStopped } from "./server/supervisor";

/**
 * `npm start`: the supervisor, or just the web or the jobs process where ROLE says so.
 * What goes wrong before anything serves is told in one line.
 */
async function main(): Promise<void> {
  const { role } = config();
  // Whose supervisor was killed ends too: it would keep the port from whoever starts the application again.
  if (role !== "all") process.once("disconnect", () => process.kill(process.pid, "SIGTERM"));
  if (role === "web") {
    const { serveWeb } = await import("./server/web");
    await serveWeb();
  } else if (role === "jobs") {
    const { workJobs } = await import("./app/jobs/work.server");
    await workJobs();
  } else {
    await superviseUntilStopped();
  }
}

main().catch((error: unknown) => {
  const text =
    error instanceof ConfigError
      ? `configuration: ${error.message}`
      : error instanceof Error
        ? error.message
        : String(error);
  console.error(`Ruqsat cannot start: ${text}`);
  if (process.env.LOG_LEVEL === "debug") console.error(error);
  process.exit(1);
});
