// The committee paper: prose, table and lists are one computation, and what is missing is said before the meeting.
import { inEnglish } from "../../src/domain/words/english.ts";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { day } from "../../src/domain/values/calendarDate.ts";
import { mayFinalise } from "../../src/domain/committeePaper/checks/check.ts";
import { committeePaper } from "../../src/domain/committeePaper/committeePaper.ts";
import type {
  CommitteePaper,
  SectionName,
} from "../../src/domain/committeePaper/parts/paper.ts";
import { noWords } from "../../src/domain/committeePaper/parts/paperInput.ts";
import type { PaperInput } from "../../src/domain/committeePaper/parts/paperInput.ts";
import { readArchive } from "../../src/documents/archive.ts";
import { committeePaperHtml } from "../../src/documents/committeePaperHtml.ts";
import { committeePaperWord } from "../../src/documents/committeePaperWord.ts";
import { answered } from "../domain/committeePaper/answeredWords.ts";
import { june2018 } from "./june2018.ts";

function input(over: Partial<PaperInput> = {}): PaperInput {
  const archive = readArchive(JSON.stringify(june2018()));
  if (!archive.ok) throw new Error(inEnglish(archive.words));
  return {
    record: archive.value.record,
    history: archive.value.history,
    body: "Audit and Accounts Committee",
    meeting: day("2018-06-19"),
    asAt: day("2018-06-01"),
    previousAsAt: null,
    audience: "public",
    words: noWords,
    gate: null,
    clearances: [],
    corrections: [],
    ...over,
  };
}

function textOf(paper: CommitteePaper, name: SectionName): string {
  const section = paper.sections.find((one) => one.name === name);
  return (section?.blocks ?? [])
    .map((block) => {
      if (block.kind === "bullets")
        return block.items.map((item) => item.text).join("\n");
      if (block.kind === "table")
        return block.rows.map((row) => row.join(" | ")).join("\n");
      return block.kind === "chart" ? block.alt : block.text;
    })
    .join("\n");
}

function refsIn(text: string): string[] {
  return [...text.matchAll(/\((\d+\.\d+)\)/g)].map((match) => match[1] ?? "");
}

describe("the June 2018 paper from its archive", () => {
  const paper = committeePaper(input());

  it("prints the council's table and the line that says what it hides", () => {
    expect(textOf(paper, "position")).toContain(
      "Completed | 17\nIn progress | 41\nSlippage | 1\nNot started | 2\nGrand total | 61",
    );
    expect(textOf(paper, "position")).toContain(
      "3 (2.2, 4.2, 7.6), of which 2 have a revised date awaiting endorsement",
    );
  });

  it("lists the 17 completed actions in natural order", () => {
    expect(refsIn(textOf(paper, "completed"))).toEqual([
      "2.1",
      "3.3",
      "4.3",
      "5.1",
      "5.2",
      "5.3",
      "5.5",
      "5.9",
      "5.10",
      "7.1",
      "7.2",
      "7.3",
      "7.4",
      "8.1",
      "8.3",
      "8.4",
      "8.6",
    ]);
  });

  it("lists the four actions on track for the end of June", () => {
    expect(textOf(paper, "onTrack")).toContain("30 June 2018");
    expect(refsIn(textOf(paper, "onTrack"))).toEqual([
      "5.4",
      "5.6",
      "8.5",
      "8.7",
    ]);
  });

  it("reports 2.2 as slippage", () => {
    expect(refsIn(textOf(paper, "slippage"))).toEqual(["2.2"]);
  });

  it("prints the eight revised dates each beside the old one, and stops at 8.2, which has none", () => {
    const rows = textOf(paper, "revised").split("\n").slice(1);
    expect(rows.map((row) => row.split(" | ")[0])).toEqual([
      "1.5",
      "2.5",
      "4.1",
      "4.2",
      "4.4",
      "4.5",
      "7.6",
      "8.2",
    ]);
    expect(rows[0]).toContain(
      "30 September 2018 | 30 September 2018 | 31 March 2019",
    );
    expect(rows[7]).toContain("Not previously set");
    const stop = paper.checks.find((one) => one.rule === "dateWithoutOriginal");
    expect(stop).toMatchObject({
      ref: "8.2",
      weight: "stop",
      section: "revised",
    });
  });

  it("lets the author confirm that 8.2 never had a date", () => {
    const confirmed = committeePaper(
      input({ words: { ...noWords, neverDated: ["8.2"] } }),
    );
    expect(
      confirmed.checks.find((one) => one.rule === "dateWithoutOriginal")
        ?.weight,
    ).toBe("look");
  });

  it("accounts for every action: what is not named above is in the appendix", () => {
    const named = new Set(
      (["completed", "onTrack", "slippage"] as const).flatMap((name) =>
        refsIn(textOf(paper, name)),
      ),
    );
    const revised = textOf(paper, "revised")
      .split("\n")
      .slice(1)
      .map((row) => row.split(" | ")[0] ?? "");
    const rest = refsIn(textOf(paper, "noException"));
    expect(named.size + revised.length + rest.length).toBe(61);
  });
});

