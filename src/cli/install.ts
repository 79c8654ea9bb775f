// waymark install: what putting Waymark into a tenant takes, step by step, by whom.
import { counted } from "../domain/wording.ts";
import { Unusable, type Command } from "./command.ts";
import { readInstallSettings } from "./install/installSettings.ts";
import { forwardOf, installSteps } from "./install/installSteps.ts";

export const usualFile = "waymark.settings.json";

export const installCommand: Command = {
  summary:
    "Checks the settings file of an installation and prints every step with who can do it and what it makes. So far with --dry-run only; docs/install.md says how to do each step.",
  usage: "install --dry-run [--settings FILE]",
  words: 0,
  options: { settings: "text", "dry-run": "flag" },
  run(given) {
    const file = given.text("settings") ?? usualFile;
    const settings = readInstallSettings(file);
    if (!given.flag("dry-run"))
      throw new Unusable(
        "arguments",
        "install does not make anything by itself yet: --dry-run prints the steps, and docs/install.md says how each is done.",
      );
    const steps = installSteps(settings).map((step) => ({
      ...step,
      forward: forwardOf(step, file),
    }));
    const lines = steps.flatMap(({ title, who, changes }, index) => [
      `${index + 1}. ${title} (${who})`,
      ...changes.map((change) => `   - ${change}`),
    ]);
    return Promise.resolve({
      exit: 0,
      json: { dryRun: true, settings: file, steps },
      lines: [
        ...lines,
        `${counted(steps.length, "step")}. Nothing was made and no tenant was asked.`,
      ],
    });
  },
};
