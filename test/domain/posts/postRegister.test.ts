import { describe, expect, test } from "vitest";
import { day } from "../../../src/domain/values/calendarDate.ts";
import { keepPost } from "../../../src/domain/posts/postRegister.ts";
import type { PostDraft } from "../../../src/domain/posts/postRegister.ts";
import { context, plan } from "../planWorld.ts";
import {
  accepted,
  aPerson,
  aPost,
  finance,
  lead,
  monitoring,
  refused,
} from "../ruleWorld.ts";

const record = plan(["1.1"], {
  posts: [
    aPost(monitoring, "Monitoring Officer", { aliases: ["MO"] }),
    aPost(finance, "Head of Finance", { reportsTo: monitoring }),
  ],
});

const draft = (over: Partial<PostDraft> = {}): PostDraft => ({
  ...aPost(monitoring, "Monitoring Officer", { aliases: ["MO"] }),
  ...over,
});

describe("keeping the register of posts", () => {
  test("another name a paper used is kept, without the space around it", () => {
    const post = accepted(
      keepPost(draft({ aliases: [" Head of Legal ", ""] }), context(record)),
    );
    expect(post.aliases).toEqual(["Head of Legal"]);
    expect(post.id).toBe(monitoring);
  });

  test.each([
    ["notYours", draft(), { actor: lead }],
    ["noTitle", draft({ title: "  " }), {}],
    ["nameTaken", draft({ id: null, title: "head of  finance" }), {}],
    ["nameTaken", draft({ aliases: ["Head of Finance"] }), {}],
    ["reportsToItself", draft({ reportsTo: finance }), {}],
    [
      "endsBeforeStart",
      draft({
        holders: [
          {
            person: aPerson("Holder"),
            kind: "acting",
            from: day("2018-06-01"),
            to: day("2018-05-31"),
          },
        ],
      }),
      {},
    ],
    [
      "noName",
      draft({
        delegates: [
          {
            person: { objectId: null, email: null, name: " " },
            from: null,
            to: null,
          },
        ],
      }),
      {},
    ],
  ])("refuses %s", (because, post, over) => {
    expect(refused(keepPost(post, context(record, over))).because).toBe(
      because,
    );
  });
});
