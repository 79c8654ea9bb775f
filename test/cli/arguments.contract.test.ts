// What a script gets for a wrong word, and what an archive without a tenant gives.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { commandLine } from "./runWaymark.ts";

const { file, waymark } = commandLine();
const plan = file("a plan.csv", "Ref,Action,Owner\n1,Do it,HR Manager\n");

const archive = (events: unknown[] = []) =>
  JSON.stringify({
    format: "waymark-plan/1",
    plan: { title: "A plan" },
    somethingElse: true,
    actions: [
      {
        ref: "1.1",
        theme: "Finance",
        title: "Agree the budget",
        due: "2018-05-31",
        initialStatus: "inProgress",
      },
      {
        ref: "1.10",
        theme: "Finance",
        title: "Close the accounts",
        due: null,
        dueText: "TBC",
        initialStatus: "notStarted",
        added: "2018-04-02",
      },
    ],
    events,
  });

const whole = file("whole.json", archive());

describe("arguments", () => {
  it.each([
    [["nonsense"], "no command “nonsense”"],
    [["improt", "plan.csv"], "Did you mean import?"],
    [["position", "--asat", "2018-06-30"], "Did you mean --as-at?"],
    [["import", "plan.csv", "--dry"], "Did you mean --dry-run?"],
    [["position", "--as-at", "2018-02-30", "--file", "x.json"], "2018-02-30"],
    [["position", "--file", "x.json"], "--as-at is needed"],
    [["position", "--as-at", "2018-06-30"], "--plan or an archive with --file"],
    [
      ["position", "--as-at", "2018-06-30", "--file", "none.json"],
      "no file none.json",
    ],
    [["position", "--bogus"], "--bogus"],
    [["import"], "takes 1 word"],
    [["import", ""], "takes 1 word"],
    [["import", "."], "Name the file itself"],
    [["import", "plan.csv", "--plan", " "], "--plan is needed with something"],
    [
      [
        ..."paper --file x.json --as-at 2018-06-30 --since 2018-07-01".split(
          " ",
        ),
        ..."--body Cabinet --meeting 2018-07-10 --out p.docx".split(" "),
      ],
      "Put the earlier day in --since",
    ],
    [["check", "--seal", plan], "There is no folder"],
    [["install", "--dry-run", "--settings", "."], "it is a folder"],
    [["install", "--dry-run", "--settings", "/dev/null"], "is empty"],
    [["export", "--file", whole, "--feed", plan], "it is a file"],
    [
      ["export", "--plan", "X", "--out", "plan.pdf"],
      ".xlsx, .csv, .json, .ics",
    ],
    [
      ["check", "--site", "https://council.sharepoint.com/sites/x"],
      "WAYMARK_TENANT",
    ],
    [["check", "--site", "nowhere"], "no address"],
    [["remind", "--on", "2026-02-30"], "2026-02-30"],
    [
      [
        "blank",
        "--list",
        "Updates",
        "--row",
        "x",
        "--field",
        "OfficerNote",
        "--why",
        "Law",
      ],
      "and “x” is none",
    ],
    [["remind", "--release", "--dry-run"], "--release sends"],
  ])("%j are refused with one clear line, exit 2", (args, words) => {
    const { exit, out, err } = waymark(...args);
    expect(exit).toBe(2);
    expect(out).toBe("");
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(err).toContain(words);
  });

  it("says in plain words why a file could not be written", () => {
    const { exit, err } = waymark(
      ..."paper --body Cabinet --meeting 2018-06-30 --as-at 2018-06-30".split(
        " ",
      ),
      "--file",
      file("plan.json", archive()),
      "--out",
      "none/paper.html",
    );
    expect(exit).toBe(2);
    expect(err).toContain("there is no such folder");
  });

  it("is one JSON document with --help too", () => {
    const { out } = waymark("position", "--help", "--json");
    expect(JSON.parse(out)).toHaveProperty("help");
  });

  it("does not fail when the reader has read enough", () => {
    const plan = file(
      "long.csv",
      `Ref,Action,Owner,Due,Status\n${Array.from({ length: 3000 }, (_, at) => `${at + 1},Do it,HR Manager,Mar 2019,Complete\n`).join("")}`,
    );
    const run = spawnSync(
      "bash",
      [
        "-c",
        `set -o pipefail; "$0" --disable-warning=ExperimentalWarning "$1" import "$2" --dry-run --json | head -c 5 >/dev/null`,
        process.execPath,
        resolve("src/cli/main.ts"),
        plan,
      ],
      { encoding: "utf8" },
    );
    expect([run.stderr, run.status]).toEqual(["", 0]);
  });

  it.each([
    ["nobody reads the refusal", "nonsense 2>&1 >/dev/null | true", [2, ""]],
    [
      "the disk is full",
      "position --help >/dev/full",
      [1, "waymark: the answer could not be printed: the disk is full.\n"],
    ],
  ])(
    "ends as it would, and shows no trace of the program, where %s",
    (_, line, wanted) => {
      const run = spawnSync(
        "bash",
        [
          "-c",
          `set -o pipefail; "$0" --disable-warning=ExperimentalWarning "$1" ${line}`,
          process.execPath,
          resolve("src/cli/main.ts"),
        ],
        { encoding: "utf8" },
      );
      expect([run.status, run.stderr]).toEqual(wanted);
    },
  );

  it("explains every command with --help", () => {
    for (const name of [
      "provision",
      "check",
      "import",
      "export",
      "position",
      "paper",
      "blank",
      "remind",
    ]) {
      const { exit, out } = waymark(name, "--help");
      expect(exit).toBe(0);
      expect(out).toContain(`waymark ${name}`);
    }
  });
});

