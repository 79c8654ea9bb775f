// Under the pointer words stay readable, in every theme: what axe does not see (WCAG 2.2, 1.4.3).
import { openBrowser } from "../browser.ts";
import { afterAll, beforeAll, expect, it } from "vitest";
import type {
  Browser,
  Frame,
  FrameLocator,
  Locator,
  Page,
} from "playwright-core";
import { atRest } from "./host.ts";
import { atTheTab, here } from "./running.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

interface Seen {
  readonly name: string;
  readonly contrast: number;
}

/** Runs in the page: marks a few controls of each look that are seen, and says where their middles are. Colours change at once from here on, so that what is measured is what stays. */
function markControls(): { x: number; y: number }[] {
  const { body } = document;
  const style = document.createElement("style");
  style.textContent = "*{transition:none!important;animation:none!important}";
  body.append(style);
  const looks = new Map<string, number>();
  const middles: { x: number; y: number }[] = [];
  for (const control of body.querySelectorAll(
    "button, a[href], [role=gridcell], [role=columnheader], input",
  )) {
    control.removeAttribute("data-hovered");
    const { left, top, width, height } = control.getBoundingClientRect();
    const seen =
      control.checkVisibility({ visibilityProperty: true }) &&
      width >= 2 &&
      left + width / 2 < innerWidth &&
      top + height / 2 < innerHeight;
    const look = `${control.tagName} ${control.className}`;
    const before = looks.get(look) ?? 0;
    if (!seen || before >= 2) continue;
    looks.set(look, before + 1);
    control.setAttribute("data-hovered", String(middles.length));
    middles.push({ x: left + width / 2, y: top + height / 2 });
  }
  return middles;
}

/** Runs in the page: how far the words of a marked control stand out from the ground they stand on. The words may lie in a part of it; the letter of a rating stands on its own sign. */
function contrastsOf(mark: number): Seen[] {
  const read = (colour: string) => {
    const [r = 0, g = 0, b = 0, a = 1] = (colour.match(/[\d.]+/g) ?? []).map(
      Number,
    );
    return { rgb: [r, g, b], a };
  };
  const over = (top: { rgb: number[]; a: number }, below: number[]) =>
    below.map((part, i) => part * (1 - top.a) + (top.rgb[i] ?? 0) * top.a);
  const light = (rgb: number[]) => {
    const [r = 0, g = 0, b = 0] = rgb.map((part) => {
      const share = part / 255;
      return share <= 0.03928
        ? share / 12.92
        : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (element: Element) => {
    const grounds: { rgb: number[]; a: number }[] = [];
    for (let at: Element | null = element; at; at = at.parentElement)
      grounds.push(read(getComputedStyle(at).backgroundColor));
    const ground = grounds.reduceRight<number[]>(
      (below, top) => over(top, below),
      [255, 255, 255],
    );
    const words = over(read(getComputedStyle(element).color), ground);
    const [dark = 0, bright = 0] = [light(words), light(ground)].toSorted(
      (a, b) => a - b,
    );
    return (bright + 0.05) / (dark + 0.05);
  };
  const control = document.querySelector<HTMLElement>(
    `[data-hovered="${mark}"]`,
  );
  if (control === null) return [];
  return [control, ...control.querySelectorAll<HTMLElement>("span")]
    .filter(
      (part) =>
        part.checkVisibility({ visibilityProperty: true }) &&
        !part.querySelector("svg") &&
        part.innerText.trim() !== "",
    )
    .map((part) => ({
      name: part.getAttribute("aria-label") ?? part.innerText,
      contrast: contrast(part),
    }));
}

/** Each control that is seen, with the pointer on it; of many that look alike the first few. */
async function hovered(page: Page, frame: Frame): Promise<Seen[]> {
  const box = await page.locator("iframe").first().boundingBox();
  const seen: Seen[] = [];
  for (const [mark, { x, y }] of (
    await frame.evaluate(markControls)
  ).entries()) {
    await page.mouse.move((box?.x ?? 0) + x, (box?.y ?? 0) + y);
    seen.push(...(await frame.evaluate(contrastsOf, mark)));
  }
  return seen;
}

/** What is looked at, and by what one knows that it is there. */
const views: readonly (readonly [string, (tab: FrameLocator) => Locator])[] = [
  ["?show=list", (tab) => tab.getByRole("gridcell").first()],
  ["?show=timeline", (tab) => tab.getByRole("grid", { name: "Timeline" })],
  ["?drawer=position", (tab) => tab.getByRole("complementary").first()],
  ["/board", (tab) => tab.getByRole("heading", { name: "Exceptions" })],
];

it.each(["default", "dark", "contrast"] as const)(
  "in the %s theme every control of the plan keeps 4.5 to 1 under the pointer",
  async (theme) => {
    const { page, tab } = await atTheTab(browser, here().host, {
      person: "Chief Executive",
      theme,
    });
    await tab.getByRole("gridcell").first().waitFor();
    const frame = page.frames().find((one) => one !== page.mainFrame());
    if (!frame) throw new Error("The tab is not there.");
    const plan = await frame.evaluate(
      () => location.hash.slice(1).split("?")[0],
    );
    for (const [view, there] of views) {
      await frame.evaluate((to) => {
        location.hash = to;
      }, `${plan}${view}`);
      await there(tab).waitFor();
      await atRest(tab);
      const seen = await hovered(page, frame);
      expect(seen.length, view).toBeGreaterThan(8);
      expect(
        seen.filter(({ contrast }) => contrast < 4.5),
        view,
      ).toEqual([]);
    }
    await page.context().close();
  },
);
