// The Teams app package: what an administrator uploads to the council's catalogue.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync, strFromU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { manifestFor, packageApp } from "../../scripts/package.ts";
import {
  PackageRefused,
  localPackage,
  readPackageSettings,
} from "../../scripts/packageSettings.ts";

const council = {
  host: "plans.council.gov.uk",
  botId: "11111111-2222-4333-8444-555555555555",
  appId: "66666666-7777-4888-9999-aaaaaaaaaaaa",
  name: "Waymark",
};
const environment = {
  WAYMARK_TAB_HOST: council.host,
  WAYMARK_BOT_ID: council.botId,
  WAYMARK_APP_ID: council.appId,
};

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
    expect(readPackageSettings(environment)).toEqual(council);
    await packageApp(out, council);
    const files = unzipSync(new Uint8Array(readFileSync(out)));
    const text = strFromU8(files["manifest.json"] ?? new Uint8Array());
    expect(text).toContain("https://plans.council.gov.uk/");
    expect(text).toContain(council.botId);
    expect(text).toContain(council.appId);
    expect(text).not.toMatch(/waymark\.example|b2c4e6a8|5a7c9e1b/);
    expect(pngSize(files["color.png"] ?? new Uint8Array())).toEqual([192, 192]);
    expect(pngSize(files["outline.png"] ?? new Uint8Array())).toEqual([32, 32]);
  });

  it("has the product's version, so that an update is taken by the catalogue", () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as {
      version: string;
    };
    expect(manifestFor(council).version).toBe(version);
  });

  it("gives what a team's owner consents to, the channel's messages and the notices, to the service that uses them", () => {
    const manifest = manifestFor(council);
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

  it("without a council's settings says by its name that it is for this machine, and leads nowhere else", async () => {
    expect(readPackageSettings({})).toBeNull();
    const manifest = manifestFor(localPackage(5101));
    expect(manifest.name.short).toBe("Waymark (this machine)");
    expect(manifest.validDomains).toEqual(["localhost:5101"]);
    expect(JSON.stringify(manifest)).not.toContain("waymark.example");
  });

  it("refuses to make a package that Teams would refuse", async () => {
    await expect(
      packageApp("/nowhere/waymark.zip", { ...council, name: "x".repeat(31) }),
    ).rejects.toThrow(/does not meet the Teams schema/);
  });

  it("can be added where a council meets: a channel of any kind, a chat, a meeting before, in and after it", () => {
    const manifest = manifestFor(council);
    const [tab] = manifest.configurableTabs ?? [];
    expect(tab?.scopes).toEqual(["team", "groupChat"]);
    expect(new Set(tab?.context)).toEqual(
      new Set([
        "channelTab",
        "privateChatTab",
        "meetingChatTab",
        "meetingDetailsTab",
        "meetingSidePanel",
      ]),
    );
    // Private and shared channels: the Board's often is one.
    expect(manifest.supportsChannelFeatures).toBe("tier1");
  });

  it("claims no meeting stage, since that needs a consent of each chat and nothing of ours is shared to it", () => {
    const text = JSON.stringify(manifestFor(council));
    expect(text).not.toMatch(/meetingStage|MeetingStage/);
  });

  it("keeps within the store rules: no Microsoft product in the name, no wildcard domain, no address of Azure's", () => {
    const { name, validDomains, bots } = manifestFor(council);
    for (const title of [name.short, name.full ?? ""])
      expect(title).not.toMatch(
        /teams|microsoft|planner|sharepoint|\b(?:chat|files|activity|help)\b/i,
      );
    for (const domain of validDomains ?? [])
      expect(domain).not.toMatch(/\*|azurewebsites/);
    for (const bot of bots ?? []) {
      // It answers, so it does not call itself one that only tells.
      expect(bot.isNotificationOnly).toBe(false);
      const commands = (bot.commandLists ?? []).flatMap(
        (list) => list.commands,
      );
      expect(commands.map(({ title }) => title)).toContain("Help");
      expect(commands.length).toBeGreaterThan(1);
    }
  });

  it("leads to pages on privacy and terms that the build contains", () => {
    const { developer } = manifestFor(council);
    for (const url of [developer.privacyUrl, developer.termsOfUseUrl])
      expect(readFileSync("webpack.config.js", "utf8")).toContain(
        `page("${new URL(url).pathname.slice(1)}"`,
      );
  });
});

