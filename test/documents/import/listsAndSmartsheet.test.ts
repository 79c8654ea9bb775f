// What other systems export: recognised, said, and their own columns neither read by guessing nor poured into the account.
import { describe, expect, test } from "vitest";
import type { ImportResult } from "../../../src/documents/import/rows/importResult.ts";
import { asked, oneOf, readIn } from "./everyWay.ts";

const system = (read: ImportResult) =>
  read.questions.find(({ field }) => field === "system")?.about;

const formats = ["csv", "xlsx"] as const;

describe("Lists, SharePoint and Power Automate", () => {
  test.each(formats)(
    "as %s: moments in UTC, looked-up words, claims, terms and rich text",
    (format) => {
      const read = readIn(format, [
        [
          "ID",
          "Title",
          "Theme",
          "Lead officer",
          "Due date",
          "Status",
          "Progress update",
          "Modified",
          "Modified By",
          "Item Type",
          "Path",
        ],
        [
          "4",
          "Adopt the code",
          "Governance|3f2b8c1a-1111-2222-3333-444455556666",
          "12;#Head of HR;#14;#Head of OD",
          "2026-03-31T23:00:00Z",
          "In progress",
          "<div><p>Draft <b>seen</b></p></div>",
          "2026-11-01T09:00:00Z",
          "Pat Admin",
          "Item",
          "sites/plan/Lists/Actions",
        ],
        [
          "5",
          "Review the policy",
          "Governance|3f2b8c1a-1111-2222-3333-444455556666",
          "i:0#.f|membership|m.officer@council.gov.uk",
          "2026-12-15T00:00:00Z",
          "Not started",
          "",
          "2026-11-01T09:00:00Z",
          "Pat Admin",
          "Item",
          "sites/plan/Lists/Actions",
        ],
      ]);
      expect(system(read)).toContain("SharePoint");
      const [first, second] = read.actions;
      expect(first?.theme).toBe("Governance");
      expect(first?.officers).toEqual(["Head of HR", "Head of OD"]);
      expect(first?.due?.end).toBe("2026-04-01");
      expect(first?.narrative).toBe("Draft seen");
      expect(second?.officers).toEqual(["m.officer@council.gov.uk"]);
      expect(second?.due?.end).toBe("2026-12-15");
      expect(asked(read, "officers")).toBe(true);
    },
  );
  test.each(formats)(
    "as %s: what Power Automate writes of persons and choices",
    (format) => {
      const read = readIn(format, [
        [
          "@odata.etag",
          "ItemInternalId",
          "Title",
          "Owner",
          "Owner#Claims",
          "Due date",
          "Status",
          "{Link}",
        ],
        [
          '""1""',
          "9",
          "Adopt the code",
          '{"@odata.type":"#x","DisplayName":"Head of Finance","Email":"hof@council.gov.uk"}',
          "i:0#.f|membership|hof@council.gov.uk",
          "2027-03-31",
          '{"Id":1,"Value":"In progress"}',
          "https://council.example/9",
        ],
      ]);
      expect(system(read)).toBe("Power Automate");
      const action = oneOf(read);
      expect(action.officers).toEqual(["Head of Finance"]);
      expect(action.status).toBe("inProgress");
      expect(action.due?.end).toBe("2027-03-31");
      expect(action.narrative).toBeNull();
    },
  );
});

test.each(formats)("Smartsheet as %s", (format) => {
  const read = readIn(format, [
    [
      "Row ID",
      "Task Name",
      "Assigned To",
      "Start",
      "Finish",
      "Duration",
      "% Complete",
      "Status",
      "Health",
      "Predecessors",
      "Comments",
    ],
    [
      "1",
      "Adopt the code",
      "Head of Finance",
      "01/11/26",
      "31/03/27",
      "90d",
      "40%",
      "In Progress",
      "Yellow",
      "",
      "Draft written",
    ],
  ]);
  expect(system(read)).toBe("Smartsheet");
  const action = oneOf(read);
  expect(action.due?.end).toBe("2027-03-31");
  expect(action.status).toBe("inProgress");
  expect(action.rag).toBe("Yellow");
  expect(action.narrative).not.toContain("90d");
});

test("a council's own table is no system's", () => {
  expect(
    system(
      readIn("csv", [
        ["Ref", "Action", "Owner", "Due date", "Status", "Comments"],
        [
          "1.1",
          "Adopt the code",
          "Head of Finance",
          "March 2027",
          "In progress",
          "",
        ],
      ]),
    ),
  ).toBeUndefined();
});
