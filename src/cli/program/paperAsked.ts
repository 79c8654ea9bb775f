// Which paper was asked for: kind, skeleton and words out of the arguments, their files and what the site keeps.
import * as v from "valibot";
import type { Body } from "../../domain/plan/body.ts";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import { committeePaper } from "../../domain/committeePaper/committeePaper.ts";
import type { CommitteePaper } from "../../domain/committeePaper/parts/paper.ts";
import { paperSideBySide } from "../../domain/committeePaper/sideBySide.ts";
import { lastTold } from "../../domain/committeePaper/publishing/lastTold.ts";
import { paperLanguages } from "../../domain/committeePaper/parts/paperInput.ts";
import type {
  AuthorWords,
  PaperInput,
} from "../../domain/committeePaper/parts/paperInput.ts";
import {
  paperInputOf,
  paperKey,
  skeletonOf,
} from "../../domain/committeePaper/publishing/paperRequest.ts";
import type { PaperDraft } from "../../domain/committeePaper/publishing/paperRequest.ts";
import { paperKinds } from "../../domain/committeePaper/parts/parts.ts";
import type { Snapshot } from "../../domain/committeePaper/publishing/publishing.ts";
import type { Skeleton } from "../../domain/committeePaper/parts/skeleton.ts";
import {
  readySkeleton,
  readySkeletons,
} from "../../domain/committeePaper/skeletons/skeletons.ts";
import {
  bodyOver,
  withStanding,
} from "../../domain/committeePaper/skeletons/standingWords.ts";
import type { StandingWords } from "../../domain/committeePaper/skeletons/standingWords.ts";
import { asId } from "../../domain/values/id.ts";
import { ownRegister } from "../../domain/portfolio/namedHomes.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import { englishWriter } from "../../domain/words/english.ts";
import { welshWriter } from "../../domain/words/welshWriter.ts";
import type { Writer } from "../../domain/words/writer.ts";
import { openPaperDrafts } from "../../sharepoint/papers/paperDrafts.ts";
import { openPaperLibrary, paperId } from "../../sharepoint/papers/papers.ts";
import {
  paperWordsFile,
  skeletonShape,
} from "../../sharepoint/papers/paperWords.ts";
import { openPlanStore } from "../../sharepoint/planStore.ts";
import { openStandingWords } from "../../sharepoint/papers/standingWords.ts";
import { Unusable, requiredDate, type Given } from "./command.ts";
import { readBytes, type PlanSource } from "./planSource.ts";

/** The body as the plan calls it; null where the plan knows no bodies. */
export function bodyOf(record: PlanRecord, name: string): Body | null {
  const wanted = name.trim().toLowerCase();
  const { bodies } = ownRegister(record);
  const body = bodies.find((one) =>
    [one.title, ...one.aliases].some((each) => each.toLowerCase() === wanted),
  );
  if (body || bodies.length === 0) return body ?? null;
  throw new Unusable(
    "body",
    `This plan has no body called ${name}. It has: ${bodies.map((one) => one.title).join("; ")}.`,
  );
}

/** A JSON file of a shape; throws `Unusable` with what is wrong with it and where. */
function jsonFile<T>(
  file: string,
  option: string,
  shape: v.GenericSchema<unknown, T>,
): T {
  let json: unknown;
  try {
    json = JSON.parse(readBytes(file).toString("utf8"));
  } catch (error) {
    if (error instanceof Unusable) throw error;
    throw new Unusable(option, `${file} is not readable JSON.`);
  }
  const read = v.safeParse(shape, json);
  if (read.success) return read.output;
  const [issue] = read.issues;
  const place = v.getDotPath(issue);
  throw new Unusable(
    option,
    `${file} cannot be used${place ? ` at ${place}` : ""}: ${issue.message}`,
  );
}

/** `--skeleton` names a ready one or a file of one's own; null where it was left out. */
export function skeletonGiven(given: Given): Skeleton | null {
  const asked = given.text("skeleton");
  if (asked === null) return null;
  const ready = readySkeleton(asked);
  if (ready) return ready;
  if (asked.toLowerCase().endsWith(".json"))
    return jsonFile(asked, "skeleton", skeletonShape);
  throw new Unusable(
    "skeleton",
    `--skeleton is one of ${readySkeletons.map(({ id }) => id).join(", ")}, or a file of one’s own ending in .json, and “${asked}” is neither.`,
  );
}

