// One act, one name: what the card calls a thing the tab and the workbook call it too.
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { revisionReasons } from "../../src/domain/plan/revision.ts";
import { capitalised } from "../../src/domain/values/wording.ts";
import { reasonWords as inTheWorkbook } from "../../src/documents/workbook/words.ts";
import { en } from "../../src/reminders/cards/words.en.ts";
import { reasonWords as inTheTab } from "../../src/tab/ui/reasonWords.ts";

it.each(revisionReasons)(
  "the reason “%s” for another date has the same words on the card, in the tab and in the workbook",
  (reason) => {
    expect(capitalised(inTheTab[reason])).toBe(en.reasons[reason]);
    expect(inTheWorkbook[reason]).toBe(en.reasons[reason]);
  },
);

it.each([
  ["where", "RecordProgress"],
  ["what", "RecordProgress"],
  ["claimTitle", "ClaimCompletion"],
  ["claimSend", "ClaimCompletion"],
  ["claimOn", "ClaimCompletion"],
  ["newDate", "Doing"],
  ["noChange", "Doing"],
] as const)("the card's “%s” is what the tab's %s says", (word, form) => {
  const source = readFileSync(`src/tab/action/${form}.tsx`, "utf8");
  expect(source).toContain(en[word]);
});
