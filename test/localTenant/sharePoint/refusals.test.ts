// Every refusal, in SharePoint's status, code and words.
import { DatabaseSync } from "node:sqlite";
import { openStorage } from "../../../src/localTenant/sharePoint/storage/database.ts";
import { expect, test } from "vitest";
import type { SPFI } from "@pnp/sp/fi.js";
import type { IList } from "@pnp/sp/lists/types.js";
import { addColumn, makeActions } from "./plan.ts";
import { openTenant, refusal } from "./tenant.ts";

interface Case {
  readonly when: string;
  readonly status: number;
  readonly code: string;
  readonly words: string;
  readonly call: (list: IList, sp: SPFI) => Promise<unknown>;
}

const argument = "System.ArgumentException";
const general = "Microsoft.SharePoint.SPException";
const badQuery = "Microsoft.SharePoint.Client.InvalidClientQueryException";

const cases: Case[] = [
  {
    when: "a list is not there",
    status: 404,
    code: `-1, ${argument}`,
    words:
      "List 'X' does not exist at site with URL 'http://localhost:5690/sites/plans'.",
    call: (_, sp) => sp.web.lists.getByTitle("X")(),
  },
  {
    when: "an item is not there",
    status: 404,
    code: `-2130575338, ${argument}`,
    words: "Item does not exist. It may have been deleted by another user.",
    call: (list) => list.items.getById(99)(),
  },
  {
    when: "a file is not there",
    status: 404,
    code: `-2130575338, ${general}`,
    words: "The file /sites/plans/Papers/x.docx does not exist.",
    call: (_, sp) =>
      sp.web.getFileByServerRelativePath("/sites/plans/Papers/x.docx")(),
  },
  {
    when: "a folder is not there",
    status: 404,
    code: "-2147024894, System.IO.FileNotFoundException",
    words: "File Not Found.",
    call: (_, sp) =>
      sp.web.getFolderByServerRelativePath("/sites/plans/Papers")(),
  },
  {
    when: "a column is asked for that is not there",
    status: 400,
    code: `-2147024809, ${argument}`,
    words:
      "Column 'X' does not exist. It may have been deleted by another user.",
    call: (list) => list.fields.getByInternalNameOrTitle("X")(),
  },
  {
    when: "a column is selected that is not there",
    status: 400,
    code: `-1, ${general}`,
    words: "The field or property 'X' does not exist.",
    call: (list) => list.items.select("Id", "X")(),
  },
  {
    when: "a filter names a column that is not there",
    status: 400,
    code: `-1, ${general}`,
    words: "The field or property 'X' does not exist.",
    call: (list) => list.items.filter("X eq 1")(),
  },
  {
    when: "a written property is not there",
    status: 400,
    code: `-1, ${badQuery}`,
    words:
      "The property 'X' does not exist on type 'SP.Data.ActionsListItem'. Make sure to only use property names that are defined by the type.",
    call: (list) => list.items.add({ X: 1 }),
  },
  {
    when: "a list of that title is there already",
    status: 500,
    code: `-2130575342, ${general}`,
    words:
      "A list, survey, discussion board, or document library with the specified title already exists in this Web site.  Please choose another title.",
    call: (_, sp) => sp.web.lists.add("actions"),
  },
  {
    when: "a text is longer than its column",
    status: 500,
    code: `-2130575336, ${general}`,
    words:
      "Invalid text value.\n\nA text field contains invalid data. Please check the value and try again.",
    call: (list) => list.items.add({ Ref: "x".repeat(21) }),
  },
  {
    when: "a value that must be unique is there already, in any case",
    status: 500,
    code: "-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException",
    words:
      "The list item could not be added or updated because duplicate values were found in the following field(s) in the list: [Ref].",
    call: async (list) => {
      await list.items.add({ Ref: "FP1" });
      await list.items.add({ Ref: "fp1" });
    },
  },
  {
    when: "a date is no date",
    status: 400,
    code: `-1, ${badQuery}`,
    words:
      "Cannot convert a primitive value to the expected type 'Edm.DateTime'. See the inner exception for more details.",
    call: (list) => list.items.add({ Due: "2026-02-30" }),
  },
  {
    when: "a number is a text",
    status: 400,
    code: `-1, ${badQuery}`,
    words:
      "Cannot convert a primitive value to the expected type 'Edm.Double'. See the inner exception for more details.",
    call: (list) => list.items.add({ Weight: "heavy" }),
  },
  {
    when: "one person is written where many are kept",
    status: 400,
    code: `-1, ${badQuery}`,
    words:
      "An unexpected 'PrimitiveValue' node was found when reading from the JSON reader. A 'StartArray' node was expected.",
    call: (list) => list.items.add({ HelpersId: 1 }),
  },
  {
    when: "a filter uses a calculated column",
    status: 400,
    code: `-1, ${general}`,
    words:
      "The field 'Sum' of type 'Calculated' cannot be used in the query filter expression.",
    call: (list) => list.items.filter("Sum eq 2")(),
  },
  {
    when: "a filter uses a note",
    status: 400,
    code: `-1, ${general}`,
    words:
      "The field 'Note' of type 'Note' cannot be used in the query filter expression.",
    call: (list) => list.items.filter("Note eq 'x'")(),
  },
  {
    when: "a filter uses what the dialect has not",
    status: 400,
    code: `-1, ${badQuery}`,
    words: `The expression "tolower(Title) eq 'x'" is not valid.`,
    call: (list) => list.items.filter("tolower(Title) eq 'x'")(),
  },
  {
    when: "a person's name is selected without expanding the person",
    status: 400,
    code: `-1, ${general}`,
    words:
      "The query to field 'Responsible' is not valid. The $select query string must specify the target fields and the $expand query string must contains Responsible.",
    call: (list) => list.items.select("Responsible/Title")(),
  },
  {
    when: "a note is to be indexed",
    status: 500,
    code: `-2146232832, ${general}`,
    words: "This column type is not supported for indexing.",
    call: (list) =>
      list.fields
        .getByInternalNameOrTitle("Note")
        .update({ Indexed: true }, "SP.Field"),
  },
  {
    when: "a calculated column is to be indexed",
    status: 500,
    code: `-2146232832, ${general}`,
    words: "This column type is not supported for indexing.",
    call: (list) =>
      list.fields
        .getByInternalNameOrTitle("Sum")
        .update({ Indexed: true }, "SP.Field"),
  },
  {
    when: "an index would be the twenty-first",
    status: 500,
    code: `-2130575282, ${general}`,
    words:
      "You have reached the maximum number of indexed columns (20) for this list.",
    call: async (list) => {
      for (let n = 0; n < 16; n += 1)
        await addColumn(
          list,
          `<Field Type="Number" Name="N${n}" DisplayName="N${n}" Indexed="TRUE"/>`,
        );
    },
  },
  {
    when: "a column of that name is there already",
    status: 500,
    code: `-2130575306, ${general}`,
    words: 'A duplicate field name "Ref" was found.',
    call: (list) =>
      addColumn(list, '<Field Type="Number" Name="Ref" DisplayName="Other"/>'),
  },
  {
    when: "a column's kind is to change",
    status: 500,
    code: `-2146232832, ${general}`,
    words: "The type of column 'Ref' cannot be changed in this way.",
    call: (list) =>
      list.fields
        .getByInternalNameOrTitle("Ref")
        .update(
          { SchemaXml: '<Field Type="Number" Name="Ref" DisplayName="Ref"/>' },
          "SP.Field",
        ),
  },
  {
    when: "somebody is named whom nobody knows",
    status: 500,
    code: `-2146232832, ${general}`,
    words: "The specified user nobody@council.example could not be found.",
    call: (_, sp) => sp.web.ensureUser("nobody@council.example"),
  },
];

