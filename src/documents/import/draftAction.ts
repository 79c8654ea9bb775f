// Turns the gathered words of one action into values, field by field, keeping what was written.
import type { DateContext } from "./dateWords.ts";
import { ask, flag, newDraft } from "./draft.ts";
import type { Draft } from "./draft.ts";
import { settleDatesOf } from "./draftDates.ts";
import { settleStatusOf } from "./draftStatus.ts";
import { readMilestones } from "./milestones.ts";
import { readOfficers } from "./officers.ts";
import type { RawAction } from "./rawAction.ts";
import { refInTitle } from "./refs.ts";
import { tidyTheme } from "./themeWords.ts";

export type DraftContext = DateContext & { readonly date1904: boolean };

export function draftOf(raw: RawAction, context: DraftContext): Draft {
  const draft = newDraft(raw);
  settleTitleOf(draft);
  settleThemeOf(draft);
  draft.narrative = narrativeOf(raw);
  settleOfficersOf(draft);
  draft.leadMember = textIn(raw, "leadMember");
  draft.rag = textIn(raw, "rag");
  settleDatesOf(draft, context);
  settleStatusOf(draft, context);
  settleMilestonesOf(draft, context);
  addOthers(draft);
  warnOfFaults(draft);
  return draft;
}

function textIn(raw: RawAction, role: "leadMember" | "rag"): string | null {
  const text = raw.texts.get(role)?.trim() ?? "";
  return text === "" || /^(?:[-–—]+|n\/?a)$/i.test(text) ? null : text;
}

function settleTitleOf(draft: Draft): void {
  const { raw } = draft;
  const written = raw.texts.get("title")?.trim() ?? "";
  draft.refAsWritten = raw.texts.get("ref")?.split("\n")[0]?.trim() ?? "";
  // A title that is one bullet or one line is said without its mark.
  const bare = written.includes("\n")
    ? written
    : written.replace(/^\s*[•◦▪]\s+/, "");
  const inTitle = draft.refAsWritten === "" ? refInTitle(bare) : null;
  draft.title = inTitle ? inTitle.rest : bare;
  if (inTitle) draft.refAsWritten = inTitle.ref;
  if (draft.title === "") {
    flag(draft, "noTitle", "The row has no words in the action column.");
    ask(
      draft,
      "title",
      "The row has no words in the action column. What is the action?",
      null,
      "title: none written",
    );
  }
  if (raw.doubts.includes("titleOnlyRow")) {
    flag(
      draft,
      "onlyTitle",
      "The row holds a title and nothing else: it may be a new action, or part of the one above.",
    );
    ask(
      draft,
      "ref",
      "The row holds a title and nothing else. Is it an action of its own?",
      "yes",
      "row: title only",
    );
  }
}

function settleThemeOf(draft: Draft): void {
  const { raw } = draft;
  const own = raw.texts.get("theme")?.trim() ?? "";
  if (own !== "") {
    draft.theme = tidyTheme(own);
    raw.themeFrom = "column";
  } else draft.theme = raw.section;
}

function narrativeOf(raw: RawAction): string[] {
  return raw.narratives
    .map(([heading, text], i) => (i === 0 ? text : `${heading}: ${text}`))
    .map((text) => text.trim());
}

function settleOfficersOf(draft: Draft): void {
  const { raw } = draft;
  const officers: string[] = [];
  const cells = [
    ...raw.officerTexts,
    ...(raw.texts.has("supporting")
      ? [["Supporting", raw.texts.get("supporting") ?? ""] as const]
      : []),
  ];
  for (const [heading, text] of cells) {
    const read = readOfficers(text);
    for (const name of read.names)
      if (!officers.includes(name)) officers.push(name);
    if (read.task !== null) {
      draft.narrative.push(`${heading}: ${read.task}`);
      flag(
        draft,
        "taskInOwner",
        `The owner cell also holds a task: "${read.task}". It was added to the account.`,
      );
    }
  }
  draft.officers = officers;
  askWhoAnswers(draft);
}

function askWhoAnswers(draft: Draft): void {
  const { officers } = draft;
  const [first] = officers;
  const groups = readOfficers(officers[0] ?? "").groups;
  if (first === undefined) {
    flag(draft, "noOwner", "No owner is written.");
    if (draft.raw.layout.columns.some((column) => column.role === "officers"))
      ask(
        draft,
        "officers",
        "No owner is written. Who answers for it?",
        null,
        "officers: none written",
      );
  } else if (groups.length > 0) {
    flag(
      draft,
      "groupOwner",
      `"${first}" is a group: one post must answer for the action.`,
    );
    ask(
      draft,
      "officers",
      `"${first}" is a group. Which post in it answers for the action?`,
      null,
      `officers: group ${first.toLowerCase()}`,
    );
  } else if (officers.length > 1) {
    flag(
      draft,
      "severalOwners",
      `Several owners are written: ${officers.join("; ")}. The first was taken as accountable.`,
    );
    ask(
      draft,
      "officers",
      `${officers.join("; ")}: which one is accountable? The others support.`,
      first,
      `officers: ${officers.join("; ").toLowerCase()}`,
    );
  }
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
    ask(
      draft,
      "due",
      "Each row's date stands beside a milestone; the action's own date is not given. Is it that of the last milestone?",
      last.due,
      "due: last milestone",
    );
  }
}

/** Columns nobody knows keep their words, under their own heading. */
function addOthers(draft: Draft): void {
  for (const [heading, text] of draft.raw.others)
    draft.narrative.push(
      heading === "" ? text.trim() : `${heading}: ${text.trim()}`,
    );
  draft.narrative.push(...draft.raw.notes);
}

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
        `The cell under "${heading}" shows ${text.trim()}: Excel could not work it out.`,
      );
}
