// A plan whose action 1.5 a second plan has as its 4.1: what the tests of shared actions build on.
import { position } from "../../../src/domain/history/position.ts";
import { historyOf } from "../../../src/domain/history/planHistory.ts";
import { joinedAction } from "../../../src/domain/plan/action.ts";
import type { Action } from "../../../src/domain/plan/action.ts";
import type { PlanRecord } from "../../../src/domain/plan/planRecord.ts";
import { withHomes } from "../../../src/domain/portfolio/sharedActions.ts";
import { day } from "../../../src/domain/values/calendarDate.ts";
import { asId } from "../../../src/domain/values/id.ts";
import { moved } from "../planWorld.ts";
import {
  aMilestone,
  anActor,
  aPlan,
  aPost,
  aRecord,
  aTheme,
  board,
  committee,
  instant,
  on,
  ref,
} from "../ruleWorld.ts";

export const theme = aTheme("S", "Peer challenge");
/** The Monitoring Officer, as the second plan keeps the post. */
export const ownPost = aPost(asId("send-monitoring"), "Monitoring officer", {
  planId: asId("send"),
});

export const manager = anActor("Officer", ["officer"], [ownPost.id]);

/** 1.5 of the home as 4.1 of the second plan, which joined in May. */
export const joining = (home: PlanRecord, name = "4.1"): Action =>
  joinedAction({
    id: asId(`send-${name}`),
    planId: asId("send"),
    themeId: theme.id,
    ref: ref(name),
    title: "As it read when it was brought in",
    due: on("2018-09-30"),
    added: day("2018-05-01"),
    addedAt: instant("2018-05-01T09:00:00Z"),
    carriedFrom: {
      planId: home.plan.id,
      plan: home.plan.title,
      ref: ref("1.5"),
    },
    home: asId<"Action">("action-1.5"),
  });

export const second = (home: PlanRecord): PlanRecord =>
  aRecord({
    plan: aPlan({ id: asId("send"), title: "SEND plan", shortName: "SEND" }),
    themes: [theme],
    posts: [ownPost],
    bodies: [{ ...board, id: asId("send-board"), planId: asId("send") }],
    actions: [joining(home)],
  });

/** The Corporate plan, whose committee has moved 1.5 to March 2019. */
export const corporate = (): PlanRecord => ({
  ...moved(),
  bodies: [board, committee],
  milestones: [aMilestone("Draft options", "2018-07-31")],
});

export const read = (home: PlanRecord, own = second(home)) =>
  withHomes(own, [home]);
export const shared = ({ actions }: PlanRecord) =>
  actions[0] ?? joining(corporate());
export const fourOne = asId<"Action">("send-4.1");
export const at = (record: PlanRecord, asAt = "2018-06-04") =>
  position(historyOf(record), { asAt: day(asAt) });
