// Every card as it is drawn: nothing axe would complain of, enough contrast, nothing cut off at the side; every look, both widths, both languages.
import { faultsIn } from "../axe.ts";
import { openBrowser } from "../browser.ts";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Browser } from "playwright-core";
import { anActionOnCard, everyCard } from "./cardSamples.ts";
import { draw, drawInChat, looks } from "./drawnCards.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

it.each(
  Object.entries(looks).flatMap(([name, look]) => [
    [name, 640, "en", look] as const,
    [name, 340, "cy", look] as const,
  ]),
)(
  "every card in %s at %d pixels in %s can be read and pressed by everybody",
  async (_name, width, language, look) => {
    const cards = everyCard(language, anActionOnCard());
    const page = await draw(browser, look, width, language, cards);
    expect(await faultsIn(page.mainFrame())).toEqual([]);
    await page.close();
  },
);

it("no card is cut off at the side of a phone, in either language, also with a long word in its title", async () => {
  for (const language of ["en", "cy"] as const)
    for (const title of [
      "Adolygu",
      "Llanfairpwllgwyngyllgogerychwyrndrobwll",
    ]) {
      const cards = everyCard(language, anActionOnCard({ title }));
      const { light } = looks;
      if (!light) throw new Error("No light look.");
      const page = await draw(browser, light, 340, language, cards);
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll("article, article *")]
          .filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
          .map((one) => one.closest("article")?.getAttribute("aria-label")),
      );
      expect(cut).toEqual([]);
      await page.close();
    }
});

it.each(["en", "cy"] as const)(
  "no button of any card has its words cut in a chat of 320 px, parts that open included (%s)",
  async (language) => {
    const cards = everyCard(language, anActionOnCard());
    const shown = JSON.parse(
      JSON.stringify(cards).replaceAll('"isVisible":false', '"isVisible":true'),
    ) as typeof cards;
    const page = await drawInChat(browser, 320, language, shown);
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>(".ac-pushButton")]
        .filter((button) =>
          [button, ...button.querySelectorAll<HTMLElement>("*")].some(
            (part) => part.scrollWidth > part.clientWidth,
          ),
        )
        .map(
          (button) =>
            `${button.closest<HTMLElement>("[data-card]")?.dataset["card"]}: ${button.textContent}`,
        ),
    );
    expect([...new Set(cut)]).toEqual([]);
    await page.close();
  },
);
