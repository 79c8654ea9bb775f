// waymark install: puts Waymark into a tenant step by step, each by whoever has the right to it, or takes it back.
import { counted } from "../../domain/values/wording.ts";
import {
  Unusable,
  type Command,
  type Given,
  type CommandAnswer,
} from "../program/command.ts";
import {
  readInstallSettings,
  type InstallSettings,
} from "../install/installSettings.ts";
import { forwardOf, installSteps } from "../install/installSteps.ts";
import { reportLines } from "../install/reportWords.ts";
import type { InstallReport } from "../install/runInstall.ts";

const usualFile = "waymark.settings.json";

const commandOf = (file: string, more = "") =>
  `npx waymark install${file === usualFile ? "" : ` --settings ${file}`}${more}`;

/** Every step, what it makes, and who can do it. */
function planned(settings: InstallSettings, file: string): CommandAnswer {
  const steps = installSteps(settings).map((step) => ({
    ...step,
    forward: forwardOf(step, file),
  }));
  const lines = steps.flatMap(({ title, who, changes }, index) => [
    `${index + 1}. ${title} (${who})`,
    ...changes.map((change) => `   - ${change}`),
  ]);
  return {
    exit: 0,
    json: { dryRun: true, settings: file, steps },
    lines: [
      ...lines,
      `${counted(steps.length, "step")}. Nothing was made and no tenant was asked.`,
    ],
  };
}

function said(report: InstallReport, isRemoval = false): CommandAnswer {
  return {
    exit: report.stopped ? 1 : 0,
    json: { dryRun: false, ...report },
    lines: reportLines(report, { isRemoval }),
  };
}

async function carryOut(
  given: Given,
  settings: InstallSettings,
  file: string,
): Promise<CommandAnswer> {
  const { realTenant } = await import("./realTenant.ts");
  const world = realTenant({
    settings,
    file,
    show: (message) => void process.stderr.write(`${message}\n`),
  });
  if (given.flag("remove")) {
    const { removeInstall } = await import("../install/removeInstall.ts");
    return said(
      await removeInstall(world, {
        command: commandOf(file, " --remove --yes"),
      }),
      true,
    );
  }
  const { runInstall } = await import("../install/runInstall.ts");
  return said(
    await runInstall(world, {
      command: commandOf(file),
      onStep: ({ title }) => given.progress(`${title}: done`),
    }),
  );
}

export const installCommand: Command = {
  summary:
    "Puts Waymark into the tenant of the settings file: each step looks first and makes what is missing, and where another person's right is needed it stops with a sentence for them; the same command goes on from there. --dry-run prints every step and asks no tenant. --remove --yes takes back what was made outside the site.",
  usage: "install [--settings FILE] [--dry-run] [--remove --yes]",
  words: 0,
  options: { settings: "text", "dry-run": "flag", remove: "flag", yes: "flag" },
  async run(given) {
    const file = given.text("settings") ?? usualFile;
    const settings = readInstallSettings(file);
    if (given.flag("remove") && !given.flag("yes")) {
      const { removalsInWords } = await import("../install/removeInstall.ts");
      const removals = removalsInWords();
      if (!given.flag("dry-run"))
        throw new Unusable(
          "arguments",
          `--remove takes away what was made: ${removals.join(". ")} Give --yes too if that is meant.`,
        );
      return {
        exit: 0,
        json: { dryRun: true, settings: file, removals },
        lines: removals,
      };
    }
    return given.flag("dry-run")
      ? planned(settings, file)
      : carryOut(given, settings, file);
  },
};
