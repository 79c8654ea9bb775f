import { describe, expect, test } from "vitest";
import {
  dateSubject,
  decideMeeting,
} from "../../../src/domain/revisions/meetingDecisions.ts";
import { asId } from "../../../src/domain/values/id.ts";
import {
  accepted,
  anAction,
  author,
  aWorld,
  on,
  ref,
  refused,
} from "../ruleWorld.ts";
import { sitting, proposedTo, newest, decide } from "../sitting.ts";

describe("a meeting's decisions are recorded once for all", () => {
  const worlds = ["1.5", "2.5", "4.1", "4.10"].map((name) =>
    proposedTo(
      "2019-03-31",
      aWorld(anAction({ ref: ref(name), due: on("2018-06-30") })),
    ),
  );
  const items = worlds.map((world) => ({
    action: world.action,
    log: world.log,
    revisionId: newest(world),
  }));
  const context = aWorld().context(author, "2018-06-20");

  test("all endorsed with one minute, but one refused and one with another date", () => {
    const exceptions = new Map([
      [
        items[1]?.revisionId ?? asId<"Revision">(""),
        { outcome: "refused" as const },
      ],
      [
        items[2]?.revisionId ?? asId<"Revision">(""),
        { outcome: "endorsedWithAnotherDate" as const, date: "2018-09-30" },
      ],
    ]);
    const decided = accepted(
      decideMeeting(items, exceptions, sitting, context),
    );
    expect(
      decided.map(({ answer }) => accepted(answer).current.inForce),
    ).toEqual(["2019-03-31", "2018-06-30", "2018-09-30", "2019-03-31"]);
    expect(
      new Set(
        decided.map(({ answer }) => accepted(answer).decisions[0]?.minute),
      ),
    ).toEqual(new Set(["12"]));
  });

  test("one that cannot be decided is shown with its reason and the others stand", () => {
    const first = worlds[0] ?? aWorld();
    const already = first.after(decide(first));
    const decided = accepted(
      decideMeeting(
        [
          {
            action: already.action,
            log: already.log,
            revisionId: newest(already),
          },
          ...items.slice(1),
        ],
        new Map(),
        sitting,
        context,
      ),
    );
    expect(decided.map(({ answer }) => answer.ok)).toEqual([
      false,
      true,
      true,
      true,
    ]);
  });

  test("an exception about a proposal that is not listed stops everything", () => {
    const exceptions = new Map([
      [asId<"Revision">("gone"), { outcome: "refused" as const }],
    ]);
    expect(
      refused(decideMeeting(items, exceptions, sitting, context)).because,
    ).toBe("unknownException");
  });

  test("each is decided on top of the one before: listed twice, the second is told of the first", () => {
    const [item] = items;
    if (!item) throw new Error("nothing is listed");
    const [first, second] = accepted(
      decideMeeting([item, item], new Map(), sitting, context),
    );
    expect(first?.answer.ok).toBe(true);
    expect(second && refused(second.answer).because).toBe("alreadyDecided");
  });

  test("one proposal has one subject for being decided and one for being supported", () => {
    const id = asId<"Revision">("r1");
    expect(dateSubject(id, "decided")).toBe("decision/date/r1");
    expect(dateSubject(id, "supported")).toBe("decision/support/r1");
  });
});
