// Which paper opens, and how two authors' changes to one draft are joined.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day } from "../../src/domain/values/calendarDate.ts";
import { noWords } from "../../src/domain/committeePaper/parts/paperInput.ts";
import type { PaperDraft } from "../../src/domain/committeePaper/publishing/paperRequest.ts";
import { corporatePlanAsReported } from "../../src/localTenant/samplePlans/corporatePlan.ts";
import {
  joined,
  leaveOut,
  neverDated,
  recordClearance,
  writeHead,
  writeImplication,
  writeParagraph,
} from "../../src/tab/paper/draftEdits.ts";
import type { DraftEdit } from "../../src/tab/paper/draftEdits.ts";
import {
  forBody,
  paperAddress,
  requestIn,
} from "../../src/tab/paper/paperChoice.ts";

const plan = corporatePlanAsReported();
const today = day("2018-06-20");
const titleOf = (id: string | undefined) =>
  plan.bodies.find((one) => one.id === id)?.title;

describe("the paper that opens", () => {
  it("is for the body that meets next, as at today", () => {
    const request = requestIn("", plan, today);
    expect(titleOf(request?.bodyId)).toBe("Audit and Accounts Committee");
    expect(request).toMatchObject({ meeting: "2018-07-24", asAt: today });
  });

  it("is the one its address names, and the address of what is shown opens it again", () => {
    const request = requestIn("", plan, today);
    if (!request) throw new Error("no request");
    const wanted = {
      ...request,
      asAt: day("2018-06-01"),
      audience: "exempt" as const,
    };
    const search = paperAddress("p", wanted).split("?")[1] ?? "";
    expect(requestIn(search, plan, day("2019-01-01"))).toEqual(wanted);
  });

  it("ignores a date that is none, and says that there is no body where there is none", () => {
    expect(requestIn("meeting=tomorrow&as-at=x", plan, today)).toMatchObject({
      meeting: "2018-07-24",
      asAt: today,
    });
    expect(requestIn("", { bodies: [], meetings: [] }, today)).toBeNull();
  });

  it("moves to the next meeting of another body", () => {
    const request = requestIn("", plan, today);
    const cabinet = plan.bodies.find((one) => one.title === "Cabinet");
    if (!request || !cabinet) throw new Error("no request");
    expect(forBody(plan, request, cabinet.id)).toMatchObject({
      bodyId: cabinet.id,
      meeting: "2018-08-08",
    });
  });
});

const empty: PaperDraft = { words: noWords, clearances: [] };
const live = "17 actions are done.";

const anEdit: fc.Arbitrary<DraftEdit> = fc.oneof(
  fc
    .tuple(fc.constantFrom("purpose", "background"), fc.string())
    .map(([id, words]) => writeParagraph(id, "1.1", words, live)),
  fc
    .tuple(fc.constantFrom("themes", "risks"), fc.boolean())
    .map(([name, out]) => leaveOut(name, name, out)),
  fc.string().map((words) => writeImplication("legal", "Legal", words)),
  fc.constantFrom("8.2", "1.1").map((ref) => neverDated(ref)),
  fc.string().map((words) => writeHead("reportOf", words)),
  fc.option(fc.string()).map((comment) => {
    const role = "Legal services";
    const said = { role, consulted: "yes" as const, on: null, comment };
    return recordClearance(role, comment === null ? null : said);
  }),
);
const aDraft = fc
  .array(anEdit, { maxLength: 5 })
  .map((edits) => edits.reduce((draft, edit) => edit.apply(draft), empty));

describe("the table of clearances", () => {
  it("keeps a line where it stands when it changes, and gives it up when it is taken out", () => {
    const line = (role: string, comment: string) =>
      recordClearance(role, { role, consulted: "yes", on: null, comment });
    const both = [
      line("Legal", ""),
      line("Finance", ""),
      line("Legal", "Fine"),
    ];
    const draft = both.reduce((so, edit) => edit.apply(so), empty);
    const shown = (one: PaperDraft) =>
      one.clearances.map(({ role, comment }) => `${role}: ${comment}`);
    expect(shown(draft)).toEqual(["Legal: Fine", "Finance: "]);
    expect(shown(recordClearance("Legal", null).apply(draft))).toEqual([
      "Finance: ",
    ]);
  });
});

describe("two authors of one draft", () => {
  it("a change is joined onto theirs exactly when they did not change the same field", () => {
    fc.assert(
      fc.property(aDraft, anEdit, anEdit, (before, mine, theirs) => {
        const stored = theirs.apply(before);
        const both = joined(mine, before, stored);
        if (both) {
          expect(mine.field(both)).toBe(mine.field(mine.apply(before)));
          if (mine.what !== theirs.what)
            expect(theirs.field(both)).toBe(theirs.field(stored));
        } else expect(mine.what).toBe(theirs.what);
      }),
    );
  });

  it("taking a change back restores that field and no other", () => {
    fc.assert(
      fc.property(aDraft, anEdit, anEdit, (before, mine, later) => {
        const after = later.apply(mine.apply(before));
        const undone = mine.undone(before).apply(after);
        expect(mine.field(undone)).toBe(mine.field(before));
        if (later.what !== mine.what)
          expect(later.field(undone)).toBe(later.field(after));
      }),
    );
  });

  it("the plan's own words written back are no words of the author's", () => {
    const written = writeParagraph("purpose", "2.1", "Mine.", live).apply(
      empty,
    );
    expect(written.words.writtenOver).toEqual({ purpose: live });
    const back = writeParagraph("purpose", "2.1", live, live).apply(written);
    expect(back).toEqual(empty);
  });
});
