import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where the application answers: `http://localhost:…`. */
    applicationUrl: string;
    /** Its DATA_DIR. */
    applicationData: string;
    /** Its embedded database. */
    applicationDatabase: string;
  }
}

const root = resolve(import.meta.dirname, "../..");

/** The whole product as `npm start` runs it, over the production build, with data of its own. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(join(root, "build/server/index.js"))) throw new Error("run npm run build first");
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
  try {
    project.provide("applicationUrl", await addressOf(child));
  } catch (error) {
    child.kill("SIGTERM");
    throw error;
  }
  project.provide("applicationData", dataDir);
  const { port, password } = JSON.parse(readFileSync(join(dataDir, "postgres.json"), "utf8")) as {
    port: number;
    password: string;
  };
  project.provide("applicationDatabase", `postgres://ruqsat:${password}@127.0.0.1:${port}/postgres`);
  return async () => {
    const ended = new Promise((done) => child.once("exit", done));
    child.kill("SIGTERM");
    await ended;
    rmSync(dataDir, { recursive: true, force: true });
  };
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
