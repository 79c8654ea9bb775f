// A second reading of a plan in plain SQL over its archive's rows: nothing of the product's rules is used, only what product.md section 4 says.
import { DatabaseSync } from "node:sqlite";

interface ArchivedRecord {
  readonly themes: readonly { id: string; code: string; title: string }[];
  readonly posts: readonly { id: string; title: string }[];
  readonly bodies: readonly { id: string; title: string }[];
  readonly actions: readonly {
    id: string;
    ref: string;
    title: string;
    themeId: string;
    accountable: string | null;
    due: { end: string | null; openEnded: boolean; kind: string } | null;
    initialStatus: string;
    added: string;
    addedAt: string;
  }[];
  readonly updates: readonly {
    id: string;
    actionId: string;
    kind: string;
    effective: string;
    recorded: string;
    status: string | null;
    actual: string | null;
    about: string | null;
    door: string;
    note: string | null;
  }[];
  readonly revisions: readonly {
    id: string;
    actionId: string;
    milestoneId: string | null;
    to: string | null;
    effective: string;
    recorded: string;
  }[];
  readonly decisions: readonly {
    id: string;
    actionId: string | null;
    bodyId: string | null;
    minute: string | null;
    effective: string;
    recorded: string;
    ruling: {
      kind: string;
      revisionId?: string;
      date?: string | null;
      decisionId?: string;
      into?: string;
    };
  }[];
}

const tables = `
create table action (id, ref, title, theme, post, due, neverLate, initial, added, addedDay);
create table entry (id, action, type, val, effective, day, moment, rank, body, minute);
create table taken (entry, day);
create table said (action, effective, day, spokenOn, moment);
create index saidOf on said (action);
`;

/** London's day of a moment; the test's moments are all by day, so the date of UTC is the same. */
const dayOf = (moment: string) => moment.slice(0, 10);

/** The rows of an archive in a database of their own. */
export function plainRows(archive: string): DatabaseSync {
  const { record } = JSON.parse(archive) as { record: ArchivedRecord };
  const db = new DatabaseSync(":memory:");
  db.exec(tables);
  const put = (table: string, values: readonly (string | number | null)[]) =>
    db
      .prepare(
        `insert into ${table} values (${values.map(() => "?").join(",")})`,
      )
      .run(...values);
  const titleOf = (
    list: readonly { id: string; title: string }[],
    id: string | null,
  ) => list.find((one) => one.id === id)?.title ?? null;
  for (const one of record.actions)
    put("action", [
      one.id,
      one.ref,
      one.title,
      titleOf(record.themes, one.themeId),
      titleOf(record.posts, one.accountable),
      one.due?.end ?? null,
      one.due !== null &&
      (one.due.openEnded ||
        (one.due.end === null &&
          ["ongoing", "recurring"].includes(one.due.kind)))
        ? 1
        : 0,
      one.initialStatus,
      one.added,
      dayOf(one.addedAt),
    ]);
  const entry = (
    one: { id: string; actionId: string | null; recorded: string },
    type: string,
    val: string | null,
    effective: string,
    rank: number,
    body: string | null = null,
    minute: string | null = null,
  ) =>
    put("entry", [
      one.id,
      one.actionId,
      type,
      val,
      effective,
      dayOf(one.recorded),
      one.recorded,
      rank,
      body,
      minute,
    ]);
  for (const one of record.updates) {
    if (one.kind === "progress" && one.status !== null)
      entry(one, "status", one.status, one.effective, 0);
    if (one.kind === "confirm")
      entry(one, "status", "completed", one.actual ?? one.effective, 0);
    if (one.kind === "undo" && one.about)
      put("taken", [one.about, dayOf(one.recorded)]);
    if (["progress", "noChange", "claim"].includes(one.kind))
      put("said", [
        one.actionId,
        one.effective,
        dayOf(one.recorded),
        one.door === "import" ? one.effective : dayOf(one.recorded),
        one.recorded,
      ]);
  }
  for (const one of record.revisions)
    if (one.milestoneId === null)
      entry(one, "propose", one.to, one.effective, 0);
  for (const one of record.decisions) {
    const { kind } = one.ruling;
    const type = {
      endorsed: "endorse",
      refused: "reject",
      proposalWithdrawn: "dropped",
      actionWithdrawn: "leave",
      merged: "leave",
      transferred: "leave",
    }[kind];
    const body = titleOf(record.bodies, one.bodyId);
    if (type)
      entry(
        one,
        type,
        one.ruling.date ?? null,
        one.effective,
        1,
        body,
        one.minute,
      );
    if (kind === "takenBack" && one.ruling.decisionId)
      put("taken", [one.ruling.decisionId, dayOf(one.recorded)]);
  }
  return db;
}

/**
 * What was known, and one row an action that had joined: its status, date in force, whether it left, what is proposed, how often it moved (a first
 * date, or the same one again, is no move).
 */
const standing = (d: string, k: string) => `
drop table if exists known; drop table if exists plan;
create table known as
  select e.*, e.effective || ' ' || e.day || ' ' || e.moment || ' ' || e.rank || ' ' || e.id as place
  from entry e
  where e.effective <= '${d}' and e.day <= '${k}'
    and not exists (select 1 from taken t where t.entry = e.id and t.day <= '${k}');
create index knownPlace on known (action, type, place);
create table plan as with stands as (
  select a.*,
    coalesce((select val from known where action = a.id and type = 'status' order by place desc limit 1), a.initial) as status,
    case when exists (select 1 from known where action = a.id and type = 'endorse')
      then (select val from known where action = a.id and type = 'endorse' order by place desc limit 1)
      else a.due end as inForce,
    exists (select 1 from known where action = a.id and type = 'leave') as gone,
    exists (select 1 from known p where p.action = a.id and p.type = 'propose'
      and not exists (select 1 from known q where q.action = a.id and q.type in ('propose','endorse','reject','dropped') and q.place > p.place)) as proposed,
    (select count(*) from (select val, lag(val, 1, a.due) over (order by place) as before from known where action = a.id and type = 'endorse')
      where before is not null and val is not null and before <> val) as moves
  from action a where a.added <= '${d}' and a.addedDay <= '${k}'
)
select *, (status <> 'completed' and inForce is not null and inForce < '${d}') as late,
  case when status = 'completed' then 'blue'
    when status = 'slippage' or (inForce is not null and inForce < '${d}') then 'red'
    when proposed then 'amber'
    when status = 'notStarted' and inForce is not null and julianday(inForce) - julianday('${d}') <= 31 then 'amber'
    else 'green' end as rag
from stands where gone = 0 and status not in ('withdrawn','transferred');`;

const standsAt = new WeakMap<DatabaseSync, string>();

/** What stood on a day, as known on a day: the columns are those of `plan` and `known`. */
export function rowsOf(
  db: DatabaseSync,
  sql: string,
  d: string,
  k: string = d,
) {
  if (standsAt.get(db) !== `${d} ${k}`) db.exec(standing(d, k));
  standsAt.set(db, `${d} ${k}`);
  return db.prepare(sql).all();
}

/** The refs that a condition fits, in the order of text. */
export function refsWhere(
  db: DatabaseSync,
  where: string,
  d: string,
  k: string = d,
): readonly string[] {
  return rowsOf(db, `select ref from plan where ${where}`, d, k)
    .map(({ ref }) => String(ref))
    .toSorted();
}
