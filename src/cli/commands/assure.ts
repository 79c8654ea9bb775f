// waymark assure: an auditor verifies a completed action or sends it back; or a body's acceptance of a risk is recorded. The rules are the tab's.
import {
  acceptRisk,
  sendBack,
  verifyCompletion,
} from "../../domain/assurance/assuranceRules.ts";
import type { Answer } from "../../domain/values/answer.ts";
import type { Change, RuleContext } from "../../domain/rules/change.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import { edit } from "../../editing/edit.ts";
import { requiredDate, Unusable } from "../program/command.ts";
import type { Command, Given } from "../program/command.ts";
import {
  actionNamed,
  atPlan,
  bodyNamed,
  editOf,
  meetingOn,
  saidOfOutcome,
} from "../program/recording.ts";

type Deed = (record: PlanRecord) => (context: RuleContext) => Answer<Change>;

/** What is to be recorded: exactly one of the three. */
function deedOf(given: Given): Deed {
  const [verify, back, accept] = ["verify", "send-back", "accept-risk"].map(
    (name) => given.flag(name),
  );
  if ([verify, back, accept].filter(Boolean).length !== 1)
    throw new Unusable(
      "arguments",
      "Say what is recorded with one of --verify, --send-back and --accept-risk.",
    );
  const why = given.text("why");
  if (verify)
    return () => (context) => verifyCompletion({ note: why }, context);
  if (back) return () => (context) => sendBack({ reason: why ?? "" }, context);
  const name = given.required("body");
  const on = requiredDate(given, "meeting");
  const minute = given.text("minute") ?? "";
  return (record) => {
    const body = bodyNamed(record, name);
    const meeting = meetingOn(record, body, on);
    return (context) =>
      acceptRisk({ body, meeting, minute, reason: why ?? "" }, context);
  };
}

export const assureCommand: Command = {
  summary:
    "Records that an auditor verified a completed action or sent it back with why, or that a body accepted the risk instead of an action being done, under the same rules as in the tab. A person signs in with a code. With --once KEY it is recorded once.",
  usage:
    "assure --plan NAME --ref REF (--verify [--why TEXT] | --send-back --why TEXT | --accept-risk --body NAME --meeting DATE --minute TEXT --why TEXT) [--once KEY] [--site URL]",
  words: 0,
  options: {
    plan: "text",
    ref: "text",
    verify: "flag",
    "send-back": "flag",
    "accept-risk": "flag",
    body: "text",
    meeting: "text",
    minute: "text",
    why: "text",
    once: "text",
  },
  run(given) {
    const ref = given.required("ref");
    const id = editOf(given);
    const deed = deedOf(given);
    return atPlan(given, async ({ store, editorFor, record }) => {
      const action = actionNamed(record, ref);
      const rule = deed(record);
      const { log } = await store.actionLog(record.plan.id, action.id);
      const outcome = await edit(
        { store, editor: editorFor(action) },
        { action, log },
        { id, meets: "follow", rule },
      );
      const facts = { plan: record.plan.title, ref: action.ref, edit: id };
      return saidOfOutcome(outcome, facts, action.ref);
    });
  },
};
