// waymark measure: sets a measure, or records readings of one, by a person, under the same rules as in the tab.
import type { Sentence } from "../../domain/words/sentence.ts";
import { inEnglish } from "../../domain/words/english.ts";
import type { Action } from "../../domain/plan/action.ts";
import type { Answer } from "../../domain/values/answer.ts";
import type { Decision } from "../../domain/plan/decision.ts";
import { betterWays } from "../../domain/plan/measure.ts";
import { setMeasure } from "../../domain/measures/measureRules.ts";
import { measuresIn } from "../../domain/measures/measuresAt.ts";
import type { MeasureAt } from "../../domain/measures/measuresAt.ts";
import { recordReadings } from "../../domain/measures/readingRules.ts";
import type { PlanContext } from "../../domain/rules/planRules.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import { sameWords, counted } from "../../domain/values/wording.ts";
import type { Theme } from "../../domain/plan/theme.ts";
import { appendDecisions, planContextOf } from "../../editing/planChange.ts";
import {
  Unusable,
  type Command,
  type Given,
  type CommandAnswer,
} from "../program/command.ts";
import { readBytes } from "../program/planSource.ts";
import { actionNamed, atPlan, editOf, saidOf } from "../program/recording.ts";

interface Place {
  readonly action: Action | null;
  readonly theme: Theme | null;
}

/** The action or theme that is named; neither where none is. Throws `Unusable` where the plan has no such. */
function placeOf(given: Given, record: PlanRecord): Place {
  const [ref, code] = [given.text("ref"), given.text("theme")];
  if (ref !== null && code !== null)
    throw new Unusable("arguments", "Give --ref or --theme, not both.");
  if (ref !== null) return { action: actionNamed(record, ref), theme: null };
  if (code === null) return { action: null, theme: null };
  const theme = record.themes.find((one) =>
    [one.code, one.title].some((name) => sameWords(name, code)),
  );
  if (theme) return { action: null, theme };
  throw new Unusable("theme", `${record.plan.title} has no theme “${code}”.`);
}

/** The measure with this name, beside what is named. Throws `Unusable` where there is none, or more than one. */
function measureNamed(
  name: string,
  { action, theme }: Place,
  record: PlanRecord,
): MeasureAt {
  const found = measuresIn(record.decisions).filter(
    ({ measure, actionId }) =>
      sameWords(measure.title, name) &&
      (action === null || actionId === action.id) &&
      (theme === null || measure.themeId === theme.id),
  );
  const [one] = found;
  if (one && found.length === 1) return one;
  throw new Unusable(
    "measure",
    one
      ? `${counted(found.length, "measure")} of ${record.plan.title} are called “${name}”. Say which with --ref or --theme.`
      : `${record.plan.title} keeps no measure called “${name}” there. Set it with --baseline.`,
  );
}

/** The readings asked to be recorded, one a line. */
function readingsText(given: Given): string {
  const [number, path] = [given.text("reading"), given.text("readings")];
  if ((number === null) === (path === null))
    throw new Unusable(
      "arguments",
      "Give --reading with a number, --readings with a CSV file, or --baseline to set the measure.",
    );
  if (path !== null) return readBytes(path).toString("utf8");
  return `${given.required("on")}\t${number}`;
}

const betterWay = (given: Given) => {
  const text = given.required("better");
  const found = betterWays.find((one) => one === text);
  if (found) return found;
  throw new Unusable(
    "better",
    `--better must be higher or lower, and “${text}” is not.`,
  );
};

function setting(given: Given, { action, theme }: Place, context: PlanContext) {
  const answer = setMeasure(
    {
      id: null,
      actionId: action?.id ?? null,
      themeId: theme?.id ?? null,
      title: given.required("measure"),
      unit: given.required("unit"),
      better: betterWay(given),
      baseline: given.required("baseline"),
      baselineOn: given.required("on"),
      target: given.text("target") ?? "",
      targetBy: given.text("target-by") ?? "",
      reason: "",
    },
    context,
  );
  return answer.ok ? { ...answer, value: [answer.value] } : answer;
}

export const measureCommand: Command = {
  summary:
    "Sets a measure beside an action or a theme, or records readings of one, under the same rules as in the tab. A person signs in with a code. The same file twice records nothing twice.",
  usage:
    "measure --plan NAME --measure TITLE [--ref REF | --theme CODE] (--baseline NUMBER --on DATE --unit UNIT --better higher|lower [--target NUMBER --target-by DATE] | --reading NUMBER --on DATE --source TEXT | --readings FILE.csv [--source TEXT]) [--once KEY] [--site URL]",
  words: 0,
  options: {
    plan: "text",
    measure: "text",
    ref: "text",
    theme: "text",
    baseline: "text",
    unit: "text",
    better: "text",
    target: "text",
    "target-by": "text",
    reading: "text",
    readings: "text",
    on: "text",
    source: "text",
    once: "text",
  },
  run(given) {
    const title = given.required("measure");
    const isNew = given.text("baseline") !== null;
    const text = isNew ? "" : readingsText(given);
    const edit = editOf(given);
    return atPlan(given, async ({ store, editorFor, record }) => {
      const named = placeOf(given, record);
      const kept = isNew ? null : measureNamed(title, named, record);
      const action = kept
        ? (record.actions.find(({ id }) => id === kept.actionId) ?? null)
        : named.action;
      const context = planContextOf(editorFor(action), record, edit);
      const answer: Answer<readonly Decision[]> = kept
        ? recordReadings(
            {
              id: kept.measure.id,
              text,
              source: given.text("source") ?? "",
            },
            context,
          )
        : setting(given, named, context);
      const facts = { plan: record.plan.title, measure: title, edit };
      if (!answer.ok)
        return saidOf("refused", facts, [inEnglish(answer.words)]);
      const desk = { store, context, stored: record };
      const words = await appendDecisions(desk, answer.value);
      return told(words, facts, answer.value, title);
    });
  },
};

function told(
  words: Sentence | null,
  facts: Readonly<Record<string, unknown>>,
  decisions: readonly Decision[],
  title: string,
): CommandAnswer {
  if (words !== null)
    return saidOf("recordedBefore", facts, [inEnglish(words)]);
  const readings = decisions.filter(({ ruling }) => ruling.kind === "reading");
  return saidOf(
    "recorded",
    { ...facts, decisions: decisions.map(({ id }) => id) },
    [
      readings.length === 0
        ? `“${title}” is kept from now on.`
        : `${counted(readings.length, "reading")} of “${title}” recorded.`,
    ],
  );
}
