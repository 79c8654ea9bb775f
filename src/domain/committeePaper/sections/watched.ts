// Who watches over the plan, and who saw its draft: facts of the record that an author need not type. Source: the June 2018 report, 4.3.
import type { CalendarDate } from "../../values/calendarDate.ts";
import type { Frequency } from "../../plan/body.ts";
import { theBody, paragraph } from "../parts/blocks.ts";
import type { PaperBlock } from "../parts/paper.ts";
import type { PaperFacts } from "../facts/paperFacts.ts";

const meets = ({ t }: PaperFacts): Readonly<Record<Frequency, string>> => ({
  monthly: t(", which meets each month"),
  quarterly: t(", which meets each quarter"),
  sixMonthly: t(", which meets every six months"),
  asAppropriate: "",
});

interface Seen {
  readonly body: string;
  readonly on: CalendarDate;
}

/** "the Scrutiny Committee on 4 September 2018 and Cabinet on 1 October 2018"; each body once, at its latest. */
function said(seen: readonly Seen[], facts: PaperFacts): readonly string[] {
  const latest = new Map<string, CalendarDate>();
  for (const { body, on } of seen)
    if ((latest.get(body) ?? on) <= on) latest.set(body, on);
  return [...latest].map(([body, on]) =>
    facts.t("{body} on {on:date}", { body: theBody(body, facts), on }),
  );
}

/** Bodies that asked for amendments of the draft, or moved it on, before the plan went live. */
function sawDraft({ decisions, input: { record } }: PaperFacts): Seen[] {
  const { wentLive } = record.plan;
  const named = new Map(record.bodies.map(({ id, title }) => [id, title]));
  return decisions.flatMap(({ ruling, bodyId, effective }): Seen[] => {
    const body = bodyId === null ? undefined : named.get(bodyId);
    const ofDraft =
      ruling.kind === "amendment" ||
      (ruling.kind === "planMoved" && ruling.from === "draft");
    const before = wentLive === null || effective <= wentLive;
    return body && ofDraft && before ? [{ body, on: effective }] : [];
  });
}

/** The paragraph; none where the record says nothing of either. */
export function watchedOver(facts: PaperFacts): PaperBlock[] {
  const { record } = facts.input;
  const { t } = facts;
  const board = record.bodies.find(({ kind }) => kind === "board");
  const draft = sawDraft(facts);
  const sentences = [
    ...(draft.length > 0
      ? [
          t("The draft was considered by {seen:list}.", {
            seen: said(draft, facts),
          }),
        ]
      : []),
    ...(board && record.plan.wentLive !== null
      ? [
          t("The plan is monitored by {body}{meets}.", {
            body: theBody(board.title, facts),
            meets: meets(facts)[board.frequency],
          }),
        ]
      : []),
  ];
  return sentences.length === 0
    ? []
    : [paragraph("watched", sentences.join(" "))];
}
