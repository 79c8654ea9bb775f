// Drafts out for comment: to whom and until when ⇄ the Settings list; what each said ⇄ the officers' list of the log, which says who wrote it and when.
import { plainly } from "../../domain/words/sentence.ts";
import { aDay, anId } from "../columns/shapes.ts";
import * as v from "valibot";
import type {
  DraftComment,
  DraftOut,
} from "../../domain/committeePaper/draftOut.ts";
import { asId } from "../../domain/values/id.ts";
import type { PlanId } from "../../domain/values/id.ts";
import { draftOutPrefix } from "./draftPrefix.ts";
import { saidAbout, sayBeside } from "../log/saidAbout.ts";
import { commentSays, statementLists } from "../nouns/statements.ts";
import type { Statement } from "../nouns/statements.ts";
import { StoreFailure } from "../wire/failure.ts";
import type { PlanStore } from "../planStore.ts";
import type { Setting } from "../nouns/settings.ts";
import { stableGuid } from "../../domain/values/stableGuid.ts";

const named = (key: string) => `${draftOutPrefix}${key}`;
const aboutOf = (key: string) => stableGuid(named(key));

const outShape = v.object({
  asked: v.array(anId<"Post">()),
  by: aDay,
  sent: aDay,
});
const saidShape = v.object({ agrees: v.boolean(), words: v.string() });

/** Everybody who works on a plan may append there. */
const anybody = statementLists.filter(({ proof }) => proof === "officer");

export interface KeptOut {
  /** Null while the draft was not sent out. */
  readonly out: DraftOut | null;
  readonly comments: readonly DraftComment[];
  /** The row it was read from. */
  readonly stored: Setting | null;
}

function commentIn(statement: Statement): DraftComment[] {
  const read = v.safeParse(saidShape, statement.saying);
  if (!read.success || statement.recorded === null) return [];
  const { id, by, recorded } = statement;
  return [{ id, by, recorded, ...read.output }];
}

/** The drafts of a site, through its plan store. `key` names a draft: that of its paper. */
export function openDraftsOut(store: PlanStore) {
  async function read(key: string): Promise<KeptOut> {
    const name = named(key);
    const stored =
      (await store.settings()).items.find((one) => one.name === name) ?? null;
    if (!stored) return { out: null, comments: [], stored };
    const said = await saidAbout(store.site, anybody, {
      says: commentSays,
      about: aboutOf(key),
    });
    return {
      out: v.parse(outShape, stored.value),
      comments: said.flatMap(commentIn),
      stored,
    };
  }

  return {
    read,
    /** Sends it out, or anew to others or until another day. A conflict brings what somebody else sent meanwhile. */
    async send(
      key: string,
      before: Setting | null,
      out: DraftOut,
    ): Promise<"saved" | "conflict"> {
      const name = named(key);
      const wanted: Setting = {
        id: before?.id ?? asId<"Setting">(aboutOf(key)),
        name,
        value: out,
      };
      if (before) return (await store.save("settings", before, wanted)).kind;
      const stored = await store.add("settings", wanted);
      return JSON.stringify(stored.value) === JSON.stringify(wanted.value)
        ? "saved"
        : "conflict";
    },
    /** Adds a comment of whoever is signed in; the list says who and when. Sent again under its id, it is said once. */
    async comment(
      planId: PlanId,
      key: string,
      { id, agrees, words }: Pick<DraftComment, "id" | "agrees" | "words">,
    ): Promise<void> {
      const said = await sayBeside(store.site, anybody, {
        id: asId<"Statement">(id),
        planId,
        says: commentSays,
        about: aboutOf(key),
        saying: { agrees, words },
        recorded: null,
        by: { objectId: null, email: null, name: "" },
      });
      if (!said)
        throw new StoreFailure(
          "rejected",
          plainly(
            "This site has no list in which comments are kept, or you may not add to it.",
          ),
          {
            next: plainly(
              "Ask the plan administrator to bring the site up to date (waymark provision), and to put you into the group of officers.",
            ),
          },
        );
    },
  };
}
