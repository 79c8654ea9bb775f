// What axe finds in the tab by WCAG 2.2 AA.
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** Each fault with the first element that has it; none where the page passes. */
export async function faultsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .include("iframe")
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
