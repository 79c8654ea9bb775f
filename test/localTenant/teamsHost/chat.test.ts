// The Chat page draws the bot's cards with the real renderer, in Teams' three themes, and takes the answers.
import { faultsIn } from "../../axe.ts";
import type { App } from "@microsoft/teams.apps";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ids } from "../../../src/localTenant/addresses.ts";
import { team } from "../../../src/localTenant/team.ts";
import { launchBrowser, newProfile, openHost } from "../../journeys/host.ts";
import { startRealBot } from "../botConnector/realBot.ts";
import { manager, officer, startTestTenant } from "../testTenant.ts";
import type { TestTenant } from "../testTenant.ts";
import { attached, card, plain, title } from "./someCards.ts";
import { testTab } from "./testTab.ts";

let tenant: TestTenant;
let browser: Browser;
let app: App;
let stopBot: () => Promise<void>;
let profile: BrowserContext;
const pressed: {
  verb: string | undefined;
  data: unknown;
  trigger: string | undefined;
}[] = [];

/** What the bot waits for before it answers a refresh. */
let held: Promise<void> | undefined;

beforeAll(async () => {
  tenant = await startTestTenant(5780, await testTab());
  browser = await launchBrowser();
  const bot = await startRealBot(tenant, (made) => {
    made.on("card.action", async ({ activity }) => {
      const { action, trigger } = activity.value;
      pressed.push({ verb: action.verb, data: action.data, trigger });
      if (action.verb === "refresh") await held;
      return {
        statusCode: 200,
        type: "application/vnd.microsoft.card.adaptive",
        value: plain(
          action.verb === "refresh"
            ? "Completed by the Head of Finance"
            : "✔ Updated, thank you",
        ),
      } as never;
    });
  });
  app = bot.app;
  stopBot = bot.stop;
});
afterAll(async () => {
  await stopBot();
  await browser.close();
  await tenant.end();
});
beforeEach(async () => {
  pressed.length = 0;
  held = undefined;
  profile = await newProfile(browser);
  return () => profile.close();
});

async function sendTo(person: string, content: unknown) {
  const made = await app.api.conversations.create({
    members: [{ id: person }],
    tenantId: ids.tenantId,
    channelData: { tenant: { id: ids.tenantId } },
  } as never);
  return app.send(made.id, attached(content) as never);
}

const chatOf = (
  person: string,
  theme: "default" | "dark" | "contrast" = "default",
) =>
  openHost(profile, tenant.addresses.teamsHost, {
    person,
    page: "chat",
    theme,
  });
const lastMessage = (page: Page) => page.locator(".message").last();

