// A register brought in beside the plan's, with every kind of row a council has: what becomes of each stands to the letter beside this test.
import { inEnglish } from "../../../src/domain/words/english.ts";
import { expect, it } from "vitest";
import { namesOf } from "../../../src/domain/imports/file/importNames.ts";
import {
  registerCells,
  registerStamp,
  type RegisterRow,
} from "../../../src/domain/imports/file/registerRows.ts";
import { holderWords } from "../../../src/domain/imports/register/registerHolder.ts";
import { mergeRegister } from "../../../src/domain/imports/register/registerMerge.ts";
import { whoIn } from "../../../src/domain/imports/register/registerPeople.ts";
import type { Holder, Post } from "../../../src/domain/plan/post.ts";
import { day } from "../../../src/domain/values/calendarDate.ts";
import { asId } from "../../../src/domain/values/id.ts";
import { aPost, aRecord } from "../ruleWorld.ts";

type RegisterCells = ReturnType<typeof registerCells>;

const today = day("2026-11-24");
const holder = (
  name: string,
  email: string | null,
  over: Partial<Holder> = {},
): Holder => ({
  person: { objectId: null, email, name },
  kind: "permanent",
  from: null,
  to: null,
  ...over,
});

/** Read back from the stamp of a row. */
const idOf = (n: string) =>
  asId<"Post">(`0000000${n}-0000-4000-8000-000000000000`);

const post = (id: string, title: string, over: Partial<Post> = {}): Post => ({
  ...aPost(idOf(id), title),
  reportsTo: null,
  aliases: [],
  holders: [],
  ...over,
});

const jane = holder("Jane Bloggs", "jane@council.example", {
  kind: "interim",
  from: day("2026-04-01"),
});
const posts = [
  post("1", "Head of Treasury", { aliases: ["HoF"], holders: [jane] }),
  post("2", "Head of Paid Service"),
  post("3", "Head of Legal Services", {
    reportsTo: idOf("2"),
    holders: [
      holder("Old Holder", null, { to: day("2026-03-31") }),
      holder("New Holder", "mo@council.example", { from: day("2026-04-01") }),
    ],
  }),
  post("4", "Head of Audit", {
    holders: [holder("Sam Twin", "sam.one@council.example")],
  }),
  post("5", "Head of Estates", { holders: [holder("Sam Twin", null)] }),
  post("6", "Head of Sport", { holders: [holder("Pat Lone", null)] }),
  post("7", "Head of Arts", { holders: [holder("Ash Kept", null)] }),
];
const record = aRecord({ posts });

let n = 1;
/** A row of another council's sheet: post, holder, email, kind, from, to and above whom, as far as they are written. */
function other(text: string): RegisterRow {
  n += 1;
  const [post_ = "", name = "", email = "", ...more] = text.split(" | ");
  const [kind = "", from = "", to = "", reportsTo = ""] = more;
  const cells = { post: post_, holder: name, email, kind, from, to, reportsTo };
  return { ...cells, row: n, stamp: "" };
}
/** A row of our own sheet, taken out with this holder, with cells written over. */
function ours(
  of: string,
  at: number,
  cells: Partial<RegisterCells> = {},
  rows = 1,
): RegisterRow {
  n += 1;
  const there = posts.find(({ title }) => title === of);
  if (!there) throw new Error(of);
  const out = registerCells(there, there.holders[at] ?? null, posts);
  const stamp = registerStamp(there, out, rows);
  return { ...out, ...cells, row: n, stamp };
}

function outcome(rows: readonly RegisterRow[]): readonly string[] {
  const names = namesOf({ plan: record.plan, record, idFor: (words) => words });
  const found = mergeRegister(rows, {
    record,
    today,
    names,
    whoIs: whoIn(record, [], new Map()),
  });
  return [
    ...found.changed.map(
      (one) =>
        `${one.post}: ${one.field}: “${inEnglish(one.from)}” → “${inEnglish(one.to)}”`,
    ),
    ...found.rejected.map(
      (one) =>
        `Not taken: ${inEnglish(one.about)}: ${inEnglish(one.why)}${one.waits ? " (waits)" : ""}`,
    ),
    ...found.notes.map((one) => `Note: ${inEnglish(one)}`),
    ...[...found.posts.values()].map(
      ({ title, reportsTo, holders }) =>
        `= ${title} under ${reportsTo ?? "nobody"}: ${holders.map((one) => inEnglish(holderWords(one))).join("; ") || "nobody"}`,
    ),
  ];
}

