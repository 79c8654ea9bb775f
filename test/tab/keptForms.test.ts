// What somebody writes in a form is still there after the tab was closed: the form keeps it under a shape that reads it back.
import { globSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import * as v from "valibot";
import { day } from "../../src/domain/values/calendarDate.ts";
import { PostTyped, typedFrom } from "../../src/tab/posts/postDraft.ts";
import { aPost } from "./builders.ts";

/** A form whose words are short and hardly typed: settings. */
const unkept = ["reminding/SettingsForm.tsx"];

it("every form with room for words keeps them", () => {
  const forms = globSync("src/tab/**/*.tsx").filter((file) => {
    const text = readFileSync(file, "utf8");
    return (
      /<WordsField/.test(text) &&
      /<Form\s/.test(text) &&
      !/(useKeptForm|use\w*Entry)\(/.test(text)
    );
  });
  expect(forms.map((file) => file.replace("src/tab/", "")).toSorted()).toEqual(
    unkept,
  );
});

it("a post half typed is read back as it was", () => {
  const post = aPost("Head of Finance", "A. Holder", day("2018-04-01"));
  const typed = typedFrom({ ...post, statutoryRole: "section151" });
  expect(v.parse(PostTyped, JSON.parse(JSON.stringify(typed)))).toEqual(typed);
});
