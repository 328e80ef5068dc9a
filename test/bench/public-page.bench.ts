import autocannon from "autocannon";
import { freePort } from "~test/harness/own-application";
import { inBenchPlace } from "./bench-place";
import { ready, signedIn, startRole } from "./bench-process";
import { type BenchRow, median } from "./bench-row";

const pages = {
  "the question «is a permit needed» with its answer":
    "/?citizenship=CN&arrangement=employment&stay=temporary&kind=company&category=3&sector=F&months=12&on=2026-11-22",
  "the cost of several hires": "/cost?sector=F&kind1=1&count1=2&months1=24&kind2=4&count2=12&months2=12",
};

/** The public calculators against the hello page of the same application; the build must be there. */
export function bench(): Promise<BenchRow[]> {
  return inBenchPlace(async (place) => {
    const headers = await signedIn(place);
    const port = await freePort();
    const web = startRole(place, "web", port);
    try {
      const url = `http://localhost:${port}`;
      await ready(url);
      const rounds = new Map<string, number[]>();
      for (let round = 0; round < 3; round += 1)
        for (const [name, path] of [["hello", "/hello"], ...Object.entries(pages)] as [string, string][]) {
          const { requests, duration, non2xx } = await autocannon({
            url: `${url}${path}`,
            headers,
            connections: 4,
            duration: 4,
          });
          if (non2xx > 0) throw new Error(`${path}: ${non2xx} answers were no pages`);
          rounds.set(name, [...(rounds.get(name) ?? []), requests.total / duration]);
        }
      const hello = median(rounds.get("hello") ?? []);
      return Object.keys(pages).map((name): BenchRow => {
        const ours = median(rounds.get(name) ?? []);
        return {
          what: `${name}, against the hello page`,
          ours: `${ours.toFixed(1)} requests/s`,
          peer: `${hello.toFixed(1)} requests/s`,
          ratio: (ours / hello).toFixed(2),
          target: "at least 0.5",
          met: ours / hello >= 0.5,
        };
      });
    } finally {
      web.kill("SIGTERM");
    }
  });
}