describe("the paper of an archive", () => {
  const paper = (language: string) => {
    const path = file("paper.json", archive([]));
    const asked = `--body Cabinet --meeting 2018-07-10 --as-at 2018-06-30 --language ${language}`;
    const out = file("paper.html", "");
    const options = ["--file", path, ...asked.split(" "), "--out", out];
    const run = waymark("paper", ...options);
    return {
      ...run,
      page: () => readFileSync(out, "utf8"),
    };
  };

  it("is written in Welsh where Welsh is asked for, and says so to a screen reader", () => {
    const page = paper("cy").page();
    expect(page).toContain('<html lang="cy">');
    expect(page).toContain("Dyddiad y cyfarfod</dt><dd>10 Gorffennaf 2018");
    expect(page).toContain("1. Argymhellion");
  });

  it("is in both side by side where both are, each side said to be what it is", () => {
    expect(paper("both").page()).toContain(
      '<span lang="cy">10 Gorffennaf 2018</span> / <span lang="en-GB">10 July 2018</span>',
    );
  });

  it("is in English where English is", () =>
    expect(paper("en").page()).toContain('<html lang="en-GB">'));

  it("is refused in a language it is not written in, and told which there are", () => {
    const { exit, err } = paper("fr");
    expect(exit).toBe(2);
    expect(err).toContain("--language is one of en, cy, both");
  });
});

describe("the days of a paper", () => {
  it.each([
    ["2099-06-30", "2099-06-30", 1, /30 June 2099, is still to come/],
    ["2018-06-01", "2018-06-30", 0, /is after the meeting on 1 June 2018/],
    [
      "2018-06-30",
      "2018-06-01",
      0,
      /^(?!.*(?:still to come|after the meeting))/s,
    ],
  ])(
    "a meeting on %s as at %s: exit %i, and one sentence where there is need",
    (meeting, asAt, exit, words) => {
      const run = waymark(
        ..."paper --body Cabinet --out days.html --file".split(" "),
        whole,
        "--meeting",
        meeting,
        "--as-at",
        asAt,
      );
      expect(run.exit).toBe(exit);
      expect(run.out).toMatch(words);
    },
  );
});

describe("the position of an archive", () => {
  it("is one JSON document, and nothing else", () => {
    const path = file(
      "plan.json",
      archive([
        {
          effective: "2018-06-01",
          recorded: "2018-06-02T09:00:00Z",
          ref: "1.1",
          type: "propose",
          to: "2018-09-30",
        },
      ]),
    );
    const { exit, out, err } = waymark(
      "position",
      "--file",
      path,
      "--as-at",
      "2018-06-30",
      "--since",
      "2018-03-31",
      "--json",
    );
    expect(err).toBe("");
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      asAt: "2018-06-30",
      counts: { inProgress: 1, notStarted: 1, total: 2 },
      overdue: ["1.1"],
      awaiting: [{ ref: "1.1", from: "2018-05-31", to: "2018-09-30" }],
      added: [{ ref: "1.10", status: "notStarted" }],
    });
  });

  it("refuses an archive with a day that is none, naming the place", () => {
    const path = file(
      "bad.json",
      archive([
        {
          effective: "2018-06-31",
          ref: "1.1",
          type: "status",
          to: "completed",
        },
      ]),
    );
    const { exit, err } = waymark(
      "position",
      "--file",
      path,
      "--as-at",
      "2018-06-30",
    );
    expect(exit).toBe(2);
    expect(err).toMatch(/events/);
    expect(err).toContain("2018-06-31");
  });

  it("refuses what is no JSON, with the error as a document too", () => {
    const path = file("broken.json", "{");
    const { exit, out } = waymark(
      "position",
      "--file",
      path,
      "--as-at",
      "2018-06-30",
      "--json",
    );
    expect(exit).toBe(2);
    expect(JSON.parse(out)).toHaveProperty("error.message");
  });
});
