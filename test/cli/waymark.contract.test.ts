// The command line on a plan in the local tenant, as a script sees it.
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { commandLine } from "./runWaymark.ts";

const { file, folder, waymark } = commandLine();

describe("a plan in the local tenant", () => {
  const csv = [
    "Ref,Theme,Action,Responsible officer,Target date,Status",
    "1.1,Finance,Agree the budget,Head of Finance,30 June 2018,In progress",
    "1.2,Finance,Close the accounts,Head of Finance,31 July 2018,Not started",
    "1.3,Finance,Look at reserves,Head of Finance,31 July 2018,Perhaps later",
  ].join("\n");

  beforeAll(() => {
    mkdirSync(join(folder, "data"), { recursive: true });
  });

  it("makes the lists on first use, takes in what needs no decision, lists the rest, and merges the second time", () => {
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

  it("tells before anything is written what a file would do to the plan, field by field, and what is gone from it", () => {
    const path = file("plan.csv", csv);
    waymark("import", path, "--plan", "Budget plan", "--on", "2018-06-01");
    const tell = (text: string) => {
      const run = waymark(
        "import",
        file("plan.csv", text),
        "--plan",
        "Budget plan",
        "--on",
        "2018-06-08",
        "--dry-run",
        "--json",
      );
      return JSON.parse(run.out) as Record<string, unknown>;
    };
    const nothing = { added: [], changed: [], missing: [], rejected: [] };
    // 1.3 was never answered: it waits, and is nothing new.
    expect(tell(csv)).toMatchObject({
      counts: { actions: 3 },
      merge: { ...nothing, plan: "Budget plan", unchanged: 2, undecided: 1 },
    });
    const [head, , ...others] = csv.split("\n");
    const second = [
      head,
      ...others,
      "1.4,Finance,Sell the barn,Head of Finance,May 2019,Not started",
    ];
    expect(
      tell(second.join("\n").replace("31 July 2018,Not", "31 August 2018,Not")),
    ).toMatchObject({
      merge: {
        added: ["1.4"],
        changed: [
          {
            ref: "1.2",
            field: "due",
            from: "31 July 2018",
            to: expect.stringContaining("31 August 2018"),
            as: "change",
          },
        ],
        missing: ["1.1"],
        rejected: [],
      },
    });
    expect(tell(csv)).toMatchObject({ merge: nothing });
  });

  it("is provisioned by then: doing it again writes nothing and says so", () => {
    const { exit, out } = waymark("provision", "--json");
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ writes: 0, steps: [] });
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

  it("says who would be reminded of what, and sends nothing on a dry run", () => {
    const { exit, out } = waymark(
      "remind",
      "--on",
      "2018-07-16",
      "--dry-run",
      "--json",
    );
    expect([0, 1]).toContain(exit);
    expect(JSON.parse(out)).toMatchObject({ day: "2018-07-16" });
  });

  it("is healthy when checked", () => {
    const { exit, out } = waymark("check", "--json");
    expect(JSON.parse(out)).toMatchObject({ findings: [] });
    expect(exit).toBe(0);
  });

  it("is refused from its archive where it is already, and told what it would bring where nothing is written", () => {
    const archive = join(folder, "budget.json");
    waymark("export", "--plan", "Budget plan", "--out", archive);
    const refused = waymark("import", archive, "--json");
    expect(refused.exit).toBe(2);
    expect(JSON.parse(refused.out)).toMatchObject({
      error: { code: "planThere" },
    });
    const dry = waymark("import", archive, "--dry-run", "--json");
    expect(dry.exit).toBe(0);
    expect(JSON.parse(dry.out)).toMatchObject({ plan: "Budget plan" });
  });
});

it("says that the tenant cannot be reached, exit 3", () => {
  const run = waymark("check", "--site", "http://localhost:5899/sites/none");
  expect(run.exit).toBe(3);
  expect(run.err).toMatch(/could not be reached|sign-in/);
});
