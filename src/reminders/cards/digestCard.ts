// The day's one card: what needs this person, worst first, each row opening its own card in place.
import {
  banner,
  execute,
  plain,
  text,
  type Card,
  type CardAction,
  type Element,
} from "./element.ts";
import {
  because,
  card,
  dataFor,
  looks,
  wordsIn,
  type ActionOnCard,
  type Language,
  type ReminderReason,
} from "./frame.ts";
import { buttonRows } from "./buttonRows.ts";
import type { Words } from "./words.en.ts";

/** More rows than this is a list nobody reads at once; the rest is on the next page of the same card. */
export const mostRows = 6;

export interface DigestRow {
  readonly action: ActionOnCard;
  readonly told: ReminderReason;
}

/** Entries that answer a row. */
const answers = ["noChange", "progress", "claim"] as const;
type AnswerKind = (typeof answers)[number];

export function isAnswer(kind: string): kind is AnswerKind {
  return answers.some((each) => each === kind);
}

/** A row its person has answered: what was recorded and when, and the entry that can be taken back. */
export interface AnsweredRow {
  readonly action: ActionOnCard;
  readonly kind: AnswerKind;
  readonly time: string;
  readonly entry: string;
}

interface DigestOnCard {
  readonly language: Language;
  /** Ledger key. */
  readonly key: string;
  /** Worst first. */
  readonly rows: readonly DigestRow[];
  /** Deep link to My actions. */
  readonly link: string;
  readonly mostRows?: number;
  /** Which page of rows, from 0. */
  readonly page?: number;
  /** What this person has answered today, below what still asks. */
  readonly answered?: readonly AnsweredRow[];
  /** What the card is called where its person asked for it: then it is a list as they asked, without groups. */
  readonly title?: string;
  /** Said above the rows: what could not be done. */
  readonly notice?: string | null;
}

/** The rows of one page; a page that is no longer there is the last one. */
function paged({ rows, page = 0, mostRows: most = mostRows }: DigestOnCard) {
  const pages = Math.max(1, Math.ceil(rows.length / most));
  const at = Math.min(page, pages - 1);
  return { at, pages, shown: rows.slice(at * most, (at + 1) * most), most };
}

export function digestCard(digest: DigestOnCard): Card {
  const words = wordsIn(digest.language);
  const { answered = [], notice } = digest;
  const { at, shown } = paged(digest);
  const worst = shown[0] && looks[shown[0].told.rule];
  const title = digest.title ?? words.digestTitle(digest.rows.length);
  const anchor = shown[0]?.action ?? answered[0]?.action;
  const refresh = anchor && {
    ...dataFor(anchor, digest.key, "back"),
    item: "",
  };
  return card(
    words,
    summaryOf(digest),
    [
      banner(worst?.mark ?? "✔", title, worst?.style ?? "good"),
      ...(notice ? [text(plain(notice, 600), { weight: "bolder" })] : []),
      ...shown.flatMap((row, i) => [
        ...(digest.title === undefined ? groupHeading(words, shown, i) : []),
        rowOf(words, digest.key, row, at),
      ]),
      ...answered.map((row) => answeredRow(words, digest.key, row, at)),
      ...pager(words, digest),
      ...buttonRows(rest(words, digest)),
      ...(digest.title === undefined
        ? [text(words.footer, { isSubtle: true, size: "small" })]
        : []),
    ],
    {
      actions: [
        { type: "Action.OpenUrl", title: words.open, url: digest.link },
      ],
      ...(refresh ? { refresh } : {}),
    },
  );
}

/** A press on a row says which page it stands on, so that the answer shows the same page. */
const onPage = (about: string, page: number) =>
  page === 0 ? about : `${about}|page.${page}`;

/** The way to every other page: nothing a person is asked is out of reach on the card. */
function pager(words: Words, digest: DigestOnCard): readonly Element[] {
  const { at, pages, most } = paged(digest);
  const [first] = digest.rows;
  if (pages === 1 || !first) return [];
  const to = (title: string, page: number) =>
    execute(title, dataFor(first.action, digest.key, "page", `page.${page}`), {
      associatedInputs: "none",
    });
  const left = Math.min(most, digest.rows.length - (at + 1) * most);
  return [
    text(words.page(at + 1, pages), { size: "small", isSubtle: true }),
    ...buttonRows([
      ...(left > 0 ? [to(words.nextPage(left), at + 1)] : []),
      ...(at > 0 ? [to(words.firstPage, 0)] : []),
    ]),
  ];
}

/** One press for what is left, where more than one row asks how things stand. */
function rest(words: Words, { rows, key }: DigestOnCard): CardAction[] {
  const asked = rows.filter(({ told }) => isAsked(told));
  const [first] = asked;
  if (asked.length < 2 || !first) return [];
  return [
    execute(words.restNoChange, dataFor(first.action, key, "noChangeRest"), {
      associatedInputs: "none",
    }),
  ];
}

