// Risks and the plan sections that answer them, both ways: the table a council types by hand, made and kept true.
import { say } from "../words/say.ts";
import type { Sentence } from "../words/sentence.ts";
import type { Action } from "../plan/action.ts";
import type { Rag } from "../history/position.ts";
import { compareRefs } from "../values/ref.ts";
import type { Ref } from "../values/ref.ts";
import type { Risk } from "../plan/risk.ts";
import { readSectionRef } from "./sectionRef.ts";
import { sameWords, listInWords } from "../values/wording.ts";
import type { Theme } from "../plan/theme.ts";

export interface RiskRow {
  readonly risk: Risk;
  /** Section codes in the order written, each once. */
  readonly sections: readonly string[];
  /** References as written that name no section; shown, never dropped. */
  readonly unread: readonly string[];
}

export interface SectionRow {
  readonly code: string;
  /** Every title met, the plan's own first. */
  readonly titles: readonly string[];
  /** Codes of the risks it answers. */
  readonly risks: readonly string[];
}

export interface CrossReference {
  readonly rows: readonly RiskRow[];
  readonly sections: readonly SectionRow[];
  readonly links: number;
  /** Risks that lean on one section only. */
  readonly singleSection: readonly string[];
  /** Risks that no section answers. */
  readonly unanswered: readonly string[];
  /** Sections that answer no risk. */
  readonly answerNone: readonly string[];
  readonly footnotes: readonly string[];
  /** What a person should look at, in words: a section with two titles, a reference that names nothing. */
  readonly warnings: readonly string[];
}

type Numbered = Pick<Action, "ref" | "themeId">;

/**
 * The cross-reference of a plan's risks. References are read with any separator, as ranges ("FP1-FP4"), as "All sections",
 * as an action's ref (its section answers) or as a section's title. Source: domain.md B12, F53, M19 to M22.
 */
export function crossReference(
  risks: readonly Risk[],
  themes: readonly Theme[],
  actions: readonly Numbered[] = [],
): CrossReference {
  const read = risks.map((risk) => ({
    risk,
    refs: risk.refsAsWritten.map((text) => readSectionRef(text, themes)),
  }));
  const own = themes.map((one) => one.code).filter((code) => code !== "");
  const named = read.flatMap(({ refs }) => refs.flatMap((one) => one.codes));
  const place = sectionFinder(themes, actions);
  const all = unique([...own, ...named.map(place)]).toSorted(compareRefs);
  const rows = read.map(({ risk, refs }) => ({
    risk,
    sections: unique(
      refs.flatMap((one) => (one.all ? all : one.codes.map(place))),
    ),
    unread: refs
      .filter((one) => !one.all && one.codes.length === 0)
      .map((one) => one.text),
  }));
  const written = read.flatMap(({ refs }) => refs);
  const sections = all.map((code) => ({
    code,
    titles: titlesOf(code, themes, written),
    risks: rows
      .filter((row) => row.sections.includes(code))
      .map((row) => row.risk.code),
  }));
  const codesWhere = (test: (row: RiskRow) => boolean) =>
    rows.filter(test).map((row) => row.risk.code);
  return {
    rows,
    sections,
    links: rows.reduce((sum, row) => sum + row.sections.length, 0),
    singleSection: codesWhere((row) => row.sections.length === 1),
    unanswered: codesWhere((row) => row.sections.length === 0),
    answerNone: sections
      .filter((one) => one.risks.length === 0)
      .map((one) => one.code),
    footnotes: risks.map(footnoteOf).filter((one) => one !== null),
    warnings: warningsFor(rows, sections, themes, own),
  };
}

function unique(codes: readonly string[]): readonly string[] {
  return [...new Set(codes)];
}

/** An action's ref stands for the section it is in; a code in other letters for the plan's own spelling; any other code for itself. */
function sectionFinder(
  themes: readonly Theme[],
  actions: readonly Numbered[],
): (code: string) => string {
  const codes = new Map(themes.map((one) => [one.id, one.code]));
  const byCode = new Map<string, string>([
    ...actions.map((one): [string, string] => [
      one.ref.toLowerCase(),
      codes.get(one.themeId) || one.ref,
    ]),
    ...themes.map((one): [string, string] => [
      one.code.toLowerCase(),
      one.code,
    ]),
  ]);
  return (code) => byCode.get(code.toLowerCase()) ?? code;
}

