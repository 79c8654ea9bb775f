// A risk-to-plan map: each risk with the references it names, ranges spelled out, merged codes kept; never an action.
import type { Sentence } from "../../../domain/words/sentence.ts";
import { say } from "../../../domain/words/say.ts";
import type { ReadFlag, ImportedRisk, Question } from "../rows/importResult.ts";
import { textOf } from "../columns/layout.ts";
import { sourceOf } from "../rows/gathered.ts";
import type { RawRisk } from "../rows/gathered.ts";

/** "KO5*: Full compliance…", "R1 – Fraud": code, mark of a footnote, title. */
const coded =
  /^\s*([A-Z]{1,6}\s?[-./]?\s?\d{1,3}(?:\.\d{1,3})*[a-z]?|\d{1,3}(?:\.\d{1,3})*)\s*([*†‡]*)\s*(?:[:–—.)-]\s*|\s+)(.+)$/s;
const code =
  /^\s*([A-Z]{1,6}\s?\d{1,3}(?:\.\d{1,3})*[a-z]?|\d{1,3}(?:\.\d{1,3})+|\d{1,3}(?=\s*[:–—.)-]|\s*$))\s*(.*)$/s;
const range = /^([A-Z]*)\s?(\d{1,3})\s*(?:-|–|—|to)\s*([A-Z]*)\s?(\d{1,3})$/;

interface RisksRead {
  readonly risks: ImportedRisk[];
  readonly questions: Omit<Question, "id">[];
}

export function readRisks(
  rows: readonly RawRisk[],
  texts: readonly string[],
): RisksRead {
  const risks: ImportedRisk[] = [];
  const made = rows.map(riskOf);
  const titled = made.filter(({ title }) => title !== "");
  const codes =
    titled.length > 2 &&
    titled.filter(({ id }) => id !== "").length >= titled.length * 0.5;
  for (const risk of made) {
    const above = risks.at(-1);
    // A row without a risk of its own goes on with the one above, as a page break or a line cut by its column leaves it.
    if (risk.id === "" && above && (risk.title === "" || codes))
      risks[risks.length - 1] = joinRisks(above, risk);
    else risks.push(risk);
  }
  const merged = mergedCodes(texts);
  const withMerged = risks.map((risk) => addMerged(risk, merged));
  return {
    risks: withMerged,
    questions: [
      ...askAboutMerged(withMerged),
      ...askAboutTitles(withMerged),
      ...askAboutRepeats(withMerged),
    ],
  };
}

function riskOf({ place, row, layout }: RawRisk): ImportedRisk {
  const own = textOf(layout, row, "riskId");
  const written = textOf(layout, row, "riskTitle");
  const ref = own === "" ? textOf(layout, row, "ref") : own;
  const split = ref === "" ? coded.exec(written) : null;
  const refsAsWritten = linesOf(textOf(layout, row, "planRefs", true));
  const flags: ReadFlag[] = [];
  if (split?.[2])
    flags.push({
      rule: "footnote",
      text: say("riskRow.footnote", { mark: split[2] }),
    });
  const refs = [...new Set(refsAsWritten.flatMap(refsIn))];
  if (refs.length === 0)
    flags.push({
      rule: "noPlanReference",
      text: say("riskRow.noReference"),
    });
  if (refsAsWritten.some((text) => /\ball\b/i.test(text)))
    flags.push({
      rule: "allSections",
      text: say("riskRow.wholePlan", { refs: refsAsWritten.join("; ") }),
    });
  return {
    id: (split?.[1] ?? ref).replace(/\s+/g, "").replace(/[*†‡:.]+$/, ""),
    title: (split?.[3] ?? written).replace(/\s+/g, " ").trim(),
    refs,
    refsAsWritten,
    merged: [],
    flags,
    source: sourceOf(place, row.row),
    original: layout.columns.flatMap((column) => {
      const text = row.cells[column.index]?.text ?? "";
      return text.trim() === "" ? [] : [[column.heading, text] as const];
    }),
  };
}

