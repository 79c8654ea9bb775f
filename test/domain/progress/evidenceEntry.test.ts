import { describe, expect, test } from "vitest";
import {
  addEvidence,
  safeAddress,
} from "../../../src/domain/progress/evidenceEntry.ts";
import type { EvidenceDraft } from "../../../src/domain/progress/evidenceEntry.ts";
import {
  accepted,
  aWorld,
  officer,
  otherOfficer,
  refused,
} from "../ruleWorld.ts";

const draft: EvidenceDraft = {
  kind: "link",
  title: "Minutes of Cabinet",
  url: "https://council.example/minutes/12",
  dated: "2018-06-01",
  note: "",
};
const world = aWorld().context(officer, "2018-06-04");

describe("evidence", () => {
  test("a link is kept with its day and who added it", () => {
    expect(accepted(addEvidence(draft, world))).toMatchObject({
      url: draft.url,
      dated: "2018-06-01",
      addedBy: officer.person,
    });
  });

  test.each([
    "javascript:alert(1)",
    " JaVaScRiPt:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:x",
    "file:///c:/secret.docx",
    "http://council.example/",
    "//elsewhere.example/x",
    "/\\elsewhere.example",
    "https:council",
    "https://council.example@elsewhere.example/",
    "https://council.example\\@elsewhere.example/",
    "java\nscript:alert(1)",
    "blob:https://council.example/1",
    "https://user:password@council.example/",
    "https://user@council.example/",
    "/\t/elsewhere.example",
    "/\n/elsewhere.example",
    "https://council.example/\u202egpj.exe",
    "https://council\u200b.example/",
    "https://council.example/\u0000",
    "https://[council/",
  ])("the hostile address %j is refused", (url) => {
    expect(safeAddress(url)).toBeNull();
    expect(refused(addEvidence({ ...draft, url }, world)).because).toBe(
      "badLink",
    );
  });

  test.each([
    ["noTitle", { title: " " }],
    ["noLink", { url: "" }],
    ["noSuchDay", { dated: "2018-02-29" }],
    ["inFuture", { dated: "2018-06-05" }],
  ])("refuses %s", (because, over) => {
    expect(refused(addEvidence({ ...draft, ...over }, world)).because).toBe(
      because,
    );
  });

  test("an officer of another post is told who may", () => {
    const context = aWorld().context(otherOfficer, "2018-06-04");
    expect(refused(addEvidence(draft, context)).because).toBe("notYours");
  });
});
