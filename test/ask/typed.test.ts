// Questions as people type them into "Go to", in English and Welsh: which is meant, what it names, and what is not answered. Figures are those assistants get.
import { beforeAll, describe, expect, it } from "vitest";
import { askTyped } from "../../src/ask/typed.ts";
import { inEnglish } from "../../src/domain/words/english.ts";
import { askingOf, figureOf, opened } from "./asking.ts";
import type { Answer } from "./asking.ts";
import { storiedPlans } from "./storiedPlans.ts";

const [corporate] = storiedPlans();
const plan = opened(corporate);
let ask: Awaited<ReturnType<typeof askingOf>>["ask"];
beforeAll(async () => {
  ({ ask } = await askingOf([plan]));
});

function typed(words: string) {
  const read = askTyped(words, plan);
  if (!read.ok) throw new Error(`${words}: ${inEnglish(read.words)}`);
  if (read.value === null) throw new Error(`${words}: no question`);
  return read.value;
}

// Today is 24 November 2026 in these plans.
describe("a typed question gets the figures an assistant gets", () => {
  it.each([
    ["how many late", "position", {}, "overdue"],
    ["How many are past their date?", "position", {}, "overdue"],
    [
      "how many late on 30 June 2026",
      "position",
      { asAt: "2026-06-30" },
      "overdue",
    ],
    [
      "how many were late at the end of June",
      "position",
      { asAt: "2026-06-30" },
      "overdue",
    ],
    ["faint sy'n hwyr", "position", {}, "overdue"],
    [
      "faint sy'n hwyr ar 30 Mehefin 2026",
      "position",
      { asAt: "2026-06-30" },
      "overdue",
    ],
    ["who is silent", "silent", {}, "silentPosts"],
    ["pwy sy'n dawel", "silent", {}, "silentPosts"],
    [
      "what changed since September",
      "changes",
      { since: "2026-08-31" },
      "statusChanged",
    ],
    [
      "what changed since 30 September 2026",
      "changes",
      { since: "2026-09-30" },
      "statusChanged",
    ],
    ["beth a newidiodd ers mis Medi", "changes", {}, "statusChanged"],
    ["what waits for Cabinet", "waiting", { body: "Cabinet" }, "waiting"],
    ["beth sy'n aros am Cabinet", "waiting", { body: "Cabinet" }, "waiting"],
    ["which dates were refused?", "dates_decided", {}, "refused"],
  ])("“%s”", async (words, question, args, name) => {
    const { question: meant, answer } = typed(words);
    expect(meant).toBe(question);
    const same = await ask(question, args);
    expect(figureOf(answer as Answer, name)).toEqual(figureOf(same, name));
    expect([answer.asAt, answer.knownAt, answer.since]).toEqual([
      same.asAt,
      same.knownAt,
      same.since,
    ]);
  });

  it("the figures that the words name are those told first", () => {
    expect(typed("how many late").wanted).toEqual(["overdue"]);
    expect(typed("how many are completed").wanted).toEqual(["completed"]);
    expect(typed("how does the plan stand").wanted).toEqual([]);
  });

  it("a reference is that action, however it is asked", () => {
    for (const words of [
      "4.1",
      "why is 4.1 late?",
      "tell me about action 4.1",
    ]) {
      const { question, answer } = typed(words);
      expect(question, words).toBe("action");
      expect(answer.refs, words).toEqual(["4.1"]);
    }
  });

  it("a post or a theme narrows the list, and whose name has words of a question in it asks none", () => {
    const post = corporate.posts.find(({ id }) =>
      corporate.actions.some(({ accountable }) => accountable === id),
    );
    const { question, answer } = typed(`how many of ${post?.title} are late`);
    expect(question).toBe("actions");
    const theirs = corporate.actions.filter(
      ({ accountable, supporting }) =>
        accountable === post?.id ||
        supporting.some((other) => other === post?.id),
    );
    const late = typed("how many late").answer.figures.find(
      ({ name }) => name === "overdue",
    )?.refs;
    expect(answer.refs).toEqual(
      late?.filter((ref) => theirs.some((one) => one.ref === ref)),
    );
  });

  it("what is due in a month to come is read ahead, and not looked back at", () => {
    const { asked } = typed("what is due in March");
    expect([asked.dueFrom, asked.dueTo]).toEqual(["2027-03-01", "2027-03-31"]);
    expect(typed("what is due by 31 December 2026").asked).toMatchObject({
      dueFrom: null,
      dueTo: "2026-12-31",
    });
  });

  it("“may” and “march” are months only where they are written as such", () => {
    expect(
      typed("what may Cabinet still decide, what waits").asked.asAt,
    ).toBeNull();
    expect(typed("how many late in May").asked.asAt).toBe("2026-05-31");
  });

  it("what the question does not take into account is named", () => {
    const theme = corporate.themes[0]?.title ?? "";
    expect(typed(`what changed since September in ${theme}`).aside).toEqual([
      theme,
    ]);
    expect(typed("how many late").aside).toEqual([]);
  });
});

describe("what the plan cannot answer is said to be so", () => {
  it.each([
    ["how many will be late next year", "notYet"],
    ["how many late on 30 June 2027", "notYet"],
    ["how many late on 31 September 2026", "notADay"],
    ["what did it cost", "notKept"],
    ["who is the worst officer", "aboutPerson"],
    ["tell me about 99.1", "notInPlan"],
    ["what does another council do", "notKept"],
    ["mark 4.1 as complete", "notKept"],
  ])("“%s”", (words, because) => {
    expect(askTyped(words, plan)).toMatchObject({ ok: false, because });
  });

  it("a person who holds a post is asked for by the post", () => {
    const person = { objectId: null, email: "i@c.example", name: "Ira Quill" };
    const [first, ...rest] = corporate.posts;
    if (!first) throw new Error("no post");
    const holders = [
      { person, kind: "permanent" as const, from: null, to: null },
    ];
    const held = opened({
      ...corporate,
      posts: [{ ...first, holders }, ...rest],
    });
    expect(askTyped("how many late has Ira Quill", held)).toMatchObject({
      ok: false,
      because: "aboutPerson",
    });
  });

  it("words that lead nowhere are no question", () => {
    expect(askTyped("bananas", plan)).toEqual({ ok: true, value: null });
  });
});
