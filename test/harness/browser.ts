import sparticuz from "@sparticuz/chromium";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { thisApplication } from "./this-application";

/**
 * The browser of the journeys; CHROMIUM names another one than the package's. The package's own arguments are
 * left out: they switch off web security and run all in one process, which ends with the first closed page.
 */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? (await sparticuz.executablePath()),
    args: [
      "--no-sandbox",
      "--no-zygote",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
    ],
    headless: true,
  });
}

export type Visit = {
  page: Page;
  /** What the Content-Security-Policy stopped and what scripts threw, on any page of this visit. */
  faults: string[];
  close(): Promise<void>;
};

/** A visitor with an empty cookie jar. */
export async function visit(browser: Browser, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({
    baseURL: thisApplication().url,
    locale: "ru-KZ",
    viewport: { width: 1280, height: 900 },
    ...options,
  });
  const faults: string[] = [];
  const page = await context.newPage();
  page.on("pageerror", (error) => {
    // «Root did not complete. This is a bug in React»: whoever types while React 18 still hydrates may meet it; React
    // tries again by itself and nothing is lost.
    if (!error.message.includes("React error #345")) faults.push(`${page.url()} ${error.message}`);
  });
  page.on("console", (message) => {
    const expected = /the server responded with a status of (4\d\d)/.test(message.text());
    if (message.type() === "error" && !expected) faults.push(`${page.url()} ${message.text()}`);
  });
  return { page, faults, close: () => context.close() };
}
