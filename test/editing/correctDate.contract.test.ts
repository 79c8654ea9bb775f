// A date that was written wrongly, corrected through the real store by two people: everything told agrees, and nobody is accused.
import { inEnglish } from "../../src/domain/words/english.ts";
import { afterEach, beforeEach, expect, it } from "vitest";
import { parseInstant } from "../../src/domain/values/calendarDate.ts";
import { asId } from "../../src/domain/values/id.ts";
import {
  askCorrection,
  confirmCorrection,
} from "../../src/domain/planLife/correctDate.ts";
import { openCorrection } from "../../src/domain/history/dateCorrections.ts";
import { edit } from "../../src/editing/edit.ts";
import { planContextOf, savePlanChange } from "../../src/editing/planChange.ts";
import { checkHealth } from "../../src/sharepoint/site/health.ts";
import { aPlanSite, planId } from "../sharepoint/aPlanSite.ts";
import type { TestSite } from "../sharepoint/testSite.ts";
import { on } from "../domain/ruleWorld.ts";
import { somebody } from "./floor.ts";

let site: TestSite;
beforeEach(async () => {
  site = await aPlanSite();
});
afterEach(() => site.tenant.close());

it("is asked by the plan administrator, confirmed by the report author, drawn by all, and the row follows", async () => {
  const admin = await somebody(site, "Plan Administrator", ["administrator"]);
  const { store } = admin;
  const { editor } = await admin.desk();
  const { record } = await store.record(planId);
  const { action } = await admin.basis();
  const id = asId<"Edit">(crypto.randomUUID());
  const context = planContextOf(editor, record, id);
  const asked = askCorrection(
    action.id,
    {
      to: on("2031-05-31"),
      reason: "Typed wrongly.",
      place: "Plan.docx, table 3",
      cell: "May 2031",
    },
    context,
  );
  if (!asked.ok) throw new Error(inEnglish(asked.words));
  expect(
    await savePlanChange({ store, context, stored: record }, asked.value),
  ).toBeNull();

  const author = await somebody(site, "Report Author", ["author"]);
  const basis = await author.basis();
  const waiting = openCorrection(basis.log.decisions);
  if (!waiting) throw new Error("nothing waits");
  const outcome = await edit(await author.desk(), basis, {
    id: asId<"Edit">(crypto.randomUUID()),
    rule: (rule) => confirmCorrection({ decisionId: waiting.id }, rule),
    meets: "follow",
  });
  expect(outcome).toMatchObject({ kind: "recorded" });

  const drawn = await author.stored();
  expect(drawn.action.due?.end).toBe("2031-05-31");
  await store.bringCopies();
  const { actions } = await store.overview(planId);
  const row = actions.find((one) => one.id === action.id);
  expect(row?.due?.end).toBe("2031-05-31");
  expect(row?.current).toMatchObject({ inForce: "2031-05-31", moves: 1 });
  const now = parseInstant(new Date().toISOString());
  if (!now) throw new Error("no clock");
  expect(
    (await checkHealth(site.as("Plan Administrator"), { now })).findings,
  ).toEqual([]);
});
