// waymark paper: the committee paper, in Word or as a page; the published one byte for byte where it was published.
import { inEnglish } from "../../domain/words/english.ts";
import { say } from "../../domain/words/say.ts";
import { extname } from "node:path";
import { inWords } from "../../domain/values/calendarDate.ts";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import { checksKept } from "../../domain/committeePaper/checks/check.ts";
import { theBody } from "../../domain/committeePaper/parts/blocks.ts";
import type {
  CheckRule,
  CommitteePaper,
} from "../../domain/committeePaper/parts/paper.ts";
import { paperKinds } from "../../domain/committeePaper/parts/parts.ts";
import { publishedInWords } from "../../domain/committeePaper/publishing/publishing.ts";
import type {
  Snapshot,
  SnapshotFile,
} from "../../domain/committeePaper/publishing/publishing.ts";
import { readySkeletons } from "../../domain/committeePaper/skeletons/skeletons.ts";
import { fillTemplate } from "../../documents/committeePaper/fillTemplate.ts";
import { readTemplate } from "../../documents/committeePaper/template.ts";
import { committeePaperHtml } from "../../documents/committeePaperHtml.ts";
import { committeePaperWord } from "../../documents/committeePaperWord.ts";
import {
  Unusable,
  requiredDate,
  sinceGiven,
  type Command,
  type Given,
  type CommandAnswer,
} from "../program/command.ts";
import { moment, writeOut } from "../program/edge.ts";
import {
  bodyOf,
  languageGiven,
  keptFor,
  kindGiven,
  paperAsked,
  skeletonGiven,
  type KeptPaperWords,
} from "../program/paperAsked.ts";
import { readPlanSource } from "../program/planSource.ts";

/** The paper as a file, in the council's own template where it has one. */
async function fileOf(
  paper: CommitteePaper,
  ending: string,
  template: Uint8Array | null,
): Promise<string | Uint8Array> {
  if (ending === ".html") return committeePaperHtml(paper);
  if (!template) return committeePaperWord(paper);
  const read = await readTemplate(template);
  if (!read.ok) throw new Unusable("template", inEnglish(read.words));
  return fillTemplate(read.value, paper);
}

/** The published file of the paper asked for; null where another day or other words were asked for, or nothing was published. */
function frozenFile(given: Given, kept: KeptPaperWords | null, ending: string) {
  const asked = ["since", "kind", "skeleton", "words"].some(
    (option) => given.text(option) !== null,
  );
  if (asked || kept?.snapshot?.asAt !== given.date("as-at")) return null;
  // What was published is in one language; another is another paper.
  const { language = "en" } = kept?.snapshot?.paper ?? {};
  if (![null, language].includes(languageGiven(given))) return null;
  return kept?.snapshot?.files.find((one) => one.name.endsWith(ending)) ?? null;
}

/** That the Board has yet to endorse a draft, or a person to write in it, is no fault of what was asked for. */
const forThePerson: ReadonlySet<CheckRule> = new Set([
  "notEndorsed",
  "missingImplication",
  "missingWords",
  "noCorrectiveAction",
  "unplaced",
  "nothingAsked",
]);

/** Where it is written to, and as what. Throws `Unusable` for another ending. */
function outOf(given: Given): readonly [out: string, ending: string] {
  const out = given.required("out");
  const ending = extname(out).toLowerCase();
  if (ending === ".docx" || ending === ".html") return [out, ending];
  throw new Unusable("out", `--out must end in .docx or .html, and is ${out}.`);
}

function printFrozen(
  out: string,
  file: SnapshotFile,
  { paper, publishedAt, publishedBy, hash }: Snapshot,
  timeZone: string,
  problems: readonly string[],
): CommandAnswer {
  writeOut(out, Buffer.from(file.base64, "base64"));
  return {
    exit: problems.length > 0 ? 1 : 0,
    json: {
      out,
      state: "published",
      published: { at: publishedAt, sha256: file.sha256, told: hash },
      checks: [],
      problems,
    },
    lines: [
      `The published paper for ${theBody(paper.body)} was written to ${out}, byte for byte. ${publishedInWords({ publishedAt, publishedBy }, timeZone)}.`,
      ...problems,
    ],
  };
}

function saidOfDraft(
  out: string,
  paper: CommitteePaper,
  another: readonly string[],
  problems: readonly string[],
): CommandAnswer {
  const checks = checksKept(paper.checks);
  const faulty = checks.some(
    (check) => check.weight === "stop" && !forThePerson.has(check.rule),
  );
  return {
    exit: problems.length > 0 || faulty ? 1 : 0,
    json: {
      out,
      state: paper.state,
      published: null,
      checks,
      problems,
    },
    lines: [
      `The paper for ${theBody(paper.body)} was written to ${out} (${paper.state}).`,
      ...another,
      ...problems,
      ...checks.map((check) => check.words),
    ],
  };
}

/** A position still to come may be drafted, and is said to be one. Source: product.md 2.3. */
const notYet = (asAt: CalendarDate, timeZone: string): readonly string[] =>
  asAt > moment(timeZone).today
    ? [inEnglish(say("publishing.future", { asAt }))]
    : [];

export const paperCommand: Command = {
  summary: [
    "Writes the committee paper (.docx or .html), with everything a person must still see to listed. Where the paper for that meeting and day was published, the published file comes out byte for byte.",
    "",
    `  --kind        ${paperKinds.join(", ")}; without it what the plan’s state asks for`,
    `  --skeleton    ${readySkeletons.map(({ id }) => id).join(", ")}, or a file of one’s own (.json); without it the standing one`,
    "  --language    en, cy or both: the language the paper is written in, without it what the draft or the standing words say; both is Welsh and English side by side. Words that a person wrote stay as they are. The Welsh has not been read by a translator yet",
    "  --words       a file (.json) with words, clearances and standing words",
    "  --since       the day the body was last told; without it, what its meetings say",
  ].join("\n"),
  usage:
    "paper (--plan NAME | --file ARCHIVE.json) --body NAME --meeting DATE --as-at DATE [--kind KIND] [--skeleton NAME | FILE.json] [--language en|cy|both] [--words FILE.json] [--since DATE] --out FILE.docx",
  words: 0,
  options: {
    plan: "text",
    file: "text",
    body: "text",
    meeting: "text",
    "as-at": "text",
    since: "text",
    kind: "text",
    skeleton: "text",
    language: "text",
    words: "text",
    out: "text",
  },
  async run(given): Promise<CommandAnswer> {
    const name = given.required("body");
    const [out, ending] = outOf(given);
    const meeting = requiredDate(given, "meeting");
    sinceGiven(given, requiredDate(given, "as-at"));
    // What cannot be used is said before anything is read.
    kindGiven(given);
    skeletonGiven(given);
    languageGiven(given);
    const source = await readPlanSource(given);
    const { record, problems } = source;
    const body = bodyOf(record, name);
    const kept = await keptFor(source, body, meeting);
    const { timeZone } = record.plan;
    const snapshot = kept?.snapshot ?? null;
    const frozen = frozenFile(given, kept, ending);
    if (frozen && snapshot)
      return printFrozen(out, frozen, snapshot, timeZone, problems);
    const paper = paperAsked(given, source, body, kept);
    writeOut(out, await fileOf(paper, ending, kept?.template ?? null));
    const another = snapshot
      ? [
          `${publishedInWords(snapshot, timeZone)}: the paper for this meeting, as at ${inWords(snapshot.asAt)}. What was written now is another and was not published.`,
        ]
      : [];
    return saidOfDraft(out, paper, another, [
      ...problems,
      ...notYet(paper.asAt, timeZone),
    ]);
  },
};
