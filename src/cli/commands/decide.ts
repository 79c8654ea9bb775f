// waymark decide: what a body decided about a proposed date, recorded by a person under the same rules as in the tab.
import { inEnglish } from "../../domain/words/english.ts";
import { logsOf } from "../../domain/history/planHistory.ts";
import type { Exceptionally } from "../../domain/revisions/meetingDecisions.ts";
import { awaitingRevision } from "../../domain/revisions/revisionState.ts";
import { recordMeeting } from "../../editing/recordMeeting.ts";
import type { MeetingTaken } from "../../editing/recordMeeting.ts";
import { notKnownWords, notRecordedWords } from "../../editing/outcomeWords.ts";
import { StoreFailure } from "../../sharepoint/wire/failure.ts";
import {
  requiredDate,
  Unusable,
  type Command,
  type Given,
} from "../program/command.ts";
import {
  actionNamed,
  atPlan,
  bodyNamed,
  meetingOn,
  saidOf,
} from "../program/recording.ts";

/** What was decided: exactly one of the four. */
function rulingOf(given: Given): Exceptionally | "supported" {
  const words = given.text("why");
  const date = given.text("agree");
  const chosen = [
    given.flag("endorse") ? "endorse" : null,
    date === null ? null : "agree",
    given.flag("refuse") ? "refuse" : null,
    given.flag("support") ? "support" : null,
  ].filter((one) => one !== null);
  const [one, ...more] = chosen;
  if (!one || more.length > 0)
    throw new Unusable(
      "arguments",
      "Say what was decided with one of --endorse, --agree DATE, --refuse and --support.",
    );
  if (one === "support") return "supported";
  if (one === "refuse") return { outcome: "refused", words };
  if (one === "endorse") return { outcome: "endorsed", words };
  return {
    outcome: "endorsedWithAnotherDate",
    date: date === "none" ? null : date,
    words,
  };
}

function asFailure(failure: unknown): StoreFailure {
  if (failure instanceof StoreFailure) return failure;
  throw failure;
}

export const decideCommand: Command = {
  summary:
    "Records what a body decided about the date proposed for an action, with the meeting and the minute, under the same rules as in the tab. A person signs in with a code. Run again, it is recorded once.",
  usage:
    "decide --plan NAME --ref REF --body NAME --meeting DATE --minute TEXT (--endorse | --agree DATE|none | --refuse | --support) [--corrects DATE] [--why TEXT] [--site URL]",
  words: 0,
  options: {
    plan: "text",
    ref: "text",
    body: "text",
    meeting: "text",
    minute: "text",
    endorse: "flag",
    agree: "text",
    refuse: "flag",
    support: "flag",
    why: "text",
    corrects: "text",
  },
  run(given) {
    const ref = given.required("ref");
    const named = given.required("body");
    const on = requiredDate(given, "meeting");
    const corrected =
      given.text("corrects") === null ? null : requiredDate(given, "corrects");
    const minute = given.text("minute") ?? "";
    const ruling = rulingOf(given);
    return atPlan(given, async ({ store, editorFor, record }) => {
      const action = actionNamed(record, ref);
      const body = bodyNamed(record, named);
      const meeting = meetingOn(record, body, on);
      const facts = { plan: record.plan.title, ref: action.ref };
      const log = logsOf(record)(action);
      const revision = awaitingRevision(log) ?? log.revisions.at(-1) ?? null;
      if (!revision)
        return saidOf("refused", facts, [
          `No date is proposed for ${action.ref}, so there is nothing to decide.`,
        ]);
      const item = { action, revisionId: revision.id };
      const words = given.text("why");
      const supports = ruling === "supported";
      const taken: MeetingTaken = {
        body,
        meeting,
        corrects:
          corrected === null ? null : meetingOn(record, body, corrected),
        isNew: false,
        minute,
        decided: supports ? [] : [item],
        exceptions: supports ? new Map() : new Map([[revision.id, ruling]]),
        supported: supports ? [{ ...item, words }] : [],
      };
      const desk = { store, editor: editorFor(action), record };
      const answer = await recordMeeting(desk, taken).catch(asFailure);
      if (answer instanceof StoreFailure)
        return saidOf(answer.ambiguous ? "notKnown" : "notRecorded", facts, [
          inEnglish(
            answer.ambiguous ? notKnownWords(answer) : notRecordedWords(answer),
          ),
        ]);
      if (!answer.ok)
        return saidOf("refused", facts, [inEnglish(answer.words)]);
      const { not, behind } = answer.value;
      const refused = not.map((one) => inEnglish(one.words));
      if (refused.length > 0) return saidOf("refused", facts, refused);
      return saidOf("recorded", { ...facts, listBehind: behind.length > 0 }, [
        `The decision of ${body.title} on ${action.ref} is recorded.`,
      ]);
    });
  },
};
