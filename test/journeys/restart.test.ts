// Stopped and started again, everything is there; and the second start is quick.
import { openBrowser } from "../browser.ts";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { atTheTab, startWaymark } from "./running.ts";
import type { AtTheTab } from "./running.ts";

const words = "Written before the lights went out.";

async function openAction(host: string, person: string): Promise<AtTheTab> {
  const browser = await openBrowser();
  const opened = await atTheTab(browser, host, { person });
  await opened.tab
    .getByRole("searchbox", { name: "Search actions" })
    .fill("5.4 ");
  await opened.tab
    .getByRole("row")
    .filter({
      has: opened.tab.getByRole("gridcell", { name: "5.4", exact: true }),
    })
    .getByRole("gridcell")
    .first()
    .click();
  return opened;
}

const close = ({ page }: AtTheTab) => page.context().browser()?.close();

it("what was saved is there after a restart", async () => {
  const data = mkdtempSync(join(tmpdir(), "waymark-restart-"));
  try {
    const first = await startWaymark(data);
    const before = await openAction(first.host, "Plan Administrator");
    await before.tab.getByRole("button", { name: "Record progress" }).click();
    await before.tab
      .getByRole("textbox", { name: "What has happened?" })
      .fill(words);
    await before.tab.getByRole("button", { name: "Save", exact: true }).click();
    await before.tab.getByText("Update saved for 5.4.").first().waitFor();
    await close(before);
    await first.stop();

    const second = await startWaymark(data);
    const after = await openAction(second.host, "Chief Executive");
    await expect
      .poll(() => after.tab.getByText(words).count())
      .toBeGreaterThan(0);
    await close(after);
    await second.stop();
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
});
