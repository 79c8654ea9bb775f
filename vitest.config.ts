// One runner, three projects: rules and parts (unit), our code against the local tenant with the real clients (contract), real Chromium (journeys).
import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { clockSetting, shiftOf } from "./src/clock/clock.ts";

/** By itself the runner leaves a core to the watching developer; on two cores that is half of the machine. */
const maxWorkers = availableParallelism();

// All tests run on one day, so that none can depend on today; "npm test -- --day" chooses another. Every process started from here keeps its time.
process.env[clockSetting] ||= "2026-11-24T10:00:00Z";
shiftOf(process.env);
const setupFiles = ["src/clock/start.ts"];

/** How long something that must come true may take: a limit for what is broken, far beyond what a busy machine needs. */
const expectation = { poll: { timeout: 30_000 } };

export default defineConfig({
  test: {
    reporters: ["default"],
    projects: [
      {
        test: {
          name: "unit",
          setupFiles,
          maxWorkers,
          include: [
            "test/{domain,documents,reminders,sharepoint,editing,cli,tab,architecture}/**/*.test.{ts,tsx}",
          ],
          exclude: ["test/**/*.contract.test.ts"],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: "contract",
          setupFiles,
          maxWorkers,
          include: [
            "test/localTenant/**/*.test.ts",
            "test/**/*.contract.test.ts",
          ],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          expect: expectation,
        },
      },
      {
        test: {
          name: "journeys",
          setupFiles,
          include: ["test/journeys/**/*.test.ts"],
          globalSetup: ["test/journeys/running.ts"],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          fileParallelism: false,
          retry: 0,
          expect: expectation,
        },
      },
    ],
  },
});
