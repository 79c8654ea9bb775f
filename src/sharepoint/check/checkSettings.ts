// The rows of the Settings list that Waymark keeps, by their names: anybody else's changes nothing, and is told as a stranger's.
import { cycleSettingName } from "../../domain/board/cycle.ts";
import {
  healthSetting,
  releaseSetting,
} from "../../domain/checks/serviceRows.ts";
import { callsOf } from "../../domain/progress/entryCall.ts";
import { aheadSetting } from "../../domain/reminding/aheadNotes.ts";
import { settingName } from "../../domain/reminding/reminderSettings.ts";
import type { Instant } from "../../domain/values/calendarDate.ts";
import { asId } from "../../domain/values/id.ts";
import type { ListDeclaration } from "../columns/list.ts";
import { finding, type Finding } from "./findings.ts";
import { importsOf } from "../importing/importRuns.ts";
import { claimsOf, versionSetting } from "../nouns/settings.ts";
import {
  correctionPrefix,
  draftOutPrefix,
  draftPrefix,
  standingPrefix,
} from "../papers/draftPrefix.ts";
import { copiedSetting } from "../plan/changeToken.ts";

const ofSite: ReadonlySet<string> = new Set([
  versionSetting,
  copiedSetting,
  healthSetting,
  releaseSetting,
  aheadSetting,
]);

const namedOf = (plan: string): readonly string[] => [
  settingName(asId<"Plan">(plan)),
  cycleSettingName(plan),
  `${standingPrefix}${plan}`,
];

const beginningsOf = (plan: string): readonly string[] => [
  claimsOf(plan),
  importsOf(plan),
  callsOf(plan),
  ...[draftPrefix, draftOutPrefix, standingPrefix].map(
    (one) => `${one}${plan}/`,
  ),
];

/** Makes what tells whether a setting of this name is one that Waymark keeps: of the site, or of one of these plans. */
function ownSettings(plans: ReadonlySet<string>): (name: string) => boolean {
  const named = new Set([...plans].flatMap(namedOf));
  const beginnings = [...plans].flatMap(beginningsOf);
  return (name) =>
    ofSite.has(name) ||
    named.has(name) ||
    name.startsWith(correctionPrefix) ||
    beginnings.some((one) => name.startsWith(one));
}

/** A row as it is told of. */
interface SettingRow {
  readonly id: number;
  readonly name: string | null;
  readonly by: string | null;
  readonly at: Instant | null;
}

/** Settings that nothing of Waymark's reads: by another name, or of a plan that the site does not have. */
export function strangeSettings(
  { title }: ListDeclaration,
  rows: readonly SettingRow[],
  plans: ReadonlySet<string>,
): readonly Finding[] {
  const isOurs = ownSettings(plans);
  return rows.flatMap(({ id, name, by, at }) =>
    name !== null && isOurs(name)
      ? []
      : [
          finding({
            code: "settingUnknown",
            area: "rows",
            where: `${title}, row ${id}`,
            list: title,
            item: id,
            field: "SettingName",
            to: name ?? "none",
            who: by,
            when: at,
            cause: `Row ${id} of ${title} is named “${name ?? "none"}”, which Waymark does not keep: nothing reads it.${by ? ` ${by} wrote it last.` : ""}`,
            fix: "If it was another setting before, put back its first version in SharePoint (version history); otherwise put it into the recycle bin.",
            whoCan: "owner of the site",
          }),
        ],
  );
}
