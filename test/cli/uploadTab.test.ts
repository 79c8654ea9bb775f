// Uploading the tab by Microsoft's tool: what it says is passed on, and the token is told to nobody.
import { expect, it } from "vitest";
import { uploadTab } from "../../src/cli/install/uploadTab.ts";

/** A program that stands in for the tool. */
const tool = (script: string): [string, ...string[]] => [
  process.execPath,
  "-e",
  script,
  "--",
];

it("hands the folder over as words and the token in the environment alone", async () => {
  const script = `
    const [folder, ...rest] = process.argv.slice(1);
    const told = JSON.stringify(process.argv);
    process.exit(folder === "dist/tab" && rest.join(" ") === "--env production"
      && process.env.SWA_CLI_DEPLOYMENT_TOKEN === "secret" && !told.includes("secret") ? 0 : 1);`;
  expect(await uploadTab("dist/tab", "secret", tool(script))).toBeNull();
});

it("says the tool's last words where it fails, without the token", async () => {
  const script = `console.error("one"); console.error("The token secret is no good"); process.exit(3)`;
  expect(await uploadTab("dist/tab", "secret", tool(script))).toBe(
    "Its files could not be uploaded: The token … is no good.",
  );
});

it("says so where there is no such tool", async () => {
  expect(await uploadTab("dist/tab", "secret", ["no-such-tool"])).toMatch(
    /^Its files could not be uploaded: .*no-such-tool.*\.$/,
  );
});
