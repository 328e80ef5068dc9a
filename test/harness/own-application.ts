import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");

/** An application of a test's own, to be killed and started again on the same data. */
export class OwnApplication {
  readonly dataDir = mkdtempSync(join(tmpdir(), "ruqsat-own-"));
  readonly env: Record<string, string>;
  private child: ChildProcess | null = null;
  said = "";

  constructor(env: Record<string, string> = {}) {
    this.env = env;
  }

  async start(port: number): Promise<string> {
    const child = spawn(process.execPath, ["--import", "tsx", "server.ts"], {
      cwd: root,
      env: {
        ...clean(),
        NODE_ENV: "production",
        DATA_DIR: this.dataDir,
        PORT: String(port),
        LOG_LEVEL: "warn",
        ...this.env,
      },
      stdio: ["ignore", "pipe", "pipe"],
      // A group of its own, so that a kill takes the supervisor, the web and the jobs process at once.
      detached: true,
    });
    this.child = child;
    this.said = "";
    return new Promise((done, fail) => {
      const timer = setTimeout(() => fail(new Error(`no answer: ${this.said}`)), 90_000);
      const hear = (chunk: Buffer) => {
        this.said += chunk.toString();
        const url = /^Ruqsat: (http\S+)/m.exec(this.said)?.[1];
        if (url) {
          clearTimeout(timer);
          done(url);
        }
      };
      child.stdout?.on("data", hear);
      child.stderr?.on("data", hear);
      child.once("exit", (code) => {
        clearTimeout(timer);
        fail(new Error(`ended with ${code}: ${this.said}`));
      });
    });
  }

  /** Kills all its processes at once, as a machine that loses power would; PostgreSQL is left behind. */
  async kill(): Promise<void> {
    const { child } = this;
    if (!child?.pid || child.exitCode !== null) return;
    const ended = new Promise((done) => child.once("exit", done));
    process.kill(-child.pid, "SIGKILL");
    await ended;
    this.child = null;
  }

  /** Kills the supervisor alone, as who ends «the process» does; nobody tells its children. */
  async killSupervisor(): Promise<void> {
    const { child } = this;
    if (!child || child.exitCode !== null) return;
    const ended = new Promise((done) => child.once("exit", done));
    child.kill("SIGKILL");
    await ended;
    this.child = null;
  }

  async stop(): Promise<void> {
    const { child } = this;
    if (!child || child.exitCode !== null) return;
    const ended = new Promise((done) => child.once("exit", done));
    child.kill("SIGTERM");
    await ended;
    this.child = null;
  }

  /** Runs a command of package.json on this application's data. */
  command(script: string, ...args: string[]): string {
    return execFileSync(process.execPath, ["--import", "tsx", script, ...args], {
      cwd: root,
      env: { ...clean(), NODE_ENV: "production", DATA_DIR: this.dataDir, ...this.env },
      encoding: "utf8",
    }).trim();
  }

  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.dataDir, { recursive: true, force: true });
  }
}

function clean(): NodeJS.ProcessEnv {
  const env = { ...process.env };
  for (const name of ["DATABASE_URL", "PUBLIC_URL", "SMTP_URL", "HOST", "ROLE", "DEMO", "PORT", "DATA_DIR"])
    Reflect.deleteProperty(env, name);
  return env;
}

/** A port that nobody uses right now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}
