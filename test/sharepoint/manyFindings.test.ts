// Ten thousand findings at once: each is told, with its row, in a moment.
import { expect, it } from "vitest";
import { checkRows } from "../../src/sharepoint/check/checkRows.ts";
import type { Doubtful } from "../../src/sharepoint/log/doubtful.ts";
import type { StoredRecord } from "../../src/sharepoint/plan/wholeRecord.ts";
import { aRecord, instant } from "../domain/ruleWorld.ts";

const at = instant("2026-11-01T09:00:00Z");

const rewritten = (item: number): Doubtful => {
  const stamp = {
    list: "Updates",
    item,
    author: { name: "Officer", email: "o@council.example", objectId: null },
    app: false,
    created: at,
    rewritten: { by: "Owner", at },
    traceless: false,
    said: { by: null, recorded: null },
    effectiveOpen: true,
    signature: null,
  };
  return {
    id: `${item}`,
    actionId: null,
    about: null,
    stamp,
    first: stamp,
    loaded: false,
  };
};

it("ten thousand rows written over are ten thousand findings, each of its own row", () => {
  const rows = Array.from({ length: 10_000 }, (_, n) => rewritten(n + 1));
  const record = aRecord();
  const stored: StoredRecord = {
    record,
    copies: record,
    unreadable: [],
    uncounted: [],
    log: { rows, loadedIds: new Map() },
  } as unknown as StoredRecord;
  const found = checkRows(stored, new Map());
  expect(found).toHaveLength(10_000);
  expect(new Set(found.map(({ item }) => item)).size).toBe(10_000);
});
