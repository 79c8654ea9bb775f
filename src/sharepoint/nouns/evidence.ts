// Evidence ⇄ the Evidence list.
import { evidenceKinds } from "../../domain/plan/evidence.ts";
import type { Evidence } from "../../domain/plan/evidence.ts";
import { optional } from "../columns/column.ts";
import { choice, day, key, note, url } from "../columns/columns.ts";
import { clientKey, planKey } from "../columns/list.ts";
import { entryNoun } from "./logNoun.ts";
import { recordedAt, recordedBy } from "./stampColumns.ts";

export const evidence = entryNoun<Evidence>({
  title: "Evidence",
  description: "What shows that a thing was done.",
  access: "shared",
  ownRowsOnly: true,
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
    addedBy: recordedBy("AddedBy"),
    recorded: recordedAt({ indexed: false }),
  },
});
