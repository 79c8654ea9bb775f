// Everything the screen says, in Welsh.
import { texts as actionWords } from "./action.ts";
import { texts as asAtWords } from "./asAt.ts";
import { texts as assuranceWords } from "./assurance.ts";
import { texts as boardWords } from "./board.ts";
import { texts as columnsWords } from "./columns.ts";
import { texts as commonWords } from "./common.ts";
import { texts as completionWords } from "./completion.ts";
import { texts as configureWords } from "./configure.ts";
import { texts as confirmingWords } from "./confirming.ts";
import { texts as cycleWords } from "./cycle.ts";
import { texts as dependenciesWords } from "./dependencies.ts";
import { texts as evidenceWords } from "./evidence.ts";
import { texts as exportWords } from "./export.ts";
import { texts as frameWords } from "./frame.ts";
import { texts as importWords } from "./import.ts";
import { texts as measuresWords } from "./measures.ts";
import { texts as milestonesWords } from "./milestones.ts";
import { texts as myActionsWords } from "./myActions.ts";
import { texts as officersWords } from "./officers.ts";
import { texts as paperWords } from "./paper.ts";
import { texts as planWords } from "./plan.ts";
import { texts as planLifeWords } from "./planLife.ts";
import { texts as postsWords } from "./posts.ts";
import { texts as readingWords } from "./reading.ts";
import { texts as remindingWords } from "./reminding.ts";
import { texts as revisionsWords } from "./revisions.ts";
import { texts as rightsWords } from "./rights.ts";
import { texts as risksWords } from "./risks.ts";
import { texts as rulesWords } from "./rules.ts";
import { texts as savingWords } from "./saving.ts";
import { texts as signInWords } from "./signIn.ts";
import { texts as sourcesWords } from "./sources.ts";
import { texts as teamsWords } from "./teams.ts";
import { texts as translationWords } from "./translation.ts";
import { texts as uiWords } from "./ui.ts";

export const texts = {
  ...actionWords,
  ...asAtWords,
  ...assuranceWords,
  ...boardWords,
  ...columnsWords,
  ...commonWords,
  ...completionWords,
  ...configureWords,
  ...confirmingWords,
  ...cycleWords,
  ...dependenciesWords,
  ...evidenceWords,
  ...exportWords,
  ...frameWords,
  ...importWords,
  ...measuresWords,
  ...milestonesWords,
  ...myActionsWords,
  ...officersWords,
  ...paperWords,
  ...planWords,
  ...planLifeWords,
  ...postsWords,
  ...readingWords,
  ...remindingWords,
  ...revisionsWords,
  ...rightsWords,
  ...risksWords,
  ...rulesWords,
  ...savingWords,
  ...signInWords,
  ...sourcesWords,
  ...teamsWords,
  ...translationWords,
  ...uiWords,
} as const;
