// Work on the lists that takes a while: how far it is, why it stopped, and everything on screen read again when it is done.
import type { Sentence } from "../../domain/words/sentence.ts";
import { useState } from "react";
import { useQueryClient } from "@tanstack/react-query";
import type { PlanStore } from "../../sharepoint/planStore.ts";
import type { OnProgress } from "../../sharepoint/rows/reading.ts";
import { useSession } from "../session/session.ts";
import { announce } from "../ui/announce.ts";
import { problemInWords } from "../ui/problem.ts";

export interface LongWork {
  readonly busy: boolean;
  /** "Actions: 40"; null before the first rows are saved. */
  readonly progress: string | null;
  readonly problem: Sentence | null;
  /** Rows were saved, and the work is not done. */
  readonly partSaved: boolean;
  /** True when the work was done; false leaves `problem` to show. */
  readonly run: (
    said: string,
    work: (store: PlanStore, told: OnProgress) => Promise<void>,
  ) => Promise<boolean>;
}

export function useWork(): LongWork {
  const session = useSession();
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [progress, setProgress] = useState<string | null>(null);
  const [problem, setProblem] = useState<Sentence | null>(null);
  const [partSaved, setPartSaved] = useState(false);
  return {
    busy,
    progress,
    problem,
    partSaved,
    async run(said, work) {
      setBusy(true);
      setProblem(null);
      try {
        await work(await session.store, ({ list, rows }) => {
          if (rows > 0) setPartSaved(true);
          setProgress(`${list}: ${rows.toLocaleString("en-GB")}`);
        });
        setPartSaved(false);
        announce(said);
        return true;
      } catch (error) {
        setProblem(problemInWords(error));
        return false;
      } finally {
        setBusy(false);
        setProgress(null);
        await client.invalidateQueries();
      }
    },
  };
}
