// A percentage never stands alone: what it is of, and what left the plan unfinished, are in the same line wherever it is said.
import { expect, test } from "vitest";
import { day } from "../../../src/domain/values/calendarDate.ts";
import {
  completionAt,
  completionInWords,
} from "../../../src/domain/history/completion.ts";
import { anAction, plan } from "../historyWorld.ts";

const end = { asAt: day("2018-06-30"), knownAt: day("2018-06-30") };

test.each([
  ["nothing left", ["1.1 2018-05-01 status completed"], "1 of 3"],
  [
    "one withdrawn and one transferred, both open",
    [
      "1.1 2018-05-01 status completed",
      "1.2 2018-05-01 withdraw",
      "1.3 2018-05-01 transfer",
    ],
    "1 of 1; 2 more left unfinished",
  ],
  [
    "one merged away",
    ["1.1 2018-05-01 status completed", "1.2 2018-05-01 merge 1.1"],
    "1 of 2; 1 more left unfinished",
  ],
  [
    "one that had been completed before it left",
    ["1.1 2018-05-01 status completed", "1.1 2018-05-02 withdraw"],
    "0 of 2",
  ],
  ["one that leaves only later", ["1.2 2018-07-01 withdraw"], "0 of 3"],
  [
    "one that left by its status",
    ["1.2 2018-06-01 status transferred"],
    "0 of 2; 1 more left unfinished",
  ],
  [
    "all left",
    [
      "1.1 2018-05-01 withdraw",
      "1.2 2018-05-01 withdraw",
      "1.3 2018-05-01 withdraw",
    ],
    "0 of 0; 3 more left unfinished",
  ],
])("%s", (_, lines, words) => {
  const history = plan(
    ["1.1", "1.2", "1.3"].map((ref) => anAction(ref)),
    ...lines,
  );
  expect(completionInWords(completionAt(history, end))).toBe(words);
});