export function kindGiven(given: Given): AuthorWords["kind"] {
  const asked = given.text("kind");
  if (asked === null) return null;
  const kind = paperKinds.find((one) => one === asked.toLowerCase());
  if (kind) return kind;
  throw new Unusable(
    "kind",
    `--kind is one of ${paperKinds.join(", ")}, and “${asked}” is not.`,
  );
}

const writers = { en: englishWriter, cy: welshWriter };

const languages = [...paperLanguages, "both"] as const;

/** `--language`: what the paper is written in; null where it was left out. */
export function languageGiven(given: Given): (typeof languages)[number] | null {
  const asked = given.text("language")?.toLowerCase() ?? null;
  if (asked === null) return null;
  const language = languages.find((one) => one === asked);
  if (language) return language;
  throw new Unusable(
    "language",
    `--language is one of ${languages.join(", ")}, and “${asked}” is not.`,
  );
}

/** What the site keeps for a paper beside the plan. */
export interface KeptPaperWords {
  readonly snapshot: Snapshot | null;
  readonly draft: PaperDraft;
  readonly standing: StandingWords;
  readonly template: Uint8Array | null;
}

export function keptFor(
  { record, ask }: PlanSource,
  body: Body | null,
  meeting: CalendarDate,
): Promise<KeptPaperWords | null> {
  if (!body) return Promise.resolve(null);
  const key = paperKey(record.plan.id, { bodyId: body.id, meeting });
  return ask(async (site) => {
    const store = openPlanStore(site);
    const library = openPaperLibrary(site);
    const drafts = openPaperDrafts(store);
    const [snapshot, kept, standing, template] = await Promise.all([
      library.snapshot(paperId(key, "public")),
      drafts.read(key),
      openStandingWords(store).standingFor(record.plan.id, body.id),
      library.template(record.plan.id),
    ]);
    return { snapshot, draft: kept.draft, standing, template };
  });
}

/** The paper in the language asked for, or in both. */
export function paperAsked(
  given: Given,
  source: PlanSource,
  body: Body | null,
  kept: KeptPaperWords | null,
): CommitteePaper {
  const input = (writer: Writer | null) =>
    inputOf(given, source, { body, kept, writer });
  const language = languageGiven(given);
  return language === "both"
    ? paperSideBySide(input, welshWriter, englishWriter)
    : committeePaper(input(language && writers[language]));
}

/** Whose paper, from which words, by whose hand; null where the site keeps none and where nobody said. */
interface PaperWanted {
  readonly body: Body | null;
  readonly kept: KeptPaperWords | null;
  readonly writer: Writer | null;
}

/** What is to be printed: out of the site's draft, a file of words, and what was said on the command line, the last first. */
function inputOf(
  given: Given,
  { record, history }: PlanSource,
  { body, kept, writer }: PaperWanted,
): PaperInput {
  const meeting = requiredDate(given, "meeting");
  const asAt = requiredDate(given, "as-at");
  const file = given.text("words");
  const brought = v.parse(
    paperWordsFile,
    file === null ? {} : jsonFile(file, "words", paperWordsFile),
  );
  const none = v.parse(paperWordsFile, {});
  const standing = bodyOver(kept?.standing ?? none.standing, brought.standing);
  const words =
    file === null ? (kept?.draft.words ?? brought.words) : brought.words;
  const draft: PaperDraft = {
    words: { ...words, kind: kindGiven(given) ?? words.kind },
    clearances:
      file === null ? (kept?.draft.clearances ?? []) : brought.clearances,
  };
  const since = given.date("since");
  const request = {
    bodyId: body?.id ?? asId<"Body">("unknown"),
    meeting,
    asAt,
    audience: "public",
    writer: writer ?? writers[withStanding(words, standing).language ?? "en"],
  } as const;
  const input = paperInputOf(record, history, request, draft, [], standing);
  const skeleton =
    skeletonGiven(given) ??
    skeletonOf(withStanding(draft.words, standing).skeleton, standing.own);
  return {
    ...input,
    body: body?.title ?? given.required("body"),
    previousAsAt: since ?? lastTold(record.meetings, body?.id ?? null, asAt),
    skeleton,
  };
}
