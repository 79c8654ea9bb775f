// Pictures of the main screens in the three themes of Teams and at phone width, into screenshots/ (not kept in git), to be looked at.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import setup, { atTheTab, openBrowser } from "../test/journeys/running.ts";

const folder = join(import.meta.dirname, "..", "screenshots");
mkdirSync(folder, { recursive: true });

let host = "";
const stop = await setup({
  provide: (_, value) => {
    host = value;
  },
});
const browser = await openBrowser();

const openAnAction = (tab) => tab.getByRole("gridcell").nth(22).click();

const openTheForm = async (tab) => {
  await openAnAction(tab);
  await tab.getByRole("button", { name: "Record progress" }).click();
  await tab.getByRole("textbox", { name: "What has happened?" }).waitFor();
};

const screens = [
  { name: "plan", person: "Chief Executive" },
  { name: "action", person: "Plan Administrator", act: openAnAction },
  { name: "record", person: "Plan Administrator", act: openTheForm },
  { name: "mine", person: "Head of Finance", place: "personal" },
];

const looks = [
  { look: "default" },
  { look: "dark" },
  { look: "contrast" },
  { look: "phone", phone: true, width: 440, height: 900 },
];

async function shoot(screen, { look, ...more }) {
  const { page, tab } = await atTheTab(browser, host, {
    person: screen.person,
    page: screen.place ?? "channel",
    theme: look === "phone" ? "default" : look,
    ...more,
  });
  await tab.getByRole("heading", { level: 1 }).waitFor();
  await page.waitForTimeout(700);
  if (screen.act) await screen.act(tab);
  await page.waitForTimeout(900);
  await page.screenshot({ path: join(folder, `${screen.name}-${look}.png`) });
  await page.context().close();
}

try {
  for (const screen of screens)
    for (const look of looks) await shoot(screen, look);
} finally {
  await browser.close();
  await stop?.();
}
console.log(`Pictures are in ${folder}`);
