// Saving a draft, one field at a time: what somebody else saved meanwhile is joined where it can be, and shown beside mine where it cannot.
import { useState } from "react";
import { useQueryClient } from "@tanstack/react-query";
import type { KeptDraft } from "../../sharepoint/paperDrafts.ts";
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

export function useDraft(on: PaperOnScreen): DraftSaver {
  const session = useSession();
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [clash, setClash] = useState<DraftClash | null>(null);
  const { queryKey } = draftQuery(session, on.key);
  const show = (kept: KeptDraft) => client.setQueryData(queryKey, kept);

  /** One try on what was read; theirs when somebody was first. */
  async function attempt(edit: DraftEdit, before: KeptDraft) {
    const drafts = await draftsOf(session);
    const by = { name: on.actor.person.name, at: nowInstant() };
    return drafts.save(on.key, before, edit.apply(before.draft), by);
  }

  async function save(edit: DraftEdit, from: KeptDraft): Promise<boolean> {
    let before = from;
    for (;;) {
      const outcome = await attempt(edit, before);
      if (outcome.kind === "saved") {
        show(outcome.kept);
        announce(`Saved ${edit.what}.`);
        const { kept } = outcome;
        const was = before.draft;
        offerUndo({
          words: `Saved ${edit.what}.`,
          undo: async () => {
            await save(edit.undone(was), kept);
          },
        });
        return true;
      }
      const { theirs } = outcome;
      show(theirs);
      if (joined(edit, before.draft, theirs.draft) === null) {
        setClash({
          edit,
          mine: edit.field(edit.apply(before.draft)),
          theirs: edit.field(theirs.draft),
          by: theirs.savedBy,
          kept: theirs,
        });
        return false;
      }
      before = theirs;
    }
  }

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
