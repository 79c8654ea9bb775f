// What axe finds in the tab.
import { faultsIn } from "../axe.ts";
import type { Rules } from "../axe.ts";
import type { Page } from "playwright-core";

/** Each fault with the element that has it; none where the page passes. */
export async function faultsOf(page: Page, rules?: Rules): Promise<string[]> {
  const apps = page.mainFrame().childFrames();
  if (apps.length === 0) throw new Error("The tab is not there.");
  const found = await Promise.all(apps.map((app) => faultsIn(app, rules)));
  return found.flat();
}
