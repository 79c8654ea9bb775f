// A plan that has an action of another decides and is changed by its own posts and bodies: the home's are read with the history and chosen nowhere.
import { describe, expect, it } from "vitest";
import { bodyNamed } from "../../src/cli/program/recording.ts";
import { keepBody } from "../../src/domain/board/bodyRules.ts";
import { asId } from "../../src/domain/values/id.ts";
import { planContextOf } from "../../src/editing/planChange.ts";
import { requestIn } from "../../src/tab/paper/paperChoice.ts";
import { ownRegister } from "../../src/domain/portfolio/namedHomes.ts";
import { day } from "../../src/domain/values/calendarDate.ts";
import { corporate, read, second } from "../domain/portfolio/sharedWorld.ts";
import { administrator, committee, instant } from "../domain/ruleWorld.ts";

const record = read(corporate());
const now = instant("2018-06-04T10:00:00Z");
const context = planContextOf(
  { plan: record.plan, actor: administrator, now },
  record,
  asId<"Edit">("00000000-0000-4000-8000-000000000001"),
);

describe("the posts and bodies that a plan has of its own", () => {
  it("are all that its rules and forms know, whatever is read beside them", () => {
    const titles = (bodies: typeof record.bodies) =>
      bodies.map(({ title }) => title);
    expect(titles(record.bodies)).toContain(committee.title);
    expect(titles(context.record.bodies)).toEqual(["Programme Board"]);
    expect(context.record.posts).toEqual(second(corporate()).posts);
    expect(ownRegister(corporate()).bodies).toHaveLength(2);
  });

  it("may be given a body of the name of one of the home's, which is this plan's own from then on", () => {
    const { bodies, plan } = context.record;
    const answer = keepBody(
      {
        title: committee.title,
        aliases: "",
        kind: "committee",
        frequency: "quarterly",
        mayAgree: "any",
        days: "",
        remit: "",
      },
      asId("own-audit"),
      { planId: plan.id, actor: administrator, bodies },
    );
    expect(answer.ok).toBe(true);
  });

  it("are whom a command and a paper are told of", () => {
    expect(() => bodyNamed(record, committee.title)).toThrow(
      "The plan has no body called Audit and Accounts Committee. It has: Programme Board.",
    );
    expect(requestIn("", ownRegister(record), day("2018-06-04"))?.bodyId).toBe(
      "send-board",
    );
  });
});
