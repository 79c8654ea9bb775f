// What a signature of an entry is of.
import { expect, it } from "vitest";
import { canonical } from "../../src/sharepoint/log/signature.ts";

const of = (entry: object) => canonical("Updates", 1_795_514_400, entry, true);

const entry = {
  id: "one",
  note: "Done.",
  late: true,
  evidence: ["a"],
  saying: { exempt: false, ids: [] },
};

it("goes on being right when a later release adds a column that reads as no, as nothing chosen or as empty in older rows", () => {
  const now = of(entry);
  for (const added of [false, [], {}, null, "", undefined])
    expect(of({ ...entry, added })).toBe(now);
});

it("is of every word there is: a yes, a choice, and what a statement says is not so", () => {
  const now = of(entry);
  for (const changed of [
    { late: false },
    { evidence: [] },
    { added: true },
    { added: 0 },
    { added: ["a"] },
    { saying: { exempt: true, ids: [] } },
    { saying: { ids: [] } },
    { saying: { exempt: false } },
  ])
    expect(of({ ...entry, ...changed })).not.toBe(now);
});
