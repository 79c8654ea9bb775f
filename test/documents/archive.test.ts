// The archive: anybody's script can read and write it, and nothing is lost on the way back.
import { inEnglish } from "../../src/domain/words/english.ts";
import { describe, expect, it } from "vitest";
import { powerOf } from "../../src/domain/plan/body.ts";
import { day } from "../../src/domain/values/calendarDate.ts";
import { historyOf } from "../../src/domain/history/planHistory.ts";
import { position } from "../../src/domain/history/position.ts";
import {
  readArchive,
  readArchiveFile,
  writeArchive,
} from "../../src/documents/archive.ts";
import { june2018 } from "./june2018.ts";

function read(archive: unknown) {
  const answer = readArchive(JSON.stringify(archive));
  if (!answer.ok) throw new Error(inEnglish(answer.words));
  return answer.value;
}

describe("an archive as another council's script writes it", () => {
  it("gives the June 2018 table: 17 completed, 41 in progress, 1 slippage, 2 not started, 61 in all", () => {
    const { history } = read(june2018());
    const at = position(history, { asAt: day("2018-06-01") });
    expect(at.counts).toEqual({
      completed: 17,
      inProgress: 41,
      slippage: 1,
      notStarted: 2,
      suspended: 0,
      total: 61,
    });
    expect(at.percentComplete).toBe(28);
    expect(at.overdue).toEqual(["2.2", "4.2", "7.6"]);
  });

  it("gives the same position whether computed from its events or from the record made of them", () => {
    const { history, record } = read(june2018());
    const options = {
      asAt: day("2018-06-01"),
      previousAsAt: day("2018-03-31"),
    };
    expect(position(historyOf(record), options)).toEqual(
      position(history, options),
    );
  });

  it("comes back the same plan after export and import", () => {
    const { record } = read(june2018());
    const again = readArchive(writeArchive(record));
    expect(again.ok && again.value.record).toEqual(record);
    expect(again.ok && again.value.problems).toEqual([]);
  });

  const oneAction = (over: Record<string, unknown>) => {
    const { record } = read({
      format: "waymark-plan/1",
      plan: { title: "Plan" },
      actions: [{ ref: "1.1", initialStatus: "inProgress", ...over }],
      events: [],
    });
    return record.actions[0];
  };

  it.each([
    ["the words and the day agree", "March 2019", "2019-03-31", "2019-03-01"],
    ["the words say another month", "March 2018", "2019-03-31", "2019-03-31"],
    ["the words say no day", "When agreed", "2019-03-31", "2019-03-31"],
  ])(
    "the day in the file is the date, whatever the words beside it say: %s",
    (_, dueText, due, start) => {
      expect(oneAction({ due, dueText })?.due).toMatchObject({
        text: dueText,
        start,
        end: due,
      });
    },
  );

  it.each([
    ["a day", { addedRecorded: "2018-03-05" }, "2018-03-05T12:00:00.000Z"],
    [
      "a moment",
      { addedRecorded: "2018-03-05T17:20:00Z" },
      "2018-03-05T17:20:00.000Z",
    ],
    ["nothing, so the day it was added", {}, "2018-03-01T12:00:00.000Z"],
  ])(
    "an addition is known from when it was recorded: %s",
    (_, recorded, addedAt) => {
      expect(oneAction({ added: "2018-03-01", ...recorded })).toMatchObject({
        added: "2018-03-01",
        addedAt,
      });
    },
  );

  it("reads what bodies may agree from an archive written before that was one setting", () => {
    const { record } = read(june2018());
    const body = {
      id: "body-board",
      planId: record.plan.id,
      title: "Programme Board",
      aliases: [],
      kind: "board",
      frequency: "monthly",
      mayEndorse: true,
      remit: null,
    };
    const tolerance = {
      milestoneMovesNeedNoCommittee: true,
      boardMayMoveDays: 31,
    };
    const written = JSON.parse(writeArchive(record)) as {
      record: { plan: object };
    };
    const old = {
      ...written,
      record: {
        ...written.record,
        plan: { ...written.record.plan, tolerance },
        bodies: [body],
      },
    };
    const again = read(old).record;
    const [board] = again.bodies;
    expect(board && powerOf(board, again.plan)).toEqual({
      kind: "upTo",
      days: 31,
    });
    expect(read(JSON.parse(writeArchive(again))).record).toEqual(again);
  });

  it.each(["endorse", "propose"])(
    "refuses a date to %s that was left out, since none would be in force",
    (type) => {
      const archive = june2018();
      archive.events.push({ effective: "2018-05-01", ref: "1.5", type });
      const answer = readArchive(JSON.stringify(archive));
      expect(answer).toMatchObject({ ok: false, because: "badEvent" });
      expect(answer.ok ? "" : inEnglish(answer.words)).toContain(
        "does not say which date",
      );
    },
  );

  it.each([
    [{ plan: undefined }, "“plan” is missing"],
    [{ actions: null }, "“actions” should be a list, and is empty"],
    [{ actions: [{ ref: "1" }] }, "“initialStatus” is missing"],
  ])("says in plain words what is wrong: %j", (wrong, words) => {
    const answer = readArchive(JSON.stringify({ ...june2018(), ...wrong }));
    expect(answer.ok ? "" : inEnglish(answer.words)).toContain(words);
  });

  it("leaves alone what it does not know, and says so", () => {
    const archive = june2018();
    archive.events.push({
      effective: "2018-05-01",
      ref: "1.5",
      type: "sparkle",
    });
    const { ignored, history } = read({ ...archive, extra: { anything: 1 } });
    expect(ignored.map(inEnglish)).toEqual([
      'An event of the type "sparkle" was left alone.',
    ]);
    expect(history.actions).toHaveLength(61);
  });

  it("lists an event that speaks of no action, and does not count it", () => {
    const archive = june2018();
    archive.events.push({
      effective: "2018-05-01",
      ref: "99.9",
      type: "status",
      to: "completed",
    });
    const { problems, history } = read(archive);
    expect(problems).toHaveLength(1);
    expect(problems.map(inEnglish).join()).toContain("99.9");
    expect(history.events.some((event) => event.ref === "99.9")).toBe(false);
  });

  it("names a merger into an action the archive does not have, instead of leaving the plan without either", () => {
    const archive = june2018();
    archive.events.push({
      effective: "2018-05-01",
      ref: "1.5",
      type: "merge",
      into: "77.7",
    });
    const { problems } = read(archive);
    expect(problems).toHaveLength(1);
    expect(problems.map(inEnglish).join()).toContain("merged into 77.7");
  });
});

