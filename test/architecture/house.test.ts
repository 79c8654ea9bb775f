// docs/house.md is the house: its floors, its rooms, and arrows that point inward only.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  circlesAmongRooms,
  floorsIn,
  picture,
  realFloors,
  realImports,
  realRooms,
  roomsIn,
} from "./house.ts";

const page = readFileSync("docs/house.md", "utf8");
const floors = floorsIn(page);
const names = floors.map(({ name }) => name);

describe("the page about the house", () => {
  it("names every floor, and no other", () => {
    expect(names.toSorted()).toEqual(realFloors());
    expect(names.length).toBeGreaterThan(7);
  });

  it.each(names)("names every room of %s, and no other", (floor) => {
    expect(roomsIn(page, floor).toSorted()).toEqual(realRooms(floor));
  });

  it.each(names)("says what %s imports", (floor) => {
    const said = floors.find(({ name }) => name === floor)?.imports ?? [];
    expect(said.toSorted()).toEqual(realImports(floor));
  });

  it("has arrows that point inward only", () => {
    const ringOf = new Map(floors.map(({ name, ring }) => [name, ring]));
    const outward = floors.flatMap(({ name, ring, imports }) =>
      imports
        .filter((other) => (ringOf.get(other) ?? Infinity) >= ring)
        .map((other) => `${name} → ${other}`),
    );
    expect(outward).toEqual([]);
  });

  // The local tenant's Graph and bot channel are one service of Microsoft's: the channel answers at Graph's address, Graph at the channel's messages.
  const oneWay = names.filter((floor) => floor !== "localTenant");
  it.each(oneWay)("has on %s rooms whose arrows go one way", (floor) => {
    expect(circlesAmongRooms(floor)).toEqual([]);
  });

  // After a change of the page: npx vitest run --project unit test/architecture/house.test.ts --update
  it("has the picture that its tables draw", async () => {
    await expect(picture(floors)).toMatchFileSnapshot("../../docs/house.svg");
  });
});