describe("a recommendation points at the right paragraph", () => {
  function endorsePoint(paper: CommitteePaper): string | undefined {
    return /at paragraph ([\d.]+)/.exec(textOf(paper, "recommendations"))?.[1];
  }
  function paragraphOf(paper: CommitteePaper, id: string): string | undefined {
    for (const section of paper.sections)
      for (const block of section.blocks)
        if (block.kind === "paragraph" && block.id === id) return block.number;
    return undefined;
  }

  it("as written, and after a section before it is left out", () => {
    const whole = committeePaper(input());
    const shorter = committeePaper(
      input({ words: { ...noWords, omitted: ["themes", "achievements"] } }),
    );
    expect(endorsePoint(whole)).toBe(paragraphOf(whole, "revisedTable"));
    expect(endorsePoint(shorter)).toBe(paragraphOf(shorter, "revisedTable"));
    expect(endorsePoint(shorter)).not.toBe(endorsePoint(whole));
  });

  it("and goes when the section it points at goes", () => {
    const without = committeePaper(
      input({ words: { ...noWords, omitted: ["revised"] } }),
    );
    expect(textOf(without, "recommendations")).not.toContain("To endorse");
    expect(JSON.stringify(without)).not.toContain("{paragraph:");
  });
});

describe("a paper is final only when the Board has endorsed it or the Monitoring Officer has overridden", () => {
  const neverDated = answered({ neverDated: ["8.2"] });

  it("is refused without, with what is missing", () => {
    const answer = mayFinalise(committeePaper(input({ words: neverDated })));
    expect(answer.ok).toBe(false);
    expect(!answer.ok && inEnglish(answer.words)).toContain(
      "has not endorsed this paper",
    );
  });

  it("says so in the consultation section when endorsed", () => {
    const gate = {
      kind: "endorsed",
      by: "Programme Board",
      on: day("2018-06-11"),
      minute: "7",
    } as const;
    const paper = committeePaper(input({ words: neverDated, gate }));
    expect(paper.state).toBe("final");
    expect(textOf(paper, "consultation")).toContain(
      "Endorsed by the Programme Board on 11 June 2018 (minute 7).",
    );
    expect(mayFinalise(paper).ok).toBe(true);
  });

  it("prints an override as an override", () => {
    const gate = {
      kind: "overridden",
      by: "Monitoring Officer",
      on: day("2018-06-18"),
      why: "The Board could not meet.",
    } as const;
    expect(committeePaper(input({ words: neverDated, gate })).banner).toContain(
      "by override of the Monitoring Officer on 18 June 2018",
    );
  });
});

describe("each body sees what changed since it last looked", () => {
  it("and two bodies' papers differ only where they should", () => {
    const scrutiny = committeePaper(
      input({ body: "Scrutiny", previousAsAt: day("2018-01-15") }),
    );
    const cabinet = committeePaper(
      input({ body: "Cabinet", previousAsAt: day("2018-05-25") }),
    );
    expect(textOf(scrutiny, "changes")).toContain(
      "In progress to completed: 2.1",
    );
    expect(textOf(cabinet, "changes")).not.toContain("to completed");
    const same: SectionName[] = [
      "completed",
      "revised",
      "onTrack",
      "slippage",
      "monitoring",
      "implications",
    ];
    const counts = (paper: CommitteePaper) =>
      textOf(paper, "completed").split(/\n(?:Of these|All 17)/)[0];
    expect(counts(scrutiny)).toBe(counts(cabinet));
    for (const name of same.slice(1))
      expect(textOf(scrutiny, name)).toBe(textOf(cabinet, name));
  });
});

describe("the Word document", () => {
  it("has real headings, repeating header rows, British English, contents and page numbers, and is the same bytes each time", async () => {
    const paper = committeePaper(input());
    const [first, second] = [
      await committeePaperWord(paper),
      await committeePaperWord(paper),
    ];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    const parts = unzipSync(first);
    const body = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
    expect(body).toContain('w:val="Heading1"');
    expect(body.match(/<w:tblHeader\/>/g)?.length).toBe(
      body.match(/<w:tbl>/g)?.length,
    );
    expect(body).toContain("TOC \\");
    expect(body).toContain('w:orient="landscape"');
    expect(body).toMatch(
      /<wp:docPr[^>]*descr="Bar chart of actions by status: Completed 17/,
    );
    expect(strFromU8(parts["word/styles.xml"] ?? new Uint8Array())).toContain(
      'w:lang w:val="en-GB"',
    );
  });
});

describe("the page", () => {
  it("has one heading order, header cells, and treats words from the plan as words", () => {
    const hostile = input();
    const [first, ...rest] = hostile.record.actions;
    if (!first) throw new Error("no action");
    const record = {
      ...hostile.record,
      actions: [{ ...first, title: '<script>alert("1")</script>' }, ...rest],
    };
    const html = committeePaperHtml(committeePaper({ ...hostile, record }));
    expect(html).not.toContain("<script>alert");
    expect(html).toContain("&lt;script&gt;");
    expect(html.match(/<h1>/g)).toHaveLength(1);
    expect(html).toContain('<th scope="col">Ref</th>');
    expect(html).toContain('lang="en-GB"');
  });
});
