// A plan whose posts are held, shared, vacant and left, for bringing a register into it.
import { day } from "../../src/domain/values/calendarDate.ts";
import type { PlanRecord } from "../../src/domain/plan/planRecord.ts";
import { sampleRecords } from "../../src/localTenant/samplePlans/load.ts";
import type { Held } from "../domain/importWorld.ts";

export const today = day("2026-11-24");
const sample = sampleRecords(null).find(({ actions }) => actions.length > 0);
if (!sample) throw new Error("no sample plan");
const [first, second, third] = sample.posts;
if (!first || !second || !third) throw new Error("no posts");

const jane = {
  objectId: null,
  email: "jane@council.example",
  name: "Jane Bloggs",
};
export const record: PlanRecord = {
  ...sample,
  posts: [
    {
      ...first,
      title: "Head of Treasury",
      reportsTo: null,
      aliases: ["HoF"],
      holders: [
        { person: jane, kind: "interim", from: day("2026-04-01"), to: null },
      ],
    },
    { ...second, title: "Head of Paid Service", reportsTo: null, holders: [] },
    {
      ...third,
      title: "Head of Legal Services",
      reportsTo: second.id,
      holders: [
        {
          person: { objectId: null, email: null, name: "Old Holder" },
          kind: "permanent",
          from: null,
          to: day("2026-03-31"),
        },
        {
          person: {
            objectId: null,
            email: "mo@council.example",
            name: "New Holder",
          },
          kind: "permanent",
          from: day("2026-04-01"),
          to: null,
        },
      ],
    },
    ...sample.posts.slice(3).map((one) => ({ ...one, reportsTo: null })),
  ],
};
export const live: Held = { record, runs: [] };
export const above = record.posts[3]?.title ?? "";
