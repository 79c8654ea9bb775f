// What is watched inside the tab's frame: when rows appear, when the page is free, how evenly it scrolls, how soon a filter shows.
import type { Frame } from "playwright-core";

export interface Opening {
  /** Milliseconds from the frame's own start, as all below. */
  readonly firstRow: number;
  /** First row drawn from the whole of the lists: not from what this device kept, nor from what is kept of a large plan. */
  readonly fresh: number;
  /** The end of the last long task before half a second of quiet after the first row. */
  readonly interactive: number;
  readonly longestTask: number;
  /** All long tasks until the fresh row, less the 50 ms each may last. */
  readonly blocked: number;
  /** The frame's own start, milliseconds since 1970. */
  readonly origin: number;
}

/** Runs in every frame before its own scripts. Kept as text: it must not depend on how this file is built. */
export const watchScript = `
  if (location.pathname.endsWith("index.html")) {
    const seen = (window.__seen = { firstRow: 0, fresh: 0, tasks: [] });
    new PerformanceObserver((list) => {
      for (const task of list.getEntries())
        seen.tasks.push({ start: task.startTime, took: task.duration });
    }).observe({ type: "longtask", buffered: true });
    const look = () => {
      const row = document.querySelector('[role="grid"] [aria-rowindex="2"]');
      if (row && !seen.firstRow) seen.firstRow = performance.now();
      const kept = document.body && /as you last saw it|Reading the rest/.test(document.body.textContent);
      if (row && !kept) seen.fresh = performance.now();
      if (!seen.fresh) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }
`;

interface Seen {
  readonly firstRow: number;
  readonly fresh: number;
  readonly tasks: readonly { readonly start: number; readonly took: number }[];
}

declare global {
  interface Window {
    __seen?: Seen;
  }
}

export async function openingOf(frame: Frame): Promise<Opening> {
  await frame.waitForFunction(() => (window.__seen?.fresh ?? 0) > 0, null, {
    timeout: 60_000,
  });
  await frame.waitForTimeout(1500);
  const { seen, origin } = await frame.evaluate(() => ({
    seen: window.__seen,
    origin: performance.timeOrigin,
  }));
  if (!seen) throw new Error("Nothing was watched in the tab.");
  const { firstRow, fresh, tasks } = seen;
  let interactive = firstRow;
  for (const { start, took } of tasks)
    if (start + took > interactive && start + took - interactive < 500)
      interactive = start + took;
  const until = tasks.filter(({ start }) => start < fresh);
  return {
    firstRow,
    fresh,
    interactive,
    longestTask: Math.max(0, ...until.map(({ took }) => took)),
    blocked: until.reduce((sum, { took }) => sum + took - 50, 0),
    origin,
  };
}

/** How often the wheel turns below. */
export const notches = 110;

/** Milliseconds between frames while the wheel turns hard for four seconds. */
export async function scrollFrames(frame: Frame): Promise<number[]> {
  const grid = frame.getByRole("grid");
  const box = await grid.boundingBox();
  const mouse = frame.page().mouse;
  await mouse.move((box?.x ?? 0) + 300, 600);
  const counting = frame.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const gaps: number[] = [];
        const start = performance.now();
        let last = start;
        const next = (now: number) => {
          gaps.push(now - last);
          last = now;
          if (now - start < 4000) requestAnimationFrame(next);
          else resolve(gaps.slice(2));
        };
        requestAnimationFrame(next);
      }),
  );
  for (let turn = 0; turn < notches; turn += 1) {
    await mouse.wheel(0, 400);
    await frame.waitForTimeout(25);
  }
  const gaps = await counting;
  await frame.evaluate(() =>
    document.querySelector("[data-scroller]")?.scrollTo(0, 0),
  );
  return gaps;
}

/** Milliseconds from a key in the search box to the frame that shows its rows. */
export async function filterTime(frame: Frame, key: string): Promise<number> {
  const box = frame.getByRole("searchbox", { name: "Search actions" });
  await box.fill("");
  await frame.waitForTimeout(600);
  await frame.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>(
      'input[type="search"]',
    );
    const bar = document.querySelector('[role="search"]');
    const shown = () => /[\d,]+ of [\d,]+/.exec(bar?.textContent ?? "")?.[0];
    const before = shown();
    Reflect.set(
      window,
      "__filtered",
      new Promise<number>((resolve) => {
        input?.addEventListener(
          "keydown",
          () => {
            const start = performance.now();
            const look = () => {
              if (shown() === before) requestAnimationFrame(look);
              else
                requestAnimationFrame(() =>
                  setTimeout(() => resolve(performance.now() - start)),
                );
            };
            requestAnimationFrame(look);
          },
          { once: true },
        );
      }),
    );
  });
  await box.press(key);
  const time = await frame.evaluate<number>(
    () => Reflect.get(window, "__filtered") as Promise<number>,
  );
  await box.fill("");
  return time;
}

/**
 * Records progress on the first action of the list, the first save of its session. Milliseconds: `painted` from the press on Save to the
 * frame that shows its words; `pressed` and `told`, when the tab said it is saved, since 1970.
 */
export async function saveTime(frame: Frame) {
  const words = `Said at ${Date.now()}.`;
  await frame.getByRole("gridcell").first().click();
  await frame.getByRole("button", { name: "Record progress" }).click();
  await frame.getByRole("textbox", { name: "What has happened?" }).fill(words);
  await frame.waitForTimeout(2000);
  const save = frame.getByRole("button", { name: "Save", exact: true });
  await frame.evaluate((said) => {
    const clock = () => performance.timeOrigin + performance.now();
    Reflect.set(
      window,
      "__saved",
      new Promise((resolve) => {
        addEventListener(
          "click",
          () => {
            const pressed = clock();
            let painted = 0;
            const look = () => {
              const text = document.body.textContent;
              if (!painted && text.includes(said)) painted = clock();
              if (painted && text.includes("Update saved for"))
                resolve({ pressed, painted: painted - pressed, told: clock() });
              else requestAnimationFrame(look);
            };
            requestAnimationFrame(look);
          },
          { capture: true, once: true },
        );
      }),
    );
  }, words);
  await save.click();
  return frame.evaluate(
    () =>
      Reflect.get(window, "__saved") as Promise<{
        readonly pressed: number;
        readonly painted: number;
        readonly told: number;
      }>,
  );
}
