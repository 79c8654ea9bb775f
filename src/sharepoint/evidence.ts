// Evidence ⇄ the Evidence list.
import { evidenceKinds } from "../domain/evidence.ts";
import type { Evidence } from "../domain/evidence.ts";
import { optional } from "./column.ts";
import { choice, day, instant, key, note, person, url } from "./columns.ts";
import { clientKey, noun, planKey } from "./list.ts";

export const evidence = noun<Evidence>({
  title: "Evidence",
  description: "What shows that a thing was done.",
  access: "shared",
  view: ["EvidenceKind", "AddressLink", "Dated", "AddedBy"],
  sortBy: "RecordedAt",
  titleOf: (item) => item.title,
  columns: {
    id: clientKey(),
    planId: planKey(),
    actionId: key("ActionKey", { indexed: true }),
    kind: choice("EvidenceKind", evidenceKinds),
    title: note("FullTitle"),
    url: optional(url("Address")),
    dated: optional(day("Dated")),
    note: optional(note("EvidenceNote")),
    addedBy: person("AddedBy"),
    recorded: instant("RecordedAt"),
  },
});
