// A draft out for comment: its author sends it to a post until a day, whoever holds the post answers beside the draft, and the author sees it.
import { openBrowser } from "../browser.ts";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Browser } from "playwright-core";
import { addDays, dayIn } from "../../src/domain/values/calendarDate.ts";
import type { Instant } from "../../src/domain/values/calendarDate.ts";
import { faultsOf } from "./faultsOf.ts";
import { atTheTab, here } from "./running.ts";

const today = dayIn(new Date().toISOString() as Instant);

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function atThePaper(person: string) {
  const at = await atTheTab(browser, here().host, { person });
  await at.tab.getByRole("link", { name: "Papers" }).click();
  await at.tab
    .getByLabel("Report to")
    .selectOption({ label: "Programme Board" });
  const box = at.tab.getByRole("region", { name: "Out for comment" });
  await box.waitFor();
  return { ...at, box };
}

it("the author sends it, the officer asked answers with the keyboard, and the answer goes into the table", async () => {
  const author = await atThePaper("Report Author");
  await author.box.getByRole("button", { name: "Send it out" }).click();
  await author.box
    .getByLabel("Posts that are to comment")
    .selectOption({ label: "HR Manager" });
  await author.box.getByRole("button", { name: "Send it out" }).click();
  await author.box.getByText("Give the day by which").waitFor();
  await author.box.getByLabel("Comments by").fill(addDays(today, 14));
  await author.box.getByRole("button", { name: "Send it out" }).click();
  await author.box.getByText(/0 of 1 have answered/).waitFor();

  const officer = await atThePaper("HR Manager");
  await officer.box
    .getByRole("button", { name: "Comment on the draft" })
    .press("Enter");
  await officer.page.keyboard.type("Say in 5.1 who leads theme 6.");
  await officer.box.getByRole("button", { name: "Record it" }).press("Enter");
  await officer.box.getByText("Say in 5.1 who leads theme 6.").waitFor();
  expect(await faultsOf(officer.page)).toEqual([]);

  const again = await atThePaper("Report Author");
  await again.box.getByText("The post that was asked has answered.").waitFor();
  await again.box
    .getByRole("button", { name: /Put the answer of HR Manager/ })
    .click();
  const paper = again.tab.getByRole("article", { name: "The paper" });
  await paper.getByRole("row", { name: /HR Manager.*Say in 5\.1/ }).waitFor();
  await paper
    .getByRole("img", { name: /month by month|Bar chart/ })
    .first()
    .waitFor();
  expect(await faultsOf(again.page)).toEqual([]);
});
