// All the lists of a Waymark site, in the order they are provisioned.
import { actions } from "./actions.ts";
import { bodies, meetings } from "./bodies.ts";
import { decisions } from "./decisions.ts";
import { evidence } from "./evidence.ts";
import type { ListDeclaration } from "../columns/list.ts";
import { milestones } from "./milestones.ts";
import { plans } from "./plans.ts";
import { posts } from "./posts.ts";
import { reminderLog } from "./reminderLog.ts";
import { revisions } from "./revisions.ts";
import { risks } from "./risks.ts";
import { screens } from "./screens.ts";
import { statementLists } from "./statements.ts";
import { membersLibrary, papers, records, settings } from "./settings.ts";
import { themes } from "./themes.ts";
import { updates } from "./updates.ts";

export const lists: readonly ListDeclaration[] = [
  plans.list,
  themes.list,
  posts.list,
  actions.list,
  milestones.list,
  updates.list,
  revisions.list,
  bodies.list,
  meetings.list,
  decisions.list,
  risks.list,
  evidence.list,
  reminderLog.list,
  settings.list,
  papers.list,
  ...statementLists.map(({ noun }) => noun.list),
  records.list,
  membersLibrary.list,
  screens.list,
];

/** Grows when a list, column or index is added, or an edition of the rules, so that `check` can say that a site is behind. */
export const schemaVersion = 10;
