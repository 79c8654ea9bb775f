// The change log of a list: what happened to which item, in order, for 60 days.
import {
  bodyOf,
  innerOf,
  type Call,
  type Entity,
  type Reply,
  type StoredSite,
} from "../request/call.ts";
import {
  isObject,
  numberIn,
  numberOrNull,
  text,
  type SqlRow,
} from "../storage/database.ts";
import {
  changeTokenForeign,
  changeTokenInvalid,
  changeTokenTooOld,
} from "../refusals/errors.ts";
import { listOf, ticks, type List } from "../lists/list.ts";
import { mayOn } from "../access/permissions.ts";
import { isoSeconds } from "../storage/siteTime.ts";

const changeTypes = {
  add: 1,
  update: 2,
  deleteObject: 3,
  rename: 4,
  restore: 7,
  roleAssignmentAdd: 11,
  roleAssignmentDelete: 12,
  systemUpdate: 15,
  scopeAdd: 17,
} as const;

const keptDays = 60;
const mostPerCall = 1000;

/** Notes a change of an item, or of the list itself when `item` is null. */
export function noteChange(
  site: StoredSite,
  list: List,
  item: { id: number; guid: string } | null,
  type: keyof typeof changeTypes,
): void {
  site.storage.run(
    "INSERT INTO change (list, item, guid, type, at) VALUES (?, ?, ?, ?, ?)",
    list.number,
    item?.id ?? null,
    item?.guid ?? null,
    changeTypes[type],
    site.now(),
  );
}

/** `POST …/getchanges`: what followed the token, oldest first, at most 1,000. */
export function getChanges(call: Call): Reply {
  const list = listOf(call);
  mayOn(call, "viewListItems", list);
  const query = innerOf(bodyOf(call), "query");
  const since = readToken(call.site, list, query["ChangeTokenStart"]);
  const until = readToken(call.site, list, query["ChangeTokenEnd"]);
  const wanted = wantedTypes(query);
  const rows = call.site.storage.all(
    `SELECT * FROM change WHERE list = ? AND ${since.sql(">")} AND ${until.sql("<=")}
     AND type IN (SELECT value FROM json_each(?)) AND (item IS NOT NULL OR ?) AND (item IS NULL OR ?) ORDER BY seq LIMIT ?`,
    list.number,
    ...since.values,
    ...until.values,
    JSON.stringify(wanted),
    query["List"] === true ? 1 : 0,
    query["Item"] === true || query["File"] === true ? 1 : 0,
    mostPerCall,
  );
  return {
    kind: "collection",
    finished: true,
    entities: rows.map((row) => changeEntity(call.site, list, row)),
  };
}

const switches: readonly (readonly [string, keyof typeof changeTypes])[] = [
  ["Add", "add"],
  ["Update", "update"],
  ["DeleteObject", "deleteObject"],
  ["Rename", "rename"],
  ["Restore", "restore"],
  ["RoleAssignmentAdd", "roleAssignmentAdd"],
  ["RoleAssignmentDelete", "roleAssignmentDelete"],
  ["SystemUpdate", "systemUpdate"],
];

function wantedTypes(query: Record<string, unknown>): number[] {
  return switches
    .filter(([name]) => query[name] === true)
    .map(([, type]) => changeTypes[type])
    .concat(query["RoleAssignmentAdd"] === true ? [changeTypes.scopeAdd] : []);
}

interface Bound {
  sql(sign: string): string;
  readonly values: readonly number[];
}

/**
 * Reads `1;3;<list>;<ticks>;<seq>`; with -1 for the sequence the time decides.
 * @throws Refusal when it is malformed, another list's, or older than the log
 */
function readToken(site: StoredSite, list: List, token: unknown): Bound {
  if (token === null || token === undefined)
    return { sql: () => "1", values: [] };
  const written = isObject(token) ? token["StringValue"] : null;
  const [version, scope, owner, at, sequence, ...rest] =
    String(written).split(";");
  const valid =
    version === "1" &&
    rest.length === 0 &&
    /^\d+$/.test(at ?? "") &&
    /^-?\d+$/.test(sequence ?? "");
  if (!valid) throw changeTokenInvalid();
  if (scope !== "3" || owner?.toLowerCase() !== list.id)
    throw changeTokenForeign();
  const moment = Number((BigInt(at ?? 0) - 621_355_968_000_000_000n) / 10_000n);
  if (moment < site.now() - keptDays * 86_400_000) throw changeTokenTooOld();
  return sequence === "-1"
    ? { sql: (sign) => `at ${sign} ?`, values: [moment] }
    : { sql: (sign) => `seq ${sign} ?`, values: [Number(sequence)] };
}

function changeEntity(site: StoredSite, list: List, row: SqlRow): Entity {
  const seq = numberIn(row, "seq");
  const at = numberIn(row, "at");
  return {
    type: row["item"] === null ? "SP.ChangeList" : "SP.ChangeItem",
    id: `${site.url}/_api/SP.ChangeItem${seq}`,
    editLink: `SP.ChangeItem${seq}`,
    values: {
      ChangeToken: {
        StringValue: `1;3;${list.id};${ticks(at)};${seq}`,
      },
      ChangeType: numberIn(row, "type"),
      SiteId: site.siteId,
      Time: isoSeconds(at),
      Editor: "",
      EditorEmailHint: null,
      ItemId: numberOrNull(row, "item"),
      ListId: list.id,
      ServerRelativeUrl: "",
      SharedByUser: null,
      SharedWithUsers: null,
      UniqueId: row["guid"] === null ? null : text(row, "guid"),
      WebId: site.webId,
    },
  };
}
