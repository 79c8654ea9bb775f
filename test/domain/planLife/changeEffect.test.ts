import { expect, test } from "vitest";
import { effectOnCounts } from "../../../src/domain/planLife/control/changeEffect.ts";
import {
  changeOwner,
  suspendAction,
  withdrawAction,
} from "../../../src/domain/planLife/control/changeControl.ts";
import { addAction } from "../../../src/domain/planLife/actions/newActions.ts";
import { added, context, id, plan, today, why } from "../planWorld.ts";
import { accepted, finance } from "../ruleWorld.ts";

const record = plan(["2.1", "2.2", "2.3"]);
const said = (answer: ReturnType<typeof withdrawAction>) =>
  effectOnCounts(record, accepted(answer), today);

test.each([
  [
    "The total of 3 actions becomes 2: in progress 3 becomes 2.",
    withdrawAction(id("2.1"), why, context(record)),
  ],
  [
    "The total stays 3 actions: in progress 3 becomes 2 and suspended 0 becomes 1.",
    suspendAction(id("2.1"), why, context(record)),
  ],
  [
    "The total of 3 actions becomes 4: not started 0 becomes 1.",
    addAction(added("2.4"), context(record)),
  ],
  [
    "No number moves: the total stays 3 actions.",
    changeOwner(id("2.1"), { ...why, to: finance }, context(record)),
  ],
])("says before saving: %s", (words, answer) => {
  expect(said(answer)).toBe(words);
});
