// The sections councils frame a report with: what the plan can say of itself it says, the rest is asked of the author and never made up.
import { inWords } from "../../values/calendarDate.ts";
import { percentOf } from "../../history/completion.ts";
import { capitalised, counted, listInWords } from "../../values/wording.ts";
import {
  bullets,
  paragraph,
  section,
  table,
  theBody,
} from "../parts/blocks.ts";
import { paragraphNumber, sectionNumber } from "../parts/numbering.ts";
import type { UnnumberedSection } from "../parts/numbering.ts";
import type { PaperBlock } from "../parts/paper.ts";
import type { PaperFacts } from "../facts/paperFacts.ts";
import { titleOfPart } from "../parts/parts.ts";
import type { PartName } from "../parts/parts.ts";
import { askedOfBody } from "../facts/powers.ts";
import { inBothParts } from "./otherPart.ts";
import { awaitingActions, slippedActions } from "./progressSections.ts";

/** Printed where a section is wanted and nobody has written it; a paper that says so cannot be published. */
export const unwritten = "To be written.";

/** What standing words may speak of without naming it: "{plan}", "{asAt}", "{total}". */
function filled(text: string, facts: PaperFacts): string {
  const { record, body, meeting, asAt } = facts.input;
  const { counts } = facts.position;
  const known: Readonly<Record<string, string>> = {
    plan: record.plan.title,
    body: theBody(body),
    Body: capitalised(theBody(body)),
    meeting: inWords(meeting),
    asAt: inWords(asAt),
    total: String(counts.total),
    completed: String(counts.completed),
    themes: String(record.themes.length),
    origin: record.plan.origin ?? "",
    wentLive: record.plan.wentLive ? inWords(record.plan.wentLive) : "",
  };
  return text.replaceAll(/\{([A-Za-z]+)\}/g, (whole, name: string) =>
    Object.hasOwn(known, name) ? (known[name] ?? whole) : whole,
  );
}

/** A text in paragraphs: a blank line begins the next. */
export function paragraphsIn(text: string): readonly string[] {
  return text
    .split(/\n[ \t]*\n/)
    .map((each) => each.trim())
    .filter(Boolean);
}

/** The author's or the council's standing words of a part; null where there are none. */
export function wordsOf(facts: PaperFacts, part: string): string | null {
  const text = facts.input.words.texts[part]?.trim();
  return text ? filled(text, facts) : null;
}

/** The words given for a part, else what the plan says, else that it is to be written. */
function said(
  facts: PaperFacts,
  part: string,
  live: string | null,
): PaperBlock[] {
  const given = wordsOf(facts, part);
  if (given !== null)
    return paragraphsIn(given).map((text, at) =>
      paragraph(at === 0 ? part : `${part}-${at + 1}`, text),
    );
  // In the plain paper nothing is asked for that the plan does not know.
  if (facts.isPlain) return [];
  return [paragraph(part, live ?? unwritten)];
}

function worded(
  facts: PaperFacts,
  part: PartName,
  live: string | null,
): UnnumberedSection | null {
  const blocks = said(facts, part, live);
  return blocks.length === 0 ? null : section(part, titleOfPart(part), blocks);
}

const isOut = (facts: PaperFacts, part: string) =>
  facts.input.words.omitted.includes(part);

/** "; 3 are past their date in force", or nothing. */
function lateWords(facts: PaperFacts): string {
  const late = facts.actions.filter((one) => one.overdue).length;
  return late === 0
    ? ""
    : ` ${capitalised(counted(late, "action"))} ${late === 1 ? "is past its" : "are past their"} date in force.`;
}

/** " It answers the peer challenge."; nothing where no origin was given. */
export function answersWhat(origin: string | null): string {
  return origin === null
    ? ""
    : ` It answers the ${origin.replace(/\.$/, "").replace(/^the /i, "")}.`;
}

function progressSummary(facts: PaperFacts): string {
  const { record, asAt } = facts.input;
  const { counts } = facts.position;
  const awaiting = inBothParts(facts, awaitingActions).all.length;
  const slipped = inBothParts(facts, slippedActions).all.length;
  const revised =
    awaiting === 0 || isOut(facts, "revised")
      ? ""
      : ` ${awaiting === 1 ? "A revised timescale is" : "Revised timescales are"} proposed for ${counted(awaiting, "action")} (paragraph ${paragraphNumber("revisedTable")}).`;
  return `This report presents the progress of the ${record.plan.title} up to ${inWords(asAt)}. Of its ${counted(counts.total, "action")}, ${counts.completed} ${counts.completed === 1 ? "is" : "are"} completed and ${slipped} ${slipped === 1 ? "is" : "are"} reported as slippage.${lateWords(facts)}${revised}`;
}

