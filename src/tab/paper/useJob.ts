// A piece of work that takes a moment: what it is doing, what went wrong, and a way to stop waiting for it.
import type { Sentence } from "../../domain/words/sentence.ts";
import { useRef, useState } from "react";
import { problemInWords } from "../ui/problem.ts";

export interface Job {
  /** What is being done, in words; null when nothing is. */
  readonly doing: string | null;
  readonly problem: Sentence | null;
  /** Runs the work and gives its result to `then`, unless it was cancelled meanwhile. */
  readonly run: <T>(
    doing: string,
    work: () => Promise<T>,
    then: (result: T) => void,
  ) => Promise<void>;
  readonly cancel: () => void;
}

export function useJob(): Job {
  const [doing, setDoing] = useState<string | null>(null);
  const [problem, setProblem] = useState<Sentence | null>(null);
  const running = useRef(0);
  return {
    doing,
    problem,
    async run(words, work, then) {
      const mine = (running.current += 1);
      const current = () => running.current === mine;
      setDoing(words);
      setProblem(null);
      // Lets the words be drawn before the work takes the thread.
      await new Promise((resolve) => setTimeout(resolve, 30));
      try {
        const result = await work();
        if (current()) then(result);
      } catch (error) {
        if (current()) setProblem(problemInWords(error));
      } finally {
        if (current()) setDoing(null);
      }
    },
    cancel() {
      running.current += 1;
      setDoing(null);
    },
  };
}
