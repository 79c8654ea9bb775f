// What follows the log each minute: the rows, and the members' library.
import { describe, expect, it } from "vitest";
import { asId } from "../../src/domain/values/id.ts";
import { followLog } from "../../src/reminders/day/copies.ts";
import type { Which } from "../../src/sharepoint/members/filing.ts";

const [one, other] = [asId<"Plan">("one"), asId<"Plan">("other")];
const minute = 60_000;

function aService(spokenOf: Which[]) {
  const told: string[] = [];
  const filed: Which[] = [];
  const madeAt: string[] = [];
  const screens: { which: Which; on: string }[] = [];
  const clock = { now: 0, takes: 0, fails: false, busy: false };
  const log = {
    info: (what: string) => void told.push(what),
    warn: (what: string) => void told.push(what),
  };
  const round = followLog({
    log,
    now: () => clock.now,
    store: {
      bringCopies: () =>
        Promise.resolve({ rows: 0, spokenOf: spokenOf.shift() ?? [] }),
      keepScreens: (which, today) => {
        if (clock.busy) return Promise.resolve(null);
        screens.push({ which, on: today("Europe/London") });
        return Promise.resolve(0);
      },
      fileForMembers: (which, pages) => {
        madeAt.push(pages?.now ?? "");
        clock.now += clock.takes;
        if (clock.fails) return Promise.reject(new Error("no library"));
        filed.push(which);
        return Promise.resolve({ files: 0 });
      },
    },
  });
  const minuteLater = async () => {
    await round();
    clock.now += minute;
  };
  return { told, filed, madeAt, screens, clock, minuteLater };
}

describe("the first screens of large plans, each minute", () => {
  it("are kept of every plan when the service starts and each quarter of an hour, between that of those that something was recorded of", async () => {
    const { screens, minuteLater } = aService([[], [], [one]]);
    for (let n = 0; n < 16; n += 1) await minuteLater();
    expect(screens.map(({ which }) => which)).toEqual(["all", [one], "all"]);
  });

  it("are left for the next minute where something is recorded while they are looked at", async () => {
    const { screens, clock, minuteLater } = aService([[], [one], [other]]);
    await minuteLater();
    clock.busy = true;
    await minuteLater();
    clock.busy = false;
    await minuteLater();
    expect(screens.slice(1).map(({ which }) => which)).toEqual([[one, other]]);
  });

  it("are of the day of the plan's own zone", async () => {
    const { screens, clock, minuteLater } = aService([]);
    // Half past eleven in the evening in UTC, half past midnight of summer time.
    clock.now = Date.parse("2018-06-30T23:30:00Z");
    await minuteLater();
    expect(screens.map(({ on }) => on)).toEqual(["2018-07-01"]);
  });
});

describe("the members' library, each minute", () => {
  it("is filed whole when the service starts, then only the plans that something was recorded of", async () => {
    const { filed, minuteLater } = aService([[], [], [one]]);
    for (let n = 0; n < 4; n += 1) await minuteLater();
    expect(filed).toEqual(["all", [one]]);
  });

  it("is filed whole again each quarter of an hour", async () => {
    const { filed, minuteLater } = aService([]);
    for (let n = 0; n < 31; n += 1) await minuteLater();
    expect(filed).toEqual(["all", "all", "all"]);
  });

  it("has the public pages made as at the moment of the filing, so that they are of the day", async () => {
    const { madeAt, minuteLater } = aService([]);
    for (let n = 0; n < 16; n += 1) await minuteLater();
    expect(madeAt).toEqual([
      "1970-01-01T00:00:00.000Z",
      "1970-01-01T00:15:00.000Z",
    ]);
  });

  it("keeps what could not be filed for the next minute, and tells the failure once", async () => {
    const { filed, told, clock, minuteLater } = aService([[], [one], [other]]);
    await minuteLater();
    clock.fails = true;
    await minuteLater();
    await minuteLater();
    expect(told).toEqual(["not filed for members"]);
    clock.fails = false;
    await minuteLater();
    expect(filed).toEqual(["all", [one, other]]);
  });

  it("leaves a site alone that takes long to read: a filing of half a minute is followed by ten minutes of rest", async () => {
    const { filed, clock, minuteLater } = aService([
      [],
      ...Array.from({ length: 12 }, () => [one]),
    ]);
    clock.takes = 30_000;
    for (let n = 0; n < 12; n += 1) await minuteLater();
    expect(filed).toEqual(["all", [one]]);
  });
});
