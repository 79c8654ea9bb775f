// Does the steps of an installation in order. Each looks first and makes only what is missing, so that a second run, a second person and a run after a crash all go on from what is there.
import { inEnglish } from "../../domain/words/english.ts";
import { inOrder } from "../../domain/words/sentence.ts";
import { StoreFailure } from "../../sharepoint/wire/failure.ts";
import { installSteps, type InstallStep } from "./installSteps.ts";
import { Stop, type InstallParts, type RunStep } from "./installParts.ts";
import { ServiceRefused } from "./service.ts";
import { azure, links } from "./steps/azure.ts";
import { consent } from "./steps/consent.ts";
import { registrations } from "./steps/entra.ts";
import { mail } from "./steps/mail.ts";
import { groups, site, siteLists } from "./steps/site.ts";
import { tab } from "./steps/tab.ts";
import { team } from "./steps/team.ts";
import { appPackage, catalogue, people } from "./steps/teams.ts";

const runs: Readonly<Record<string, RunStep>> = {
  registrations,
  consent,
  mail,
  site,
  lists: siteLists,
  groups,
  azure,
  tab,
  package: appPackage,
  catalogue,
  links,
  people,
  team,
};

interface StepReport {
  readonly id: string;
  readonly title: string;
  readonly who: string;
  /** What was made; empty where all was there. */
  readonly made: readonly string[];
}

export interface InstallReport {
  readonly done: readonly StepReport[];
  /** Where it stopped: who can go on, and the sentence for them. Null where everything is done. */
  readonly stopped: {
    readonly id: string;
    readonly title: string;
    readonly who: string;
    readonly why: string;
    readonly forward: string;
  } | null;
  /** What no program may do for somebody. */
  readonly byHand: readonly string[];
}

/** Why a step stopped, or null where the failure is a fault of ours. */
function whyOf(error: unknown, { who }: InstallStep): string | null {
  if (error instanceof Stop) return error.message;
  // Nobody signed in, or nothing answers: that is no step of somebody else's.
  if (error instanceof StoreFailure)
    return ["signedOut", "unreachable"].includes(error.kind)
      ? null
      : inEnglish(inOrder(error.words, error.next));
  if (!(error instanceof ServiceRefused)) return null;
  return error.isForbidden
    ? `Whoever signed in may not do this: it needs ${who}. (${error.message})`
    : `${error.message} (${error.code || error.status})`;
}

export const forward = (title: string, who: string, command: string): string =>
  `Please run “${command}” in the folder of Waymark and sign in as ${who}: the step “${title}” is yours. What was done before it is found again.`;

/** Runs every step; stops at the first that another person has to do. */
export async function runInstall(
  world: InstallParts,
  {
    command,
    onStep = () => {},
  }: {
    readonly command: string;
    readonly onStep?: (report: StepReport) => void;
  },
): Promise<InstallReport> {
  const steps = installSteps(world.settings);
  const done: StepReport[] = [];
  const byHand: string[] = [];
  // Nobody but its people knows where the tab is to be.
  const inTeams =
    "Add the plan as a tab to a channel, and choose the channel for what nobody could be reached about, under Reminders (an owner of the team, the plan administrator).";
  for (const step of steps) {
    const { id, title, who, changes } = step;
    const run = runs[id];
    if (!run) {
      byHand.push(`${title} (${who}): ${changes.join("; ")}.`);
      continue;
    }
    const finish = (made: readonly string[]) => {
      const report = { id, title, who, made };
      done.push(report);
      onStep(report);
    };
    const before = world.state.known.steps ?? [];
    try {
      finish(await run(world));
      if (!before.includes(id)) world.state.learn({ steps: [...before, id] });
    } catch (error) {
      // Whoever had the right has done it; this person may not even look.
      if (
        before.includes(id) &&
        error instanceof ServiceRefused &&
        error.isForbidden
      ) {
        finish([]);
        continue;
      }
      const why = whyOf(error, step);
      if (why === null) throw error;
      const whose = (error instanceof Stop ? error.who : null) ?? who;
      const stopped = {
        id,
        title,
        who: whose,
        why,
        forward: forward(title, whose, command),
      };
      return { done, stopped, byHand: [] };
    }
  }
  return { done, stopped: null, byHand: [...byHand, inTeams] };
}