test.each(cases)(
  "when $when: $status",
  async ({ status, code, words, call }) => {
    const sp = openTenant().as("lead");
    const list = await makeActions(sp);
    expect(await refusal(call(list, sp))).toEqual({ status, code, words });
  },
);

test("a deleted column is unknown to everything that named it", async () => {
  const sp = openTenant().as("lead");
  const list = await makeActions(sp);
  await list.items.add({ Title: "A", Ref: "1" });
  await list.fields.getByInternalNameOrTitle("Ref").delete();
  expect((await refusal(list.items.select("Ref")())).status).toBe(400);
  expect((await refusal(list.items.add({ Ref: "2" }))).status).toBe(400);
  expect(await list.items()).toMatchObject([{ Title: "A" }]);
});

test("what is not emulated is never an invented success, and the log says so", async () => {
  const tenant = openTenant();
  const asked = [
    ["web/nonsense", "GET"],
    ["web/currentuser", "POST"],
    ["web/lists/getbytitle('Actions')/bulkvalidateupdatelistitems", "POST"],
    ["web/lists/getbytitle('Actions')/subscriptions", "GET"],
    ["web/alerts", "GET"],
  ] as const;
  for (const [path, method] of asked) {
    const unknown = await tenant.ask("lead", path, { method });
    expect([path, unknown.status]).toEqual([path, 501]);
    expect(await unknown.text()).toContain("does not emulate");
  }
  expect(
    tenant.lines.filter((line) => line.startsWith("not emulated")),
  ).toHaveLength(asked.length);
});

test.each(["web/%zz", "web/lists/getbytitle('%E0%A4%A')/items", "web/%"])(
  "the malformed address %s is the asker's fault, not a failure of the tenant",
  async (path) => {
    const tenant = openTenant();
    expect((await tenant.ask("lead", path)).status).toBe(400);
    expect(tenant.lines.join()).not.toContain("failed");
  },
);

test("a full disk is told as that, and nothing is half saved", () => {
  const storage = openStorage(new DatabaseSync(":memory:"), "Europe/London");
  storage.exec("CREATE TABLE filling (words TEXT); PRAGMA max_page_count = 60");
  const fill = () =>
    storage.transaction(() => {
      for (let n = 0; n < 200; n += 1)
        storage.run("INSERT INTO filling VALUES (?)", "x".repeat(4_000));
    });
  expect(fill).toThrow(/full/);
  expect(storage.get("SELECT count(*) AS n FROM filling")).toEqual({ n: 0 });
  // The next one that fits is saved.
  storage.transaction(() =>
    storage.run("INSERT INTO filling VALUES (?)", "fits"),
  );
  expect(storage.get("SELECT count(*) AS n FROM filling")).toEqual({ n: 1 });
});
