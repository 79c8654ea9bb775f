// How long the committee paper takes, worked out and written to Word, for 61, 150 and 1,000 actions. Run with `node bench/paper.ts`.
import { committeePaperWord } from "../src/documents/committeePaperWord.ts";
import { day } from "../src/domain/values/calendarDate.ts";
import { committeePaper } from "../src/domain/committeePaper/committeePaper.ts";
import { noWords } from "../src/domain/committeePaper/parts/paperInput.ts";
import { historyOf } from "../src/domain/history/planHistory.ts";
import { bigPlan } from "./bigPlan.ts";
import { median } from "./median.ts";

async function paperOf(actions: number): Promise<number> {
  const record = bigPlan(actions);
  const start = performance.now();
  const paper = committeePaper({
    record,
    history: historyOf(record),
    body: "Audit and Accounts Committee",
    meeting: day("2018-06-19"),
    asAt: day("2018-06-01"),
    previousAsAt: day("2018-03-01"),
    audience: "public",
    words: noWords,
    gate: null,
    clearances: [],
    corrections: [],
  });
  await committeePaperWord(paper);
  return performance.now() - start;
}

export async function benchPaper(): Promise<void> {
  for (const actions of [61, 150, 1_000]) {
    const times: number[] = [];
    for (let run = 0; run < 5; run += 1) times.push(await paperOf(actions));
    console.log(
      `committee paper of ${actions} actions: first ${times[0]?.toFixed(0)} ms, median ${median(times).toFixed(0)} ms`,
    );
  }
}

if (process.argv[1] === import.meta.filename) await benchPaper();
