// A copied link opens the same view.
import { describe, expect, it } from "vitest";
import fc from "fast-check";
import {
  deepLinkAddress,
  drawerKeys,
  duePeriods,
  groupKeys,
  isFiltered,
  plainView,
  knownWays,
  needKeys,
  readView,
  showKeys,
  sortKeys,
  timeScales,
  unfiltered,
  viewAddress,
} from "../../src/tab/address/address.ts";
import type { View } from "../../src/tab/address/address.ts";

const word = fc.stringMatching(/^[a-z0-9 .&+#%–]{1,12}$/);
const id = fc.stringMatching(/^[a-z0-9-]{1,12}$/);
const views: fc.Arbitrary<View> = fc.record({
  theme: fc.option(id),
  action: fc.option(id),
  text: fc.oneof(fc.constant(""), word),
  status: fc.option(id),
  rag: fc.option(id),
  post: fc.option(id),
  due: fc.constantFrom(...duePeriods),
  needs: fc.constantFrom(...needKeys),
  group: fc.constantFrom(...groupKeys),
  sort: fc.constantFrom(...sortKeys),
  descending: fc.boolean(),
  asAt: fc.option(id),
  known: fc.constantFrom(...knownWays),
  since: fc.option(id),
  drawer: fc.option(fc.constantFrom(...drawerKeys)),
  show: fc.constantFrom(...showKeys),
  own: fc.option(fc.constantFrom("sort=-ab12", "ab12=Bid%26Won&sort=cd")),
  scale: fc.option(fc.constantFrom(...timeScales)),
  from: fc.option(id),
});

describe("the address of a view", () => {
  it("opens the same view again, whatever it is", () => {
    fc.assert(
      fc.property(views, (view) => {
        const [path = "", search = ""] = viewAddress("p1", view).split("?");
        const theme = /\/theme\/(.+)$/.exec(path)?.[1] ?? null;
        expect(readView(theme, search)).toEqual(view);
      }),
    );
  });

  it("is short where nothing is chosen", () => {
    expect(viewAddress("p1", plainView)).toBe("/plan/p1");
  });

  it("an old link with choices that are gone still opens", () => {
    expect(readView(null, "sort=colour&group=moon&due=never")).toEqual(
      plainView,
    );
  });

  it("clearing the filters keeps the theme, the order and the open action", () => {
    fc.assert(
      fc.property(views, (view) => {
        const clear = unfiltered(view);
        expect(isFiltered(clear)).toBe(false);
        const { theme, action, group, sort } = view;
        expect(clear).toMatchObject({ theme, action, group, sort });
      }),
    );
  });
});

describe("a deep link from Teams", () => {
  it.each([
    ["an address of the app", "/plan/p2?action=a1", "p1", "/plan/p2?action=a1"],
    ["an action's id", "a1", "p1", "/plan/p1?action=a1"],
    ["nothing", null, "p1", null],
    ["an action but no plan", "a1", null, null],
  ])("%s", (_, subPage, plan, address) => {
    expect(deepLinkAddress(subPage, plan)).toBe(address);
  });
});
