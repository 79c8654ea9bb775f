// One runner, three projects: rules and parts (unit), our code against the local tenant with the real clients (contract), real Chromium (journeys).
import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { defineConfig } from "vitest/config";
import { clockSetting, shiftOf } from "./src/clock/clock.ts";

/** By itself the runner leaves a core to the watching developer; on two cores that is half of the machine. */
const maxWorkers = availableParallelism();

// All tests run on one day, so that none can depend on today; "npm test -- --day" chooses another. Every process started from here keeps its time.
process.env[clockSetting] ||= "2026-11-24T10:00:00Z";
shiftOf(process.env);
const setupFiles = ["src/clock/start.ts"];
// Programs that tests start compile what they are made of once, not at every start.
process.env["NODE_COMPILE_CACHE"] ||= resolve("node_modules/.cache/compiled");
// Properties are tried with one seed, told in test/seed.ts.
const seeded = [...setupFiles, "test/seed.ts"];

// Limits for what is broken, far beyond what a busy machine needs: no answer of a test depends on how busy it is.
const patience = { testTimeout: 600_000, hookTimeout: 600_000 };
const waiting = { poll: { timeout: 120_000 } };

/** Files of a worker share what they have loaded and the sites they have made, which is a third of the work; none leaves anything behind for the next. */
const shared = { isolate: false, maxWorkers };

export default defineConfig({
  test: {
    reporters: ["default"],
    projects: [
      {
        test: {
          name: "unit",
          setupFiles: seeded,
          ...patience,
          ...shared,
          include: [
            "test/{domain,documents,ask,reminders,sharepoint,editing,cli,tab,architecture}/**/*.test.{ts,tsx}",
          ],
          exclude: ["test/**/*.contract.test.ts"],
        },
      },
      {
        test: {
          name: "contract",
          setupFiles: seeded,
          ...patience,
          ...shared,
          include: [
            "test/localTenant/**/*.test.ts",
            "test/**/*.contract.test.ts",
          ],
          expect: waiting,
        },
      },
      {
        test: {
          name: "journeys",
          setupFiles: [...setupFiles, "test/journeys/eachFile.ts"],
          ...patience,
          include: ["test/journeys/**/*.test.ts"],
          globalSetup: ["test/journeys/running.ts"],
          // Two lanes, each with a tenant of its own, made anew for each file (running.ts): none meets what another left.
          maxWorkers: 2,
          retry: 0,
          expect: waiting,
        },
      },
    ],
  },
});
