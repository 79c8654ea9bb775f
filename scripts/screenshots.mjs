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

const screens = [
  ["plan", { person: "Chief Executive" }],
  ["action", { person: "Plan Administrator" }, openAnAction],
  [
    "record",
    { person: "Plan Administrator" },
    async (tab) => {
      await openAnAction(tab);
      await tab.getByRole("button", { name: "Record progress" }).click();
      await tab.getByRole("textbox", { name: "What has happened?" }).waitFor();
    },
  ],
  ["mine", { person: "Head of Finance", page: "personal" }],
];

async function shoot(name, where, act) {
  const { page, tab } = await atTheTab(browser, host, where);
  await tab.getByRole("heading", { level: 1 }).waitFor();
  await page.waitForTimeout(700);
  if (act) await act(tab);
  await page.waitForTimeout(900);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await page.context().close();
}

try {
  for (const [name, where, act] of screens) {
    for (const theme of ["default", "dark", "contrast"])
      await shoot(`${name}-${theme}`, { ...where, theme }, act);
    await shoot(
      `${name}-phone`,
      { ...where, phone: true, width: 440, height: 900 },
      act,
    );
  }
} finally {
  await browser.close();
  await stop?.();
}
console.log(`Pictures are in ${folder}`);
