// The card on which somebody says how cards come to them: only ever their own, kept at once, and given back as it was where it is refused.
import { describe, expect, it } from "vitest";
import { openSqlite } from "../../src/reminders/delivery/sqlite.ts";
import { lintCard } from "../../src/reminders/cards/lint.ts";
import { wishesOf } from "../../src/reminders/plans/wishes.ts";
import { readSnoozes } from "../../src/reminders/plans/snoozes.ts";
import {
  keepPressed,
  wishesNow,
} from "../../src/reminders/press/wishesPress.ts";
import { readPress } from "../../src/reminders/press/presses.ts";
import { languageOf } from "../../src/reminders/wire/teamsWire.ts";

function world() {
  let now = Date.parse("2026-11-23T09:00:00Z");
  const { notes } = openSqlite(":memory:", () => now);
  const settings = { teamsUrl: "https://teams.example", teamsAppId: "app" };
  const parts = { notes, settings, now: () => now };
  return {
    notes,
    days: (n: number) => void (now += n * 86_400_000),
    shown: async (who: string) => wishesNow(parts, who),
    choose: async (who: string, boxes: object) => {
      const data = {
        verb: "wishes",
        plan: "",
        item: "",
        card: "wishes",
        seen: "",
      };
      const press = readPress({ ...data, ...boxes }, { aadObjectId: who });
      if (!press) throw new Error("no press of ours");
      return keepPressed(parts, press);
    },
  };
}

describe("the settings card", () => {
  it("keeps language, hours and a day for whoever pressed, and for nobody else", async () => {
    const { notes, choose } = world();
    const boxes = {
      language: "cy",
      from: "10:00",
      until: "as",
      quietUntil: "2026-12-01",
    };
    const card = JSON.stringify(await choose("ANN", boxes));
    expect(card).toContain("Wedi'i gadw");
    expect(await wishesOf(notes, "ann")).toEqual({
      language: "cy",
      from: "10:00",
      until: null,
      quietUntil: "2026-12-01",
    });
    expect(await languageOf(notes, "ann")).toBe("cy");
    expect(await languageOf(notes, "bob")).toBe("en");
    expect(await readSnoozes(notes)).toEqual([
      { person: "ann", actionId: null, until: "2026-12-01", inForce: null },
    ]);
  });

  it("comes back as it was chosen, with the reason, where it is refused", async () => {
    const { notes, choose } = world();
    const card = JSON.stringify(
      await choose("ann", { from: "15:00", until: "10:00" }),
    );
    expect(card).toContain("No card could come between 15:00 and 10:00");
    expect(card).toContain('"value":"15:00"');
    expect((await notes.list("wishes")).size).toBe(0);
  });

  it("no longer shows a day that has come", async () => {
    const { choose, shown, days } = world();
    await choose("ann", { quietUntil: "2026-11-25" });
    expect(JSON.stringify(await shown("ann"))).toContain("2026-11-25");
    days(3);
    expect(JSON.stringify(await shown("ann"))).not.toContain("2026-11-25");
  });

  it("is a card as Teams takes them", async () => {
    const { shown } = world();
    expect(lintCard(await shown("ann"))).toEqual([]);
  });
});
