// Asks the worker what loading would do, each time an answer or a choice changes; the last thing asked is the one that counts.
import { t } from "../language/t.ts";
import type { Sentence } from "../../domain/words/sentence.ts";
import { useEffect, useRef, useState } from "react";
import type { ImportResult } from "../../documents/import/rows/importResult.ts";
import type {
  ImportPlan,
  PlanImportContext,
} from "../../domain/imports/decide/importDecided.ts";
import type { Answers } from "./useRead.ts";

export type Choices = NonNullable<PlanImportContext["choices"]>;

/** A file and what it goes into: sent once, since both may be large. */
export interface Compared {
  readonly read: ImportResult;
  readonly into: Omit<PlanImportContext, "idFor" | "choices" | "withdraw">;
}

/** What a person chose beside the answers: between plan and file, and of the rows that are gone. */
export interface Chosen {
  readonly choices: Choices;
  readonly withdraw: ReadonlySet<string>;
}

export type DecideRequest =
  | { readonly kind: "compare"; readonly compared: Compared }
  | {
      readonly kind: "decide";
      /** Counts the questions put, so that an answer overtaken by the next is known. */
      readonly asked: number;
      readonly answers: Answers;
      readonly chosen: Chosen;
    };

export interface DecidedFile {
  readonly asked: number;
  readonly decided: ImportPlan<ImportResult>;
}

export interface Deciding {
  /** Null until the first comparison is done. */
  readonly latest: DecidedFile | null;
  /** True while what is shown does not yet know the last answer. */
  readonly behind: boolean;
  /** Why the comparison failed; null where it did not. */
  readonly problem: Sentence | null;
}

const failed = t(
  "This browser could not compare the file with the plan. Close other tabs, or import a part of the file, and try again.",
);

/** @param compared null while it is not known yet; the same value as long as nothing in it changed */
export function useDeciding(
  compared: Compared | null,
  answers: Answers,
  chosen: Chosen,
): Deciding {
  const worker = useRef<Worker | null>(null);
  const asked = useRef(0);
  const [latest, setLatest] = useState<DecidedFile | null>(null);
  const [behind, setBehind] = useState(true);
  const [problem, setProblem] = useState<Sentence | null>(null);
  useEffect(() => {
    if (!compared) return;
    const made = new Worker(new URL("./decideWorker.ts", import.meta.url));
    worker.current = made;
    made.addEventListener("message", ({ data }: MessageEvent<DecidedFile>) => {
      if (data.asked !== asked.current) return;
      setLatest(data);
      setBehind(false);
    });
    made.addEventListener("error", () => setProblem(failed));
    made.postMessage({ kind: "compare", compared } satisfies DecideRequest);
    return () => {
      made.terminate();
      worker.current = null;
    };
  }, [compared]);
  useEffect(() => {
    if (!worker.current) return;
    asked.current += 1;
    setBehind(true);
    worker.current.postMessage({
      kind: "decide",
      asked: asked.current,
      answers,
      chosen,
    } satisfies DecideRequest);
  }, [compared, answers, chosen]);
  return { latest, behind, problem };
}
