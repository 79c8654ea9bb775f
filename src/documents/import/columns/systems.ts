// What other systems export: recognised by their headings, so that their own columns are neither the council's words nor read by guessing. A person may still say what a column is.
import { headingKey } from "./headingKey.ts";
import type { Candidate, ColumnRole } from "./columnRoles.ts";
import { readStatusCell } from "../words/statusWords.ts";
import type { HeaderColumn } from "./headerRow.ts";
import { leftOut } from "./systemProfile.ts";
import type { System } from "./systemProfile.ts";
import { workTrackers } from "./workTrackers.ts";

/** Rows in order: the first whose signs are there is the system. */
const systems: readonly System[] = [
  {
    name: "Microsoft Planner",
    signs: [
      "task name",
      "bucket name",
      "completed checklist items",
      "is recurring",
    ],
    enough: 2,
    roles: {
      ...leftOut(
        "task id | plan id | plan name | created by | created date | is recurring | late | completed by | completed checklist items | has description | goal",
      ),
      "task name": "title",
      "bucket name": "theme",
      progress: "status",
      "assigned to": "officers",
      "start date": "start",
      "due date": "due",
      "completed date": "completedOn",
      "checklist items": "milestone",
      description: "narrative",
      notes: "narrative",
    },
  },
  {
    name: "Microsoft Planner (premium) or Project",
    signs: [
      "outline number",
      "task number",
      "bucket",
      "effort",
      "% complete",
      "duration",
      "depends on",
    ],
    enough: 4,
    roles: {
      ...leftOut(
        "task number | effort | effort completed | effort remaining | duration | created by | created date | late | sprint | unique id | guid | constraint type | task mode | active",
      ),
      "outline number": "ref",
      name: "title",
      "task name": "title",
      bucket: "theme",
      start: "start",
      finish: "due",
      "depends on": "dependsOn",
      predecessors: "dependsOn",
      "checklist items": "milestone",
    },
  },
  {
    name: "Microsoft Project",
    signs: [
      "task mode",
      "outline level",
      "resource names",
      "predecessors",
      "duration",
      "wbs",
    ],
    enough: 3,
    roles: {
      ...leftOut(
        "active | task mode | duration | outline level | unique id | guid | constraint type | constraint date | work | cost | type | milestone | summary",
      ),
      id: "ref",
      wbs: "ref",
      name: "title",
      "task name": "title",
      start: "start",
      finish: "due",
      predecessors: "dependsOn",
      "resource names": "officers",
    },
    // Its predecessors are told by the number of the row all the same.
    unless: { id: "wbs" },
  },
  {
    name: "Ideagen Pentana (Covalent)",
    signs: [
      "status icon",
      "progress bar",
      "latest note",
      "latest note date",
      "note date",
      "managed by",
      "assigned to",
      "desired outcome",
      "traffic light icon",
      "parent code",
      "parent action code",
      "latest status update",
      "sub-actions",
      "action code",
      "action title",
    ],
    enough: 3,
    roles: {
      ...leftOut(
        "status icon | traffic light icon | expected outcome icon | icon | note author | latest note author | created by | date created | note date | latest note date",
      ),
      "progress bar": "percent",
      progress: "percent",
      "action title": "title",
      "action description": "other",
      title: "title",
      "latest note": "narrative",
      "latest status update": "narrative",
      "completed date": "completedOn",
    },
  },
  {
    name: "Power Automate",
    signs: [
      "@odata.etag",
      "iteminternalid",
      "{identifier}",
      "{isfolder}",
      "{link}",
      "{name}",
      "{versionnumber}",
      "{hasattachments}",
    ],
    enough: 2,
    roles: leftOut(
      "@odata.etag | iteminternalid | {identifier} | {isfolder} | {thumbnail} | {link} | {name} | {filenamewithextension} | {path} | {fullpath} | {isCheckedOut} | {hasattachments} | {versionnumber} | {triggerwindowstarttoken} | {triggerwindowendtoken} | {contenttype} | author | editor | created | modified | complianceassetid",
    ),
  },
  {
    name: "Microsoft Lists or SharePoint",
    signs: [
      "modified by",
      "created by",
      "modified",
      "created",
      "item type",
      "path",
      "content type",
      "compliance asset id",
      "attachments",
      "item child count",
      "folder child count",
      "app created by",
      "app modified by",
      "label setting",
      "version",
    ],
    enough: 2,
    roles: leftOut(
      "modified | modified by | created | created by | item type | path | content type | compliance asset id | attachments | item child count | folder child count | app created by | app modified by | label setting | label applied by | retention label | retention label applied | sensitivity | version | guid | unique id | item is a record | _colortag",
    ),
  },
  {
    name: "Smartsheet",
    signs: [
      "row id",
      "row number",
      "health",
      "at risk?",
      "at risk",
      "predecessors",
      "duration",
      "finish",
      "% complete",
      "assigned to",
      "attachments",
      "comments",
      "primary column",
    ],
    enough: 5,
    roles: {
      ...leftOut(
        "row id | row number | created by | modified by | created | modified | attachments | duration",
      ),
      finish: "due",
      health: "rag",
      "primary column": "title",
    },
  },
  ...workTrackers,
];

/** Columns that a system writes beside the one a person filled ("Owner#Claims", "Status#Id"). */
const shadow = /#(?:claims|id)$|@odata/i;

/** The system whose export this is, and what its columns are; null for a council's own table. */
export function systemOf(columns: readonly HeaderColumn[]): {
  readonly name: string;
  readonly roles: ReadonlyMap<string, ColumnRole>;
} | null {
  const keys = columns.map(({ heading }) => headingKey(heading));
  const here = new Set(keys);
  const found = systems.find(
    ({ signs, enough }) =>
      signs.filter((sign) => here.has(sign)).length >= enough,
  );
  if (!found) return null;
  const roles = new Map<string, ColumnRole>();
  for (const key of keys) {
    const fuller = found.unless?.[key];
    const role =
      shadow.test(key) || (fuller !== undefined && here.has(fuller))
        ? "derived"
        : found.roles[key];
    if (role !== undefined) roles.set(key, role);
  }
  return { name: found.name, roles };
}

/** What the columns of another system's export are; its lists may be what is to be done, what is in hand and what is done. */
export function rolesIn(
  system: ReturnType<typeof systemOf>,
  columns: readonly Candidate[],
): ReadonlyMap<string, ColumnRole> {
  const roles = new Map(system?.roles ?? []);
  const has = (role: ColumnRole) =>
    columns.some(
      (column) =>
        (roles.get(headingKey(column.heading)) ?? column.role) === role,
    );
  for (const { heading, values } of columns)
    if (
      roles.get(headingKey(heading)) === "theme" &&
      !has("status") &&
      values.length > 0 &&
      values.every((value) => readStatusCell(value))
    )
      roles.set(headingKey(heading), "status");
  return roles;
}