describe("a card in chat", () => {
  it("is drawn, answered and replaced by what the bot returns", async () => {
    await sendTo(officer, card());
    const page = await chatOf(officer);
    const message = lastMessage(page);
    await message.getByRole("heading", { name: title }).waitFor();
    await message.getByRole("button", { name: "Save" }).click();
    await message.getByText("Choose one").waitFor();
    expect(pressed).toEqual([]);
    await message.getByLabel("Where is this now?").selectOption("In progress");
    await message.getByLabel("What has changed?").fill("Review begun");
    await message.getByRole("button", { name: "Save" }).click();
    await message.getByText("✔ Updated, thank you").waitFor();
    expect(pressed).toEqual([
      {
        verb: "update",
        trigger: "manual",
        data: { key: "k1", status: "inProgress", note: "Review begun" },
      },
    ]);
  });

  it("shows text as text: Markdown's few signs work, scripts and addresses of scripts do not", async () => {
    await sendTo(officer, card());
    const message = lastMessage(await chatOf(officer));
    await message.getByText("Finance").first().waitFor();
    expect(
      await message.locator("strong", { hasText: "Finance" }).count(),
    ).toBe(1);
    expect(await message.locator("img").count()).toBe(0);
    expect(await message.getByText("*not bold*").count()).toBe(1);
    expect(
      await message
        .locator("a")
        .evaluateAll((links) => links.map((each) => each.getAttribute("href"))),
    ).toEqual(["https://council.example"]);
  });

  it("keeps what is being typed while other messages come", async () => {
    await sendTo(officer, card());
    const page = await chatOf(officer);
    const note = lastMessage(page).getByLabel("What has changed?");
    await note.fill("Half a sentence");
    const before = await page.locator(".message").count();
    await sendTo(officer, plain("Something else"));
    await expect.poll(() => page.locator(".message").count()).toBe(before + 1);
    expect(
      await page
        .locator(".message")
        .nth(before - 1)
        .getByLabel("What has changed?")
        .inputValue(),
    ).toBe("Half a sentence");
  });

  it("is refreshed when it is opened, for the person it names and nobody else", async () => {
    const refresh = (userIds: string[]) => ({
      refresh: {
        action: { type: "Action.Execute", verb: "refresh", data: {} },
        userIds,
      },
    });
    await sendTo(manager, card(refresh([`29:${manager}`])));
    const page = await chatOf(manager);
    await page.getByText("Completed by the Head of Finance").waitFor();
    expect(pressed).toEqual([
      { verb: "refresh", data: {}, trigger: "automatic" },
    ]);
    await app.send(
      team.channelId,
      attached(card(refresh([`29:${manager}`]))) as never,
    );
    const posts = await openHost(profile, tenant.addresses.teamsHost, {
      person: officer,
      page: "channel",
      tab: "posts",
    });
    await posts.getByRole("heading", { name: title }).waitFor();
    expect(pressed).toHaveLength(1);
    // Posts are drawn in order: when one that names this person is refreshed, the one before it was let alone.
    await app.send(
      team.channelId,
      attached(card(refresh([`29:${officer}`]))) as never,
    );
    await posts.getByText("Completed by the Head of Finance").waitFor();
    expect(pressed).toHaveLength(2);
  });

  it("keeps the answer to a press, though a refresh that began before it comes later", async () => {
    let release: () => void = () => undefined;
    held = new Promise((resolve) => (release = resolve));
    await sendTo(
      officer,
      card({
        refresh: {
          action: { type: "Action.Execute", verb: "refresh", data: {} },
        },
      }),
    );
    const page = await chatOf(officer);
    const refreshed = page.waitForResponse(
      (one) =>
        one.url().endsWith("/_chat/press") &&
        (one.request().postData() ?? "").includes('"automatic"'),
    );
    const message = lastMessage(page);
    await message.getByLabel("Where is this now?").selectOption("In progress");
    await message.getByRole("button", { name: "Save" }).click();
    await message.getByText("✔ Updated, thank you").waitFor();
    release();
    await (await refreshed).finished();
    await page.reload();
    await lastMessage(page).getByText("✔ Updated, thank you").waitFor();
  });

  it("opens the tab from its button", async () => {
    await sendTo(officer, card());
    const page = await chatOf(officer);
    await lastMessage(page).getByText("Open", { exact: true }).click();
    await expect
      .poll(() => page.url())
      .toContain("page=personal&tab=myActions");
  });

  it("of a newer version is not drawn", async () => {
    await sendTo(officer, { ...plain("New"), version: "1.6" });
    await lastMessage(await chatOf(officer))
      .getByText("asks for version 1.6")
      .waitFor();
  });
});

it("the number of unread messages stands beside Chat until it is opened", async () => {
  await sendTo(manager, plain("One"));
  const page = await openHost(profile, tenant.addresses.teamsHost, {
    person: manager,
    page: "personal",
  });
  await page.getByText(/^\d+ unread$/).waitFor();
  await page.getByRole("button", { name: /Chat/ }).click();
  await expect.poll(() => page.locator("#unread").isHidden()).toBe(true);
});

it.each(["default", "dark", "contrast"] as const)(
  "nothing in the %s theme is hard to read or to reach",
  async (theme) => {
    await sendTo(officer, card());
    for (const page of ["channel", "chat", "personal"] as const) {
      const shown = await openHost(profile, tenant.addresses.teamsHost, {
        person: officer,
        page,
        theme,
      });
      if (page === "chat")
        await lastMessage(shown)
          .getByRole("heading", { name: title })
          .waitFor();
      const found = await faultsIn(shown.mainFrame(), "all");
      expect(found.map((fault) => `${page}: ${fault}`)).toEqual([]);
    }
  },
);
