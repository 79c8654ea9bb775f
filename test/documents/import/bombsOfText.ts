// Pages, comma-separated text and archives that come out large.
import { strToU8 } from "fflate";
import { csv, heads, many, words } from "./bombShapes.ts";
import type { Bomb } from "./bombShapes.ts";

const html = (body: string) =>
  strToU8(
    `<html><body><table><tr>${heads.map((head) => `<th>${head}</th>`).join("")}</tr>${body}</table></body></html>`,
  );

export const bombsOfText: readonly Bomb[] = [
  {
    name: "a cell of a page of 1 MB over 100 rows and 64 columns",
    file: "span.html",
    comesTo: "tooLarge",
    bytes: () =>
      html(
        `<tr><td>1</td><td rowspan="100" colspan="64">${words(1_000_000)}</td></tr>${many(99, (at) => `<tr><td>${at + 2}</td></tr>`)}`,
      ),
  },
  {
    name: "600,000 line breaks in one cell of a page",
    file: "breaks.html",
    comesTo: "tooLarge",
    bytes: () => html(`<tr><td>1</td><td>${"a<br>".repeat(600_000)}</td></tr>`),
  },
  {
    name: "600,000 words in bold in one cell of a page",
    file: "bold.html",
    comesTo: "tooLarge",
    bytes: () =>
      html(`<tr><td>1</td><td>${"a <b>b</b>".repeat(600_000)}</td></tr>`),
  },
  {
    name: "one reference on 10,000 rows",
    file: "sameRef.csv",
    comesTo: "read",
    bytes: () =>
      csv([
        heads,
        ...Array.from({ length: 10_000 }, (_, n) => [
          "1",
          `Do thing ${n}`,
          "Head of Finance",
          "March 2019",
          "As 1 above",
        ]),
      ]),
  },
  {
    name: "30,000 rows that each ask five questions",
    file: "questions.csv",
    comesTo: "tooLarge",
    bytes: () =>
      csv([
        heads,
        ...Array.from({ length: 30_000 }, (_, n) => [
          "",
          `Do thing ${n}\n1. one by March 2019\n2. two`,
          "SMT / CMT",
          "once the thing is done",
          "perhaps so",
        ]),
      ]),
  },
  {
    name: "an owner, a date, a status and an account of 5 MB each",
    file: "long.csv",
    comesTo: "tooLarge",
    bytes: () =>
      csv([
        [...heads, "Comments"],
        ["1", ..."12345".split("").map(() => words(5_000_000))],
      ]),
  },
  {
    name: "a cell of 30 million quotation marks",
    file: "quotes.csv",
    comesTo: "tooLarge",
    bytes: () => strToU8(`Ref,Action\n${'"'.repeat(30_000_000)}`),
  },
  {
    name: "an archive of 200,000 actions",
    file: "actions.json",
    comesTo: "tooLarge",
    bytes: () =>
      strToU8(
        JSON.stringify({
          format: "waymark-plan/1",
          plan: { title: "Big" },
          actions: Array.from({ length: 200_000 }, (_, n) => ({
            ref: `${n + 1}`,
            theme: "Finance",
            title: `Do the thing numbered ${n + 1}`,
            due: "2018-06-30",
            dueText: null,
            initialStatus: "inProgress",
          })),
          events: [],
        }),
      ),
  },
  {
    name: "twenty million empty lists in an archive",
    file: "lists.json",
    comesTo: "tooLarge",
    bytes: () => strToU8(`[${"[],".repeat(20_000_000)}[]]`),
  },
];
