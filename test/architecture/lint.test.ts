// The rules of lint are on everywhere but in files that are named: a list that only becomes shorter.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as v from "valibot";

const config = v.parse(
  v.object({
    overrides: v.array(
      v.object({
        files: v.array(v.string()),
        rules: v.record(v.string(), v.unknown()),
      }),
    ),
  }),
  JSON.parse(readFileSync(".oxlintrc.json", "utf8")),
);

/** The most files that may be let off a rule. Where one is mended and leaves its list, lower the number. */
const letOff = [
  ["complexity", 54],
  ["max-params", 87],
  ["no-nested-ternary", 109],
  ["typescript/consistent-type-assertions", 155],
  ["typescript/no-deprecated", 11],
] as const;

const letOffOf = (rule: string) =>
  config.overrides.flatMap((each) =>
    each.rules[rule] === "off" ? each.files : [],
  );

test.each(letOff)("%s is off in at most %i files or folders", (rule, most) => {
  expect(letOffOf(rule).length).toBeLessThanOrEqual(most);
});

test.each(letOff)("%s is off in no folder of what ships", (rule) => {
  expect(letOffOf(rule).filter((one) => /^src\/.*\*/.test(one))).toEqual([]);
});
