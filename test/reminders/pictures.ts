// Pictures of every card in light, dark and contrast, at the widths of a desktop and a phone, to be looked at: node test/reminders/pictures.ts [folder]
import { openBrowser } from "../browser.ts";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { anActionOnCard, everyCard } from "./cardSamples.ts";
import { draw, looks } from "./drawnCards.ts";

const folder = process.argv[2] ?? "dist/pictures/cards";
mkdirSync(folder, { recursive: true });
const browser = await openBrowser();
for (const [name, look] of Object.entries(looks))
  for (const width of [640, 340]) {
    const language = width === 640 ? "en" : "cy";
    const cards = everyCard(language, anActionOnCard());
    const page = await draw(browser, look, width, language, cards);
    await page.screenshot({
      path: join(folder, `${name}-${width}.png`),
      fullPage: true,
    });
    await page.close();
  }
await browser.close();
console.log(`Pictures in ${folder}`);
