// The one way tests ask axe: it runs in the frame that is looked at and answers with faults alone, which takes a fifth of the time of running in every frame and gathering elsewhere.
import axe from "axe-core";
import type { Frame } from "playwright-core";

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

/** WCAG 2.2 AA, which is promised; or all that axe knows to be good practice. */
export type Rules = "wcag" | "all";

const wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Each fault of what a frame itself shows with the element that has it; none where it passes. */
export async function faultsIn(
  frame: Frame,
  rules: Rules = "wcag",
): Promise<string[]> {
  await frame.evaluate(axe.source);
  return frame.evaluate(
    async (tags) => {
      const { violations } = await window.axe.run(document, {
        ...(tags.length > 0 ? { runOnly: tags } : {}),
        resultTypes: ["violations"],
        iframes: false,
      });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`),
      );
    },
    rules === "all" ? [] : wcag,
  );
}
