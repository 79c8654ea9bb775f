import { expect, test } from "vitest";
import { setLink } from "../../../src/domain/planLife/actions/actionLinks.ts";
import {
  stopWaiting,
  waitFor,
} from "../../../src/domain/planLife/actions/waitsFor.ts";
import { context, id, plan } from "../planWorld.ts";
import { accepted, otherOfficer, refused } from "../ruleWorld.ts";

const record = plan(["2.3", "2.6", "2.9"]);

test("an action waits for another, and a ring is refused with every action in it", () => {
  const first = accepted(waitFor(id("2.6"), id("2.3"), context(record)));
  expect(first.dependsOn).toEqual([id("2.3")]);
  const linked = {
    ...record,
    actions: record.actions.map((one) => (one.id === first.id ? first : one)),
  };
  const ring = refused(waitFor(id("2.3"), id("2.6"), context(linked)));
  expect(ring.because).toBe("ring");
  expect(ring.words).toContain("2.3 → 2.6 → 2.3");
  const free = accepted(stopWaiting(id("2.6"), id("2.3"), context(linked)));
  expect(free.dependsOn).toEqual([]);
});

test("an officer of another post may not say what an action waits for", () => {
  const answer = waitFor(
    id("2.6"),
    id("2.3"),
    context(record, { actor: otherOfficer }),
  );
  expect(refused(answer).because).toBe("notYours");
});

test("a link is set, mended and taken away, and an officer of another post may not", () => {
  const set = (to: string | null, over = {}) =>
    setLink(
      id("2.6"),
      "partOf",
      to === null ? null : id(to),
      context(record, over),
    );
  expect(accepted(set("2.3")).partOf).toBe(id("2.3"));
  expect(accepted(set(null)).partOf).toBeNull();
  expect(refused(set("2.3", { actor: otherOfficer })).because).toBe("notYours");
});
