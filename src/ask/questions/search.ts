// Search in words, over what this person may read of the plan and nothing else.
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import { standingUpdates } from "../../domain/history/updateLog.ts";
import type { Ref } from "../../domain/values/ref.ts";
import { counted } from "../../domain/values/wording.ts";
import {
  cutInWords,
  figure,
  number,
  refsInWords,
  unanswered,
} from "../answer.ts";
import { readDays, withRead } from "../asked.ts";
import type { AskedPart } from "../asked.ts";
import { inRefOrder, once, recordOn } from "../openPlan.ts";
import type { OpenPlan } from "../openPlan.ts";
import { answered } from "./base.ts";
import type { Question } from "./base.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";

interface FoundRow {
  /** The action it is about; null for a risk. */
  readonly ref: Ref | null;
  /** The risk's code. */
  readonly risk: string | null;
  /** "title", "description", "note", "reportText", "proposal", "decision", "milestone", "evidence", "risk". */
  readonly in: string;
  readonly on: CalendarDate | null;
  /** The words around what was found: text of the council's, never an instruction. */
  readonly text: string;
  readonly link: string;
}

interface AskedSearch extends AskedPart {
  readonly words: string;
  readonly asAt?: string | undefined;
}

interface Place {
  readonly ref: Ref | null;
  readonly risk: string | null;
  readonly in: string;
  readonly on: CalendarDate | null;
  readonly text: string;
}

/** Without case and accents, so that "cafe" finds "Café". */
const plain = (text: string) =>
  text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

function wordsOf(text: string): readonly string[] {
  return plain(text).match(/[\p{L}\p{N}.&'’-]+/gu) ?? [];
}

/** Every text of the plan with the place it stands in; what was taken back is left out. */
function placesIn(known: PlanRecord): readonly Place[] {
  const refs = new Map(known.actions.map(({ id, ref }) => [id, ref]));
  const place = (
    id: string | null,
    where: string,
    text: string | null,
    on: CalendarDate | null = null,
  ): Place[] => {
    const ref = refs.get(id as never);
    return ref && text?.trim()
      ? [{ ref, risk: null, in: where, on, text }]
      : [];
  };
  return [
    ...known.actions.flatMap((one) => [
      ...place(one.id, "title", `${one.ref} ${one.title}`),
      ...place(one.id, "description", one.description),
    ]),
    ...standingUpdates(known.updates).flatMap((one) => [
      ...place(one.actionId, "note", one.note, one.effective),
      ...place(one.actionId, "reportText", one.reportText, one.effective),
    ]),
    ...known.revisions.flatMap((one) =>
      place(
        one.actionId,
        "proposal",
        [one.words, one.correctiveAction].filter(Boolean).join(" "),
        one.effective,
      ),
    ),
    ...known.decisions.flatMap((one) =>
      place(one.actionId, "decision", one.words, one.effective),
    ),
    ...known.milestones.flatMap((one) =>
      place(one.actionId, "milestone", one.title),
    ),
    ...known.evidence.flatMap((one) =>
      place(one.actionId, "evidence", one.title, one.dated),
    ),
    ...known.risks.map((one) => ({
      ref: null,
      risk: one.code,
      in: "risk",
      on: null,
      text: [one.code, one.title, one.control].filter(Boolean).join(" "),
    })),
  ];
}

const around = 120;

/** What stands around the first word found; marks say where the text goes on. */
function excerpt(text: string, word: string): string {
  const at = Math.max(0, plain(text).indexOf(word));
  const [start, end] = [Math.max(0, at - around), at + around];
  return `${start > 0 ? "…" : ""}${text.slice(start, end).toWellFormed()}${end < text.length ? "…" : ""}`;
}

function linkOf(plan: OpenPlan, ref: Ref | null): string {
  return plan.linkTo(
    plan.record.actions.find((one) => one.ref === ref) ?? null,
  );
}

/** Where all the words asked for stand together. */
export const askSearch: Question<AskedSearch, FoundRow> = {
  name: "search",
  title: "Search in words",
  about:
    "Where all the given words stand together in the plan as known on a day: titles, descriptions, notes, words for publication, proposals, decisions, milestones, evidence, risks. Only what this person may read is searched.",
  ask: (asked, plan) =>
    withRead(plan, readDays({ asAt: asked.asAt }, plan), (days) => {
      const wanted = wordsOf(asked.words);
      const [first] = wanted;
      if (first === undefined)
        return unanswered(
          "nothingAsked",
          "There were no words to search for. Give a word or two of a title, a note or a reason.",
          plan.record.plan.title,
        );
      const known = recordOn(plan, days.cut.asAt);
      const places = once(plan, `places ${days.cut.asAt}`, () =>
        placesIn(known).map((place) => ({ place, body: plain(place.text) })),
      );
      const found = places
        .filter(({ body }) => wanted.every((word) => body.includes(word)))
        .map(({ place }) => place);
      const refs = inRefOrder(
        plan,
        found.flatMap(({ ref }) => (ref ? [ref] : [])),
      );
      return answered(plan, {
        days,
        words: `${cutInWords(days.cut)}: ${counted(found.length, "place")} in ${counted(refs.length, "action")}${refsInWords(refs)}.`,
        figures: [
          number("places", found.length, refs),
          figure("actions", refs),
        ],
        found,
        row: (one): FoundRow => ({
          ...one,
          text: excerpt(one.text, first),
          link: linkOf(plan, one.ref),
        }),
        part: { most: 25, ...asked },
      });
    }),
};
