// The day's one card: what needs this person, worst first, each row opening its own card in place.
import {
  banner,
  execute,
  plain,
  text,
  type Card,
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
  type Told,
} from "./frame.ts";
import type { Words } from "./words.en.ts";

/** More rows than this is a list nobody reads; the rest is one press away. */
export const mostRows = 8;

export interface DigestRow {
  readonly action: ActionOnCard;
  readonly told: Told;
}

export interface DigestOnCard {
  readonly language: Language;
  /** Ledger key. */
  readonly key: string;
  /** Worst first. */
  readonly rows: readonly DigestRow[];
  /** Deep link to My actions. */
  readonly link: string;
  readonly mostRows?: number;
}

export function digestCard(digest: DigestOnCard): Card {
  const words = wordsIn(digest.language);
  const shown = digest.rows.slice(0, digest.mostRows ?? mostRows);
  const left = digest.rows.length - shown.length;
  const worst = shown[0] && looks[shown[0].told.rule];
  const title = words.digestTitle(digest.rows.length);
  const refresh = shown[0] && {
    ...dataFor(shown[0].action, digest.key, "back"),
    item: "",
  };
  return card(
    words,
    summaryOf(digest),
    [
      banner(worst?.mark ?? "✔", title, worst?.style ?? "good"),
      ...shown.flatMap((row, at) => [
        ...groupHeading(words, shown, at),
        rowOf(words, digest.key, row),
      ]),
      ...(left > 0 ? [text(words.andMore(left), { weight: "bolder" })] : []),
      text(words.footer, { isSubtle: true, size: "small" }),
    ],
    {
      actions: [
        { type: "Action.OpenUrl", title: words.open, url: digest.link },
      ],
      ...(refresh ? { refresh } : {}),
    },
  );
}

/** One line for the toast and the chat list: how many, and the worst of them. */
export function summaryOf(digest: DigestOnCard): string {
  const words = wordsIn(digest.language);
  const first = digest.rows[0];
  if (!first) return words.digestTitle(0);
  return words.summary(
    digest.rows.length,
    `${first.action.ref}, ${words.reason(first.told).toLowerCase()}`,
  );
}

/** The rows as plain text, for an email in the card's place: what it is called, then its reference, date and status, then why. */
export function linesOf({ language, rows }: DigestOnCard): readonly string[] {
  const words = wordsIn(language);
  return rows.map(({ action, told }) => {
    const { ref, title, inForce, statusWord } = action;
    const facts = `${words.row(ref, inForce, statusWord)}. ${words.reason(told)}.`;
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
): Element {
  const verb =
    told.rule === "question"
      ? words.answerIt
      : told.rule === "claimWaiting"
        ? words.decide
        : isNews(told)
          ? words.look
          : words.update;
  return {
    type: "ColumnSet",
    separator: true,
    columns: [
      {
        type: "Column",
        width: "stretch",
        items: [
          text(
            action.title === null
              ? plain(action.ref)
              : plain(action.title, 110),
          ),
          text(
            words.row(
              plain(action.ref, 40),
              action.inForce,
              plain(action.statusWord, 40),
            ),
            { isSubtle: true, size: "small", spacing: "none" },
          ),
          text(`${looks[told.rule].mark} ${plain(words.reason(told), 160)}`, {
            size: "small",
            spacing: "none",
          }),
          ...because(words, told.as),
        ],
      },
      {
        type: "Column",
        width: "auto",
        verticalContentAlignment: "center",
        items: [
          {
            type: "ActionSet",
            actions: [
              execute(verb, dataFor(action, key, "open", told.rule), {
                associatedInputs: "none",
              }),
            ],
          },
        ],
      },
    ],
  };
}

/** Rules that tell and do not ask. */
export function isNews({ rule }: Told): boolean {
  return rule === "proposalDecided" || rule.startsWith("escalated");
}
