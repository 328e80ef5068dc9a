import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Page } from "playwright-core";
import { expect } from "vitest";

const folder = resolve(import.meta.dirname, "../../test-results");

export const desk = { width: 1440, height: 900 };
export const phone = { width: 390, height: 844 };
export const narrowPhone = { width: 360, height: 740 };

/** A picture of the whole page in `test-results/`, to be looked at; only with `PICTURES=1`, since each takes its time. */
export async function screenshot(page: Page, name: string): Promise<void> {
  if (!process.env.PICTURES) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

/** By how many pixels the page is wider than its window; zero or less where nothing scrolls sideways. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

/** The page as it stands scrolls sideways in none of the windows; it ends with the last one's size. */
export async function expectToFit(
  page: Page,
  name: string,
  windows: readonly { width: number; height: number }[] = [desk, phone, narrowPhone],
): Promise<void> {
  for (const viewport of windows) {
    await page.setViewportSize(viewport);
    expect(await overflow(page), `${name} at ${viewport.width} px`).toBeLessThanOrEqual(0);
    await screenshot(page, `${name}-${viewport.width}`);
  }
}
