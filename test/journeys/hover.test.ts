// Under the pointer words stay readable, in every theme: what axe does not see (WCAG 2.2, 1.4.3).
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { atTheTab, openBrowser } from "./running.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

interface Seen {
  readonly name: string;
  readonly contrast: number;
}

/** Runs in the page: how far the words of what is under the pointer stand out from the ground they stand on. */
function contrastHere(element: Element): Seen {
  const read = (colour: string) => {
    const [r = 0, g = 0, b = 0, a = 1] = (colour.match(/[\d.]+/g) ?? []).map(
      Number,
    );
    return { rgb: [r, g, b], a };
  };
  const over = (top: { rgb: number[]; a: number }, below: number[]) =>
    below.map((part, i) => part * (1 - top.a) + (top.rgb[i] ?? 0) * top.a);
  const grounds: { rgb: number[]; a: number }[] = [];
  for (let at: Element | null = element; at; at = at.parentElement)
    grounds.push(read(getComputedStyle(at).backgroundColor));
  const ground = grounds.reduceRight<number[]>(
    (below, top) => over(top, below),
    [255, 255, 255],
  );
  const words = over(read(getComputedStyle(element).color), ground);
  const light = (rgb: number[]) => {
    const [r = 0, g = 0, b = 0] = rgb.map((part) => {
      const share = part / 255;
      return share <= 0.03928
        ? share / 12.92
        : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [dark = 0, bright = 0] = [light(words), light(ground)].toSorted(
    (a, b) => a - b,
  );
  return {
    name: element.getAttribute("aria-label") ?? element.textContent ?? "",
    contrast: (bright + 0.05) / (dark + 0.05),
  };
}

/** Each control that is seen, with the pointer on it; of many that look alike the first few. */
async function hovered(page: Page, tab: FrameLocator): Promise<Seen[]> {
  // Colours change at once, so that what is measured is what stays.
  await tab.locator("body").evaluate((body) => {
    const style = document.createElement("style");
    style.textContent = "*{transition:none!important;animation:none!important}";
    body.append(style);
  });
  const controls = await tab
    .locator(
      "button:visible, a[href]:visible, [role=gridcell]:visible, [role=columnheader]:visible, input:visible",
    )
    .all();
  const looks = new Map<string, number>();
  const seen: Seen[] = [];
  for (const control of controls) {
    const look = await control.evaluate(
      (one) => `${one.tagName} ${one.className}`,
    );
    const before = looks.get(look) ?? 0;
    looks.set(look, before + 1);
    const box = await control.boundingBox();
    const height = page.viewportSize()?.height ?? 0;
    if (before >= 2 || !box || box.width < 2 || box.y > height) continue;
    await control.hover({ force: true });
    // The words themselves may lie in a part of the control; the letter of a rating stands on its own sign.
    for (const part of [
      control,
      ...(await control.locator("span:visible:not(:has(svg))").all()).slice(
        0,
        4,
      ),
    ])
      if ((await part.innerText()).trim() !== "")
        seen.push(await part.evaluate(contrastHere));
  }
  return seen;
}

describe.each(["default", "dark", "contrast"] as const)(
  "in the %s theme",
  (theme) => {
    it.each(["?show=list", "?show=timeline", "?drawer=position", "/board"])(
      "every control of the plan at “%s” keeps 4.5 to 1 under the pointer",
      async (view) => {
        const { page, tab } = await atTheTab(browser, inject("host"), {
          person: "Chief Executive",
          theme,
        });
        await tab.getByRole("gridcell").first().waitFor();
        const frame = page.frames().find((one) => one !== page.mainFrame());
        await frame?.evaluate((to) => {
          location.hash = `${location.hash.slice(1).split("?")[0]}${to}`;
        }, view);
        await tab.getByRole("heading", { level: 1 }).waitFor();
        const seen = await hovered(page, tab);
        expect(seen.length).toBeGreaterThan(8);
        expect(seen.filter(({ contrast }) => contrast < 4.5)).toEqual([]);
        await page.context().close();
      },
    );
  },
);
