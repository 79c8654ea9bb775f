// The hash of the rules is the one everybody else works out.
import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { sha256 } from "../../src/domain/values/sha256.ts";

const known = (text: string) =>
  createHash("sha256").update(text.toWellFormed()).digest("hex");

test.each([
  ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
  ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
])("of “%s” it is what FIPS 180-4 prints", (text, hash) => {
  expect(sha256(text)).toBe(hash);
});

test("of any text, also Welsh, emoji and halves of them, it is Node's own", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      expect(sha256(text)).toBe(known(text));
    }),
  );
  for (const length of [55, 56, 63, 64, 65, 1000])
    expect(sha256("ŵ😀x".repeat(length))).toBe(known("ŵ😀x".repeat(length)));
});