const sheets: readonly (readonly [string, readonly RegisterRow[]])[] = [
  [
    "nothing changed in our own sheet",
    [
      ours("Head of Treasury", 0, {}, 2),
      ours("Head of Paid Service", 0, {}, 2),
    ],
  ],
  [
    "one row deleted",
    [
      ours("Head of Treasury", 0, {}, 3),
      ours("Head of Paid Service", 0, {}, 3),
    ],
  ],
  ["two rows deleted", [ours("Head of Treasury", 0, {}, 3)]],
  [
    "a post called otherwise",
    [ours("Head of Treasury", 0, { post: " Head of Finance " })],
  ],
  ["a title emptied", [ours("Head of Treasury", 0, { post: " " })]],
  [
    "a title another post has",
    [ours("Head of Treasury", 0, { post: "Head of Audit" })],
  ],
  [
    "a post put under another",
    [ours("Head of Treasury", 0, { reportsTo: " head of paid service " })],
  ],
  [
    "a post put under nobody",
    [ours("Head of Legal Services", 1, { reportsTo: "" })],
  ],
  [
    "a post put under one that is not there",
    [ours("Head of Treasury", 0, { reportsTo: "Mayor" })],
  ],
  ["a last day given", [ours("Head of Treasury", 0, { to: "2026-12-31" })]],
  ["a kind given", [ours("Head of Treasury", 0, { kind: "Permanent" })]],
  [
    "a kind and a day nobody can read",
    [ours("Head of Treasury", 0, { kind: "Boss", from: "once", to: "soon" })],
  ],
  [
    "an address changed",
    [ours("Head of Treasury", 0, { email: "j.b@council.example" })],
  ],
  ["a holder taken out", [ours("Head of Treasury", 0, { holder: "" })]],
  [
    "a vacant post filled",
    [
      ours("Head of Paid Service", 0, {
        holder: "Ann New",
        email: "ANN@council.example",
      }),
    ],
  ],
  [
    "a vacant post that stays so",
    [ours("Head of Paid Service", 0, { holder: "TBC", kind: "acting" })],
  ],
  [
    "somebody of one name and two addresses",
    [other("Head of Sport | Sam Twin |  |  | 1 January 2027")],
  ],
  [
    "a name alone that the register knows",
    [other("Head of Paid Service |   pat   LONE ")],
  ],
  ["a name alone that nobody knows", [other("Head of Paid Service | Kim Who")]],
  [
    "somebody known under another address",
    [other("Head of Paid Service | Jane Bloggs | other@council.example")],
  ],
  [
    "a second holder beside one who stays",
    [other("HoF | Ann New | ann@council.example")],
  ],
  [
    "a second holder from a day",
    [other("Head of Treasury | Ann New | ann@council.example |  | 2027-01-01")],
  ],
  [
    "a holder who left before today",
    [
      other(
        "Head of Treasury | Ann New | ann@council.example |  |  | 2026-01-31",
      ),
    ],
  ],
  [
    "a holder whose last day is today",
    [
      other(
        "Head of Treasury | Ann New | ann@council.example |  |  | 2026-11-24",
      ),
    ],
  ],
  [
    "an address for whoever had none",
    [other("Head of Sport | Pat Lone | pat@council.example")],
  ],
  [
    "a kind and days for whoever is there",
    [other("Head of Arts | Ash Kept |  | acting | 2026-02-01 | 2026-12-31")],
  ],
  [
    "whoever is there, and nothing new",
    [other("Head of Treasury | Jane Bloggs | jane@council.example")],
  ],
  [
    "a post nobody knew, under another",
    [other("Head of Parks |  |  |  |  |  | Head of Paid Service")],
  ],
  [
    "a post nobody knew, with a holder twice",
    [
      other("Head of Parks | Ann New | ann@council.example"),
      other("Head of Parks | Ann New | ann@council.example"),
      other("Head of Parks | Ann New | ann@council.example | interim"),
    ],
  ],
  [
    "a post under another already, in another sheet",
    [other("Head of Legal Services |  |  |  |  |  | Head of Audit")],
  ],
  [
    "a post under nobody, placed by another sheet",
    [other("Head of Arts |  |  |  |  |  | Head of Audit")],
  ],
  ["a name without a post", [other(" | Ann New"), other("")]],
  [
    "an address without a name",
    [other("Head of Arts |  |  ann@council.example ")],
  ],
  [
    "one name at two posts",
    [
      other("Head of Parks | Ann New | ann@council.example"),
      other("Head of Trees  | Ann New | Ann@council.example"),
    ],
  ],
  [
    "one name at two posts with two addresses",
    [
      other("Head of Parks | Ann New | ann@council.example"),
      other("Head of Trees |  Ann New | new@council.example"),
      other("Head of Ponds | Ann New | ann@council.example |  |  | 2026-01-01"),
    ],
  ],
];

it("every kind of row", async () => {
  const text = sheets.flatMap(([what, rows]) => [
    `# ${what}`,
    ...outcome(rows),
    "",
  ]);
  await expect(text.join("\n")).toMatchFileSnapshot("whole/register.txt");
});