describe("a file that would make every number a guess is refused in one sentence", () => {
  const broken: [
    string,
    (archive: ReturnType<typeof june2018>) => unknown,
    RegExp,
  ][] = [
    [
      "a day that does not exist",
      (a) => ({ ...a, actions: [{ ...a.actions[0], due: "2018-02-30" }] }),
      /actions\[0\] \(1\.5\): due: "2018-02-30" is not a day/,
    ],
    [
      "a status that is no status",
      (a) => ({
        ...a,
        events: [
          {
            effective: "2018-05-01",
            ref: "1.5",
            type: "status",
            to: "done-ish",
          },
        ],
      }),
      /"done-ish" where a status belongs/,
    ],
    [
      "one reference twice",
      (a) => ({ ...a, actions: [...a.actions, a.actions[0]] }),
      /Two actions have the reference 1\.5/,
    ],
    [
      "another format",
      (a) => ({ ...a, format: "waymark-plan/9" }),
      /says it is "waymark-plan\/9"/,
    ],
    [
      "no actions",
      () => ({ format: "waymark-plan/1", plan: { title: "x" } }),
      /“actions” is missing/,
    ],
    [
      "a proposed date that is no date",
      (a) => ({
        ...a,
        events: [
          { effective: "2018-05-01", ref: "1.5", type: "propose", to: "soon" },
        ],
      }),
      /"soon" where a day belongs/,
    ],
  ];
  it.each(broken)("%s", (_, change, words) => {
    const answer = readArchive(JSON.stringify(change(june2018())));
    expect(answer.ok).toBe(false);
    expect(answer.ok ? "" : inEnglish(answer.words)).toMatch(words);
  });

  it("a file that is not JSON, and nothing of it is repeated on a screen", () => {
    const answer = readArchive("{ not json \u001B[2J\u0007");
    expect(answer).toMatchObject({ ok: false, because: "notJson" });
    expect(answer.ok ? "" : inEnglish(answer.words)).toMatch(
      /^[\p{L}\p{P} ]+$/u,
    );
  });
});

describe("an archive whose bytes went through other hands", () => {
  const welsh = {
    ...june2018(),
    plan: { title: "Cynllun Gwella Sŵn a Thŷ – 2018" },
  };
  const text = JSON.stringify(welsh);
  const titleIn = (bytes: Uint8Array) => {
    const answer = readArchiveFile(bytes);
    return answer.ok ? answer.value.record.plan.title : answer.because;
  };
  const swapped = (bytes: Uint8Array) =>
    bytes.map((_, at) => bytes[at ^ 1] ?? 0);
  const twoBytes = new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le"));

  it.each([
    ["as it was exported", new TextEncoder().encode(text)],
    ["with a mark of UTF-8", new TextEncoder().encode(`\uFEFF${text}`)],
    ["through PowerShell, two bytes a letter", twoBytes],
    ["two bytes a letter, the other way round", swapped(twoBytes)],
  ])("is read letter for letter %s", (_, bytes) => {
    expect(titleIn(bytes)).toBe(welsh.plan.title);
  });

  it("is refused where letters were lost, and not read with holes in its names", () => {
    const latin = new Uint8Array(
      Buffer.from(text.replace("Sŵn a Thŷ –", "Tîm"), "latin1"),
    );
    expect(titleIn(latin)).toBe("notUtf8");
  });
});
