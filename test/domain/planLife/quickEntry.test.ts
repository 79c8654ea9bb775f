// Actions typed or pasted one a line: ten lines are ten actions, each with its own reference, or none is added.
import { describe, expect, test } from "vitest";
import { day } from "../../../src/domain/values/calendarDate.ts";
import { mayAddActions } from "../../../src/domain/planLife/draft/mayAddActions.ts";
import {
  addLines,
  mostLines,
  nextRef,
  readLines,
} from "../../../src/domain/planLife/draft/quickEntry.ts";
import {
  accepted,
  administrator,
  anAction,
  aPlan,
  aPost,
  aRecord,
  aTheme,
  finance,
  instant,
  lead,
  newId,
  ref,
  refused,
} from "../ruleWorld.ts";

const today = day("2018-06-04");
const five = aTheme("5", "Internal control");
const six = aTheme("6", "Workforce");
const actions = ["5.8", "5.9", "5.10"].map((text) =>
  anAction({ ref: ref(text), themeId: five.id }),
);
const live = aRecord({
  themes: [five, six],
  posts: [aPost(finance, "Head of Finance")],
  actions,
});
const drafted = {
  ...live,
  plan: aPlan({ state: "draft", wentLive: null }),
};

const context = (record = live, actor = administrator) => ({
  record,
  actor,
  today,
  now: instant("2018-06-04T10:00:00Z"),
  newId,
});

const lines = (text: string) => accepted(readLines(text));
const entry = (text: string, over = {}) => ({
  lines: lines(text),
  themeId: five.id,
  accountable: finance,
  reason: "Asked for by the Audit Committee.",
  ...over,
});

const refsOf = (change: ReturnType<typeof addLines>) =>
  accepted(change).added.map(({ action }) => String(action.ref));

describe("what is pasted", () => {
  test("is one action a line, without bullets, list numbers and empty lines", () => {
    expect(
      lines(
        "• Agree a charter\n\n- Train members\r\n1. Publish it\n2.\tReview it",
      ).map(({ title }) => title),
    ).toEqual(["Agree a charter", "Train members", "Publish it", "Review it"]);
  });

  test("keeps words that begin with a number or have a dash inside", () => {
    expect(
      lines("3 training sessions for members\nA value-for-money review").map(
        ({ title }) => title,
      ),
    ).toEqual(["3 training sessions for members", "A value-for-money review"]);
  });

  test("out of a table is reference, action and by when, in whichever of them there are", () => {
    expect(
      lines("HROD4\tAgree a charter\tAutumn 2018\nTrain members\tMay 2019"),
    ).toEqual([
      { ref: "HROD4", title: "Agree a charter", due: "Autumn 2018" },
      { ref: "", title: "Train members", due: "May 2019" },
    ]);
  });

  test("with more columns than that is sent to the import, and so is a whole file", () => {
    expect(refused(readLines("5.1\tAgree\tMay 2019\tHR Manager")).words).toBe(
      "“Agree” has 4 columns. Paste a reference, the action and by when, or bring the whole table in on the Import page.",
    );
    expect(refused(readLines("Agree\n".repeat(mostLines + 1))).because).toBe(
      "tooManyLines",
    );
  });
});

describe("the next reference of a theme", () => {
  test("follows its highest in natural order, begins after the code of an empty theme, and is never used twice", () => {
    expect(nextRef(five.id, live)).toBe("5.11");
    expect(nextRef(six.id, live)).toBe("6.1");
    const taken = anAction({ ref: ref("5.11"), themeId: six.id });
    expect(nextRef(five.id, { ...live, actions: [...actions, taken] })).toBe(
      "5.12",
    );
  });

  test("is nobody's guess where references do not count up or the theme has no code", () => {
    expect(nextRef("another theme", live)).toBeNull();
    const lettered = [anAction({ ref: ref("5.1(a)"), themeId: five.id })];
    expect(nextRef(five.id, { ...live, actions: lettered })).toBeNull();
  });
});

describe("ten lines", () => {
  const ten = Array.from({ length: 10 }, (_, n) => `Promise ${n + 1}`).join(
    "\n",
  );

  test("are ten actions in a draft, without a reason, in the theme and with the post chosen once", () => {
    const { added } = accepted(
      addLines(entry(ten, { reason: "" }), context(drafted)),
    );
    expect(added.map(({ action }) => String(action.ref))).toEqual(
      Array.from({ length: 10 }, (_, n) => `5.${n + 11}`),
    );
    for (const { action, change } of added) {
      expect(action).toMatchObject({ themeId: five.id, accountable: finance });
      expect(change.decisions).toEqual([]);
    }
  });

  test("in a live plan are ten decisions with the reason given once", () => {
    const { added } = accepted(addLines(entry(ten), context()));
    expect(
      added.map(({ change }) => change.decisions.map((one) => one.words)),
    ).toEqual(Array(10).fill(["Asked for by the Audit Committee."]));
  });

  test("without a reason in a live plan are refused in one sentence, not in ten", () => {
    const { because, words } = refused(
      addLines(entry(ten, { reason: " " }), context()),
    );
    expect(because).toBe("noReason");
    expect(words).not.toContain("Line");
  });
});

describe("one line among several that cannot be added", () => {
  test("is named, and none of them is added", () => {
    const { because, words } = refused(
      addLines(entry("Agree\n5.9\tTrain\tMay 2019\nPublish"), context()),
    );
    expect(because).toBe("refUsed");
    expect(words).toMatch(/^Line 2 was not added, nor any other: /);
  });
});

test("a date is read as it was written and words that are none are kept", () => {
  const { added } = accepted(
    addLines(
      entry("Agree\tby March 2019\nTrain\twhen funding allows"),
      context(drafted),
    ),
  );
  expect(added.map(({ action }) => action.due)).toMatchObject([
    { text: "by March 2019", end: "2019-03-31" },
    { text: "when funding allows", end: null },
  ]);
});

test("a reference typed for a line is kept, and the next line counts on from it", () => {
  expect(
    refsOf(addLines(entry("5.20\tAgree\tMay 2019\nTrain"), context())),
  ).toEqual(["5.20", "5.21"]);
});

test("whoever may not change the plan is told who may, and a closed plan takes nothing", () => {
  expect(refused(addLines(entry("Agree"), context(live, lead))).because).toBe(
    "notYours",
  );
  expect(refused(mayAddActions(lead, live.plan)).because).toBe("notYours");
  expect(
    refused(mayAddActions(administrator, aPlan({ state: "closed" }))).because,
  ).toBe("planClosed");
  accepted(mayAddActions(administrator, live.plan));
});
