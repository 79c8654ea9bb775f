// How the peer challenge plan looks whether it helped: measures and their readings, one that moved, one that did not, and one of a theme. All of it is invented.
import type { Decision, Ruling } from "../../domain/plan/decision.ts";
import type { Measure } from "../../domain/plan/measure.ts";
import type { SampleDates } from "./dates.ts";
import { peerCode as code } from "./peerChallengeRows.ts";
import { personCalled } from "./people.ts";
import { idOf } from "./sampleRecord.ts";

interface Measured extends Pick<
  Measure,
  "title" | "unit" | "better" | "baseline" | "target"
> {
  /** The action it stands beside, or else the theme. */
  readonly ref: string | null;
  readonly theme: string | null;
  readonly by: string;
  readonly source: string;
  readonly readings: readonly (readonly [on: string, value: number])[];
}

const begun = "2018-05-14";
const aimedAtBy = "2019-03-31";

const measured: readonly Measured[] = [
  {
    ref: "1.1",
    theme: null,
    title: "Staff who can say what the council's vision is",
    unit: "%",
    better: "higher",
    baseline: 31,
    target: 70,
    by: "Chief Executive",
    source: "Staff survey",
    readings: [
      ["2018-09-03", 52],
      ["2018-11-19", 64],
    ],
  },
  {
    ref: "1.2",
    theme: null,
    title: "Residents who feel well informed",
    unit: "%",
    better: "higher",
    baseline: 48,
    target: 55,
    by: "Head of Strategy and Performance",
    source: "Residents' panel",
    readings: [["2018-11-28", 48]],
  },
  {
    ref: null,
    theme: "3",
    title: "Staff who left in the last twelve months",
    unit: "%",
    better: "lower",
    baseline: 16.5,
    target: 12,
    by: "HR Manager",
    source: "HR system, monthly return",
    readings: [
      ["2018-07-31", 16.9],
      ["2018-09-28", 15.8],
      ["2018-11-28", 14.9],
    ],
  },
];

/** The entries that set the measures and read them, each by whoever answers for it. */
export function peerMeasures(dates: SampleDates): readonly Decision[] {
  return measured.flatMap((one) => {
    const measureId = idOf(code, "Measure", one.title);
    const entry = (original: string, ruling: Ruling): Decision => {
      const on = dates.on(original);
      return {
        id: idOf(code, "Decision", `${one.title}/${ruling.kind}/${original}`),
        planId: idOf(code, "Plan", code),
        actionId: one.ref === null ? null : idOf(code, "Action", one.ref),
        ruling,
        bodyId: null,
        meetingId: null,
        minute: null,
        words: null,
        effective: on,
        recorded: dates.at(on, "09:15:00"),
        by: personCalled(one.by),
      };
    };
    const measure: Measure = {
      id: measureId,
      title: one.title,
      unit: one.unit,
      better: one.better,
      baseline: one.baseline,
      baselineOn: dates.on(begun),
      target: one.target,
      targetBy: dates.on(aimedAtBy),
      themeId: one.theme === null ? null : idOf(code, "Theme", one.theme),
    };
    return [
      entry(begun, { kind: "measureSet", measure }),
      ...one.readings.map(([on, value]) =>
        entry(on, { kind: "reading", measureId, value, source: one.source }),
      ),
    ];
  });
}
