// What councils write where a date should stand: each is read to its last day, or asked about, or said to be assumed. None is guessed in silence.
import { expect, test } from "vitest";
import { datePhrases } from "./datePhrases.ts";
import { datePhrasesOfStrangers } from "./datePhrasesOfStrangers.ts";
import { everyWay, heads, oneOf, readIn, row } from "./everyWay.ts";

function reached(read: ReturnType<typeof readIn>): string[] {
  const action = oneOf(read);
  const { due, revisedDue } = action;
  const end =
    due === null
      ? "none"
      : (due.end ??
        (due.openEnded || due.kind === "ongoing" ? "open" : due.kind));
  const value = `${end}${revisedDue ? `>${revisedDue.end ?? revisedDue.kind}` : ""}`;
  const asks = read.questions.some(
    ({ action: of, field }) =>
      of !== null && (field === "due" || field === "revisedDue"),
  );
  const says = action.flags.length > 0;
  return [
    value,
    ...(asks ? ["ask"] : []),
    ...(says ? ["flag", `flag ${value}`] : []),
  ];
}

test.each([...datePhrases, ...datePhrasesOfStrangers])(
  "$phrase is $wanted",
  ({ phrase, wanted, status }) => {
    const read = readIn("csv", [heads, row({ due: phrase, status })]);
    expect(
      reached(read).filter((one) => wanted.split(" or ").includes(one)),
      reached(read).join(", "),
    ).not.toEqual([]);
  },
);

test.each([
  "Nov & Dec 2026",
  "Dec/Jan 2026/27",
  "March 2027 / Mawrth 2027",
  "Blwyddyn ariannol 2026/27",
  "31 March 2027",
])("%s says one time, and nothing is asked of it", (due) => {
  const read = readIn("csv", [heads, row({ due, status: "In progress" })]);
  expect(read.questions.filter(({ field }) => field === "due")).toEqual([]);
});

test.each([
  "Mar-27 (slipped from Dec-26)",
  "Brought forward to Jan 2027 (from Mar 2027)",
  "Start: 01/01/27, Finish: 30/06/27",
  "1 April 2027 for 12 months",
  "Q1 2025",
  "Year end",
  "End of the municipal year",
  "Rolling programme, first by 30th Sept. 2027",
  "Chwefror 2027 (Rhagfyr 2026 gynt)",
])("%s is read alike from each format and order of columns", (due) => {
  const [first, ...others] = everyWay([heads, row({ due })]).map((read) =>
    reached(read),
  );
  for (const other of others) expect(other).toEqual(first);
});

test("a date of two columns is doubted in each: what is proposed is no surer than what is due", () => {
  for (const read of everyWay([
    ["Ref", "Action", "Target date", "Revised date", "Owner", "Status"],
    [
      "1.1",
      "Review it",
      "March 2026",
      "P9 2026/27",
      "Head of Finance",
      "In progress",
    ],
    ["1.2", "Test it", "March 2026", "TBC", "Head of Finance", "In progress"],
    [
      "1.3",
      "Close it",
      "March 2026",
      "Year end",
      "Head of Finance",
      "In progress",
    ],
  ]))
    for (const action of read.actions)
      expect(
        read.questions.some(
          ({ action: of, field }) => of === action.id && field === "revisedDue",
        ),
      ).toBe(true);
});
