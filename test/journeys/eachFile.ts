// Before each file of journeys: Waymark is started over data just made; after it, it is stopped.
import { afterAll } from "vitest";
import { startAsMade } from "./running.ts";

const waymark = await startAsMade();

afterAll(async () => {
  await waymark?.stop();
});
