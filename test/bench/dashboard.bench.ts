import autocannon from "autocannon";
import { sql } from "kysely";
import { addDays } from "~/law/index";
import { complianceOn } from "~/registry/index.server";
import type { EmployerScope } from "~db/client.server";
import { freePort } from "~test/harness/own-application";
import { benchEmployerWith, inBenchPlace } from "./bench-place";
import { pageTime, ready, signedIn, startRole } from "./bench-process";
import { type BenchRow, median } from "./bench-row";

/** The dashboard of 100,000 workers against the hello page and against 1,000 workers; the build must be there. */
export function bench(): Promise<BenchRow[]> {
  return inBenchPlace(async (place) => {
    const small = await benchEmployerWith(place, 1_000);
    const large = await benchEmployerWith(place, 100_000);
    await sql`analyze`.execute(place.db);
    const headers = await signedIn(place);
    const port = await freePort();
    const web = startRole(place, "web", port);
    try {
      return await measured(`http://localhost:${port}`, headers, small, large);
    } finally {
      web.kill("SIGTERM");
    }
  });
}

async function measured(
  url: string,
  headers: Record<string, string>,
  small: EmployerScope,
  large: EmployerScope,
): Promise<BenchRow[]> {
  await ready(url);
  const page = (path: string) => requestsASecond(`${url}${path}`, headers);
  const rounds = {
    hello: [] as number[],
    small: [] as number[],
    large: [] as number[],
    past: [] as number[],
    known: [] as number[],
  };
  // Just after the workers came: what had been recorded by then, nothing of it changed since.
  const knownAt = new Date(large.at.getTime() + 1000);
  for (let round = 0; round < 3; round++) {
    rounds.hello.push(await page("/hello"));
    rounds.small.push(await page(`/e/${small.employerId}`));
    rounds.large.push(await page(`/e/${large.employerId}`));
    const past = `${url}/e/${large.employerId}?on=${addDays(large.today, -60 - round)}`;
    rounds.past.push(await pageTime(past, headers));
    const started = performance.now();
    await complianceOn(large, { on: large.today, knownAt });
    rounds.known.push(performance.now() - started);
  }
  const hello = median(rounds.hello);
  const few = median(rounds.small);
  const many = median(rounds.large);
  const past = median(rounds.past);
  const known = median(rounds.known);
  return [
    {
      what: "dashboard of 100,000 workers against the hello page",
      ours: `${many.toFixed(1)} requests/s`,
      peer: `${hello.toFixed(1)} requests/s`,
      ratio: (many / hello).toFixed(2),
      target: "at least 0.2",
      met: many / hello >= 0.2,
    },
    {
      what: "dashboard of 100,000 workers against one of 1,000",
      ours: `${many.toFixed(1)} requests/s`,
      peer: `${few.toFixed(1)} requests/s`,
      ratio: `${(few / many).toFixed(2)} times slower`,
      target: "less than 2 times slower",
      met: few / many < 2,
    },
    {
      what: "dashboard of 100,000 workers on a past day",
      ours: `${past.toFixed(0)} ms`,
      peer: "–",
      ratio: "–",
      target: "under 1,500 ms",
      met: past < 1500,
    },
    {
      what: "counts of 100,000 workers by what was known at an earlier instant",
      ours: `${known.toFixed(0)} ms`,
      peer: "–",
      ratio: "–",
      target: "under 1,000 ms",
      met: known < 1000,
    },
  ];
}

async function requestsASecond(url: string, headers: Record<string, string>): Promise<number> {
  await pageTime(url, headers);
  const result = await autocannon({ url, headers, connections: 8, duration: 8 });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} answers other than 2xx`);
  return result.requests.total / result.duration;
}
