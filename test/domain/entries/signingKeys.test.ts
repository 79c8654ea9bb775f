// Which keys of the service stand, by what the set-up log says of them.
import { describe, expect, it } from "vitest";
import type { Instant } from "../../../src/domain/values/calendarDate.ts";
import {
  standingKeys,
  standsAt,
  type KeySaid,
} from "../../../src/domain/entries/signingKeys.ts";

const at = (minute: number) =>
  new Date(Date.UTC(2026, 10, 24, 10, minute)).toISOString() as Instant;

let item = 0;
const said = (
  kid: string,
  minute: number,
  more: Partial<KeySaid> = {},
): KeySaid => ({
  kid,
  recorded: at(minute),
  item: (item += 1),
  byPerson: false,
  signedBy: null,
  since: null,
  retires: [],
  ...more,
});
const first = said("first", 0, { signedBy: "first" });

const states = (all: readonly KeySaid[]) =>
  Object.fromEntries(standingKeys(all).windows);

describe("the first key", () => {
  it("stands from its own moment, where whoever named it holds it", () => {
    expect(standingKeys([first])).toMatchObject({ since: at(0), refused: [] });
    expect(standingKeys([said("copied", 0)]).since).toBeNull();
  });

  it("stands whoever named another after it, in whatever order the rows come", () => {
    const other = said("other", 1, { signedBy: "other" });
    const keys = standingKeys([other, first]);
    expect([...keys.windows.keys()]).toEqual(["first"]);
    expect(keys.refused).toEqual([other]);
  });

  it("named again after somebody took it out, stands from when it did; a later one may say nothing of the kind", () => {
    const again = said("first", 9, { signedBy: "first", since: at(0) });
    expect(standingKeys([again]).since).toBe(at(0));
    const next = said("next", 10, { signedBy: "first", since: at(-60) });
    expect(states([first, next])["next"]?.from).toBe(at(10));
  });

  it("of a day to come makes nothing of before need a signature later than it was named", () => {
    const early = said("first", 1, { signedBy: "first", since: at(50) });
    expect(standingKeys([early]).since).toBe(at(1));
  });
});

describe("a further key", () => {
  it("stands where a standing one signed it, and retires that one alone", () => {
    const second = said("second", 5, {
      signedBy: "first",
      retires: ["first", "second"],
    });
    expect(states([first, second])).toEqual({
      first: { from: at(0), until: at(5) },
      second: { from: at(5), until: null },
    });
    const third = said("third", 6, { signedBy: "first" });
    expect(standingKeys([first, second, third]).refused).toEqual([third]);
    const byOther = said("fourth", 7, {
      signedBy: "second",
      retires: ["first"],
    });
    expect(states([first, second, byOther])["first"]?.until).toBe(at(5));
  });

  it("stands where an administrator appended it, who may retire any", () => {
    const trusted = said("trusted", 5, { byPerson: true, retires: ["first"] });
    expect(states([first, trusted])).toEqual({
      first: { from: at(0), until: at(5) },
      trusted: { from: at(5), until: null },
    });
  });

  it("once retired, does not come back by its own word", () => {
    const trusted = said("trusted", 5, { byPerson: true, retires: ["first"] });
    const back = said("first", 6, { signedBy: "first" });
    expect(standingKeys([first, trusted, back]).refused).toEqual([back]);
    const letIn = said("first", 7, { byPerson: true });
    expect(states([first, trusted, letIn])["first"]?.until).toBeNull();
  });
});

describe("a key that an administrator says stood already", () => {
  const founded = said("false", 20, { signedBy: "false", since: at(-600) });
  const trusted = said("first", 30, {
    byPerson: true,
    since: at(0),
    retires: ["false"],
  });

  it("stands from then on, and one that was named after that never stood and is refused", () => {
    const keys = standingKeys([founded, trusted]);
    expect(Object.fromEntries(keys.windows)).toEqual({
      first: { from: at(0), until: null },
    });
    expect(keys.since).toBe(at(0));
    expect(keys.refused).toEqual([founded]);
  });

  it("leaves one that stood before its time, until then", () => {
    const next = said("next", 30, {
      byPerson: true,
      since: at(10),
      retires: ["first"],
    });
    expect(states([first, next])).toEqual({
      first: { from: at(0), until: at(10) },
      next: { from: at(10), until: null },
    });
  });

  it("does not stand from then on by another key's or its own word", () => {
    const own = said("first", 30, { signedBy: "first", since: at(0) });
    expect(states([founded, own])).toEqual({
      false: { from: at(-600), until: null },
    });
    const early = said("next", 31, {
      signedBy: "false",
      since: at(-900),
      retires: ["false"],
    });
    expect(states([founded, early])["next"]?.from).toBe(at(31));
  });

  it("of a day to come stands from when the administrator says so", () => {
    const later = said("next", 30, { byPerson: true, since: at(90) });
    expect(states([first, later])["next"]?.from).toBe(at(30));
  });
});

describe("a key at a moment", () => {
  it("stands from when it was named until it was retired, both ends included", () => {
    const window = { from: at(0), until: at(5) };
    expect([-1, 0, 5, 6].map((minute) => standsAt(window, at(minute)))).toEqual(
      [false, true, true, false],
    );
  });
});
