// Every kind of row the store keeps, by name.
import type { Things } from "../../domain/entries/entry.ts";
import type { Decision } from "../../domain/plan/decision.ts";
import type { Evidence } from "../../domain/plan/evidence.ts";
import type { Revision } from "../../domain/plan/revision.ts";
import type { Update } from "../../domain/plan/update.ts";
import { actions } from "./actions.ts";
import { bodies, meetings } from "./bodies.ts";
import { decisions } from "./decisions.ts";
import { evidence } from "./evidence.ts";
import type { Noun } from "../columns/list.ts";
import { milestones } from "./milestones.ts";
import { plans } from "./plans.ts";
import { posts } from "./posts.ts";
import { reminderLog, type ReminderLine } from "./reminderLog.ts";
import { revisions } from "./revisions.ts";
import { risks } from "./risks.ts";
import { screens, type Screen } from "./screens.ts";
import { settings, type Setting } from "./settings.ts";
import { themes } from "./themes.ts";
import { updates } from "./updates.ts";

/** What can be added and changed one row at a time. The log (updates, revisions, decisions) is only ever appended to. */
export interface Kinds extends Things {
  evidence: Evidence;
  reminders: ReminderLine;
  settings: Setting;
  screens: Screen;
}

/** What undoing an import may take away: what it made, its entries of the log too. */
export interface Recyclable extends Kinds {
  updates: Update;
  revisions: Revision;
  decisions: Decision;
}

export const nouns: {
  readonly [Kind in keyof Recyclable]: Noun<Recyclable[Kind]>;
} = {
  plans,
  themes,
  posts,
  actions,
  milestones,
  bodies,
  meetings,
  risks,
  evidence,
  reminders: reminderLog,
  settings,
  screens,
  updates,
  revisions,
  decisions,
};
