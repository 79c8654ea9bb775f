// The risk cross-reference as the page shows it: both tables, and under them what a person should look at. Pure.
import { t } from "../language/t.ts";
import { isLive } from "../../domain/plan/status.ts";
import {
  crossReference,
  leaningOnSlipping,
} from "../../domain/risks/crossReference.ts";
import type {
  CrossReference,
  Leaning,
  SectionState,
} from "../../domain/risks/crossReference.ts";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import { themeRag } from "../../domain/plan/rag.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import { planRows } from "../reading/rows.ts";

export interface RiskTable {
  readonly cross: CrossReference;
  /** How each section of the plan goes, by code. */
  readonly states: ReadonlyMap<string, SectionState>;
  readonly leaning: ReadonlyMap<string, Leaning>;
  /** "19 risks lean on 12 sections by 46 links." */
  readonly summary: string;
  /** What a person should look at, one sentence each. */
  readonly findings: readonly string[];
}

function sectionStates(
  overview: PlanOverview,
  today: CalendarDate,
): ReadonlyMap<string, SectionState> {
  const live = planRows(overview, today).filter(({ action }) =>
    isLive(action.current.status),
  );
  const byTheme = Map.groupBy(live, ({ action }) => action.themeId);
  return new Map(
    overview.themes.map((theme): [string, SectionState] => {
      const rows = byTheme.get(theme.id) ?? [];
      return [
        theme.code,
        {
          rag: themeRag(rows.map((row) => row.rag)),
          overdue: rows
            .filter((row) => row.overdue)
            .map(({ action }) => action.ref),
        },
      ];
    }),
  );
}

function findingsOf(cross: CrossReference): readonly string[] {
  const { singleSection, unanswered, answerNone, warnings } = cross;

  return [
    ...warnings,
    unanswered.length > 0
      ? t("No section answers {unanswered:list}.", { unanswered })
      : null,
    singleSection.length > 0
      ? t("{codes:list} {n?is|are} covered by one section only.", {
          codes: singleSection,
          n: singleSection.length,
        })
      : null,
    answerNone.length > 0
      ? t("{codes:list} {n?answers|answer} no risk.", {
          codes: answerNone,
          n: answerNone.length,
        })
      : null,
  ].filter((words) => words !== null);
}

export function riskTable(
  overview: PlanOverview,
  record: PlanRecord,
  today: CalendarDate,
): RiskTable {
  const { risks, themes, actions } = record;
  const cross = crossReference(risks, themes, actions);
  const states = sectionStates(overview, today);
  const leaning = new Map(
    leaningOnSlipping(cross, states).map((one) => [one.code, one]),
  );
  const answering = cross.sections.filter((one) => one.risks.length > 0).length;

  return {
    cross,
    states,
    leaning,
    summary: t(
      "{risks:risk}, {answering:section} that {answering?answers|answer} them, {links:link}.",
      { risks: risks.length, answering, links: cross.links },
    ),
    findings: findingsOf(cross),
  };
}

/** The words of a reference as the register has them, else the code with the plan's own title. */
export function sectionTitle(cross: CrossReference, code: string): string {
  const [title] = cross.sections.find((one) => one.code === code)?.titles ?? [];
  return title ? `${code}: ${title}` : code;
}
