// The delivery design against crashes, lies, storms and clock jumps, in virtual time: posts into channels.
import { expect, it } from "vitest";
import * as core from "../../src/reminders/delivery/deliver.ts";
import { faultySeeds } from "./simulation/campaign.ts";

it("whatever crashes, no channel post is lost or comes twice, over 500 seeded days of 100", async () => {
  expect(await faultySeeds({ core, place: "channel" }, 501, 1_000)).toEqual([]);
});
