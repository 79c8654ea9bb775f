// First screens of large plans ⇄ the Screens list.
import type { Id, PlanId } from "../../domain/values/id.ts";
import { note, text } from "../columns/columns.ts";
import { clientKey, noun, planKey } from "../columns/list.ts";
import { screensTitle } from "../wire/logTitles.ts";

/** The figures and first rows of a plan too large to be read at once, as text (`firstScreen.ts`) beside the hash of it. */
export interface Screen {
  readonly id: Id<"Screen">;
  readonly planId: PlanId;
  readonly text: string;
  readonly sha256: string;
}

export const screens = noun<Screen>({
  title: screensTitle,
  description:
    "The figures and first rows of large plans, so that they can be seen while the rest is read. Written by Waymark from the log; what is written here by hand is not shown.",
  access: "copies",
  view: [],
  sortBy: "PlanKey",
  titleOf: ({ planId }) => planId,
  columns: {
    id: clientKey(),
    planId: planKey(),
    text: note("ScreenText"),
    sha256: text("ScreenHash"),
  },
});
