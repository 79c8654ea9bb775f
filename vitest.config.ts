// One runner, three projects: rules and parts (unit), our code against the local tenant with the real clients (contract), real Chromium (journeys).
import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

/** By itself the runner leaves a core to the watching developer; on two cores that is half of the machine. */
const maxWorkers = availableParallelism();

export default defineConfig({
  test: {
    reporters: ["default"],
    projects: [
      {
        test: {
          name: "unit",
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
          maxWorkers,
          include: [
            "test/localTenant/**/*.test.ts",
            "test/**/*.contract.test.ts",
          ],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "journeys",
          include: ["test/journeys/**/*.test.ts"],
          globalSetup: ["test/journeys/running.ts"],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          fileParallelism: false,
          retry: 0,
        },
      },
    ],
  },
});
