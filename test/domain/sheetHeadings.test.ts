// The headings of our own sheets: a sheet that was taken out and filled in comes back by them, so none is ever called otherwise.
import { expect, it } from "vitest";
import { stampedColumns } from "../../src/domain/imports/file/rowStamp.ts";
import {
  actionHeadings,
  fillInHeaders,
  stampHeader,
} from "../../src/domain/plan/sheetHeadings.ts";

it("stay as they are in sheets that people have", async () => {
  const text = JSON.stringify(
    { stampHeader, fillInHeaders, actionHeadings, stampedColumns },
    null,
    1,
  );
  await expect(`${text}\n`).toMatchFileSnapshot("whole/headings.txt");
});
