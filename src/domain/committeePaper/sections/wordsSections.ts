// The sections councils frame a report with: what the plan can say of itself it says, the rest is asked of the author and never made up.
import { percentOf } from "../../history/completion.ts";
import { capitalised } from "../../values/wording.ts";
import type { Writer } from "../../words/writer.ts";
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
import { awaitingActions } from "./progressSections.ts";

/** Printed where a section is wanted and nobody has written it; a paper that says so cannot be published. */
export const unwritten = ({ t }: Writer): string => t("To be written.");

/** What standing words may speak of without naming it: "{plan}", "{asAt}", "{total}". */
function filled(text: string, facts: PaperFacts): string {
  const { record, body, meeting, asAt } = facts.input;
  const { counts } = facts.position;
  const known: Readonly<Record<string, string>> = {
    plan: record.plan.title,
    body: theBody(body, facts),
    Body: capitalised(theBody(body, facts)),
    meeting: facts.date(meeting),
    asAt: facts.date(asAt),
    total: String(counts.total),
    completed: String(counts.completed),
    themes: String(record.themes.length),
    origin: record.plan.origin ?? "",
    wentLive: record.plan.wentLive ? facts.date(record.plan.wentLive) : "",
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
  return [paragraph(part, live ?? unwritten(facts))];
}

export function worded(
  facts: PaperFacts,
  part: PartName,
  live: string | null,
): UnnumberedSection | null {
  const blocks = said(facts, part, live);
  return blocks.length === 0 ? null : section(part, titleOfPart(part), blocks);
}

export const isOut = (facts: PaperFacts, part: string) =>
  facts.input.words.omitted.includes(part);

/** " It answers the peer challenge."; nothing where no origin was given. */
export function answersWhat(origin: string | null, { t }: Writer): string {
  return origin === null
    ? ""
    : t(" It answers the {origin}.", {
        origin: origin.replace(/\.$/, "").replace(/^the /i, ""),
      });
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
  const { t } = facts;
  const body = theBody(facts.input.body, facts);
  const dates = decides(facts)
    ? t(
        " A date in the plan moves only by the decision of a named body: until one decides, the date in force stays, and an action past it is reported as late.",
      )
    : "";
  const live = {
    progress: `${t("So that {body} can see what was promised, what has been done, what is late and why, and can hold the responsible posts to account.", { body })}${dates}`,
    approve: t(
      "So that the plan goes live with actions, timescales and responsible posts that {body} has considered. After that a date moves only by the decision of a named body.",
      { body },
    ),
    change: `${t("So that the plan stays true to what can be done.")}${dates}`,
    close: t(
      "So that nothing is lost when the plan closes: every unfinished action goes to a named place, with its history, or is stopped with a reason.",
    ),
  }[facts.kind];
  return worded(facts, "reasons", live);
}

export function options(facts: PaperFacts): UnnumberedSection | null {
  const { t } = facts;
  const body = theBody(facts.input.body, facts);
  const live =
    facts.kind === "approve"
      ? t(
          "{body} may approve the plan as drafted, ask for alterations, additions or amendments first, or not approve it; it then stays a draft and no date in it is in force.",
          { body: capitalised(body) },
        )
      : facts.kind === "close"
        ? t(
            "To keep the plan open and go on reporting its unfinished actions here.",
          )
        : decides(facts)
          ? t(
              "For each revised timescale {body} may endorse the date proposed, agree another, or refuse it. Where it refuses or does not decide, the date in force stays.",
              { body },
            )
          : t("None.");
  return worded(facts, "options", live);
}

export function objectives(facts: PaperFacts): UnnumberedSection | null {
  return worded(facts, "objectives", null);
}

export function conclusion(facts: PaperFacts): UnnumberedSection | null {
  const { record, asAt } = facts.input;
  const { t } = facts;
  const plan = record.plan.title;
  const percent = percentOf(facts.completion);
  const share =
    percent === null
      ? t("The {plan} has no actions.", { plan })
      : t(
          "{completed} of the {total} actions of the {plan} are completed as at {asAt:date}.",
          {
            completed: facts.completion.completed,
            total: facts.position.counts.total,
            plan,
            asAt,
          },
        );
  const live = {
    progress: share,
    approve: t("The draft is put forward for approval."),
    change: share,
    close: t(
      "With the decision asked for, the plan closes and its unfinished actions are followed where paragraph {at} says.",
      { at: paragraphNumber("unfinished") },
    ),
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
  const { t } = facts;
  const rows = [
    [t("Contact officer"), front["contactOfficer"]],
    [t("E-mail"), front["email"]],
    [t("Telephone"), front["telephone"]],
  ].flatMap(([term = "", words]) => (words?.trim() ? [[term, words]] : []));
  if (rows.length > 0)
    return section("contact", titleOfPart("contact"), [
      paragraph("contact", t("For more information contact:")),
      table(t("Contact officer"), [t("Detail"), t("Contact")], rows),
    ]);
  return worded(facts, "contact", null);
}

/** Nobody has said whether the report relied on a document, and the law asks. Source: Local Government Act 1972, section 100D. */
export const papersUnsaid = ({ t }: Writer): string =>
  t("Nobody has said yet whether there are any.");

export function backgroundPapers(facts: PaperFacts): UnnumberedSection | null {
  const papers = facts.input.words.backgroundPapers;
  const { t } = facts;
  const title = titleOfPart("backgroundPapers");
  if (papers === null)
    return facts.isPlain
      ? null
      : section("backgroundPapers", title, [
          paragraph("backgroundPapers", papersUnsaid(facts)),
        ]);
  if (papers.length === 0)
    return section("backgroundPapers", title, [
      paragraph("backgroundPapers", t("None.")),
    ]);
  const placed = papers.some((one) => one.place);
  return section("backgroundPapers", title, [
    paragraph("backgroundPapers", t("This report relied on these documents:")),
    placed
      ? table(
          t("Background papers"),
          [t("Document"), t("Where it can be seen")],
          papers.map((one) => [one.document, one.place ?? ""]),
        )
      : bullets(papers.map((one) => ({ text: one.document, ref: null }))),
  ]);
}

/** The appendices by number and title; those of the council's own that go with the report are added by hand. */
export function appendicesList(
  appendices: readonly Pick<UnnumberedSection, "name" | "title">[],
  { t }: Writer,
): UnnumberedSection | null {
  if (appendices.length === 0) return null;
  return section("appendicesList", titleOfPart("appendicesList"), [
    paragraph("appendicesList", t("With this report:")),
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
    : [paragraph(`${part}-1`, unwritten(facts))];
  return section(part, title, blocks);
}

/** What this body made of the recommendations it was given before, since it was last told. */
export function lastDecided(facts: PaperFacts): UnnumberedSection | null {
  const { record } = facts.input;
  const { t } = facts;
  const outcomes = {
    agreed: t("Agreed"),
    amended: t("Amended"),
    deferred: t("Deferred"),
    referred: t("Referred"),
    refused: t("Refused"),
    noted: t("Noted"),
  };
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
          outcomes[one.ruling.outcome],
          `${facts.date(meeting?.date ?? one.effective)}, ${one.minute ? t("minute {number}", { number: one.minute }) : t("no minute recorded")}`,
          one.words ?? "",
        ],
      ];
    });
  if (rows.length === 0) return null;
  return section("lastDecided", titleOfPart("lastDecided"), [
    paragraph(
      "lastDecided",
      t("{body} decided on the recommendations of the last report:", {
        body: capitalised(theBody(facts.input.body, facts)),
      }),
    ),
    table(
      t("Outcome of the last recommendations"),
      [t("Recommendation"), t("Outcome"), t("Decided"), t("In words")],
      rows,
    ),
  ]);
}
