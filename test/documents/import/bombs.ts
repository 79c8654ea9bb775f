// Small files that come out large, and the largest files that are read.
import { csv, heads, line, words } from "./bombShapes.ts";
import type { Bomb, Made } from "./bombShapes.ts";
import { bombsOfExcel } from "./bombsOfExcel.ts";
import { bombsOfText } from "./bombsOfText.ts";
import { bombsOfWord } from "./bombsOfWord.ts";
import { makeXlsx } from "./makeXlsx.ts";

export const bombs: readonly Bomb[] = [
  ...bombsOfExcel,
  ...bombsOfWord,
  ...bombsOfText,
];

/** As much as is read: plans far larger than any council's, near each of the limits. */
export const largest: readonly Made[] = [
  {
    name: "31,000 rows of Excel",
    file: "rows.xlsx",
    bytes: () =>
      makeXlsx({
        sheets: [
          {
            name: "Plan",
            rows: [
              heads,
              ...Array.from({ length: 31_000 }, (_, n) => [
                ...line(n + 1),
                "March 2019",
                "In progress",
              ]),
            ],
          },
        ],
      }),
  },
  {
    name: "20,000 rows that each ask three questions",
    file: "asking.csv",
    bytes: () =>
      csv([
        heads,
        ...Array.from({ length: 20_000 }, (_, n) => [
          `${n + 1}`,
          `Do thing ${n}`,
          "SMT / CMT",
          "once the thing is done",
          "perhaps so",
        ]),
      ]),
  },
  {
    name: "six accounts of a megabyte",
    file: "accounts.csv",
    bytes: () =>
      csv([
        [...heads, "Comments"],
        ...Array.from({ length: 6 }, (_, n) => [
          ...line(n + 1),
          "March 2019",
          "In progress",
          words(1_000_000),
        ]),
      ]),
  },
  {
    name: "100 rows of 2,000 columns",
    file: "columns.xlsx",
    bytes: () =>
      makeXlsx({
        sheets: [
          {
            name: "Plan",
            rows: [
              [
                ...heads,
                ...Array.from({ length: 2_000 }, (_, c) => `Note ${c}`),
              ],
              ...Array.from({ length: 100 }, (_, n) => [
                ...line(n + 1),
                "March 2019",
                "In progress",
                ...Array.from({ length: 2_000 }, (_, c) => `x${c}`),
              ]),
            ],
          },
        ],
      }),
  },
];
