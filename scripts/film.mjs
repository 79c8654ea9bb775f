// A minute of Waymark as a moving picture, into docs/waymark.webm: the tour of the local tenant, each step done by real presses.
// "npm run film" starts everything by itself; WAYMARK_HOST uses a running one. What is said over a step is the tour's own title.
import "../src/clock/start.ts";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { now } from "../src/clock/clock.ts";
import { dayIn, instantAt } from "../src/domain/values/calendarDate.ts";
import { atRest } from "../test/journeys/host.ts";
import { openBrowser } from "../test/browser.ts";
import { atTheTab, startWaymark } from "../test/journeys/running.ts";

const size = { width: 1280, height: 720 };
const bar = 56;
const second = 1000;

const button = (place, name) => place.getByRole("button", { name }).first();

/** A breath, so that whoever watches can read what has just come. */
const read = (page, seconds) => page.waitForTimeout(seconds * second);

async function typed(box, words) {
  await box.click();
  await box.pressSequentially(words, { delay: 22 });
}

/** What is pressed in each step of the tour, in its order. A step that the tour gains is a step here. */
const scenes = [
  async ({ page }) => {
    await button(page, /^No change/).click();
    await button(page, "Undo").waitFor();
    await read(page, 1.6);
    await button(page, "Update").click();
    await typed(
      page.getByRole("textbox", { name: /What has happened/ }).last(),
      "The options are with the working group, which meets on Friday.",
    );
    await button(page, "Save").click();
    await page
      .getByText(/is saved/)
      .last()
      .waitFor();
    await read(page, 2.5);
  },
  async ({ page, tab }) => {
    await read(page, 2);
    await button(tab, /late|past/i).click();
    await read(page, 1.8);
    await tab.getByRole("row").nth(2).getByRole("gridcell").nth(1).click();
    await tab.getByRole("heading", { name: "History" }).waitFor();
    await read(page, 1.5);
    await tab
      .getByRole("heading", { name: "History" })
      .scrollIntoViewIfNeeded();
    await read(page, 2.5);
  },
  async ({ page, tab }) => {
    const nudge = button(tab, /^Nudge about/);
    await nudge.scrollIntoViewIfNeeded();
    await read(page, 1.6);
    await nudge.click();
    await tab.getByText("not answered yet").first().waitFor();
    await read(page, 2.5);
  },
  async ({ page, tab }) => {
    await read(page, 2);
    await button(tab, "Record a meeting").click();
    await read(page, 1);
    const choose = (name) => tab.getByRole("combobox", { name }).first();
    await choose("Body").selectOption({
      label: "Audit and Accounts Committee",
    });
    await tab.getByLabel("Day it met").fill(dayIn(instantAt(now())));
    await typed(tab.getByLabel("Minute number"), "12");
    await read(page, 1.5);
    await tab
      .getByLabel(/^Decision on/)
      .first()
      .selectOption("refused");
    await typed(
      tab.getByLabel("Note of the decision").first(),
      "The review is urgent.",
    );
    await button(tab, "Record the decisions").click();
    await tab
      .getByText(/decisions recorded/)
      .first()
      .waitFor();
    await tab.getByRole("table", { name: "Decided" }).scrollIntoViewIfNeeded();
    await read(page, 2.5);
  },
  async ({ page, tab }) => {
    await read(page, 2);
    await page.mouse.move(800, 450);
    for (let turn = 0; turn < 14; turn += 1) {
      await page.mouse.wheel(0, 120);
      await page.waitForTimeout(160);
    }
    await button(tab, /^Checks/)
      .or(tab.getByRole("heading", { name: /checks/i }).first())
      .first()
      .scrollIntoViewIfNeeded();
    await read(page, 2.5);
  },
];

/** A ring where the mouse presses, which headless Chromium has no pointer for. Runs in each frame. */
function showPresses() {
  addEventListener(
    "pointerdown",
    ({ clientX, clientY }) => {
      const ring = document.createElement("div");
      ring.style.cssText = `position:fixed;left:${clientX - 16}px;top:${clientY - 16}px;width:32px;height:32px;border:4px solid #d13438;border-radius:50%;pointer-events:none;z-index:9999999`;
      document.documentElement.append(ring);
      setTimeout(() => ring.remove(), 700);
    },
    true,
  );
}

