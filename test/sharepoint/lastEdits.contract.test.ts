// A date changed in SharePoint itself is told with who and when, and the history says what it should be.
import { inEnglish } from "../../src/domain/words/english.ts";
import { expect, it } from "vitest";
import { outsideEdits } from "../../src/domain/checks/outsideEdits.ts";
import { day } from "../../src/domain/values/calendarDate.ts";
import { readLastEdits } from "../../src/sharepoint/rows/lastEdits.ts";
import { openPlanStore } from "../../src/sharepoint/planStore.ts";
import { aPlanSite, planId } from "./aPlanSite.ts";

it("names who changed a date around the app", async () => {
  const site = await aPlanSite();
  const store = openPlanStore(site.as("Plan Administrator"));
  const { actions } = await store.overview(planId);
  const action = actions.find((one) => one.current.inForce !== null);
  if (!action) throw new Error("no action with a date");
  await store.save("actions", action, {
    ...action,
    current: { ...action.current, inForce: day("2031-03-31") },
  });
  const { record, copies } = await store.record(planId);
  const found = outsideEdits(record, new Map(), copies.actions);
  const edits = await readLastEdits(
    site.as("Auditor"),
    found.rebuilt.map((one) => one.id),
  );
  const [told] = outsideEdits(record, edits, copies.actions).edits;
  expect(inEnglish(told?.words ?? "")).toMatch(
    new RegExp(
      `^${action.ref.replace(".", "\\.")}: date changed in SharePoint from .* to 31 March 2031 by Plan Administrator on \\d+ \\w+ \\d{4}, not endorsed\\.$`,
    ),
  );
  site.tenant.close();
});