/** One line for the toast and the chat list: how many, and the worst of them. */
export function summaryOf(digest: DigestOnCard): string {
  const words = wordsIn(digest.language);
  if (digest.title !== undefined) return digest.title;
  const first = digest.rows[0];
  if (!first) return words.digestTitle(0);
  return words.summary(
    digest.rows.length,
    `${first.action.ref}, ${words.reason(first.told).toLowerCase()}`,
  );
}

/** The rows as plain text, for an email in the card's place: what it is called, then its reference, date and status, then why. */
export function digestLines({
  language,
  rows,
}: DigestOnCard): readonly string[] {
  const words = wordsIn(language);
  return rows.map(({ action, told }) => {
    const { ref, title, inForce, statusWord } = action;
    const facts = `${words.row(ref, inForce, words.tell(statusWord))}. ${words.reason(told)}.`;
    // A line is a line: a title's own breaks would look like another action.
    return title === null
      ? facts
      : `${title.replaceAll(/\s+/g, " ").trim()}\n${facts}`;
  });
}

function groupHeading(
  words: Words,
  rows: readonly DigestRow[],
  at: number,
): readonly Element[] {
  const group = (row: DigestRow | undefined): string | null =>
    row ? looks[row.told.rule].group : null;
  const here = rows[at];
  if (!here || group(rows[at - 1]) === group(here)) return [];
  const name = looks[here.told.rule].group;
  const count = rows.filter((row) => group(row) === name).length;
  return [
    text(`${words.groups[name]} (${count})`, {
      weight: "bolder",
      size: "medium",
      style: "heading",
      spacing: "medium",
    }),
  ];
}

function rowOf(
  words: Words,
  key: string,
  { action, told }: DigestRow,
  page: number,
): Element {
  return {
    type: "Container",
    separator: true,
    spacing: "medium",
    items: [
      ...titleOf(action),
      text(
        [
          ...(told.rule === "asked"
            ? []
            : [`${looks[told.rule].mark} ${plain(words.reason(told), 160)}`]),
          words.row(
            plain(action.ref, 40),
            action.inForce,
            plain(words.tell(action.statusWord), 40),
          ),
        ].join(" · "),
        { size: "small", spacing: "none" },
      ),
      ...because(words, told.as),
      ...buttonRows(buttonsOf(words, key, action, told, page)),
    ],
  };
}

function titleOf(action: ActionOnCard): readonly Element[] {
  return [
    text(action.title === null ? plain(action.ref) : plain(action.title, 110)),
  ];
}

/** The three answers, one press each; where something else is asked, the way to it. */
function buttonsOf(
  words: Words,
  key: string,
  action: ActionOnCard,
  told: ReminderReason,
  page: number,
): readonly CardAction[] {
  const press = (title: string, verb: string, style?: "positive") =>
    execute(title, dataFor(action, key, verb, onPage(told.rule, page)), {
      associatedInputs: "none",
      ...(style ? { style } : {}),
    });
  if (told.rule === "question") return [press(words.answerIt, "open")];
  if (told.rule === "sentBack")
    return [press(words.update, "open"), press(words.done, "openClaim")];
  if (told.rule === "claimWaiting") return [press(words.decide, "open")];
  if (isNews(told)) return [press(words.look, "open")];
  return [
    press(words.noChange, "noChangeRow", "positive"),
    press(words.update, "open"),
    press(words.done, "openClaim"),
  ];
}

/** A row that was answered: its tick, and Undo in the same place. */
function answeredRow(
  words: Words,
  key: string,
  { action, kind, time, entry }: AnsweredRow,
  page: number,
): Element {
  const what = {
    noChange: "noChange",
    progress: "update",
    claim: "claim",
  } as const;
  return {
    type: "Container",
    separator: true,
    spacing: "medium",
    items: [
      ...titleOf(action),
      text(words.answered(words.savedKind[what[kind]], time), {
        size: "small",
        spacing: "none",
      }),
      {
        type: "ActionSet",
        actions: [
          execute(
            words.undo,
            dataFor(action, key, "undoRow", onPage(`undo:${entry}`, page)),
            { associatedInputs: "none" },
          ),
        ],
      },
    ],
  };
}

/** Rules that ask how things stand, which "no change" answers. */
export function isAsked(told: Pick<ReminderReason, "rule">): boolean {
  return (
    told.rule !== "question" &&
    told.rule !== "sentBack" &&
    told.rule !== "claimWaiting" &&
    told.rule !== "proposalDecided" &&
    !told.rule.startsWith("escalated")
  );
}

/** Rules that tell and do not ask. */
export function isNews({ rule }: ReminderReason): boolean {
  return rule === "proposalDecided" || rule.startsWith("escalated");
}