function approveSummary(facts: PaperFacts): string {
  const { record, body } = facts.input;
  const holds =
    facts.actions.length === 0
      ? `It has ${counted(record.themes.length, "theme")} and no action yet.`
      : `It has ${counted(facts.actions.length, "action")} in ${counted(record.themes.length, "theme")}, each with the post that answers for it and its timescale.`;
  return `This report gives ${theBody(body)} the draft ${record.plan.title} (${sectionNumber("draftPlan")}) for consideration. ${holds}${answersWhat(record.plan.origin)}`;
}

function changeSummary(facts: PaperFacts): string {
  const awaiting = awaitingActions(facts).length;
  const asked = facts.input.words.changesAsked.length;
  const parts = [
    ...(awaiting > 0 ? [counted(awaiting, "revised timescale")] : []),
    ...(asked > 0
      ? [counted(asked, "change to the plan", "changes to the plan")]
      : []),
  ];
  return `This report asks ${theBody(facts.input.body)} to decide on ${listInWords(parts) || "nothing yet"}.${lateWords(facts)}`;
}

function closeSummary(facts: PaperFacts): string {
  const { record, asAt } = facts.input;
  const { completed, leftUnfinished } = facts.completion;
  const open = facts.actions.filter(
    (one) => one.current.status !== "completed",
  ).length;
  const still =
    open === 0
      ? ""
      : ` ${capitalised(counted(open, "action"))} ${open === 1 ? "is" : "are"} still open.`;
  return `This report closes the ${record.plan.title}, as at ${inWords(asAt)}. ${capitalised(counted(completed, "action"))} ${completed === 1 ? "was" : "were"} completed; ${leftUnfinished} left the plan unfinished, and paragraph ${paragraphNumber("unfinished")} says where each went.${still}`;
}

export function summary(facts: PaperFacts): UnnumberedSection | null {
  const live = {
    progress: progressSummary,
    approve: approveSummary,
    change: changeSummary,
    close: closeSummary,
  }[facts.kind](facts);
  return worded(facts, "summary", live);
}

/** Whether this body is asked to decide a date. */
function decides(facts: PaperFacts): boolean {
  return (
    facts.kind !== "approve" &&
    facts.kind !== "close" &&
    !isOut(facts, "revised") &&
    askedOfBody(facts, awaitingActions(facts)).own.length > 0
  );
}

export function reasons(facts: PaperFacts): UnnumberedSection | null {
  const body = theBody(facts.input.body);
  const dates = decides(facts)
    ? " A date in the plan moves only by the decision of a named body: until one decides, the date in force stays, and an action past it is reported as late."
    : "";
  const live = {
    progress: `So that ${body} can see what was promised, what has been done, what is late and why, and can hold the responsible posts to account.${dates}`,
    approve: `So that the plan goes live with actions, timescales and responsible posts that ${body} has considered. After that a date moves only by the decision of a named body.`,
    change: `So that the plan stays true to what can be done.${dates}`,
    close: `So that nothing is lost when the plan closes: every unfinished action goes to a named place, with its history, or is stopped with a reason.`,
  }[facts.kind];
  return worded(facts, "reasons", live);
}

export function options(facts: PaperFacts): UnnumberedSection | null {
  const Body = capitalised(theBody(facts.input.body));
  const live =
    facts.kind === "approve"
      ? `${Body} may approve the plan as drafted, ask for alterations, additions or amendments first, or not approve it; it then stays a draft and no date in it is in force.`
      : facts.kind === "close"
        ? "To keep the plan open and go on reporting its unfinished actions here."
        : decides(facts)
          ? `For each revised timescale ${theBody(facts.input.body)} may endorse the date proposed, agree another, or refuse it. Where it refuses or does not decide, the date in force stays.`
          : "None.";
  return worded(facts, "options", live);
}

export function objectives(facts: PaperFacts): UnnumberedSection | null {
  return worded(facts, "objectives", null);
}

