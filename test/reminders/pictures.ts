// Pictures of every card in light, dark and contrast, at the widths of a desktop and a phone, to be looked at: node test/reminders/pictures.ts [folder]
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { anActionOnCard, everyCard } from "./cardSamples.ts";

interface Look {
  readonly ground: string;
  readonly text: string;
  readonly subtle: string;
  readonly styles: Readonly<Record<string, string>>;
}

// Teams' own grounds and container colours, as its host configurations give them.
const looks: Readonly<Record<string, Look>> = {
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

const folder = process.argv[2] ?? "dist/pictures/cards";
mkdirSync(folder, { recursive: true });
const library = readFileSync(
  createRequire(import.meta.url).resolve("adaptivecards/dist/adaptivecards.js"),
  "utf8",
);
const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
});
for (const [name, look] of Object.entries(looks))
  for (const width of [640, 340]) {
    const page = await browser.newPage({ viewport: { width, height: 400 } });
    const cards = everyCard(width === 640 ? "en" : "cy", anActionOnCard());
    await page.setContent(
      `<body style="margin:0;background:${look.ground};color:${look.text};font-family:sans-serif"><div id="all"></div><script>${library}</script></body>`,
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
        for (const json of Object.values(all as Record<string, unknown>)) {
          const card = new AdaptiveCard();
          card.hostConfig = new HostConfig(config);
          card.parse(json);
          const drawn = card.render();
          drawn.style.borderBottom = "6px dashed grey";
          document.querySelector("#all")?.append(drawn);
        }
      },
      [cards, hostConfig(look)] as const,
    );
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth,
    );
    if (wide > width)
      console.log(`${name} ${width}: scrolls sideways (${wide})`);
    await page.screenshot({
      path: join(folder, `${name}-${width}.png`),
      fullPage: true,
    });
    await page.close();
  }
await browser.close();
console.log(`Pictures in ${folder}`);
