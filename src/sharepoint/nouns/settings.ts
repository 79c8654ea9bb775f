// Settings and published papers ⇄ the Settings list and the Papers library.
import * as v from "valibot";
import type { Action } from "../../domain/plan/action.ts";
import type {
  CalendarDate,
  Instant,
} from "../../domain/values/calendarDate.ts";
import { releaseSetting } from "../../domain/checks/serviceRows.ts";
import { asId } from "../../domain/values/id.ts";
import type { BodyId, Id, PlanId } from "../../domain/values/id.ts";
import { optional } from "../columns/column.ts";
import {
  choice,
  day,
  instant,
  json,
  key,
  note,
  text,
} from "../columns/columns.ts";
import type { ColumnsOf } from "../columns/column.ts";
import { clientKey, noun, planKey } from "../columns/list.ts";
import type { ListDeclaration } from "../columns/list.ts";
import { membersTitle } from "../wire/logTitles.ts";
import { stableGuid } from "../../domain/values/stableGuid.ts";

/** One named setting of the site: the version of the lists, local holidays, reminder rules. */
export interface Setting {
  readonly id: Id<"Setting">;
  readonly name: string;
  readonly value: unknown;
}

export const settings = noun<Setting>({
  title: "Settings",
  description: "Settings of Waymark in this site.",
  access: "setup",
  view: ["SettingName"],
  sortBy: "SettingName",
  titleOf: (setting) => setting.name,
  columns: {
    id: clientKey(),
    name: text("SettingName", { indexed: true, unique: true }),
    value: json("SettingValue", v.unknown()),
  },
});

/** The setting that says which version of the lists a site has. */
export const versionSetting = "schemaVersion";

/** The row by which a person lets a held day of reminders go: the service reads it at its next look round. */
export function releaseRow(
  there: Setting | null,
  day: CalendarDate,
  newId: () => string,
): Setting {
  return {
    id: there?.id ?? (newId() as Setting["id"]),
    name: releaseSetting,
    value: { day },
  };
}

/** What whole files hold: a first import, an archive brought back. Each is named, with its hash, by one entry of the log. */
interface RecordFile {
  readonly id: Id<"RecordFile">;
  readonly planId: PlanId;
}

export const records = noun<RecordFile>({
  title: "Records",
  description:
    "Plans as they were brought in, whole, each in one file that an entry in Setup names with its hash. Never changed.",
  template: 101,
  access: "setUpLog",
  view: [],
  sortBy: "FileLeafRef",
  titleOf: () => "",
  columns: { id: clientKey(), planId: planKey() },
});

/** What the library knows of a published paper beside its file. */
export interface Paper {
  readonly id: Id<"Paper">;
  readonly planId: PlanId;
  readonly bodyId: BodyId | null;
  readonly asAt: CalendarDate;
  readonly meeting: CalendarDate | null;
  readonly audience: "public" | "exempt" | null;
  readonly publishedAt: Instant | null;
  /** SHA-256 of what was told. */
  readonly hash: string | null;
  readonly words: string | null;
}

const paperColumns: ColumnsOf<Paper> = {
  id: clientKey(),
  planId: planKey(),
  bodyId: optional(key("BodyKey", { indexed: true })),
  asAt: day("AsAt", { indexed: true }),
  meeting: optional(day("MeetingDate")),
  audience: optional(choice("Audience", ["public", "exempt"])),
  publishedAt: optional(instant("PublishedAt")),
  hash: optional(text("PositionHash")),
  words: optional(note("PaperNote")),
};

/** A library of papers: each a row beside its frozen file. */
const papersIn = (
  about: Pick<ListDeclaration, "title" | "description" | "access">,
) =>
  noun<Paper>({
    ...about,
    template: 101,
    view: ["AsAt", "MeetingDate", "PaperNote"],
    sortBy: "AsAt",
    titleOf: (paper) => paper.words ?? "",
    columns: paperColumns,
  });

export const papers = papersIn({
  title: "Papers",
  description: "Committee papers and the positions frozen by publishing them.",
  access: "meetings",
});

/** The members' library: each plan as its elected members may read it, with the papers they may open. */
export const membersLibrary = papersIn({
  title: membersTitle,
  description:
    "The plans as elected members may read them, and the papers they may open. Filed by Waymark from the log; what is written here by hand is written over.",
  access: "members",
});

const refClaim = v.object({ action: v.string(), at: v.string() });

/** How the names begin by which a plan's references are claimed. */
export const claimsOf = (planId: string) => `ref/${planId}/`;

/** The row by which a reference is claimed for an action that is about to be added: the same name for whoever asks, in a unique column. */
export function claimRow(
  { id, planId, ref: claimed }: Pick<Action, "id" | "planId" | "ref">,
  at: Instant,
): Setting {
  const name = `${claimsOf(planId)}${claimed.toLowerCase()}`;
  return { id: asId(stableGuid(name)), name, value: { action: id, at } };
}

/** For which action a reference was claimed, and when; null for any other setting. */
export function claimIn({
  value,
}: Setting): { readonly action: string; readonly at: string } | null {
  const claim = v.safeParse(refClaim, value);
  return claim.success ? claim.output : null;
}
