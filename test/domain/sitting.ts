// A proposal and a committee that meets on 19 June 2018: what the tests of decisions build on.
import { decideRevision } from "../../src/domain/revisions/endorsement.ts";
import type { DecisionDraft } from "../../src/domain/revisions/endorsement.ts";
import { asId } from "../../src/domain/values/id.ts";
import { proposeDate } from "../../src/domain/revisions/proposal.ts";
import { aMeeting, author, aWorld, committee, officer } from "./ruleWorld.ts";
import type { World } from "./ruleWorld.ts";

export const audit = aMeeting(committee, "2018-06-19");
export const sitting = { body: committee, meeting: audit, minute: "12" };

export function proposedTo(
  to: string | null,
  world: World = aWorld(),
  by = officer,
) {
  return world.after(
    proposeDate(
      { to, reason: "capacity", words: "The post is vacant." },
      world.context(by, "2018-06-01"),
    ),
  );
}

export function newest(world: World) {
  return world.log.revisions.at(-1)?.id ?? asId<"Revision">("none");
}

export function decide(
  world: World,
  over: Partial<DecisionDraft> = {},
  by = author,
  today = "2018-06-20",
) {
  return decideRevision(
    { ...sitting, outcome: "endorsed", revisionId: newest(world), ...over },
    world.context(by, today),
  );
}
