// What the build puts in place of Fluent's own: the same tokens, the same themes.
import { join } from "node:path";
import {
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  tokens as fluentTokens,
} from "@fluentui/react-components";
import { describe, expect, it } from "vitest";
import writtenOut from "../../scripts/writtenOut.ts";
import { tokens } from "../../src/tab/theme/tokens.ts";

const themes = join(import.meta.dirname, "..", "..", "src", "tab", "theme");

describe("the looks in the build", () => {
  it("has every one of Fluent's tokens under its own name", () => {
    const names = Object.keys(fluentTokens);
    expect(names.length).toBeGreaterThan(400);
    const ours = Object.fromEntries(names.map((name) => [name, tokens[name]]));
    expect(ours).toEqual(fluentTokens);
  });

  it.each([
    ["light", teamsLightTheme],
    ["dark", teamsDarkTheme],
    ["contrast", teamsHighContrastTheme],
  ])("ships the %s theme as Teams has it", async (name, theirs) => {
    const resourcePath = join(themes, `${name}.ts`);
    const shipped = await writtenOut.call({ resourcePath });
    const value = shipped.replace(/^export const theme = |;$/g, "");
    expect(JSON.parse(value)).toEqual(theirs);
  });
});
