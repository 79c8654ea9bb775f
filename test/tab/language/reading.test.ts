// What is read in Welsh, and what stays as it was written.
import { afterEach, expect, test } from "vitest";
import { readIn, reading, t } from "../../../src/tab/language/t.ts";
import { welsh } from "../../../src/domain/words/welsh.ts";

const before = reading();
afterEach(() => readIn(before));

test.each(["constructor", "toString", "__proto__", "hasOwnProperty"])(
  "a council that calls a status “%s” reads its own word in Welsh too",
  (word) => {
    readIn({ ...welsh, texts: { ...welsh.texts } });
    expect(t(word)).toBe(word);
  },
);
