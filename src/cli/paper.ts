// waymark paper: the committee paper, in Word or as a page.
import { extname } from "node:path";
import { committeePaper } from "../domain/committeePaper/committeePaper.ts";
import { gateOf } from "../domain/committeePaper/gate.ts";
import { lastTold } from "../domain/committeePaper/lastTold.ts";
import { theBody } from "../domain/committeePaper/blocks.ts";
import { paperKey } from "../domain/committeePaper/paperRequest.ts";
import { noWords } from "../domain/committeePaper/paperInput.ts";
import type { PlanRecord } from "../domain/planRecord.ts";
import { committeePaperHtml } from "../documents/committeePaperHtml.ts";
import { committeePaperWord } from "../documents/committeePaperWord.ts";
import { Unusable, requiredDate, type Command } from "./command.ts";
import { writeOut } from "./edge.ts";
import { readPlanSource } from "./planSource.ts";

/** The body as the plan calls it; what was typed where the plan knows no bodies. */
function bodyOf(record: PlanRecord, name: string) {
  const wanted = name.trim().toLowerCase();
  const body = record.bodies.find((one) =>
    [one.title, ...one.aliases].some((each) => each.toLowerCase() === wanted),
  );
  if (body || record.bodies.length === 0) return body ?? null;
  throw new Unusable(
    "body",
    `This plan has no body called ${name}. It has: ${record.bodies.map((one) => one.title).join("; ")}.`,
  );
}

export const paperCommand: Command = {
  summary:
    "Writes the committee paper (.docx or .html), with everything a person must still see to listed.",
  usage:
    "paper (--plan NAME | --file ARCHIVE.json) --body NAME --meeting DATE --as-at DATE --out FILE.docx",
  words: 0,
  options: {
    plan: "text",
    file: "text",
    body: "text",
    meeting: "text",
    "as-at": "text",
    since: "text",
    out: "text",
  },
  async run(given) {
    const [name, out] = [given.required("body"), given.required("out")];
    const [meeting, asAt] = [
      requiredDate(given, "meeting"),
      requiredDate(given, "as-at"),
    ];
    const kind = extname(out).toLowerCase();
    if (kind !== ".docx" && kind !== ".html")
      throw new Unusable(
        "out",
        `--out must end in .docx or .html, and is ${out}.`,
      );
    const { record, history, problems } = await readPlanSource(given);
    const body = bodyOf(record, name);
    const paper = committeePaper({
      record,
      history,
      body: body?.title ?? name,
      remit: body?.remit ?? null,
      meeting,
      asAt,
      previousAsAt:
        given.date("since") ??
        lastTold(record.meetings, body?.id ?? null, asAt),
      audience: "public",
      words: noWords,
      gate: body
        ? gateOf(
            record.decisions,
            record.bodies,
            paperKey(record.plan.id, { bodyId: body.id, meeting }),
          )
        : null,
      clearances: [],
      corrections: [],
    });
    writeOut(
      out,
      kind === ".html"
        ? committeePaperHtml(paper)
        : await committeePaperWord(paper),
    );
    const toDo = [...problems, ...paper.checks.map((check) => check.words)];
    // A draft is what was asked for: that the Board has yet to endorse it is no fault of it.
    const faulty = paper.checks.some(
      (check) => check.weight === "stop" && check.rule !== "notEndorsed",
    );
    return {
      exit: problems.length > 0 || faulty ? 1 : 0,
      json: { out, state: paper.state, checks: paper.checks, problems },
      lines: [
        `The paper for ${theBody(paper.body)} was written to ${out} (${paper.state}).`,
        ...toDo,
      ],
    };
  },
};
