// Turns the gathered words of one action into values, field by field, keeping what was written.
import { ownRags } from "../../../domain/plan/update.ts";
import type { Sentence } from "../../../domain/words/sentence.ts";
import { say } from "../../../domain/words/say.ts";
import { inOrder } from "../../../domain/words/sentence.ts";
import { stampHeader } from "../../../domain/plan/sheetHeadings.ts";
import type { DraftContext } from "../words/dateWords.ts";
import { doubtAccount } from "./accountDoubts.ts";
import { askOfRow, flag, newDraft } from "./draft.ts";
import type { Draft } from "./draft.ts";
import {
  addOthers,
  settleDetails,
  settleRatingOf,
  textIn,
} from "./draftDetails.ts";
import { doubtDates } from "./doubtDates.ts";
import { doubtCompletedOn, settleCompletedOn } from "./completedOn.ts";
import { askAboutUnreadDate, settleDatesOf } from "./draftDates.ts";
import { readPeriods } from "./draftPeriods.ts";
import { settleOfficersOf } from "./draftOwners.ts";
import { settleStatusOf } from "./draftStatus.ts";
import { askAboutStruck } from "./struckCells.ts";
import { readMilestones } from "./milestones.ts";
import { askWhichFirst, writesMonthFirst } from "./monthFirst.ts";
import type { ColumnRole } from "../columns/columnRoles.ts";
import { itemsOf } from "../rows/parallelLists.ts";
import type { RawAction } from "../rows/rawAction.ts";
import { laterFirst } from "../columns/recency.ts";
import { refInTitle } from "../words/refs.ts";
import { tidyTheme } from "../words/themeWords.ts";

export function draftOf(raw: RawAction, said: DraftContext): Draft {
  const context: DraftContext = writesMonthFirst(raw.layout.dayOrder)
    ? { ...said, monthFirst: true }
    : said;
  const draft = newDraft(raw);
  settleTitleOf(draft);
  settleThemeOf(draft);
  draft.narrative = narrativeOf(raw, context);
  draft.leadMember = textIn(raw, "leadMember");
  settleOfficersOf(draft);
  settleRatingOf(draft);
  settleDetails(draft);
  if (raw.doubts.includes("ragFromFill"))
    flag(
      draft,
      "ragFromFill",
      say("row.colour", { colour: colourOf(draft.rag ?? "") }),
    );
  if (raw.doubts.includes("ditto")) flag(draft, "asAbove", say("row.asAbove"));
  settleDatesOf(draft, context);
  const inPeriods = readPeriods(draft, context);
  askAboutUnreadDate(draft, context);
  settleCompletedOn(draft, context);
  settleStatusOf(draft, context);
  doubtAccount(draft);
  askWhichFirst(draft, context);
  doubtDates(draft, context);
  doubtCompletedOn(draft, context);
  settleMilestonesOf(draft, context);
  draft.milestones = [...draft.milestones, ...inPeriods];
  addOthers(draft);
  tellNoDate(draft);
  askAboutStruck(draft);
  warnOfFaults(draft);
  return draft;
}

/** A colour told from a cell's fill, by its name. */
function colourOf(rag: string): Sentence {
  const colour = ownRags.find((one) => one === rag.toLowerCase());
  return colour ? say(`colour.${colour}`) : rag.toLowerCase();
}

function settleTitleOf(draft: Draft): void {
  const { raw } = draft;
  const written = raw.texts.get("title")?.trim() ?? "";
  draft.refAsWritten = raw.texts.get("ref")?.split("\n")[0]?.trim() ?? "";
  const parts = numberedParts(written);
  // A title that is one bullet or one line is said without its mark.
  const bare = written.includes("\n")
    ? written
    : written.replace(/^\s*[•◦▪]\s+/, "");
  const inTitle =
    draft.refAsWritten === "" && parts === 0 ? refInTitle(bare) : null;
  draft.title = inTitle ? inTitle.rest : bare;
  if (inTitle) draft.refAsWritten = inTitle.ref;
  if (draft.title === "" && !isKnownByStamp(raw)) {
    flag(draft, "noTitle", say("row.noTitle"));
    askOfRow(
      draft,
      "title",
      inOrder(say("row.noTitle"), say("ask.title")),
      null,
      "title: none written",
    );
  }
  if (
    /^(?:none|n\/?a|nil|no (?:further )?action(?: required)?|[-–—]+)\.?$/i.test(
      draft.title,
    )
  ) {
    const words = say("row.saysNone", { title: draft.title });
    flag(draft, "noTitle", words);
    askOfRow(
      draft,
      "title",
      inOrder(words, say("ask.anything")),
      null,
      "title: says that there is none",
    );
  }
  askAboutTitle(draft, parts);
}

