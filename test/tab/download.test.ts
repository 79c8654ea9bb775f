// @vitest-environment jsdom
// A file handed to the browser arrives under its name with what was made, text and bytes alike.
import { readFileSync, globSync } from "node:fs";
import { afterEach, expect, it, vi } from "vitest";
import { handOver } from "../../src/tab/ui/download.ts";

afterEach(() => vi.restoreAllMocks());

it.each([
  ["text", "a,b\n1,2"],
  ["bytes", new TextEncoder().encode("a,b\n1,2")],
])("%s is given under its name", async (_, content) => {
  const given: Blob[] = [];
  const names: string[] = [];
  URL.createObjectURL = (blob) => {
    if (blob instanceof Blob) given.push(blob);
    return "blob:here";
  };
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    names.push(this.download);
  });
  handOver({ name: "plan.csv", type: "text/csv", content });
  expect(names).toEqual(["plan.csv"]);
  expect(given.map(({ size, type }) => [size, type])).toEqual([
    [7, "text/csv"],
  ]);
});

it("is done in one place", () => {
  const files = globSync("src/tab/**/*.{ts,tsx}").filter((file) =>
    readFileSync(file, "utf8").includes("createObjectURL"),
  );
  expect(files).toEqual(["src/tab/ui/download.ts"]);
});
