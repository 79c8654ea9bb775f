// The public page: signed words only, exempt matter withheld, the figures of the position, as at a day as it was known, and a page that is nothing but text.
import { describe, expect, it } from "vitest";
import { historyOf } from "../../src/domain/history/planHistory.ts";
import { position } from "../../src/domain/history/position.ts";
import type { PlanRecord } from "../../src/domain/plan/planRecord.ts";
import { addDays, day } from "../../src/domain/values/calendarDate.ts";
import { publicPageHtml } from "../../src/documents/publicPageHtml.ts";
import { storiedPlans } from "../ask/storiedPlans.ts";
import { published, record, secrets } from "../tab/readableWorld.ts";

const later = day("2030-01-01");
const page = (of: PlanRecord, asAt = later) => publicPageHtml(of, asAt) ?? "";
const met = (shown: string) => secrets.filter((one) => shown.includes(one));

describe("what anybody reads", () => {
  it("is what was signed off for publication, and no note, no unsigned word, no evidence", () => {
    expect(page(record)).toContain(published);
    expect(met(page(record))).toEqual([]);
  });

  it("withholds what is exempt also where the council's members may read it, and counts it", () => {
    const plan = { ...record.plan, membersReadExempt: true };
    const shown = page({ ...record, plan });
    expect(met(shown)).toEqual([]);
    expect(shown).toContain("(withheld: exempt)");
    expect(shown).toMatch(/The words of .* exempt from publication/);
  });

  it("is nothing while the plan is a draft", () => {
    const plan = { ...record.plan, state: "draft" as const };
    expect(publicPageHtml({ ...record, plan }, later)).toBeNull();
  });
});

const adopted = storiedPlans().map((one): PlanRecord => {
  const plan = { ...one.plan, state: "live" as const };
  return { ...one, plan };
});

describe.each(adopted.map((one) => [one.plan.title, one] as const))(
  "the figures of %s",
  (_title, storied) => {
    const today = day("2026-11-20");

    it("are those of the position on the day, and sum to the total", () => {
      const { counts, overdue } = position(historyOf(storied), {
        asAt: today,
      });
      const cells = [...page(storied, today).matchAll(/<td>(\d+)<\/td>/g)].map(
        ([, n]) => Number(n),
      );
      const total = cells.pop();
      expect(total).toBe(counts.total);
      expect(cells.reduce((sum, n) => sum + n, 0)).toBe(counts.total);
      expect(page(storied, today).match(/<article>/g)?.length ?? 0).toBe(
        counts.total,
      );
      for (const ref of overdue)
        expect(page(storied, today)).toMatch(
          new RegExp(
            `past the date in force: [^<]*\\b${ref.replace(".", "\\.")}\\b`,
          ),
        );
    });

    it("say the day, and are the same on that day however much is recorded later", () => {
      const before = addDays(today, -200);
      const known = (recorded: string) => recorded.slice(0, 10) <= before;
      const then: PlanRecord = {
        ...storied,
        updates: storied.updates.filter(({ recorded }) => known(recorded)),
      };
      const body = (text: string) => text.slice(text.indexOf("<body>"));
      const words = (text: string) =>
        body(text).match(/<blockquote>.*?<\/blockquote>/gs) ?? [];
      expect(page(storied, before)).toMatch(/As at .*, as known that day\./);
      expect(words(page(storied, before))).toEqual(words(page(then, before)));
    });
  },
);

describe("the page itself", () => {
  it("runs nothing, fetches nothing, and says its language and what it is", () => {
    const html = page(record);
    expect(html).toContain('<html lang="en-GB">');
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/<script|<link|<img|https?:\/\/|javascript:/);
    expect(html.match(/<h1>/g)).toHaveLength(1);
    expect(html).toContain("<main>");
  });

  it("shows a plan's text as text, whatever it holds", () => {
    const nasty = '<script>alert("x")</script>';
    const themes = record.themes.map((one) => ({ ...one, title: nasty }));
    const plan = { ...record.plan, title: nasty, origin: nasty };
    const actions = record.actions.map((one) => ({ ...one, title: nasty }));
    const html = page({ ...record, plan, themes, actions });
    expect(html).not.toContain("<script");
    expect(html).toContain("&lt;script&gt;");
  });

  it("hides no action whose theme is gone", () => {
    const html = page({ ...record, themes: [] });
    expect(html.match(/<article>/g)).toHaveLength(
      page(record).match(/<article>/g)?.length ?? -1,
    );
    expect(html).toContain("Other actions");
  });
});
