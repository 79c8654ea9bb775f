// What a paper is compared with, and the words both halves of the comparison need.
import type { plainBridge } from "./plainPosition.ts";
import type { PlainPlan } from "./plainReading.ts";

export interface Expected {
  readonly plan: PlainPlan;
  readonly asAt: string;
  readonly previousAsAt: string | null;
  readonly bridge: ReturnType<typeof plainBridge> | null;
}

export const statusWords: Readonly<Record<string, string>> = {
  completed: "Completed",
  inProgress: "In progress",
  slippage: "Slippage",
  notStarted: "Not started",
  suspended: "Suspended",
};

export function movedWords(moves: number, days: number): string {
  const times = ["", "once", "twice"][moves] ?? `${moves} times`;
  return moves === 0
    ? ""
    : `Moved ${times}, ${days} ${Math.abs(days) === 1 ? "day" : "days"}`;
}
