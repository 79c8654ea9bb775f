// Drafts of papers and corrections to published ones ⇄ the Settings list, so that two authors see each other.
import { aMoment, anId, aPerson } from "../columns/shapes.ts";
import * as v from "valibot";
import type { PaperCorrection } from "../../domain/committeePaper/publishing/corrections.ts";
import { noWords } from "../../domain/committeePaper/parts/paperInput.ts";
import type { PaperDraft } from "../../domain/committeePaper/publishing/paperRequest.ts";
import { authorWordsShape, clearanceShape } from "./paperWords.ts";
import { asId } from "../../domain/values/id.ts";
import type { Instant } from "../../domain/values/calendarDate.ts";
import type { PlanStore } from "../planStore.ts";
import type { SaveOutcome } from "../rows/updating.ts";
import type { Setting } from "../nouns/settings.ts";
import { correctionPrefix, draftPrefix } from "./draftPrefix.ts";
import { stableGuid } from "../../domain/values/stableGuid.ts";

const draftNamed = (key: string) => `${draftPrefix}${key}`;

const draftShape = v.object({
  savedBy: v.string(),
  savedAt: aMoment,
  draft: v.object({
    words: authorWordsShape,
    clearances: v.array(clearanceShape),
  }),
});

const correctionShape: v.GenericSchema<PaperCorrection> = v.object({
  id: anId<"Correction">(),
  of: v.string(),
  paper: v.string(),
  where: v.string(),
  was: v.string(),
  is: v.string(),
  why: v.string(),
  recorded: aMoment,
  by: aPerson,
});

/** A draft as it lies in the site, with who saved it last. */
export interface KeptDraft {
  readonly draft: PaperDraft;
  readonly savedBy: string;
  readonly savedAt: Instant | null;
  /** The row it was read from; null before the first save. */
  readonly stored: Setting | null;
}

export interface PaperDrafts {
  read(key: string): Promise<KeptDraft>;
  /** Saves over what was read; a conflict brings what somebody else saved meanwhile. */
  save(
    key: string,
    before: KeptDraft,
    draft: PaperDraft,
    by: { readonly name: string; readonly at: Instant },
  ): Promise<
    | { readonly kind: "saved"; readonly kept: KeptDraft }
    | { readonly kind: "conflict"; readonly theirs: KeptDraft }
  >;
  corrections(): Promise<readonly PaperCorrection[]>;
  addCorrection(correction: PaperCorrection): Promise<void>;
}

const empty: KeptDraft = {
  draft: { words: noWords, clearances: [] },
  savedBy: "",
  savedAt: null,
  stored: null,
};

function keptIn(stored: Setting | null): KeptDraft {
  if (!stored) return empty;
  const read = v.parse(draftShape, stored.value);
  return {
    draft: read.draft,
    savedBy: read.savedBy,
    savedAt: read.savedAt,
    stored,
  };
}

/** Drafts and corrections of a site, through its plan store. */
export function openPaperDrafts(store: PlanStore): PaperDrafts {
  async function all(): Promise<readonly Setting[]> {
    return (await store.settings()).items;
  }

  async function read(key: string): Promise<KeptDraft> {
    const name = draftNamed(key);
    return keptIn((await all()).find((one) => one.name === name) ?? null);
  }

  /** The first save: the id is the same for both authors, so the second to save finds the first's. */
  async function create(wanted: Setting): Promise<SaveOutcome<Setting>> {
    const stored = await store.add("settings", wanted);
    return JSON.stringify(stored.value) === JSON.stringify(wanted.value)
      ? { kind: "saved", value: stored }
      : { kind: "conflict", theirs: stored };
  }

  return {
    read,
    async save(key, before, draft, by) {
      const name = draftNamed(key);
      const wanted: Setting = {
        id: before.stored?.id ?? asId<"Setting">(stableGuid(name)),
        name,
        value: { draft, savedBy: by.name, savedAt: by.at },
      };
      const outcome = before.stored
        ? await store.save("settings", before.stored, wanted)
        : await create(wanted);
      return outcome.kind === "saved"
        ? { kind: "saved", kept: keptIn(outcome.value) }
        : { kind: "conflict", theirs: keptIn(outcome.theirs) };
    },
    async corrections() {
      return (await all())
        .filter((one) => one.name.startsWith(correctionPrefix))
        .map((one) => v.parse(correctionShape, one.value));
    },
    async addCorrection(correction) {
      await store.add("settings", {
        id: asId<"Setting">(correction.id),
        name: `${correctionPrefix}${correction.id}`,
        value: correction,
      });
    },
  };
}
