// A hundred questions and more over three plans: every figure equals what a plain SQL reading of the archive says, through the official client.
import type { DatabaseSync } from "node:sqlite";
import { beforeAll, describe, expect, it } from "vitest";
import { writeArchive } from "../../src/documents/archive.ts";
import { askingOf, figureOf, opened } from "./asking.ts";
import { plainRows, refsWhere, rowsOf } from "./plainRows.ts";
import { storiedPlans } from "./storiedPlans.ts";

const records = storiedPlans();
const [corporate, senior, risks] = records;
const names = {
  corporate: corporate.plan.title,
  senior: senior.plan.title,
  risks: risks.plan.title,
};
const archives = records.map(writeArchive);
const databases = new Map(
  records.map((record, n) => [record.plan.title, plainRows(archives[n] ?? "")]),
);
const db = (plan: string): DatabaseSync => databases.get(plan) as DatabaseSync;

let ask: Awaited<ReturnType<typeof askingOf>>["ask"];
beforeAll(async () => {
  ({ ask } = await askingOf(records.map((record) => opened(record))));
});

const without = (all: ReadonlySet<string>, others: ReadonlySet<string>) =>
  [...all].filter((ref) => !others.has(ref)).toSorted();
const inBoth = (all: ReadonlySet<string>, others: ReadonlySet<string>) =>
  [...all].filter((ref) => others.has(ref)).toSorted();

const days = [
  "2026-03-31",
  "2026-06-30",
  "2026-08-31",
  "2026-09-30",
  "2026-11-24",
];

/** A figure's name and the rows it counts. */
const counts: readonly (readonly [string, string])[] = [
  ["total", "1"],
  ["completed", "status = 'completed'"],
  ["inProgress", "status = 'inProgress'"],
  ["slippage", "status = 'slippage'"],
  ["notStarted", "status = 'notStarted'"],
  ["overdue", "late"],
  ["awaiting", "proposed"],
  ["rag.red", "rag = 'red'"],
  ["rag.amber", "rag = 'amber'"],
  ["rag.green", "rag = 'green'"],
  [
    "dateNotAgreed",
    "status <> 'completed' and inForce is null and not neverLate",
  ],
];

const plans = [names.corporate, names.senior];

describe("how many, and which", () => {
  it.each(
    plans.flatMap((plan) =>
      days.flatMap((d) =>
        counts.map(([name, where]) => [name, d, plan, where] as const),
      ),
    ),
  )("%s at %s in %s", async (name, d, plan, where) => {
    const found = figureOf(await ask("position", { plan, asAt: d }), name);
    const wanted = refsWhere(db(plan), where, d);
    expect(found.value).toBe(wanted.length);
    expect(found.refs.toSorted()).toEqual(wanted);
  });

  it.each(plans.flatMap((plan) => days.map((d) => [d, plan] as const)))(
    "what percentage was complete at %s in %s",
    async (d, plan) => {
      const done = refsWhere(db(plan), "status = 'completed'", d).length;
      const all = refsWhere(db(plan), "1", d).length;
      const found = figureOf(
        await ask("position", { plan, asAt: d }),
        "percentComplete",
      );
      expect(found.value).toBe(
        all === 0 ? null : Math.floor((done / all) * 100 + 0.5),
      );
    },
  );

  it.each([
    ["2026-08-31", "2026-08-31", false],
    ["2026-08-31", "2026-10-31", true],
    ["2026-09-10", "2026-09-10", false],
    ["2026-09-15", "2026-11-24", true],
    ["2026-07-20", "2026-07-20", true],
  ])("how the plan stood on %s as known on %s", async (d, k) => {
    const plan = names.corporate;
    const answer = await ask("position", { plan, asAt: d, knownAt: k });
    for (const [name, where] of counts) {
      const found = figureOf(answer, name);
      expect(found.refs.toSorted(), name).toEqual(
        refsWhere(db(plan), where, d, k),
      );
    }
    expect(answer).toMatchObject({ asAt: d, knownAt: k });
  });
});

describe("which actions", () => {
  const ofPost = rowsOf(
    db(names.corporate),
    "select distinct post from plan where post is not null order by post",
    "2026-11-24",
  ).map(({ post }) => String(post));

  it.each(ofPost)("what %s answers for", async (post) => {
    const d = "2026-11-24";
    const answer = await ask("actions", {
      plan: names.corporate,
      post,
      most: 1000,
    });
    const wanted = refsWhere(db(names.corporate), `post = '${post}'`, d);
    expect(answer.refs.toSorted()).toEqual(wanted);
    expect(answer.rows.map(({ ref }) => String(ref)).toSorted()).toEqual(
      wanted,
    );
  });

  it.each(corporate.themes.map(({ title }) => title))(
    "what is in %s and not completed",
    async (theme) => {
      const plan = names.corporate;
      const all = await ask("actions", { plan, theme });
      const done = await ask("actions", { plan, theme, status: "completed" });
      const where = `theme = '${theme.replaceAll("'", "''")}'`;
      expect(all.refs.toSorted()).toEqual(
        refsWhere(db(plan), where, "2026-11-24"),
      );
      expect(done.refs.toSorted()).toEqual(
        refsWhere(db(plan), `${where} and status = 'completed'`, "2026-11-24"),
      );
    },
  );

  it.each([
    ["2027-01-01", "2027-03-31"],
    ["2026-12-01", "2026-12-31"],
    ["2027-04-01", "2027-12-31"],
  ])(
    "what is due from %s to %s, days that are to come",
    async (dueFrom, dueTo) => {
      for (const plan of plans) {
        const answer = await ask("actions", {
          plan,
          dueFrom,
          dueTo,
          most: 1000,
        });
        expect(answer.refs.toSorted()).toEqual(
          refsWhere(
            db(plan),
            `inForce between '${dueFrom}' and '${dueTo}'`,
            "2026-11-24",
          ),
        );
      }
    },
  );

  it("which dates have moved, and which twice", async () => {
    const plan = names.corporate;
    for (const movedAtLeast of [1, 2])
      expect(
        (await ask("actions", { plan, movedAtLeast })).refs.toSorted(),
      ).toEqual(refsWhere(db(plan), `moves >= ${movedAtLeast}`, "2026-11-24"));
  });
});

