// One attempt at saving: busy while it lasts, refused or failed in words beside the form, said aloud and offered for taking back when done.
import { t } from "../language/t.ts";
import { useState } from "react";
import type { Sentence } from "../../domain/words/sentence.ts";
import { partlyWords } from "../../editing/outcomeWords.ts";
import { announce } from "../ui/announce.ts";
import { asProblem, RuleRefusal } from "../ui/problem.ts";
import { offerUndo } from "../ui/undo.ts";

/** A piece of saving: null when it is done, else a refusal or a clash in words. */
export type Work<Desk> = (desk: Desk) => Promise<Sentence | null>;

export interface Attempts<Desk> {
  readonly busy: boolean;
  /** Why the last attempt was not saved, in words for the person. */
  readonly problem: Sentence | null;
  readonly clear: () => void;
  /** Does the work, says so, offers to take it back. True when it is saved. */
  readonly save: (
    said: string,
    work: Work<Desk>,
    undo?: Work<Desk>,
  ) => Promise<boolean>;
}

interface AttemptParts<Desk> {
  /** What the work is given, as fresh as is known, for what will be said of it. */
  readonly desk: (said: string) => Promise<Desk>;
  /** Reads again what a save may have changed. */
  readonly readAgain: () => Promise<void>;
  /** Called once it is saved: what comes next is another edit. */
  readonly saved?: () => void;
}

export function useAttempts<Desk>(room: AttemptParts<Desk>): Attempts<Desk> {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Sentence | null>(null);

  async function takeBack(undo: Work<Desk>) {
    const words = await undo(await room.desk(t("Undone.")));
    await room.readAgain();
    if (words) throw new RuleRefusal(words);
    room.saved?.();
    announce(t("Undone."));
  }

  async function save(said: string, work: Work<Desk>, undo?: Work<Desk>) {
    setBusy(true);
    setProblem(null);
    try {
      const words = await work(await room.desk(said));
      if (words === null) room.saved?.();
      await room.readAgain();
      setProblem(words);
      if (words === null) {
        announce(said);
        if (undo) offerUndo({ words: said, undo: () => takeBack(undo) });
      }
      return words === null;
    } catch (error) {
      setProblem(partlyWords(asProblem(error)));
      return false;
    } finally {
      setBusy(false);
    }
  }

  return { busy, problem, clear: () => setProblem(null), save };
}
