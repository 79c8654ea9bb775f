import { describe, expect, test } from "vitest";
import { day } from "../../../src/domain/values/calendarDate.ts";
import { asId } from "../../../src/domain/values/id.ts";
import {
  doubleNames,
  holderLeavesBefore,
  vacantPosts,
} from "../../../src/domain/posts/posts.ts";
import { postNamed } from "../../../src/domain/plan/post.ts";
import { anAction, aPerson, aPost, finance, monitoring } from "../ruleWorld.ts";

const june = "2018-06-04";
const chief = aPost(finance, "Chief Executive", { aliases: ["CEO"] });
const lineContext = {
  posts: [chief, aPost(monitoring, "Monitoring Officer")],
  reference: day(june),
  financialYearStartMonth: 4,
};

describe("posts", () => {
  test("are found by title or alias, and two posts with one name are pointed out", () => {
    expect(postNamed("ceo", lineContext.posts)).toBe(chief);
    expect(postNamed("chief  executive", lineContext.posts)).toBe(chief);
    expect(postNamed("Nobody", lineContext.posts)).toBeNull();
    expect(
      doubleNames([...lineContext.posts, aPost(asId("x"), "CEO")]),
    ).toEqual(["CEO"]);
  });

  test("a holder who leaves before the date is warned about, unless somebody follows", () => {
    const person = aPerson("Leaver");
    const post = aPost(monitoring, "Monitoring Officer", {
      holders: [{ person, kind: "interim", from: null, to: day("2018-07-31") }],
    });
    const today = day(june);
    expect(holderLeavesBefore(anAction(), post, today)?.words).toBe(
      "The holder of Monitoring Officer leaves on 31 July 2018, before 30 September 2018.",
    );
    const followed = {
      ...post,
      holders: [
        ...post.holders,
        {
          person: aPerson("Next"),
          kind: "permanent" as const,
          from: day("2018-08-01"),
          to: null,
        },
      ],
    };
    expect(holderLeavesBefore(anAction(), followed, today)).toBeNull();
    expect(vacantPosts([post], day("2018-08-01"))).toMatchObject([
      { last: { person } },
    ]);
    expect(vacantPosts([followed], day("2018-08-01"))).toEqual([]);
  });
});
