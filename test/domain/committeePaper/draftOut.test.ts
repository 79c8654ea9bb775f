// A draft out for comment: to whom, until when, and who has answered, with nobody's words counted for a post they did not hold.
import { describe, expect, it } from "vitest";
import { inEnglish } from "../../../src/domain/words/english.ts";
import { day } from "../../../src/domain/values/calendarDate.ts";
import {
  answeredInWords,
  answersOf,
  commentOn,
  sendOut,
} from "../../../src/domain/committeePaper/draftOut.ts";
import { asId } from "../../../src/domain/values/id.ts";
import { actorOn } from "../../../src/domain/rights/permission.ts";
import type { Role } from "../../../src/domain/rights/permission.ts";
import type { Post } from "../../../src/domain/plan/post.ts";
import { aPerson, instant, planId } from "../ruleWorld.ts";

const post = (title: string, ...holders: Post["holders"]): Post => ({
  id: asId(title),
  planId,
  title,
  aliases: [],
  statutoryRole: null,
  reportsTo: null,
  holders,
  delegates: [],
});
const held = (name: string, from = "2018-01-01", to: string | null = null) => ({
  person: aPerson(name),
  kind: "permanent" as const,
  from: day(from),
  to: to === null ? null : day(to),
});

const finance = post(
  "Head of Finance",
  held("First", "2018-01-01", "2018-06-05"),
  held("Second", "2018-06-06"),
);
const legal = post("Monitoring Officer", held("Solicitor"));
const vacant = post("Head of Property");
const posts = [finance, legal, vacant];
const today = day("2018-06-04");
const as = (name: string, ...roles: Role[]) => ({
  actor: actorOn(aPerson(name), roles, posts, today),
  posts,
  today,
});
const asked = [finance.id, legal.id];
const by = day("2018-06-10");
const out = { asked, by, sent: today };

describe("sending it out", () => {
  it.each([
    ["an officer", { asked, by }, as("First", "officer"), "notYours"],
    ["to nobody", { asked: [], by }, as("Author", "author"), "nobodyAsked"],
    ["without a day", { asked, by: null }, as("Author", "author"), "noDate"],
    [
      "until yesterday",
      { asked, by: day("2018-06-03") },
      as("Author", "author"),
      "past",
    ],
    [
      "to a vacant post",
      { asked: [vacant.id], by },
      as("Author", "author"),
      "vacant",
    ],
  ])("%s is refused", (_, draft, now, because) => {
    expect(sendOut(draft, now)).toMatchObject({ ok: false, because });
  });

  it("names the vacant post, since nobody would answer", () => {
    const answer = sendOut({ asked: [vacant.id], by }, as("Author", "author"));
    expect(!answer.ok && inEnglish(answer.words)).toContain("Head of Property");
  });

  it("by its author says from when and until when, today included", () => {
    expect(sendOut({ asked, by: today }, as("Author", "author"))).toMatchObject(
      {
        ok: true,
        value: { sent: today, by: today },
      },
    );
  });
});

describe("commenting", () => {
  it("is for those who were asked; others are told who was", () => {
    const answer = commentOn(
      out,
      { agrees: true, words: "" },
      as("Nobody", "lead"),
    );
    expect(answer).toMatchObject({ ok: false, because: "notAsked" });
    expect(!answer.ok && inEnglish(answer.words)).toContain(
      "Head of Finance and Monitoring Officer",
    );
  });

  it("wants words or consent, and takes both", () => {
    const now = as("Solicitor", "officer");
    expect(commentOn(out, { agrees: false, words: " " }, now)).toMatchObject({
      because: "empty",
    });
    expect(commentOn(out, { agrees: true, words: " " }, now)).toMatchObject({
      ok: true,
      value: { agrees: true, words: "" },
    });
  });
});

describe("who has answered", () => {
  const comment = (name: string, at: string, words = "Yes.") => ({
    id: `${name} ${at}`,
    by: aPerson(name),
    recorded: instant(at),
    agrees: false,
    words,
  });
  const states = (comments: Parameters<typeof answersOf>[1], on = today) =>
    answersOf(out, comments, { posts, today: on, timeZone: "Europe/London" });

  it("a comment counts for the post its writer held on the day it was written, and for no other", () => {
    const found = states([
      comment("First", "2018-06-05T10:00:00Z"),
      comment("Second", "2018-06-05T11:00:00Z", "Not in post yet."),
    ]);
    expect(found.map(({ state }) => state)).toEqual(["answered", "awaited"]);
    expect(found[0]?.comments.map(({ words }) => words)).toEqual(["Yes."]);
  });

  it("is said in words, with who has not and by when, late from the day after", () => {
    const some = [comment("Solicitor", "2018-06-05T10:00:00Z")];
    expect(answeredInWords(states(some), by)).toBe(
      "1 of 2 has answered. Head of Finance has not, and is to by 10 June 2018.",
    );
    expect(answeredInWords(states([], by), by)).toBe(
      "0 of 2 have answered. Head of Finance and Monitoring Officer have not, and are to by 10 June 2018.",
    );
    expect(answeredInWords(states([], day("2018-06-11")), by)).toContain(
      "have not, and were to by 10 June 2018",
    );
    const both = [...some, comment("First", "2018-06-05T10:00:00Z")];
    expect(answeredInWords(states(both), by)).toBe(
      "All 2 posts that were asked have answered.",
    );
  });
});
