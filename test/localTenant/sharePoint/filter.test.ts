// The filter dialect: queries and the trees they make, and what SQL answers against a plain reading of the same tree.
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  parseFilter,
  printFilter,
  type Filter,
} from "../../../src/localTenant/sharePoint/query/filterParser.ts";
import { addMany, makeActions } from "./plan.ts";
import { openTenant } from "./tenant.ts";

test.each([
  ["Status eq 'Open'", '(eq Status "Open")'],
  ["Title eq 'O''Neil'", `(eq Title "O'Neil")`],
  ["a eq 1 and b eq 2 or c eq 3", "(or (and (eq a 1) (eq b 2)) (eq c 3))"],
  ["a eq 1 or b eq 2 and c eq 3", "(or (eq a 1) (and (eq b 2) (eq c 3)))"],
  ["(a eq 1 or b eq 2) and c eq 3", "(and (or (eq a 1) (eq b 2)) (eq c 3))"],
  ["a eq 1 and b eq 2 and c eq 3", "(and (and (eq a 1) (eq b 2)) (eq c 3))"],
  ["5 lt Weight", "(gt Weight 5)"],
  [
    "Due ge datetime'2026-07-01T00:00:00Z'",
    '(ge Due date:"2026-07-01T00:00:00Z")',
  ],
  ["Due lt '2026-07-01T00:00:00.000Z'", '(lt Due "2026-07-01T00:00:00.000Z")'],
  [
    "GUID eq guid'11111111-2222-3333-4444-555555555555'",
    '(eq GUID guid:"11111111-2222-3333-4444-555555555555")',
  ],
  ["Responsible/Id eq 5", "(eq Responsible/Id 5)"],
  ["Status eq null", "(eq Status null)"],
  ["null ne Status", "(ne Status null)"],
  ["startswith(Title,'A')", '(startswith Title "A")'],
  ["substringof('it''s', Title) eq true", `(substringof Title "it's")`],
  ["substringof('x',Title) eq false", '(not substringof Title "x")'],
  ["day(Due) eq 3", "(eq day:Due 3)"],
  ["Flag eq true and Weight eq -1.5", "(and (eq Flag true) (eq Weight -1.5))"],
  [
    "Flag eq 1 and startswith(Title, 'A') and Status eq null",
    '(and (and (eq Flag 1) (startswith Title "A")) (eq Status null))',
  ],
])("%s is read as %s", (query, tree) => {
  expect(printFilter(parseFilter(query))).toBe(tree);
});

test.each([
  "",
  "Title",
  "Title eq",
  "eq 'x'",
  "Title eq 'x",
  "not Title eq 'x'",
  "Title eq 'x' and",
  "(Title eq 'x'",
  "Title eq 'x')",
  "endswith(Title,'x')",
  "tolower(Title) eq 'x'",
  "Weight add 1 eq 2",
  "Title in ('a')",
  "Title eq Status",
  "'a' eq 'a'",
  "Title and Status",
  "day(Due,Due) eq 1",
  "startswith('A',Title)",
  "Title eq 'x' Status eq 'y'",
  "constructor",
  "Title like 'x'",
])("%s is not valid", (query) => {
  expect(() => parseFilter(query)).toThrow(
    `The expression "${query}" is not valid.`,
  );
});

interface Row {
  readonly Id: number;
  readonly Title: string | null;
  readonly Weight: number | null;
  readonly Flag: boolean;
}

/** Reads the tree by hand, one row at a time. */
function holds(filter: Filter, row: Row): boolean {
  switch (filter.kind) {
    case "and":
      return holds(filter.left, row) && holds(filter.right, row);
    case "or":
      return holds(filter.left, row) || holds(filter.right, row);
    case "match": {
      const text = row[filter.field as keyof Row];
      const wanted = filter.text.toLowerCase();
      const folded = String(text ?? "").toLowerCase();
      const found =
        filter.how === "startswith"
          ? folded.startsWith(wanted)
          : folded.includes(wanted);
      return (text !== null && found) === filter.wanted;
    }
    case "compare":
      return compares(filter, row[filter.field as keyof Row]);
  }
}

function compares(
  filter: Filter & { kind: "compare" },
  value: Row[keyof Row],
): boolean {
  const wanted = filter.value.kind === "null" ? null : filter.value.value;
  if (wanted === null) return (value === null) === (filter.operator === "eq");
  if (value === null) return filter.operator === "ne";
  const [a, b] =
    typeof value === "string"
      ? [value.toLowerCase(), String(wanted).toLowerCase()]
      : [Number(value), Number(wanted)];
  const outcomes = {
    eq: a === b,
    ne: a !== b,
    gt: a > b,
    ge: a >= b,
    lt: a < b,
    le: a <= b,
  };
  return outcomes[filter.operator];
}

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
const words = fc.constantFrom("a", "A", "ab", "Ä", "O'B", "%", "_", "b c");
const operator = fc.constantFrom("eq", "ne", "gt", "ge", "lt", "le");
const condition = fc.oneof(
  fc.tuple(operator, words).map(([op, text]) => `Title ${op} ${quoted(text)}`),
  fc
    .tuple(operator, fc.integer({ min: -2, max: 3 }))
    .map(([op, n]) => `Weight ${op} ${n}`),
  fc.constantFrom(
    "Flag eq 1",
    "Flag eq false",
    "Title eq null",
    "Weight ne null",
  ),
  fc
    .tuple(fc.constantFrom("startswith", "substringof"), words)
    .map(([how, text]) =>
      how === "startswith"
        ? `startswith(Title,${quoted(text)})`
        : `substringof(${quoted(text)},Title)`,
    ),
);
const { filter: filters } = fc.letrec<{ filter: string }>((tie) => ({
  filter: fc.oneof(
    { depthSize: "small" },
    condition,
    fc
      .tuple(tie("filter"), fc.constantFrom("and", "or"), tie("filter"))
      .map(([left, word, right]) => `(${left} ${word} ${right})`),
    fc
      .tuple(tie("filter"), fc.constantFrom("and", "or"), condition)
      .map(([left, word, right]) => `${left} ${word} ${right}`),
  ),
}));

test("what the site answers is what the tree says, row by row", async () => {
  const sp = openTenant().as("lead");
  const list = await makeActions(sp);
  const titles = [
    "a",
    "A",
    "ab",
    "abc",
    "Ä",
    "ä",
    "O'B",
    "%",
    "_x",
    "b c",
    null,
  ];
  await addMany(sp, 44, (n) => ({
    Title: titles[n % titles.length],
    Weight: n % 5 === 4 ? null : (n % 5) - 1,
    Flag: n % 3 === 0,
  }));
  const rows: Row[] = await list.items
    .select("Id", "Title", "Weight", "Flag")
    .top(100)();
  await fc.assert(
    fc.asyncProperty(filters, async (query) => {
      const tree = parseFilter(query);
      const answered: Row[] = await list.items
        .select("Id")
        .filter(query)
        .top(100)();
      expect(answered.map((each) => each.Id)).toEqual(
        rows.filter((row) => holds(tree, row)).map((row) => row.Id),
      );
    }),
    { numRuns: 150 },
  );
});
