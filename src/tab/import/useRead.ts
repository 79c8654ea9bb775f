// A file on its way through the worker: what was read, the columns as they were chosen, the answers so far.
import { t } from "../language/t.ts";
import type { Sentence } from "../../domain/words/sentence.ts";
import { asText } from "../ruleWords.ts";
import { useRef, useState } from "react";
import type { Archive } from "../../documents/archive.ts";
import { isImportError } from "../../documents/import/rows/importResult.ts";
import type { ImportResult } from "../../documents/import/rows/importResult.ts";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import type { FilledWorkbook } from "../../domain/imports/file/filledWorkbook.ts";
import type { ImportAnswer } from "../../domain/imports/file/importAnswers.ts";
import { readInWorker } from "./reading.ts";
import type { ColumnChoices, PlanSource, ReadDocument } from "./reading.ts";
import {
  questionKey,
  rememberAnswers,
  rememberColumns,
  rememberedAnswers,
  rememberedColumns,
} from "./remembered.ts";

export type Answers = ReadonlyMap<string, ImportAnswer>;

export type Stage =
  | { readonly kind: "choose"; readonly problem: Sentence | null }
  | { readonly kind: "reading"; readonly name: string }
  | {
      readonly kind: "archive";
      readonly name: string;
      readonly archive: Archive;
    }
  | {
      readonly kind: "read";
      readonly source: PlanSource;
      readonly read: ImportResult;
      /** A workbook of ours, with what was filled in; null for any other file. */
      readonly filled: FilledWorkbook | null;
      readonly columns: ColumnChoices;
      readonly answers: Answers;
      /** Why other columns were not taken: the file could not be read with them. */
      readonly problem: Sentence | null;
    };

export interface FileReading {
  readonly stage: Stage;
  readonly open: (source: PlanSource) => void;
  /** Reads the same file again with other columns; remembered for the next file of this shape. */
  readonly choose: (columns: ColumnChoices) => void;
  readonly answer: (said: Answers) => void;
  /** Takes answers back: the questions are open again. */
  readonly reopen: (ids: readonly string[]) => void;
  readonly stop: () => void;
}

/** Answers remembered by what was asked, put to the questions as they are numbered now. */
function recalled(read: ImportResult): Answers {
  const known = rememberedAnswers(read);
  return new Map(
    read.questions.flatMap((question): [string, ImportAnswer][] => {
      const said = known.get(questionKey(read, question));
      return said === undefined ? [] : [[question.id, said]];
    }),
  );
}

function remembered(read: ImportResult, answers: Answers) {
  rememberAnswers(
    read,
    new Map(
      read.questions.flatMap((question): [string, ImportAnswer][] => {
        const said = answers.get(question.id);
        return said === undefined ? [] : [[questionKey(read, question), said]];
      }),
    ),
  );
}

const nameOf = (source: PlanSource) =>
  source.kind === "file" ? source.name : t("the pasted table");

async function readStage(asked: Asked, signal: AbortSignal): Promise<Stage> {
  const { source, today, chosen } = asked;
  const answer = await readInWorker(
    { source, today, columns: chosen ?? [] },
    signal,
  );
  if (answer.kind === "document") return documentStage(answer, asked, signal);
  const { archive } = answer;
  return archive.ok
    ? { kind: "archive", name: nameOf(source), archive: archive.value }
    : { kind: "choose", problem: asText(archive.words) };
}

/** Reads with the columns chosen, or those remembered for this shape of file. */
async function documentStage(
  { filled, read: first }: ReadDocument,
  { source, today, chosen }: Asked,
  signal: AbortSignal,
): Promise<Stage> {
  if (isImportError(first))
    return { kind: "choose", problem: first.error.words };
  if (chosen) rememberColumns(first, chosen);
  const columns = chosen ?? rememberedColumns(first);
  const again =
    chosen === null && columns.length > 0
      ? await readInWorker({ source, today, columns }, signal)
      : null;
  const read =
    again?.kind === "document" && !isImportError(again.read)
      ? again.read
      : first;
  return {
    kind: "read",
    source,
    read,
    filled,
    columns,
    answers: recalled(read),
    problem: null,
  };
}

interface Asked {
  readonly source: PlanSource;
  readonly today: CalendarDate;
  /** Null where nobody has chosen yet. */
  readonly chosen: ColumnChoices | null;
}

export function useRead(today: CalendarDate): FileReading {
  const [stage, setStage] = useState<Stage>({ kind: "choose", problem: null });
  const running = useRef<AbortController | null>(null);

  function start(source: PlanSource, chosen: ColumnChoices | null) {
    const stopper = new AbortController();
    running.current?.abort();
    running.current = stopper;
    setStage({ kind: "reading", name: nameOf(source) });
    // Where other columns leave nothing to read, what was there before stays, with the reason.
    const before = stage.kind === "read" && chosen !== null ? stage : null;
    readStage({ source, today, chosen }, stopper.signal).then(
      (next) =>
        setStage(
          before && next.kind === "choose"
            ? { ...before, problem: next.problem }
            : next,
        ),
      (error: unknown) => {
        if (stopper.signal.aborted) return;
        const problem = error instanceof Error ? error.message : String(error);
        setStage({ kind: "choose", problem });
      },
    );
  }

  function say(change: (answers: Map<string, ImportAnswer>) => void) {
    if (stage.kind !== "read") return;
    const answers = new Map(stage.answers);
    change(answers);
    remembered(stage.read, answers);
    setStage({ ...stage, answers });
  }

  return {
    stage,
    open: (source) => start(source, null),
    choose: (columns) => {
      if (stage.kind === "read") start(stage.source, columns);
    },
    answer: (said) =>
      say((answers) => said.forEach((value, id) => answers.set(id, value))),
    reopen: (ids) => say((answers) => ids.forEach((id) => answers.delete(id))),
    stop: () => {
      running.current?.abort();
      setStage({ kind: "choose", problem: null });
    },
  };
}
