// Cards without inputs: the channel's summary and its closed meetings, for everybody in the team, and the monthly one of exceptions for a lead.
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import type { Completion } from "../../domain/history/completion.ts";
import {
  banner,
  plain,
  shortened,
  text,
  type Card,
  type Element,
  type Mention,
} from "./element.ts";
import {
  card,
  looks,
  wordsIn,
  type ActionOnCard,
  type Language,
  type ReminderReason,
} from "./frame.ts";
import type { Words } from "./words.en.ts";

export interface SummaryRow {
  readonly action: ActionOnCard;
  readonly told: ReminderReason;
  /** Named by an @mention in a channel, by Entra object id. */
  readonly officer: { readonly objectId: string; readonly name: string } | null;
}

const most = 8;

function line(
  words: Words,
  { action, told }: SummaryRow,
  who: string | null,
): Element {
  const title = action.title === null ? "" : ` ${plain(action.title, 110)}`;
  return {
    type: "Container",
    separator: true,
    items: [
      text(`${plain(action.ref, 40)}${title}`),
      text(
        `${looks[told.rule].mark} ${[words.reason(told), who].filter((one) => one !== null).join(" · ")}`,
        { size: "small", spacing: "none" },
      ),
    ],
  };
}

interface ChannelSummary {
  readonly language: Language;
  /** Hidden in the card, so that a probe of the channel finds it. */
  readonly keyHash: string;
  readonly planTitle: string;
  readonly day: CalendarDate;
  readonly completion: Completion;
  readonly late: number;
  readonly rows: readonly SummaryRow[];
  readonly link: string;
}

export function channelSummaryCard(summary: ChannelSummary): Card {
  const words = wordsIn(summary.language);
  const counts = words.channelCounts(summary.completion, summary.late);
  const shown = summary.rows.slice(0, most);
  const title = words.channelTitle(
    plain(summary.planTitle, 120),
    words.month(summary.day),
  );
  const entities: Mention[] = [];
  const rows = shown.map((row) => {
    if (!row.officer) return line(words, row, null);
    // The mention's text must be the same in both places, so the name is stripped of what would need escaping.
    const mention = `<at>${shortened(row.officer.name.replace(/[^\p{L}\p{M}\p{N} .'-]/gu, " "), 80)}</at>`;
    entities.push({
      type: "mention",
      text: mention,
      mentioned: { id: row.officer.objectId, name: row.officer.name },
    });
    return line(words, row, mention);
  });
  return card(
    words,
    `${plain(summary.planTitle, 120)}. ${counts}`,
    [
      banner(
        summary.late > 0 ? "▲" : "✔",
        title,
        summary.late > 0 ? "warning" : "good",
      ),
      text(counts),
      ...(rows.length > 0
        ? [
            text(words.longestOverdue, {
              weight: "bolder",
              style: "heading",
              size: "medium",
            }),
          ]
        : []),
      ...rows,
      ...(summary.rows.length > most
        ? [text(words.andMore(summary.rows.length - most))]
        : []),
    ],
    {
      actions: [
        {
          type: "Action.OpenUrl",
          id: hidden(summary),
          title: words.openPlan,
          url: summary.link,
        },
      ],
      metadata: { webUrl: findable(summary) },
      msteams: { width: "Full", ...(entities.length > 0 ? { entities } : {}) },
    },
  );
}

/** The note of a closed meeting is there to be read. */
export function meetingCard(
  meeting: Pick<
    ChannelSummary,
    "language" | "keyHash" | "planTitle" | "link"
  > & {
    readonly body: string;
    readonly date: CalendarDate;
  },
): Card {
  const words = wordsIn(meeting.language);
  const title = words.meetingTitle(plain(meeting.body, 120), meeting.date);
  return card(
    words,
    title,
    [
      banner("✔", title, "good"),
      text(words.meetingFiled(plain(meeting.planTitle, 120))),
    ],
    {
      actions: [
        {
          type: "Action.OpenUrl",
          id: hidden(meeting),
          title: words.openNote,
          url: meeting.link,
        },
      ],
      metadata: { webUrl: findable(meeting) },
      msteams: { width: "Full" },
    },
  );
}

/** The key a second time, where a client that knows no metadata keeps it: a button's name is part of every version of cards. */
function hidden({ keyHash }: Pick<ChannelSummary, "keyHash">): string {
  return `card-${keyHash}`;
}

/** The link with the hidden key of the card. */
function findable({
  link,
  keyHash,
}: Pick<ChannelSummary, "link" | "keyHash">): string {
  return `${link}${link.includes("?") ? "&" : "?"}card=${keyHash}`;
}

export function monthlySummaryCard(
  summary: Pick<ChannelSummary, "language" | "day" | "rows" | "link"> & {
    /** Holders of the lead's posts who have left. */
    readonly left?: readonly { readonly name: string; readonly post: string }[];
  },
): Card {
  const words = wordsIn(summary.language);
  const shown = summary.rows.slice(0, most);
  const title = words.monthlyTitle(words.month(summary.day));
  const none = summary.rows.length === 0;
  return card(
    words,
    `${title}. ${none ? words.monthlyNone : words.monthlyCounts(summary.rows.length)}`,
    [
      banner(none ? "✔" : "▲", title, none ? "good" : "warning"),
      text(none ? words.monthlyNone : words.monthlyCounts(summary.rows.length)),
      ...(summary.left ?? []).map(({ name, post }) =>
        text(words.hasLeft(plain(name, 80), plain(post, 120))),
      ),
      ...shown.map((row) =>
        line(
          words,
          row,
          row.action.responsible === null
            ? words.nobody
            : plain(row.action.responsible, 120),
        ),
      ),
      ...(summary.rows.length > most
        ? [text(words.andMore(summary.rows.length - most))]
        : []),
    ],
    {
      actions: [
        { type: "Action.OpenUrl", title: words.openPlan, url: summary.link },
      ],
    },
  );
}
