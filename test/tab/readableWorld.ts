// One plan in which every kind of thing that not everybody may read stands once, in words that can be looked for.
import { day } from "../../src/domain/values/calendarDate.ts";
import { newDecision, newUpdate } from "../../src/domain/rules/change.ts";
import { asId } from "../../src/domain/values/id.ts";
import type { Actor } from "../../src/domain/rights/permission.ts";
import {
  aMilestone,
  anAction,
  aPost,
  aRecord,
  aWorld,
  instant,
  lead,
  monitoring,
  officer,
  ref,
} from "../domain/ruleWorld.ts";

/** What nobody may read who does not read the plan from within. */
export const secrets = [
  "the internal note",
  "the words nobody signed",
  "the note of the claim",
  "the evidence of the claim",
  "the imported account",
  "the exempt title",
  "the exempt description",
  "the exempt milestone",
  "the exempt reason",
  "the exempt question",
  "the exempt signed words",
] as const;
export const published = "the words signed off";

function written() {
  const open = anAction({
    ref: ref("1.1"),
    original: "the imported account",
    current: {
      ...anAction().current,
      lastUpdate: {
        on: day("2018-06-01"),
        by: officer.person,
        note: "the internal note",
      },
    },
  });
  const exempt = anAction({
    ref: ref("1.2"),
    title: "the exempt title",
    description: "the exempt description",
    exempt: "3",
  });
  const by = (of: typeof open, actor: Actor) =>
    aWorld(of).context(actor, "2018-06-01");
  const about = (of: typeof open) => ({
    progress: newUpdate(by(of, officer), "progress", {
      note: "the internal note",
      reportText: published,
    }),
    later: newUpdate(by(of, officer), "progress", {
      reportText: "the words nobody signed",
    }),
    claim: newUpdate(by(of, officer), "claim", {
      actual: day("2018-05-31"),
      note: "the note of the claim",
      evidence: [asId("evidence")],
    }),
  });
  const first = about(open);
  const second = newUpdate(by(exempt, officer), "progress", {
    reportText: "the exempt signed words",
  });
  const signed = newUpdate(by(open, lead), "signOff", {
    about: first.progress.id,
    reportText: published,
  });
  const signedExempt = newUpdate(by(exempt, lead), "signOff", {
    about: second.id,
    reportText: "the exempt signed words",
  });
  const milestone = aMilestone("the exempt milestone", "2018-09-01");
  const record = aRecord({
    actions: [open, exempt],
    posts: [aPost(monitoring, "Monitoring Officer")],
    updates: [
      first.progress,
      signed,
      first.later,
      first.claim,
      second,
      signedExempt,
    ],
    revisions: [
      {
        id: asId("move"),
        planId: exempt.planId,
        actionId: exempt.id,
        milestoneId: null,
        from: day("2018-09-30"),
        to: day("2018-12-31"),
        toText: "31 December 2018",
        reason: "capacity",
        words: "the exempt reason",
        correctiveAction: "the exempt reason",
        effect: null,
        effective: day("2018-06-01"),
        recorded: instant("2018-06-01T09:00:00Z"),
        by: officer.person,
        post: null,
        door: "tab",
      },
    ],
    decisions: [
      newDecision(
        by(exempt, lead),
        { kind: "asked", question: "the exempt question", of: null, by: null },
        { words: "the exempt reason", meetingId: asId("meeting") },
      ),
    ],
    milestones: [{ ...milestone, id: asId("milestone"), actionId: exempt.id }],
    evidence: [
      {
        id: asId("evidence"),
        planId: open.planId,
        actionId: open.id,
        kind: "link",
        title: "the evidence of the claim",
        url: "https://example.org/the evidence of the claim",
        dated: null,
        note: "the evidence of the claim",
        addedBy: officer.person,
        recorded: instant("2018-06-01T09:00:00Z"),
      },
    ],
  });
  return record;
}

export const record = written();
