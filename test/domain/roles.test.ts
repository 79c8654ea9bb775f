// What a person is: from what SharePoint lets them do, and about an action from the posts that lead it.
import { describe, expect, it } from "vitest";
import { day } from "../../src/domain/values/calendarDate.ts";
import { actorIn, rolesFrom } from "../../src/domain/rights/roles.ts";
import type { EffectiveRights } from "../../src/domain/rights/roles.ts";
import type { Role } from "../../src/domain/rights/permission.ts";
import { aPost } from "../tab/builders.ts";

const none: EffectiveRights = {
  owns: false,
  setsUp: false,
  keepsMeetings: false,
  confirms: false,
  addsReminders: false,
  appends: false,
  seesRights: false,
  reads: false,
  readsLibrary: false,
};
const reads = { ...none, reads: true };
const appends = { ...reads, appends: true };

describe("the roles that rights bear out", () => {
  it.each<[string, EffectiveRights, readonly Role[], readonly Role[]]>([
    ["nothing", none, [], []],
    ["reading", reads, [], ["member"]],
    [
      "reading the members' library alone",
      { ...none, readsLibrary: true },
      [],
      ["member"],
    ],
    [
      "reading and seeing rights",
      { ...reads, seesRights: true },
      [],
      ["auditor"],
    ],
    ["adding entries", appends, [], ["officer"]],
    ["confirming", { ...appends, confirms: true }, [], ["lead"]],
    ["changing meetings", { ...appends, keepsMeetings: true }, [], ["board"]],
    [
      "changing meetings and set-up",
      { ...appends, keepsMeetings: true, setsUp: true },
      [],
      ["author"],
    ],
    [
      "changing meetings and confirming",
      { ...appends, keepsMeetings: true, confirms: true },
      [],
      ["board", "lead"],
    ],
    ["owning the site", { ...appends, owns: true }, [], ["administrator"]],
    [
      "all of it, and a group by name",
      {
        ...appends,
        setsUp: true,
        keepsMeetings: true,
        confirms: true,
        addsReminders: true,
      },
      ["board"],
      ["administrator", "board"],
    ],
    // A group whose rights were taken away makes nobody anything.
    [
      "reading, and a group by name",
      reads,
      ["administrator", "lead"],
      ["member"],
    ],
  ])("%s", (_, rights, groups, roles) => {
    expect(rolesFrom(rights, groups)).toEqual(roles);
  });
});

describe("the lead of an action", () => {
  const from = day("2018-01-01");
  const today = day("2018-06-01");
  const chief = aPost("Chief Executive", "Chief", from);
  const head = {
    ...aPost("Head of Finance", "Head", from),
    reportsTo: chief.id,
  };
  const themeLead = aPost("Director", "Director", from);
  const posts = [chief, head, themeLead];
  const action = { accountable: head.id, themeId: "t" as never };
  const themes = [{ id: "t" as never, lead: themeLead.id }];
  const rolesOf = (person = chief.holders[0]?.person, over = {}) => {
    if (!person) throw new Error("Nobody holds the post.");
    const facts = { person, byRights: [], posts, themes, ...over };
    return actorIn(facts, action, today).roles;
  };

  it("is whoever holds the post above the one that answers, or leads its theme", () => {
    expect(rolesOf()).toEqual(["lead"]);
    expect(rolesOf(themeLead.holders[0]?.person)).toEqual(["lead"]);
    expect(rolesOf(head.holders[0]?.person)).toEqual([]);
  });

  it("is nobody about another action, or about none", () => {
    const [holder] = chief.holders;
    if (!holder) throw new Error("Nobody holds the post.");
    const facts = { person: holder.person, byRights: [], posts, themes };
    expect(actorIn(facts, null, today).roles).toEqual([]);
    expect(
      actorIn(facts, { ...action, accountable: chief.id }, today).roles,
    ).toEqual([]);
  });

  it("is whoever holds the post above where the leading post is empty", () => {
    const vacant = { ...themeLead, holders: [], reportsTo: chief.id };
    const over = { posts: [chief, head, vacant], themes };
    expect(rolesOf(chief.holders[0]?.person, over)).toEqual(["lead"]);
  });
});
