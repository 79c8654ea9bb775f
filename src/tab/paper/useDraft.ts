// Saving a draft, one field at a time: what somebody else saved meanwhile is joined where it can be, and shown beside mine where it cannot.
import { t } from "../language/t.ts";
import type { Language, Sentence } from "../../domain/words/sentence.ts";
import { useState } from "react";
import { useQueryClient } from "@tanstack/react-query";
import type {
  KeptDraft,
  PaperDrafts,
} from "../../sharepoint/papers/paperDrafts.ts";
import { useSession } from "../session/session.ts";
import { nowInstant } from "../session/today.ts";
import { announce } from "../ui/announce.ts";
import { problemInWords } from "../ui/problem.ts";
import { offerUndo } from "../ui/undo.ts";
import { joined } from "./draftEdits.ts";
import type { DraftEdit } from "./draftEdits.ts";
import { draftQuery, draftsOf } from "./paperQueries.ts";
import type { PaperOnScreen } from "./usePaper.ts";

interface DraftClash {
  readonly edit: DraftEdit;
  readonly mine: string;
  readonly theirs: string;
  readonly by: string;
  readonly kept: KeptDraft;
}

/** A clash on screen, and what to do once one of the two texts stands. */
interface OpenClash extends DraftClash {
  readonly settled: () => void;
}

export interface DraftSaver {
  readonly busy: boolean;
  readonly problem: Sentence | null;
  readonly clash: DraftClash | null;
  /** `settled` is called once the words stored are what the author wants: saved, or theirs kept by choice. */
  readonly change: (
    edit: DraftEdit,
    settled?: () => void,
    from?: KeptDraft,
  ) => Promise<void>;
  /** The language of the paper, in which the author writes. */
  readonly language: Language;
  /** The draft as it is on screen: what an edit that takes time begins from. */
  readonly now: KeptDraft;
  readonly keepMine: () => Promise<void>;
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

/** Saving on this paper: shows what is stored now, says it, and offers it for taking back. The clash, where there is one. */
function useSaving(on: PaperOnScreen) {
  const session = useSession();
  const client = useQueryClient();
  const { queryKey } = draftQuery(session, on.key);
  const save = async (
    edit: DraftEdit,
    from: KeptDraft,
  ): Promise<DraftClash | null> => {
    const by = { name: on.actor.person.name, at: nowInstant() };
    const drafts = await draftsOf(session);
    const outcome = await saveJoined(drafts, on.key, by, edit, from);
    if (outcome.kind === "clash") {
      client.setQueryData(queryKey, outcome.clash.kept);
      return outcome.clash;
    }
    const { before, kept } = outcome;
    client.setQueryData(queryKey, kept);
    const words = t("Saved {what}.", { what: edit.what });
    announce(words);
    const undo = async () => {
      await save(edit.undone(before.draft), kept);
    };
    offerUndo({ words, undo });
    return null;
  };
  return save;
}

export function useDraft(on: PaperOnScreen): DraftSaver {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Sentence | null>(null);
  const [clash, setClash] = useState<OpenClash | null>(null);
  const save = useSaving(on);

  async function settle(edit: DraftEdit, from: KeptDraft, settled: () => void) {
    setBusy(true);
    setProblem(null);
    try {
      const found = await save(edit, from);
      setClash(found && { ...found, settled });
      if (!found) settled();
    } catch (error) {
      setProblem(problemInWords(error));
    } finally {
      setBusy(false);
    }
  }

  return {
    busy,
    problem,
    clash,
    language: on.paper.language ?? "en",
    now: on.kept,
    change: (edit, settled = () => undefined, from = on.kept) =>
      settle(edit, from, settled),
    async keepMine() {
      if (clash) await settle(clash.edit, clash.kept, clash.settled);
    },
    keepTheirs() {
      clash?.settled();
      setClash(null);
    },
  };
}
