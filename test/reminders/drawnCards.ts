// Every card drawn in Chromium by Microsoft's renderer, with Teams' colours of light, dark and contrast.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { hostConfig as hostConfigOf } from "../../src/localTenant/teamsHost/page/cardThemes.ts";
import type { Browser, Page } from "playwright-core";

interface Look {
  readonly ground: string;
  readonly text: string;
  readonly subtle: string;
  readonly styles: Readonly<Record<string, string>>;
}

// Teams' own grounds and container colours, as its host configurations give them.
export const looks: Readonly<Record<string, Look>> = {
  light: {
    ground: "#FFFFFF",
    text: "#242424",
    subtle: "#616161",
    styles: {
      attention: "#F9E9EB",
      warning: "#FBF6D9",
      accent: "#E5E5F1",
      good: "#E7F2DA",
      emphasis: "#F0F0F0",
    },
  },
  dark: {
    ground: "#292929",
    text: "#FFFFFF",
    subtle: "#C7C7C7",
    styles: {
      attention: "#3B1519",
      warning: "#4A3A10",
      accent: "#2F2F4A",
      good: "#16301A",
      emphasis: "#1F1F1F",
    },
  },
  contrast: {
    ground: "#000000",
    text: "#FFFFFF",
    subtle: "#FFFFFF",
    styles: {
      attention: "#000000",
      warning: "#000000",
      accent: "#000000",
      good: "#000000",
      emphasis: "#000000",
    },
  },
};

function hostConfig({ ground, text, subtle, styles }: Look): unknown {
  const foregroundColors = { default: { default: text, subtle } };
  const style = (backgroundColor: string) => ({
    backgroundColor,
    foregroundColors,
  });
  return {
    fontFamily: "Segoe UI, sans-serif",
    // As in Teams, a heading of a card is a heading of the page.
    textBlock: { headingLevel: 2 },
    actions: { maxActions: 6, actionsOrientation: "horizontal" },
    containerStyles: {
      default: style(ground),
      ...Object.fromEntries(
        Object.entries(styles).map(([name, colour]) => [name, style(colour)]),
      ),
    },
    fontSizes: {
      small: 12,
      default: 14,
      medium: 14,
      large: 18,
      extraLarge: 24,
    },
  };
}

const resolve = createRequire(import.meta.url).resolve;
const library = readFileSync(
  resolve("adaptivecards/dist/adaptivecards.js"),
  "utf8",
);
const hostLooks = readFileSync(
  new URL("../../src/localTenant/teamsHost/page/host.css", import.meta.url),
  "utf8",
);
/** An open font with the widths of Teams' own. */
const font = readFileSync(
  resolve(
    "@fontsource-variable/open-sans/files/open-sans-latin-wght-normal.woff2",
  ),
).toString("base64");
const fontFace = `@font-face{font-family:"Segoe UI";font-weight:300 800;src:url(data:font/woff2;base64,${font})}`;
/** The host's page is one screen high; here every card is seen. */
const allInView = "html,body{height:auto;overflow:visible;display:block}";

/** A page with the cards one below the other, each in an article with its name. */
export async function draw(
  browser: Browser,
  look: Look,
  width: number,
  language: string,
  cards: Readonly<Record<string, unknown>>,
): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 400 } });
  await page.setContent(
    `<!doctype html><html lang="${language}"><title>Cards</title><body style="margin:0;background:${look.ground};color:${look.text};font-family:sans-serif"><main id="all"></main><script>${library}</script></body></html>`,
  );
  await page.evaluate(
    ([all, config]) => {
      const { AdaptiveCard, HostConfig } = (
        globalThis as unknown as {
          AdaptiveCards: {
            AdaptiveCard: new () => {
              hostConfig: unknown;
              parse(json: unknown): void;
              render(): HTMLElement;
            };
            HostConfig: new (config: unknown) => unknown;
          };
        }
      ).AdaptiveCards;
      for (const [name, json] of Object.entries(all)) {
        const card = new AdaptiveCard();
        card.hostConfig = new HostConfig(config);
        card.parse(json);
        const article = document.createElement("article");
        article.setAttribute("aria-label", name);
        article.style.borderBottom = "6px dashed grey";
        article.append(card.render());
        document.querySelector("#all")?.append(article);
      }
    },
    [cards, hostConfig(look)] as const,
  );
  return page;
}

/** The cards as they stand in the host's chat, in its own looks, at a width of the window. */
export async function drawInChat(
  browser: Browser,
  width: number,
  language: string,
  cards: Readonly<Record<string, unknown>>,
): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  await page.setContent(
    `<!doctype html><html lang="${language}"><title>Cards</title><style>${hostLooks}${fontFace}${allInView}</style><body><ol class="messages" id="all"></ol><script>${library}</script></body></html>`,
  );
  await page.evaluate(
    ([all, config]) => {
      const { AdaptiveCard, HostConfig, SerializationContext, Versions } = (
        globalThis as unknown as { AdaptiveCards: Renderer }
      ).AdaptiveCards;
      for (const [name, json] of Object.entries(all)) {
        const card = new AdaptiveCard();
        card.hostConfig = new HostConfig(config);
        card.parse(json, new SerializationContext(Versions.v1_5));
        const message = document.createElement("li");
        message.className = "message";
        const frame = document.createElement("div");
        frame.className = "card";
        frame.dataset["card"] = name;
        frame.append(card.render());
        message.append(frame);
        document.querySelector("#all")?.append(message);
      }
    },
    [cards, hostConfigOf("default")] as const,
  );
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return page;
}

interface Renderer {
  AdaptiveCard: new () => {
    hostConfig: unknown;
    parse(json: unknown, context: unknown): void;
    render(): HTMLElement;
  };
  HostConfig: new (config: unknown) => unknown;
  SerializationContext: new (version: unknown) => unknown;
  Versions: { readonly v1_5: unknown };
}