/** The frames of one step as the browser painted them, each with the moment it came. */
async function filmed(browser, host, step, scene) {
  const opened = await atTheTab(browser, host, {
    person: step.person,
    page: step.page,
    ofPlan: step.page === "channel" ? step.sub : undefined,
    ...size,
  });
  const { page, tab } = opened;
  await (step.page === "chat"
    ? button(page, /^No change/).waitFor()
    : tab.getByRole("heading").first().waitFor());
  if (step.page !== "chat") await atRest(tab);
  if (step.sub === "/paper")
    await tab.getByRole("heading", { name: "Checks" }).waitFor();
  for (const frame of page.frames()) await frame.evaluate(showPresses);
  await read(page, 1);
  const camera = await page.context().newCDPSession(page);
  const frames = [];
  camera.on("Page.screencastFrame", ({ data, sessionId, metadata }) => {
    frames.push({ data, at: metadata.timestamp * second });
    // The last frames come while the window closes: nobody waits for their answer.
    camera.send("Page.screencastFrameAck", { sessionId }).catch(() => null);
  });
  await camera.send("Page.startScreencast", { format: "jpeg", quality: 88 });
  const from = performance.now();
  await scene(opened);
  const lasted = performance.now() - from;
  await page.context().close();
  console.log(`${step.title}: ${Math.round(lasted / second)} seconds.`);
  return { title: step.title, person: step.person, frames, lasted };
}

/** Draws the steps one after the other on a canvas as they came, which the browser itself records. Runs in the page. */
async function recorded({ steps, width, height, bar }) {
  const canvas = Object.assign(document.createElement("canvas"), {
    width,
    height: height + bar,
  });
  const pen = canvas.getContext("2d");
  const recorder = new MediaRecorder(canvas.captureStream(25), {
    mimeType: "video/webm;codecs=vp9",
    videoBitsPerSecond: 700_000,
  });
  const parts = [];
  recorder.ondataavailable = ({ data }) => parts.push(data);
  const ended = new Promise((resolve) => (recorder.onstop = resolve));
  recorder.start(1000);
  const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  for (const { title, person, frames, lasted } of steps) {
    pen.fillStyle = "#14202b";
    pen.fillRect(0, 0, width, bar);
    pen.fillStyle = "#fff";
    pen.font = "600 24px sans-serif";
    pen.fillText(title, 20, 36);
    pen.font = "18px sans-serif";
    pen.textAlign = "right";
    pen.fillText(person, width - 20, 36);
    pen.textAlign = "left";
    const [{ at: first } = { at: 0 }] = frames;
    const from = performance.now();
    for (const { data, at } of frames) {
      const bytes = Uint8Array.from(atob(data), (one) => one.charCodeAt(0));
      const picture = await createImageBitmap(
        new Blob([bytes], { type: "image/jpeg" }),
      );
      await wait(at - first - (performance.now() - from));
      pen.drawImage(picture, 0, bar, width, height);
    }
    await wait(lasted - (performance.now() - from));
  }
  recorder.stop();
  await ended;
  const whole = new Uint8Array(await new Blob(parts).arrayBuffer());
  let text = "";
  for (const byte of whole) text += String.fromCharCode(byte);
  return btoa(text);
}

const data = mkdtempSync(join(tmpdir(), "waymark-film-"));
const running = process.env["WAYMARK_HOST"];
const own = running ? null : await startWaymark(data);
const host = running ?? own.host;
const { tour } = await (await fetch(`${host}/_host/tenant`)).json();
const browser = await openBrowser();
try {
  const steps = [];
  for (const [at, step] of tour.entries()) {
    const scene = scenes[at];
    if (!scene) throw new Error(`The film lacks the step “${step.title}”.`);
    steps.push(await filmed(browser, host, step, scene));
  }
  const page = await browser.newPage();
  const film = await page.evaluate(recorded, { steps, ...size, bar });
  const file =
    process.argv[2] ?? join(import.meta.dirname, "..", "docs", "waymark.webm");
  writeFileSync(file, Buffer.from(film, "base64"));
  console.log(`The film is in ${file}.`);
} finally {
  await browser.close();
  await own?.stop();
  rmSync(data, { recursive: true, force: true });
}
