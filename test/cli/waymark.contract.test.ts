// The command line as a script sees it: what it prints, where, and with which exit code.
import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "waymark-cli-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function waymark(...args: string[]) {
  const run = spawnSync(
    process.execPath,
    [
      "--disable-warning=ExperimentalWarning",
      resolve("src/cli/main.ts"),
      ...args,
    ],
    {
      encoding: "utf8",
      cwd: folder,
      env: {
        PATH: process.env["PATH"],
        HOME: folder,
        PORT: "5830",
        WAYMARK_DATA: join(folder, "data"),
      },
    },
  );
  return { exit: run.status, out: run.stdout, err: run.stderr };
}

const file = (name: string, content: string) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

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

describe("arguments", () => {
  it.each([
    [["nonsense"], "no command “nonsense”"],
    [["position", "--as-at", "2018-02-30", "--file", "x.json"], "2018-02-30"],
    [["position", "--file", "x.json"], "--as-at is needed"],
    [["position", "--as-at", "2018-06-30"], "--plan or an archive with --file"],
    [
      ["position", "--as-at", "2018-06-30", "--file", "none.json"],
      "no file none.json",
    ],
    [["position", "--bogus"], "--bogus"],
    [["import"], "takes 1 word"],
    [
      ["export", "--plan", "X", "--out", "plan.pdf"],
      ".xlsx, .csv, .json, .ics",
    ],
    [
      ["check", "--site", "https://council.sharepoint.com/sites/x"],
      "WAYMARK_TENANT_ID",
    ],
    [["check", "--site", "nowhere"], "no address"],
  ])("%j are refused with one clear line, exit 2", (args, words) => {
    const { exit, out, err } = waymark(...args);
    expect(exit).toBe(2);
    expect(out).toBe("");
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(err).toContain(words);
  });

  it("explains every command with --help", () => {
    for (const name of [
      "provision",
      "check",
      "import",
      "export",
      "position",
      "paper",
    ]) {
      const { exit, out } = waymark(name, "--help");
      expect(exit).toBe(0);
      expect(out).toContain(`waymark ${name}`);
    }
  });
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

describe("a plan in the local tenant", () => {
  const csv = [
    "Ref,Theme,Action,Responsible officer,Target date,Status",
    "1.1,Finance,Agree the budget,Head of Finance,30 June 2018,In progress",
    "1.2,Finance,Close the accounts,Head of Finance,31 July 2018,Not started",
    "1.3,Finance,Look at reserves,Head of Finance,31 July 2018,Perhaps later",
  ].join("\n");

  beforeAll(() => {
    mkdirSync(join(folder, "data"), { recursive: true });
    expect(waymark("provision").exit).toBe(0);
  });

  it("is provisioned once, and a second run says that it wrote nothing", () => {
    const { exit, out } = waymark("provision", "--json");
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ writes: 0, steps: [] });
  });

  it("takes in what needs no decision, lists the rest, and merges the second time", () => {
    const path = file("plan.csv", csv);
    const first = waymark(
      "import",
      path,
      "--plan",
      "Budget plan",
      "--on",
      "2018-06-01",
      "--json",
    );
    expect(first.exit).toBe(1);
    expect(JSON.parse(first.out)).toMatchObject({
      added: ["1.1", "1.2"],
      rejected: [{ about: "1.3" }],
    });
    file(
      "plan.csv",
      csv.replace("Agree the budget", "Agree next year's budget"),
    );
    const again = waymark(
      "import",
      path,
      "--plan",
      "Budget plan",
      "--on",
      "2018-06-01",
      "--json",
    );
    expect(JSON.parse(again.out)).toMatchObject({
      added: [],
      changed: ["1.1"],
      unchanged: ["1.2"],
    });
  });

  it("gives its position, its files and its paper", () => {
    const path = file("plan.csv", csv);
    waymark("import", path, "--plan", "Budget plan", "--on", "2018-06-01");
    const position = waymark(
      "position",
      "--plan",
      "budget plan",
      "--as-at",
      "2018-07-15",
      "--json",
    );
    expect(JSON.parse(position.out)).toMatchObject({
      counts: { total: 2 },
      overdue: ["1.1"],
    });
    for (const out of ["plan.xlsx", "out.csv", "out.json", "out.ics"])
      expect(
        waymark("export", "--plan", "Budget plan", "--out", out).exit,
        out,
      ).toBe(0);
    const back = waymark(
      "position",
      "--file",
      "out.json",
      "--as-at",
      "2018-07-15",
      "--json",
    );
    expect(JSON.parse(back.out)).toEqual(JSON.parse(position.out));
    waymark(
      "paper",
      "--plan",
      "Budget plan",
      "--body",
      "Cabinet",
      "--meeting",
      "2018-08-01",
      "--as-at",
      "2018-07-15",
      "--out",
      "paper.docx",
    );
    expect(existsSync(join(folder, "paper.docx"))).toBe(true);
    expect(readFileSync(join(folder, "out.ics"), "utf8")).toContain(
      "BEGIN:VCALENDAR",
    );
  });

  it("is told by name when there is no such plan", () => {
    const { exit, err } = waymark(
      "position",
      "--plan",
      "Nothing",
      "--as-at",
      "2018-06-30",
    );
    expect(exit).toBe(2);
    expect(err).toContain("no plan called Nothing");
  });

  it("is healthy when checked", () => {
    const { exit, out } = waymark("check", "--json");
    expect(JSON.parse(out)).toMatchObject({ findings: [] });
    expect(exit).toBe(0);
  });
});

it("says that the tenant cannot be reached, exit 3", () => {
  const run = waymark("check", "--site", "http://localhost:5899/sites/none");
  expect(run.exit).toBe(3);
  expect(run.err).toMatch(/could not be reached|sign-in/);
});
