// The Teams app package: what an administrator uploads to the council's catalogue.
import { readFileSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync, strFromU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { manifestFor, packageApp } from "../../scripts/package.ts";

/** Width and height from a PNG's header. */
function pngSize(bytes: Uint8Array): [number, number] {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}

describe("the Teams app package", () => {
  it("meets Microsoft's schema with a council's own address and ids, and holds the two icons in the right sizes", async () => {
    const out = join(
      mkdtempSync(join(tmpdir(), "waymark-package-")),
      "waymark.zip",
    );
    const botId = "11111111-2222-4333-8444-555555555555";
    await packageApp(out, {
      WAYMARK_TAB_HOST: "plans.council.example",
      WAYMARK_BOT_ID: botId,
    });
    const files = unzipSync(new Uint8Array(readFileSync(out)));
    const text = strFromU8(files["manifest.json"] ?? new Uint8Array());
    expect(text).toContain("https://plans.council.example/");
    expect(text).toContain(botId);
    expect(text).not.toContain("waymark.example");
    expect(pngSize(files["color.png"] ?? new Uint8Array())).toEqual([192, 192]);
    expect(pngSize(files["outline.png"] ?? new Uint8Array())).toEqual([32, 32]);
  });

  it("gives what a team's owner consents to, the channel's messages and the notices, to the service that uses them", () => {
    const manifest = manifestFor({
      WAYMARK_BOT_ID: "11111111-2222-4333-8444-555555555555",
    });
    expect(manifest.webApplicationInfo?.id).toBe(manifest.bots?.[0]?.botId);
    expect(
      manifest.authorization?.permissions?.resourceSpecific?.map(
        ({ name, type }) => `${name} ${type}`,
      ),
    ).toEqual([
      "TeamsActivity.Send.User Application",
      "ChannelMessage.Read.Group Application",
    ]);
  });

  it("refuses to make a package that Teams would refuse", async () => {
    await expect(
      packageApp("/nowhere/waymark.zip", { WAYMARK_BOT_ID: "not a guid" }),
    ).rejects.toThrow(/does not meet the Teams schema/);
  });

  it("keeps within the store rules: no Microsoft product in the name, no wildcard domain", () => {
    const manifest = manifestFor({});
    expect(manifest.name.short).not.toMatch(
      /teams|microsoft|planner|sharepoint/i,
    );
    for (const domain of manifest.validDomains ?? [])
      expect(domain).not.toContain("*");
  });
});
