import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { TestProject } from "vitest/node";

/** An application that journeys walk through. */
export type Application = {
  /** Where it answers: `http://localhost:…`. */
  url: string;
  /** Its DATA_DIR. */
  data: string;
  /** Its embedded database. */
  database: string;
};

declare module "vitest" {
  export interface ProvidedContext {
    /** One for each worker of the tests, so that two journeys at a time never meet. */
    applications: Application[];
  }
}

const root = resolve(import.meta.dirname, "../..");

/** The whole product as `npm start` runs it, over the production build, with data of its own, once a worker. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(join(root, "build/server/index.js"))) throw new Error("run npm run build first");
  const count = Math.max(1, Number(project.config.maxWorkers) || 1);
  const started = await Promise.allSettled(Array.from({ length: count }, startOne));
  const running = started.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
  const stopAll = async () => {
    await Promise.all(running.map((one) => one.stop()));
  };
  const fault = started.find((one) => one.status === "rejected");
  if (fault) {
    await stopAll();
    throw fault.reason;
  }
  project.provide(
    "applications",
    running.map((one) => one.application),
  );
  return stopAll;
}

async function startOne(): Promise<{ application: Application; stop: () => Promise<void> }> {
  const dataDir = mkdtempSync(join(tmpdir(), "ruqsat-app-"));
  const env = {
    ...process.env,
    NODE_ENV: "production" as const,
    DATA_DIR: dataDir,
    PORT: String(await freePort()),
    LOG_LEVEL: "warn",
  };
  for (const name of ["DATABASE_URL", "PUBLIC_URL", "SMTP_URL", "HOST", "ROLE", "DEMO"])
    Reflect.deleteProperty(env, name);
  const child = spawn(process.execPath, ["--import", "tsx", "server.ts"], {
    cwd: root,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let url: string;
  try {
    url = await addressOf(child);
  } catch (error) {
    child.kill("SIGTERM");
    throw error;
  }
  const { port, password } = JSON.parse(readFileSync(join(dataDir, "postgres.json"), "utf8")) as {
    port: number;
    password: string;
  };
  const database = `postgres://ruqsat:${password}@127.0.0.1:${port}/postgres`;
  const stop = async () => {
    const ended = new Promise((done) => child.once("exit", done));
    child.kill("SIGTERM");
    await ended;
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { application: { url, data: dataDir, database }, stop };
}

/** A port of one's own, the same again where the web process has to be started anew. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

/** Waits for the line that names the address; what else was said stands in the error. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    let said = "";
    const timer = setTimeout(() => fail(new Error(`no answer within 90 seconds: ${said}`)), 90_000);
    const hear = (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-20_000);
      const url = /^Ruqsat: (http\S+)/m.exec(said)?.[1];
      if (url) {
        clearTimeout(timer);
        done(url);
      }
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    // Faults and lost children show up beside the test that met them.
    child.stderr?.pipe(process.stderr);
    child.once("exit", (code) => {
      clearTimeout(timer);
      fail(new Error(`the application ended with ${code}: ${said}`));
    });
  });
}