/** A row of our own sheet whose column of actions was deleted: its stamp says which action it is. */
const isKnownByStamp = ({ layout, original }: RawAction): boolean =>
  !layout.columns.some(({ role }) => role === "title") &&
  original.some(([heading]) => heading === stampHeader);

function askAboutTitle(draft: Draft, parts: number): void {
  const { doubts } = draft.raw;
  if (doubts.includes("listSplit"))
    flag(draft, "listSplit", say("row.listSplit"));
  if (parts > 0) {
    const words = say("row.severalParts", { n: parts });
    flag(draft, "severalActions", words);
    askOfRow(draft, "title", words, null, "title: several parts");
  }
  if (doubts.includes("struckOut")) {
    flag(draft, "struckOut", say("row.struckOut"));
    askOfRow(
      draft,
      "status",
      inOrder(say("row.struckOut"), say("ask.withdrawn")),
      "withdrawn",
      "status: struck through",
    );
  }
  if (doubts.includes("titleOnlyRow")) {
    const words = say("row.titleOnly");
    flag(draft, "onlyTitle", words);
    askOfRow(draft, "ref", words, "yes", "row: title only");
  }
}

/** How many parts a cell lists, each on its own line from the first: "a) …", "2.1 …", "• …". A list under a sentence is part of that sentence. */
function numberedParts(written: string): number {
  const listed = itemsOf(written).length;
  if (listed > 0) return listed;
  const lines = written.split("\n").filter((line) => line.trim() !== "");
  const marked = lines.filter((line) =>
    /^\s*(?:\(?[a-h1-9][).]|\(?[ivx]+[).]|[A-Z]{0,4}\d{1,3}(?:\.\d{1,3})+\.?)\s+\S/.test(
      line,
    ),
  );
  return marked.length > 1 && marked[0] === lines[0] ? marked.length : 0;
}

function settleThemeOf(draft: Draft): void {
  const { raw } = draft;
  const own = raw.texts.get("theme")?.trim() ?? "";
  if (own !== "") {
    draft.theme = tidyTheme(own);
    raw.themeFrom = "column";
  } else draft.theme = raw.section;
}

/** The latest first, where the columns' headings say when: the account and its opening words are those of now. */
function narrativeOf(raw: RawAction, { today }: DraftContext): string[] {
  return raw.narratives
    .map(([heading, text], at) => ({ heading, text, at }))
    .toSorted((a, b) => laterFirst(a.heading, b.heading, today, a.at > b.at))
    .map(({ heading, text }, i) => (i === 0 ? text : `${heading}: ${text}`))
    .map((text) => text.trim());
}

function settleMilestonesOf(draft: Draft, context: DraftContext): void {
  draft.milestones = readMilestones(draft.raw.milestones, context);
  const dated = draft.milestones.filter(
    (milestone) => milestone.due?.end != null,
  );
  if (
    draft.raw.joinedRows.length === 0 ||
    dated.length < 2 ||
    draft.raw.layout.columns.some((column) => column.role === "milestoneDue")
  )
    return;
  const last = dated.reduce((latest, m) =>
    (m.due?.end ?? "") > (latest.due?.end ?? "") ? m : latest,
  );
  const own = draft.raw.milestones[0];
  // Each row has a date beside its milestone: none of them is said to be the action's own.
  if (draft.due !== null && own?.due === draft.due.text) {
    draft.due = null;
    askOfRow(
      draft,
      "due",
      say("row.datesOfMilestones"),
      last.due,
      "due: last milestone",
    );
  }
}

/** An empty date cell, or "N/A": counted as a date not yet agreed, and said. */
function tellNoDate(draft: Draft): void {
  if (draft.due !== null || draft.revisedDue !== null) return;
  if (!draft.raw.layout.columns.some(({ role }) => dateRoles.has(role))) return;
  const last = draft.milestones.findLast(({ due }) => due?.end != null);
  flag(
    draft,
    "noDate",
    last
      ? say("row.noDateOfItsOwn", { due: last.due?.text ?? "" })
      : say("row.noDate"),
  );
}

const dateRoles: ReadonlySet<ColumnRole> = new Set([
  "due",
  "revisedDue",
  "ownerAndDate",
  "period",
  "milestoneDue",
]);

function warnOfFaults(draft: Draft): void {
  for (const [heading, text] of draft.raw.original)
    if (
      /^#(?:REF|N\/A|VALUE|NAME|DIV\/0|NULL|NUM|SPILL|CALC)[!?]?$/i.test(
        text.trim(),
      )
    )
      flag(
        draft,
        "errorCell",
        say("row.errorCell", { heading, shows: text.trim() }),
      );
}