export function conclusion(facts: PaperFacts): UnnumberedSection | null {
  const { record, asAt } = facts.input;
  const percent = percentOf(facts.completion);
  const share =
    percent === null
      ? `The ${record.plan.title} has no actions.`
      : `${facts.completion.completed} of the ${facts.position.counts.total} actions of the ${record.plan.title} are completed as at ${inWords(asAt)}.`;
  const live = {
    progress: share,
    approve: `The draft is put forward for approval.`,
    change: share,
    close: `With the decision asked for, the plan closes and its unfinished actions are followed where paragraph ${paragraphNumber("unfinished")} says.`,
  }[facts.kind];
  return worded(facts, "conclusion", live);
}

export function wards(facts: PaperFacts): UnnumberedSection | null {
  return worded(
    facts,
    "wards",
    facts.input.words.front["wards"]?.trim() || null,
  );
}

/** Who answers questions about the report, and how they are reached. */
export function contact(facts: PaperFacts): UnnumberedSection | null {
  const { front } = facts.input.words;
  const rows = [
    ["Contact officer", front["contactOfficer"]],
    ["E-mail", front["email"]],
    ["Telephone", front["telephone"]],
  ].flatMap(([term = "", words]) => (words?.trim() ? [[term, words]] : []));
  if (rows.length > 0)
    return section("contact", titleOfPart("contact"), [
      paragraph("contact", "For more information contact:"),
      table("Contact officer", ["Detail", "Contact"], rows),
    ]);
  return worded(facts, "contact", null);
}

/** Nobody has said whether the report relied on a document, and the law asks. Source: Local Government Act 1972, section 100D. */
export const papersUnsaid = "Nobody has said yet whether there are any.";

export function backgroundPapers(facts: PaperFacts): UnnumberedSection | null {
  const papers = facts.input.words.backgroundPapers;
  const title = titleOfPart("backgroundPapers");
  if (papers === null)
    return facts.isPlain
      ? null
      : section("backgroundPapers", title, [
          paragraph("backgroundPapers", papersUnsaid),
        ]);
  if (papers.length === 0)
    return section("backgroundPapers", title, [
      paragraph("backgroundPapers", "None."),
    ]);
  const placed = papers.some((one) => one.place);
  return section("backgroundPapers", title, [
    paragraph("backgroundPapers", "This report relied on these documents:"),
    placed
      ? table(
          "Background papers",
          ["Document", "Where it can be seen"],
          papers.map((one) => [one.document, one.place ?? ""]),
        )
      : bullets(papers.map((one) => ({ text: one.document, ref: null }))),
  ]);
}

/** The appendices by number and title; those of the council's own that go with the report are added by hand. */
export function appendicesList(
  appendices: readonly Pick<UnnumberedSection, "name" | "title">[],
): UnnumberedSection | null {
  if (appendices.length === 0) return null;
  return section("appendicesList", titleOfPart("appendicesList"), [
    paragraph("appendicesList", "With this report:"),
    bullets(
      appendices.map(({ name, title }) => ({
        text: `${sectionNumber(name)}: ${title}`,
        ref: null,
      })),
    ),
  ]);
}

/** A section that holds the author's own words. */
export function ownWords(
  facts: PaperFacts,
  part: PartName,
  title: string,
): UnnumberedSection {
  const given = wordsOf(facts, part);
  const blocks = given
    ? paragraphsIn(given).map((text, at) =>
        paragraph(`${part}-${at + 1}`, text),
      )
    : [paragraph(`${part}-1`, unwritten)];
  return section(part, title, blocks);
}

/** What this body made of the recommendations it was given before, since it was last told. */
export function lastDecided(facts: PaperFacts): UnnumberedSection | null {
  const { record } = facts.input;
  const rows = facts.decisions
    .filter(
      (one) =>
        one.ruling.kind === "recommendation" &&
        facts.decider !== null &&
        one.bodyId === facts.decider.id &&
        facts.isNew(one),
    )
    .flatMap((one) => {
      if (one.ruling.kind !== "recommendation") return [];
      const meeting = record.meetings.find((each) => each.id === one.meetingId);
      return [
        [
          one.ruling.recommendation,
          capitalised(one.ruling.outcome),
          `${inWords(meeting?.date ?? one.effective)}, ${one.minute ? `minute ${one.minute}` : "no minute recorded"}`,
          one.words ?? "",
        ],
      ];
    });
  if (rows.length === 0) return null;
  return section("lastDecided", titleOfPart("lastDecided"), [
    paragraph(
      "lastDecided",
      `${capitalised(theBody(facts.input.body))} decided on the recommendations of the last report:`,
    ),
    table(
      "Outcome of the last recommendations",
      ["Recommendation", "Outcome", "Decided", "In words"],
      rows,
    ),
  ]);
}
