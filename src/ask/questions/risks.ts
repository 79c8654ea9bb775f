// Risks and the sections of the plan that answer them, and which of those slip.
import { inEnglish } from "../../domain/words/english.ts";
import { inWords } from "../../domain/values/calendarDate.ts";
import type { RiskMove } from "../../domain/risks/riskMoves.ts";
import { crossReference } from "../../domain/risks/crossReference.ts";
import type { CrossReference } from "../../domain/risks/crossReference.ts";
import { counted } from "../../domain/values/wording.ts";
import { cutInWords, number } from "../answer.ts";
import { readBoth, readDays, readRisk, withRead } from "../asked.ts";
import type { AskedDays, AskedPart } from "../asked.ts";
import { monthOf, recordOn } from "../openPlan.ts";
import { answered } from "./base.ts";
import type { Question } from "./base.ts";

interface RiskAnswer {
  readonly code: string;
  readonly title: string;
  /** Codes merged into this one. */
  readonly merged: readonly string[];
  /** Sections of the plan that answer it. */
  readonly sections: readonly string[];
  /** References as written that name no section. */
  readonly unread: readonly string[];
  /** Sections it leans on that slip: rated red, or with an action past its date. */
  readonly slipping: readonly string[];
  readonly words: string;
  /** What began or ceased to slip since the day compared with. */
  readonly changed: string | null;
  readonly score: string | null;
  readonly control: string | null;
}

interface AskedRisks extends AskedPart, Omit<AskedDays, "knownAt"> {
  readonly code?: string | undefined;
  /** Only risks that this section answers. */
  readonly section?: string | undefined;
}

function riskRow(
  { risk, words, slipping, moved }: RiskMove,
  { rows }: CrossReference,
): RiskAnswer {
  const row = rows.find((one) => one.risk.id === risk.id);
  return {
    code: risk.code,
    title: risk.title,
    merged: risk.merged,
    sections: row?.sections ?? [],
    unread: row?.unread ?? [],
    slipping,
    words: inEnglish(words),
    changed: moved.map(inEnglish).join("; ") || null,
    score: risk.score,
    control: risk.control,
  };
}

/** The risk register against the plan's sections on a day. */
export const askRisks: Question<AskedRisks, RiskAnswer> = {
  name: "risks",
  title: "Risks and their sections",
  about:
    "The risks of the register, the sections of the plan that answer each, and which of those slip on a day; what began or ceased to slip since another. One risk by its code (a merged code finds the risk it went into), or those one section answers.",
  ask: (asked, plan) =>
    withRead(
      plan,
      readBoth(
        readDays({ asAt: asked.asAt, since: asked.since }, plan),
        readRisk(asked.code, plan.record.risks),
      ),
      ([days, risk]) => {
        const { asAt } = days.cut;
        const known = recordOn(plan, asAt);
        const table = crossReference(known.risks, known.themes, known.actions);
        const section = asked.section?.trim().toLowerCase();
        const found = monthOf(plan, asAt, days.since)
          .risks.filter((one) => risk === null || one.risk.id === risk.id)
          .map((one) => riskRow(one, table))
          .filter(
            ({ sections }) =>
              section === undefined ||
              sections.some((code) => code.toLowerCase() === section),
          );
        const slipping = found.filter((one) => one.slipping.length > 0);
        const links = found.reduce((sum, one) => sum + one.sections.length, 0);
        const unanswered = found.filter((one) => one.sections.length === 0);
        const single = found.filter((one) => one.sections.length === 1);
        return answered(plan, {
          days,
          words: `${cutInWords(days.cut, days.since)}: ${counted(found.length, "risk")}, ${counted(links, "link")} to sections, ${slipping.length} leaning on a section that slips, ${single.length} on one section only, ${unanswered.length} that no section answers.${asAt < plan.today ? ` The register's own words are those of today, ${inWords(plan.today)}.` : ""}`,
          figures: [
            number("risks", found.length),
            number("links", links),
            number("leaningOnSlipping", slipping.length),
            number("singleSection", single.length),
            number("unanswered", unanswered.length),
          ],
          found,
          row: (one) => one,
          part: asked,
        });
      },
    ),
};