function linesOf(text: string): string[] {
  return text
    .split(
      /\n|;|,(?=\s*(?:[A-Z]{1,6}\s?\d|\d))|•|\band\b(?=\s*[A-Z]{1,6}\d)|\s\/\s|(?<=\d)\s*&\s*(?=[A-Z\d])/,
    )
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** The codes in one line: "FP1: Managing Finances", "HROD4 – Performance culture", "FP1-FP4" in full. */
export function refsIn(line: string): string[] {
  const span = range.exec(line.trim());
  if (span) {
    const [, letters = "", from = "", otherLetters = "", to = ""] = span;
    const [first, last] = [Number(from), Number(to)];
    if (
      (otherLetters === "" || otherLetters === letters) &&
      last >= first &&
      last - first < 50
    )
      return Array.from(
        { length: last - first + 1 },
        (_, i) => `${letters}${first + i}`,
      );
  }
  const found = code.exec(line);
  return found?.[1] === undefined ? [] : [found[1].replace(/\s+/g, "")];
}

function joinRisks(above: ImportedRisk, below: ImportedRisk): ImportedRisk {
  const [first, ...rest] = below.refsAsWritten;
  // "Improved Partnership" and, a line further, "Working": the words of one reference.
  const goesOn =
    first !== undefined &&
    refsIn(first).length === 0 &&
    above.refsAsWritten.length > 0;
  const written = goesOn
    ? [
        ...above.refsAsWritten.slice(0, -1),
        `${above.refsAsWritten.at(-1) ?? ""} ${first}`,
        ...rest,
      ]
    : [...above.refsAsWritten, ...below.refsAsWritten];
  return {
    ...above,
    title: `${above.title} ${below.title}`.trim(),
    refs: [...new Set([...above.refs, ...below.refs])],
    refsAsWritten: written,
    flags: above.flags.filter(
      ({ rule }) => rule !== "noPlanReference" || below.refs.length === 0,
    ),
    original: [...above.original, ...below.original],
  };
}

/** "KO5 and KO18 have been merged": pairs of codes. */
function mergedCodes(
  given: readonly string[],
): { into: string; from: string; text: string }[] {
  const texts = [...new Set(given)];
  return texts.flatMap((text) => {
    const match =
      /([A-Z]{1,6}\s?\d{1,3})\s*(?:and|&|\/|,)\s*([A-Z]{1,6}\s?\d{1,3})[^.]*\b(?:merged|combined|amalgamated)\b/.exec(
        text,
      ) ?? null;
    const into =
      /([A-Z]{1,6}\s?\d{1,3})[^.]*\b(?:merged|combined|amalgamated)\s+(?:in)?(?:to|with)\s+([A-Z]{1,6}\s?\d{1,3})/.exec(
        text,
      );
    if (into?.[1] !== undefined && into[2] !== undefined)
      return [
        {
          into: into[2].replace(/\s/g, ""),
          from: into[1].replace(/\s/g, ""),
          text,
        },
      ];
    return match?.[1] !== undefined && match[2] !== undefined
      ? [
          {
            into: match[1].replace(/\s/g, ""),
            from: match[2].replace(/\s/g, ""),
            text,
          },
        ]
      : [];
  });
}

function addMerged(
  risk: ImportedRisk,
  merged: ReturnType<typeof mergedCodes>,
): ImportedRisk {
  const mine = merged.filter((pair) => pair.into === risk.id);
  if (mine.length === 0) return risk;
  return {
    ...risk,
    merged: mine.map((pair) => pair.from),
    flags: [
      ...risk.flags,
      ...mine.map((pair) => ({
        rule: "mergedRisk",
        text: say("riskRow.merged", {
          code: pair.from,
          text: pair.text.trim(),
        }),
      })),
    ],
  };
}

function askAboutMerged(
  risks: readonly ImportedRisk[],
): Omit<Question, "id">[] {
  return risks.flatMap((risk) =>
    risk.merged.map((from) =>
      question(
        risk.id,
        say("riskRow.mergedAsk", { code: from, into: risk.id }),
        { merge: from, into: risk.id },
        "risks: merged",
        risk,
      ),
    ),
  );
}

/** One plan code with two titles ("FP1: Managing Finances", "FP1 – Value for Money"). */
function askAboutTitles(
  risks: readonly ImportedRisk[],
): Omit<Question, "id">[] {
  const titles = new Map<string, Map<string, string>>();
  for (const risk of risks)
    for (const line of risk.refsAsWritten) {
      const found = code.exec(line);
      const title = (found?.[2] ?? "").replace(/^[\s:–—.)-]+/, "").trim();
      if (found?.[1] === undefined || title === "" || range.test(line))
        continue;
      const key = found[1].replace(/\s+/g, "");
      const known = titles.get(key) ?? new Map<string, string>();
      titles.set(
        key,
        known.set(title.toLowerCase().replace(/[^a-z0-9]+/g, " "), title),
      );
    }
  return [...titles].flatMap(([ref, known]) =>
    known.size < 2
      ? []
      : [
          question(
            ref,
            say("riskRow.titles", {
              ref,
              n: known.size,
              titles: [...known.values()].join("; "),
            }),
            [...known.values()][0] ?? null,
            "risks: one code, two titles",
            null,
          ),
        ],
  );
}

function askAboutRepeats(
  risks: readonly ImportedRisk[],
): Omit<Question, "id">[] {
  const seen = new Set<string>();
  return risks.flatMap((risk) => {
    if (risk.id === "")
      return [
        question(
          risk.title,
          say("riskRow.noCode"),
          null,
          "risks: no code",
          risk,
        ),
      ];
    if (seen.has(risk.id))
      return [
        question(
          risk.id,
          say("riskRow.codeTwice", { code: risk.id }),
          null,
          "risks: code used twice",
          risk,
        ),
      ];
    seen.add(risk.id);
    return [];
  });
}

function question(
  about: string,
  text: Sentence,
  suggestion: unknown,
  alike: string,
  risk: ImportedRisk | null,
): Omit<Question, "id"> {
  return {
    about,
    text,
    suggestion,
    action: null,
    field: null,
    alike,
    source: risk?.source ?? null,
  };
}