function titlesOf(
  code: string,
  themes: readonly Theme[],
  written: readonly ReturnType<typeof readSectionRef>[],
): readonly string[] {
  const own = themes.find((one) => one.code === code)?.title;
  const met = written
    .filter((one) => one.codes.length === 1 && one.codes[0] === code)
    .map((one) => one.title)
    .filter((title) => title !== null);
  const titles: string[] = [];
  for (const title of own ? [own, ...met] : met)
    if (!titles.some((one) => sameWords(one, title))) titles.push(title);
  return titles;
}

/** As written where the register has a note; else made from the codes merged into it. */
function footnoteOf(risk: Risk): string | null {
  if (risk.footnote) return risk.footnote;
  if (risk.merged.length === 0) return null;
  const codes = [risk.code, ...risk.merged].toSorted(compareRefs);
  return `* ${listInWords(codes)} have been merged`;
}

function warningsFor(
  rows: readonly RiskRow[],
  sections: readonly SectionRow[],
  themes: readonly Theme[],
  own: readonly string[],
): readonly string[] {
  const known = new Set(own);
  const aliases = (code: string) =>
    themes.find((one) => one.code === code)?.aliases ?? [];
  const twoTitles = sections
    .map(({ code, titles }) => ({
      code,
      titles: titles.filter(
        (title) =>
          !aliases(code).some((alias) =>
            sameWords(readSectionRef(alias, themes).title ?? alias, title),
          ),
      ),
    }))
    .filter(({ titles }) => titles.length > 1)
    .map(
      ({ code, titles }) =>
        `${code} is written with ${titles.length === 2 ? "two" : titles.length} titles: ${listInWords(titles.map((one) => `“${one}”`))}. Choose one; the other stays as an alias.`,
    );
  const unread = rows.flatMap(({ risk, unread: texts }) =>
    texts.map(
      (text) =>
        `${risk.code} refers to “${text}”, which names no section of the plan. Correct it, or add the section.`,
    ),
  );
  const strangers = sections
    .filter(({ code }) => known.size > 0 && !known.has(code))
    .map(
      ({ code, risks }) =>
        `${code} answers ${listInWords(risks)} and is not a section of the plan. Correct the reference, or add the section.`,
    );
  return [...twoTitles, ...unread, ...strangers];
}

/** The risk with this code, also by a code merged into it ("KO18" finds KO5). */
export function findRisk(code: string, risks: readonly Risk[]): Risk | null {
  const wanted = code.trim().toLowerCase();
  const matches = (one: string) => one.toLowerCase() === wanted;
  return (
    risks.find((one) => matches(one.code)) ??
    risks.find((one) => one.merged.some(matches)) ??
    null
  );
}

/** How a section goes: its RAG where the plan computes one, and which of its actions are past their date. */
export interface SectionState {
  readonly rag: Rag | null;
  readonly overdue: readonly Ref[];
}

export interface Leaning {
  readonly code: string;
  readonly sections: number;
  readonly slipping: readonly string[];
  /** "KO4 relies on 2 sections, 1 slipping (PR2)". */
  readonly words: Sentence;
}

/** Which sections each risk leans on are slipping: red, or with an action past its date in force. */
export function leaningOnSlipping(
  { rows }: CrossReference,
  states: ReadonlyMap<string, SectionState>,
): readonly Leaning[] {
  const slips = (code: string) => {
    const state = states.get(code);
    return (
      state !== undefined && (state.rag === "red" || state.overdue.length > 0)
    );
  };
  return rows.map(({ risk, sections }) => {
    const slipping = sections.filter(slips);
    return {
      code: risk.code,
      sections: sections.length,
      slipping,
      words:
        slipping.length === 0
          ? say("risk.leans", { code: risk.code, sections: sections.length })
          : say("risk.leansOnSlipping", {
              code: risk.code,
              sections: sections.length,
              n: slipping.length,
              slipping,
            }),
    };
  });
}
