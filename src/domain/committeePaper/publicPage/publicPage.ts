// The public page of a plan: what anybody may read of it on a day. How much is done, what is late, and of each action what was signed off for publication; nothing else.
import { completionAt, completionInWords } from "../../history/completion.ts";
import { actionsAt } from "../../history/planAt.ts";
import { historyOf } from "../../history/planHistory.ts";
import { position } from "../../history/position.ts";
import type { Action } from "../../plan/action.ts";
import type { PlanRecord } from "../../plan/planRecord.ts";
import { isLive, standingStatuses, statusSaid } from "../../plan/status.ts";
import { publishedText } from "../../progress/publication.ts";
import { publicRecord } from "../../readableByMembers.ts";
import type { CalendarDate } from "../../values/calendarDate.ts";
import { compareRefs, type Ref } from "../../values/ref.ts";
import { englishWriter, inEnglish } from "../../words/english.ts";
import { movesInWords } from "../parts/blocks.ts";
import { inForceInWords } from "../parts/dateWords.ts";
import { words } from "./words.en.ts";

interface PublicAction {
  readonly ref: Ref;
  readonly title: string;
  /** How it stands and its dates: "In progress", "due: June 2018", "Moved twice, 365 days". */
  readonly facts: readonly string[];
  /** What was signed off for publication, or that nothing was. */
  readonly said: string;
  readonly isSigned: boolean;
}

export interface PublicPage {
  readonly title: string;
  readonly asAt: string;
  readonly origin: string | null;
  /** The counts, which sum to the last of them, in the plan's own words. */
  readonly counts: {
    readonly caption: string;
    readonly rows: readonly { readonly what: string; readonly n: number }[];
  };
  /** What stands beside the counts, so that no number stands alone. */
  readonly lines: readonly string[];
  readonly themes: readonly {
    readonly title: string;
    readonly actions: readonly PublicAction[];
  }[];
  readonly footer: string;
}

/** What anybody may read of a plan on a day, as known that day; null for a plan that is not adopted. Source: product.md 2.8, 4b.10 and 4b.12. */
export function publicPage(
  whole: PlanRecord,
  asAt: CalendarDate,
): PublicPage | null {
  if (whole.plan.state === "draft") return null;
  const record = publicRecord(whole);
  const { plan } = record;
  const cut = { asAt, knownAt: asAt };
  const history = historyOf(record);
  const { counts, overdue, awaiting } = position(history, {
    ...cut,
    ragScheme: plan.ragScheme,
  });
  const live = actionsAt(record, cut)
    .filter(({ current }) => isLive(current.status))
    .toSorted((a, b) => compareRefs(a.ref, b.ref));
  const exempt = live.filter((one) => one.exempt !== null).length;
  return {
    title: plan.title,
    asAt: words.asAt(asAt),
    origin: plan.origin && words.answers(plan.origin),
    counts: {
      caption: words.counts,
      rows: [
        ...standingStatuses.map((status) => ({
          what: inEnglish(statusSaid(plan, status)),
          n: counts[status],
        })),
        { what: words.all, n: counts.total },
      ],
    },
    lines: [
      words.completed(completionInWords(completionAt(history, cut))),
      words.late(overdue),
      words.waiting(awaiting.map(({ ref }) => ref)),
      ...(exempt === 0 ? [] : [words.exempt(exempt)]),
    ],
    themes: themesOf(record, live).map(({ title, actions }) => ({
      title,
      actions: actions.map((one) =>
        shown(record, one, asAt, overdue.includes(one.ref)),
      ),
    })),
    footer: words.withheld,
  };
}

function themesOf({ themes }: PlanRecord, live: readonly Action[]) {
  const known = new Set<string>(themes.map(({ id }) => id));
  return [
    ...themes
      .toSorted((a, b) => a.order - b.order)
      .map(({ id, code, title }) => ({
        title: [code, title].filter(Boolean).join(" "),
        actions: live.filter(({ themeId }) => themeId === id),
      })),
    // A theme nobody knows any more hides no action.
    {
      title: words.other,
      actions: live.filter(({ themeId }) => !known.has(themeId)),
    },
  ].filter(({ actions }) => actions.length > 0);
}

function shown(
  { plan, updates, revisions }: PlanRecord,
  action: Action,
  asAt: CalendarDate,
  isLate: boolean,
): PublicAction {
  const { id, ref, title, current } = action;
  const { status, inForce, moves, daysMoved, awaiting } = current;
  const about = <T extends { readonly actionId: Action["id"] }>(
    all: readonly T[],
  ) => all.filter((one) => one.actionId === id);
  const signed = publishedText(about(updates), { asAt }, plan.timeZone);
  return {
    ref,
    title,
    facts: [
      inEnglish(statusSaid(plan, status)),
      words.due(
        inForceInWords(inForce, action, about(revisions), {
          writer: englishWriter,
          none: words.notAgreed,
        }),
      ),
      ...(isLate ? [words.past] : []),
      movesInWords(moves, daysMoved),
      ...(awaiting ? [words.proposed] : []),
    ].filter(Boolean),
    said: signed ?? words.nothingSigned,
    isSigned: signed !== null,
  };
}
