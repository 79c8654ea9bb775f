// Standing words of papers ⇄ the Settings list: one row for a plan, one more for each body that needs other words.
import * as v from "valibot";
import {
  bodyOver,
  noStandingWords,
} from "../../domain/committeePaper/skeletons/standingWords.ts";
import type { StandingWords } from "../../domain/committeePaper/skeletons/standingWords.ts";
import { asId } from "../../domain/values/id.ts";
import type { BodyId, PlanId } from "../../domain/values/id.ts";
import { standingPrefix } from "./draftPrefix.ts";
import { standingWordsShape } from "./paperWords.ts";
import type { PlanStore } from "../planStore.ts";
import type { Setting } from "../nouns/settings.ts";
import { stableGuid } from "../../domain/values/stableGuid.ts";

/** The standing words of a plan and of its bodies, each with the row it was read from. */
export interface KeptStanding {
  readonly words: StandingWords;
  readonly savedBy: string;
  /** Null before the first save. */
  readonly stored: Setting | null;
}

interface StandingWordsStore {
  /** The standing words of a plan (`bodyId` null) or of one body alone. */
  standing(planId: PlanId, bodyId: BodyId | null): Promise<KeptStanding>;
  /** The plan's standing words with those of the body over them: what a paper for that body begins from. */
  standingFor(planId: PlanId, bodyId: BodyId): Promise<StandingWords>;
  /** Saves over what was read; a conflict brings what somebody else saved meanwhile. */
  saveStanding(
    planId: PlanId,
    bodyId: BodyId | null,
    before: KeptStanding,
    words: StandingWords,
    by: string,
  ): Promise<
    | { readonly kind: "saved"; readonly kept: KeptStanding }
    | { readonly kind: "conflict"; readonly theirs: KeptStanding }
  >;
}

const standingShape = v.object({
  savedBy: v.string(),
  words: standingWordsShape,
});

const standingNamed = (planId: PlanId, bodyId: BodyId | null) =>
  `${standingPrefix}${planId}${bodyId === null ? "" : `/${bodyId}`}`;

function standingIn(stored: Setting | null): KeptStanding {
  if (!stored) return { words: noStandingWords, savedBy: "", stored: null };
  return { ...v.parse(standingShape, stored.value), stored };
}

/** The standing words of a site, through its plan store. */
export function openStandingWords(store: PlanStore): StandingWordsStore {
  async function standing(
    planId: PlanId,
    bodyId: BodyId | null,
  ): Promise<KeptStanding> {
    const name = standingNamed(planId, bodyId);
    return standingIn(
      (await store.settings()).items.find((one) => one.name === name) ?? null,
    );
  }

  return {
    standing,
    async standingFor(planId, bodyId) {
      const [plan, body] = await Promise.all([
        standing(planId, null),
        standing(planId, bodyId),
      ]);
      return bodyOver(plan.words, body.words);
    },
    async saveStanding(planId, bodyId, before, words, by) {
      const name = standingNamed(planId, bodyId);
      const wanted: Setting = {
        id: before.stored?.id ?? asId<"Setting">(stableGuid(name)),
        name,
        value: { words, savedBy: by },
      };
      const outcome = before.stored
        ? await store.save("settings", before.stored, wanted)
        : await create(store, wanted);
      return outcome.kind === "saved"
        ? { kind: "saved", kept: standingIn(outcome.value) }
        : { kind: "conflict", theirs: standingIn(outcome.theirs) };
    },
  };
}

/** The first save: the id is the same for everybody, so the second to save finds the first's. */
async function create(
  store: PlanStore,
  wanted: Setting,
): Promise<
  | { readonly kind: "saved"; readonly value: Setting }
  | { readonly kind: "conflict"; readonly theirs: Setting | null }
> {
  const stored = await store.add("settings", wanted);
  return JSON.stringify(stored.value) === JSON.stringify(wanted.value)
    ? { kind: "saved", value: stored }
    : { kind: "conflict", theirs: stored };
}
