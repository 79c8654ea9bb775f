// The words of a paper as they are kept and as a file may give them: what an older draft or a short file leaves out is empty.
import { aDay } from "../columns/shapes.ts";
import { inEnglish } from "../../domain/words/english.ts";
import * as v from "valibot";
import type { Answer } from "../../domain/values/answer.ts";
import { no, yes } from "../../domain/values/answer.ts";
import {
  noWords,
  paperLanguages,
} from "../../domain/committeePaper/parts/paperInput.ts";
import type {
  AuthorWords,
  Clearance,
} from "../../domain/committeePaper/parts/paperInput.ts";
import { paperKinds } from "../../domain/committeePaper/parts/parts.ts";
import type { PartName } from "../../domain/committeePaper/parts/parts.ts";
import { checkSkeleton } from "../../domain/committeePaper/parts/skeleton.ts";
import type { Skeleton } from "../../domain/committeePaper/parts/skeleton.ts";
import { noStandingWords } from "../../domain/committeePaper/skeletons/standingWords.ts";
import type { StandingWords } from "../../domain/committeePaper/skeletons/standingWords.ts";

const texts = v.record(v.string(), v.string());
const orNull = v.optional(v.nullable(v.string()), null);

const language = v.optional(v.nullable(v.picklist(paperLanguages)), null);

const dayOrNull = v.optional(v.nullable(aDay), null);

const backgroundPapers = v.optional(
  v.nullable(v.array(v.object({ document: v.string(), place: orNull }))),
  null,
);

export const authorWordsShape: v.GenericSchema<unknown, AuthorWords> = v.object(
  {
    paragraphs: v.optional(texts, noWords.paragraphs),
    writtenOver: v.optional(texts, noWords.writtenOver),
    omitted: v.optional(v.array(v.string()), []),
    implications: v.optional(texts, {}),
    reportOf: orNull,
    item: orNull,
    neverDated: v.optional(v.array(v.string()), []),
    kind: v.optional(v.nullable(v.picklist(paperKinds)), null),
    language,
    skeleton: orNull,
    front: v.optional(texts, {}),
    texts: v.optional(texts, {}),
    noneArising: v.optional(
      v.record(v.string(), v.object({ by: v.string(), on: dayOrNull })),
      {},
    ),
    added: v.optional(
      v.array(v.object({ id: v.string(), part: v.string(), text: v.string() })),
      [],
    ),
    removed: v.optional(v.array(v.string()), []),
    order: v.optional(v.record(v.string(), v.array(v.string())), {}),
    backgroundPapers,
    changesAsked: v.optional(
      v.array(
        v.object({
          kind: v.picklist(["withdraw", "merge"]),
          ref: v.string(),
          into: orNull,
          why: v.string(),
        }),
      ),
      [],
    ),
  },
);

export const clearanceShape: v.GenericSchema<unknown, Clearance> = v.object({
  role: v.string(),
  consulted: v.picklist(["yes", "no", "awaited"]),
  on: dayOrNull,
  comment: orNull,
  holder: orNull,
});

const titled = { title: v.string() };

/** A council's own skeleton, as kept or as a file gives it; one that could print no report is refused with why. */
export const skeletonShape: v.GenericSchema<unknown, Skeleton> = v.pipe(
  v.object({
    id: v.optional(v.string(), "own"),
    ...titled,
    front: v.array(v.object({ term: v.string(), ...titled })),
    sections: v.array(
      v.object({
        name: v.string(),
        ...titled,
        parts: v.array(v.custom<PartName>((part) => typeof part === "string")),
        appendix: v.optional(v.boolean(), false),
      }),
    ),
    implications: v.array(v.object({ tag: v.string(), ...titled })),
    clearing: v.optional(v.array(v.string()), []),
    lead: orNull,
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const checked = checkSkeleton(dataset.value);
    if (!checked.ok) addIssue({ message: inEnglish(checked.words) });
  }),
);

export const standingWordsShape: v.GenericSchema<unknown, StandingWords> =
  v.object({
    skeleton: orNull,
    language,
    own: v.optional(v.nullable(skeletonShape), null),
    front: v.optional(texts, noStandingWords.front),
    texts: v.optional(texts, {}),
    implications: v.optional(texts, {}),
    backgroundPapers,
  });

/** What a file may bring to a paper: its words, its clearances, and the standing words under them. */
export const paperWordsFile = v.object({
  words: v.optional(authorWordsShape, {}),
  clearances: v.optional(v.array(clearanceShape), []),
  standing: v.optional(standingWordsShape, {}),
});

/** A skeleton out of a file's text. Refuses `notJson` and `notASkeleton`, with what is wrong and where. */
export function parseSkeleton(text: string): Answer<Skeleton> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return no(
      "notJson",
      "This file is not a skeleton: it is no readable JSON. Download one, change it and choose it again.",
    );
  }
  const read = v.safeParse(skeletonShape, json);
  if (read.success) return yes(read.output);
  const [issue] = read.issues;
  const place = v.getDotPath(issue);
  return no(
    "notASkeleton",
    `This skeleton cannot be used${place ? ` (at ${place})` : ""}: ${issue.message}`,
  );
}
