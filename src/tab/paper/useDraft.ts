// Saving a draft, one field at a time: what somebody else saved meanwhile is joined where it can be, and shown beside mine where it cannot.
import { useState } from "react";
import { useQueryClient } from "@tanstack/react-query";
import type { KeptDraft, PaperDrafts } from "../../sharepoint/paperDrafts.ts";
import { useSession } from "../session.ts";
import { nowInstant } from "../today.ts";
import { announce } from "../ui/announce.ts";
import { asProblem } from "../ui/problem.ts";
import { offerUndo } from "../ui/undo.ts";
import { joined } from "./draftEdits.ts";
import type { DraftEdit } from "./draftEdits.ts";
import { draftQuery, draftsOf } from "./paperQueries.ts";
import type { PaperOnScreen } from "./usePaper.ts";

export interface DraftClash {
  readonly edit: DraftEdit;
  readonly mine: string;
  readonly theirs: string;
  readonly by: string;
  readonly kept: KeptDraft;
}

export interface DraftSaver {
  readonly busy: boolean;
  readonly problem: string | null;
  readonly clash: DraftClash | null;
  /** True when it is saved. */
  readonly change: (edit: DraftEdit) => Promise<boolean>;
  readonly keepMine: () => Promise<boolean>;
  readonly keepTheirs: () => void;
}

type Saving =
  | {
      readonly kind: "saved";
      readonly before: KeptDraft;
      readonly kept: KeptDraft;
    }
  | { readonly kind: "clash"; readonly clash: DraftClash };

/** Saves one edit, joining it onto what others save meanwhile, until it is stored or both wrote in the same place. */
async function saveJoined(
  drafts: PaperDrafts,
  key: string,
  by: Parameters<PaperDrafts["save"]>[3],
  edit: DraftEdit,
  from: KeptDraft,
): Promise<Saving> {
  let before = from;
  for (;;) {
    const mine = edit.apply(before.draft);
    const outcome = await drafts.save(key, before, mine, by);
    if (outcome.kind === "saved")
      return { kind: "saved", before, kept: outcome.kept };
    const { theirs } = outcome;
    if (joined(edit, before.draft, theirs.draft) === null) {
      const clash = {
        edit,
        mine: edit.field(mine),
        theirs: edit.field(theirs.draft),
        by: theirs.savedBy,
        kept: theirs,
      };
      return { kind: "clash", clash };
    }
    before = theirs;
  }
}

/** Saving on this paper: shows what is stored now, says it, and offers it for taking back. */
function useSaving(on: PaperOnScreen, onClash: (clash: DraftClash) => void) {
  const session = useSession();
  const client = useQueryClient();
  const { queryKey } = draftQuery(session, on.key);
  const save = async (edit: DraftEdit, from: KeptDraft): Promise<boolean> => {
    const by = { name: on.actor.person.name, at: nowInstant() };
    const drafts = await draftsOf(session);
    const outcome = await saveJoined(drafts, on.key, by, edit, from);
    if (outcome.kind === "clash") {
      client.setQueryData(queryKey, outcome.clash.kept);
      onClash(outcome.clash);
      return false;
    }
    const { before, kept } = outcome;
    client.setQueryData(queryKey, kept);
    const words = `Saved ${edit.what}.`;
    announce(words);
    const undo = async () => {
      await save(edit.undone(before.draft), kept);
    };
    offerUndo({ words, undo });
    return true;
  };
  return save;
}

export function useDraft(on: PaperOnScreen): DraftSaver {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [clash, setClash] = useState<DraftClash | null>(null);
  const save = useSaving(on, setClash);

  async function guarded(work: () => Promise<boolean>): Promise<boolean> {
    setBusy(true);
    setProblem(null);
    try {
      return await work();
    } catch (error) {
      const { words, next } = asProblem(error);
      setProblem(`${words} ${next}`);
      return false;
    } finally {
      setBusy(false);
    }
  }

  return {
    busy,
    problem,
    clash,
    change: (edit) => guarded(() => save(edit, on.kept)),
    keepMine: () =>
      guarded(async () => {
        if (!clash) return false;
        setClash(null);
        return save(clash.edit, clash.kept);
      }),
    keepTheirs: () => setClash(null),
  };
}