/** What a person typed for the tab's host, and the words the refusal says about it. */
const wrongHosts: readonly (readonly [string, RegExp])[] = [
  ["https://plans.council.gov.uk", /begins with a scheme.*“https:\/\/”/],
  ["https://https://plans.council.gov.uk", /begins with a scheme/],
  ["", /is empty/],
  [" ", /has a space/],
  ["plans.council.gov.uk/tab", /has a path/],
  ["plans.council.gov.uk?x=1", /has a path/],
  ["plans.council.gov.uk:8443", /has a port/],
  ["plans council.gov.uk", /has a space/],
  ["plans.council.gov.uk ", /has a space/],
  ["plans.cyngor-môn.gov.uk", /letters outside a to z.*xn--/],
  ["waymark.example", /is an example/],
  ["plans.example.com", /is an example/],
  ["EXAMPLE.ORG", /is an example/],
  ["localhost", /is an example/],
  ["waymark.test", /is an example/],
  ["plans", /has no dot/],
  ["*.council.gov.uk", /has a wildcard/],
  ["10.1.2.3", /is a number/],
  ["somebody@plans.council.gov.uk", /has a user name/],
  ["plans..council.gov.uk", /is no host name/],
  ["-plans.council.gov.uk", /is no host name/],
  ["plans_council.gov.uk", /is no host name/],
  [`${"a".repeat(64)}.gov.uk`, /is no host name/],
  ["[::1]", /has a port|is no host name/],
];

const wrongIds: readonly (readonly [string, RegExp])[] = [
  ["", /is empty/],
  ["not a guid", /is no id/],
  ["11111111-2222-4333-8444-55555555555", /is no id/],
  ["b2c4e6a8-1d3f-4a5b-8c7d-9e0f1a2b3c4d", /is the id of the local tenant/],
  ["B2C4E6A8-1D3F-4A5B-8C7D-9E0F1A2B3C4D", /is the id of the local tenant/],
  ["00000000-0000-0000-0000-000000000000", /is all zeros/],
];

function refusedBy(settings: NodeJS.ProcessEnv): readonly string[] {
  try {
    readPackageSettings(settings);
  } catch (error) {
    if (error instanceof PackageRefused) return error.sentences;
    throw error;
  }
  return [];
}

describe("settings that would make a package that leads nowhere", () => {
  it.each(wrongHosts)(
    "the host “%s” is refused in one sentence",
    (host, why) => {
      const sentences = refusedBy({ ...environment, WAYMARK_TAB_HOST: host });
      expect(sentences).toEqual([expect.stringMatching(why)]);
      expect(sentences[0]).toMatch(/^WAYMARK_TAB_HOST /);
    },
  );

  it.each(wrongIds)(
    "the bot's id “%s” is refused in one sentence",
    (id, why) => {
      const sentences = refusedBy({ ...environment, WAYMARK_BOT_ID: id });
      expect(sentences).toEqual([expect.stringMatching(why)]);
      expect(sentences[0]).toMatch(/^WAYMARK_BOT_ID /);
    },
  );

  it("the example's package id is refused, and what is missing is named beside what is wrong", () => {
    expect(
      refusedBy({
        WAYMARK_BOT_ID: council.botId,
        WAYMARK_APP_ID: "5a7c9e1b-3d5f-4b7a-9c1e-2f4a6b8d0e12",
      }),
    ).toEqual([
      expect.stringMatching(/^WAYMARK_TAB_HOST is not set/),
      expect.stringMatching(/^WAYMARK_APP_ID .*local tenant/),
    ]);
  });

  it("the build stops at once with exit 2 and the sentence alone", () => {
    const run = spawnSync(process.execPath, ["scripts/build.mjs"], {
      env: { ...process.env, ...environment, WAYMARK_TAB_HOST: "https://x.y" },
      encoding: "utf8",
    });
    expect(run.status).toBe(2);
    expect(run.stderr.trim().split("\n")).toEqual([
      expect.stringMatching(/^WAYMARK_TAB_HOST “https:\/\/x\.y” begins/),
    ]);
  });
});