describe("what changed", () => {
  const spans = [
    ["2026-03-31", "2026-06-30"],
    ["2026-06-30", "2026-09-30"],
    ["2026-08-31", "2026-11-24"],
  ] as const;
  const at = (plan: string, where: string, d: string) =>
    new Set(refsWhere(db(plan), where, d));

  it.each(
    plans.flatMap((plan) =>
      spans.map(([from, to]) => [from, to, plan] as const),
    ),
  )("from %s to %s in %s", async (since, asAt, plan) => {
    const answer = await ask("changes", { plan, since, asAt, most: 1000 });
    const [thenAll, nowAll] = [at(plan, "1", since), at(plan, "1", asAt)];
    const [thenLate, nowLate] = [
      at(plan, "late", since),
      at(plan, "late", asAt),
    ];
    const status = (d: string) =>
      new Map(
        rowsOf(db(plan), "select ref, status from plan", d).map(
          ({ ref, status: one }) => [String(ref), String(one)],
        ),
      );
    const [then, now] = [status(since), status(asAt)];
    const refs = (name: string) => figureOf(answer, name).refs.toSorted();
    expect(refs("statusChanged")).toEqual(
      [...now]
        .flatMap(([ref, one]) =>
          then.has(ref) && then.get(ref) !== one ? [ref] : [],
        )
        .toSorted(),
    );
    expect(refs("added")).toEqual(without(nowAll, thenAll));
    expect(refs("left")).toEqual(without(thenAll, nowAll));
    expect(refs("newlyOverdue")).toEqual(without(nowLate, thenLate));
    expect(refs("stillOverdue")).toEqual(inBoth(nowLate, thenLate));
    expect(refs("clearedOverdue")).toEqual(without(thenLate, nowLate));
    expect(
      answer.rows
        .filter(({ what }) => what === "statusChanged")
        .map(({ ref, from, to }) => [ref, from, to]),
    ).toEqual(
      answer.figures
        .find(({ name }) => name === "statusChanged")
        ?.refs.map((ref) => [ref, then.get(ref), now.get(ref)]),
    );
  });
});

describe("dates decided, and by whom", () => {
  it.each([
    [{}, 4],
    [{ body: "Cabinet" }, 2],
    [{ body: "audit and accounts committee" }, 2],
    [{ ref: "3.1" }, 2],
    [{ ref: "6.1" }, 0],
    [{ since: "2026-06-30" }, 1],
  ])("of %j", async (asked, many) => {
    const plan = names.corporate;
    const answer = await ask("dates_decided", { plan, ...asked });
    expect(answer.rowsTotal).toBe(many);
    const filter = [
      "body" in asked
        ? `lower(k2.body) = '${String(asked.body).toLowerCase()}'`
        : "1",
      "ref" in asked ? `a.ref = '${asked.ref}'` : "1",
      "since" in asked
        ? `not (k2.effective <= '${asked.since}' and k2.day <= '${asked.since}')`
        : "1",
    ].join(" and ");
    const wanted = rowsOf(
      db(plan),
      `select a.ref, k2.type, k2.val, k2.body, k2.minute, k2.effective from known k2 join action a on a.id = k2.action where k2.type in ('endorse','reject') and ${filter}`,
      "2026-11-24",
    ).map((one) => [
      one["ref"],
      one["type"] === "endorse",
      one["body"],
      one["minute"],
      one["effective"],
    ]);
    expect(
      answer.rows
        .map((one) => [
          one["ref"],
          one["outcome"] !== "refused",
          one["body"],
          one["minute"],
          one["effective"],
        ])
        .map((one) => JSON.stringify(one))
        .toSorted(),
    ).toEqual(wanted.map((one) => JSON.stringify(one)).toSorted());
  });
});

describe("exceptions, silence and what waits", () => {
  it.each(
    plans.flatMap((plan) =>
      ["2026-06-30", "2026-09-30", "2026-11-24"].map((d) => [d, plan] as const),
    ),
  )("at %s in %s", async (d, plan) => {
    const answer = await ask("exceptions", { plan, asAt: d, most: 1000 });
    const refs = (name: string) =>
      figureOf(answer, `reason.${name}`).refs.toSorted();
    expect(refs("pastDate")).toEqual(refsWhere(db(plan), "late", d));
    expect(refs("awaiting")).toEqual(refsWhere(db(plan), "proposed", d));
    const since = new Date(Date.parse(d) - 31 * 86_400_000)
      .toISOString()
      .slice(0, 10);
    const quiet = refsWhere(
      db(plan),
      `status <> 'completed' and coalesce((select spokenOn from said s where s.action = plan.id and s.effective <= '${d}' and s.day <= '${d}' order by s.moment desc limit 1), '') < '${since}'`,
      d,
    );
    expect(refs("noUpdate")).toEqual(quiet);
    const silent = await ask("silent", { plan, asAt: d });
    expect(figureOf(silent, "silentActions").refs.toSorted()).toEqual(quiet);
    const waiting = await ask("waiting", { plan, asAt: d });
    expect(waiting.refs.toSorted()).toEqual(refsWhere(db(plan), "proposed", d));
  });
});
