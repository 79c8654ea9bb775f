// Asks the worker to read a file or a pasted table; stopping is ending the worker.
import { t } from "../language/t.ts";
import type { Answer } from "../../domain/values/answer.ts";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import type { FilledWorkbook } from "../../domain/imports/file/filledWorkbook.ts";
import type { Archive } from "../../documents/archive.ts";
import type {
  ImportError,
  ImportResult,
} from "../../documents/import/rows/importResult.ts";

export type PlanSource =
  | { readonly kind: "file"; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: "pasted"; readonly text: string };

type Columns = ImportResult["columns"][number];

/** What a person said columns are: heading (as remembered) and role. */
export type ColumnChoices = readonly (readonly [string, Columns["role"]])[];

export interface ReadRequest {
  readonly source: PlanSource;
  readonly today: CalendarDate;
  readonly columns: ColumnChoices;
}

export interface ReadDocument {
  readonly kind: "document";
  readonly filled: FilledWorkbook | null;
  readonly read: ImportResult | ImportError;
}

/** An exported plan with its history: it comes back whole, or not at all. */
interface ReadArchive {
  readonly kind: "archive";
  readonly archive: Answer<Archive>;
}

export type ReadAnswer = ReadDocument | ReadArchive;

/** @throws the signal's reason when it is stopped, or an error when the worker itself fails */
export function readInWorker(
  request: ReadRequest,
  signal: AbortSignal,
): Promise<ReadAnswer> {
  const worker = new Worker(new URL("./readWorker.ts", import.meta.url));
  // A line of its own: a library that reads a file may say things of its own on the worker's.
  const { port1: answers, port2: asked } = new MessageChannel();
  const done = new Promise<ReadAnswer>((resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason));
    answers.onmessage = ({ data }: MessageEvent<ReadAnswer>) => resolve(data);
    worker.addEventListener("error", (event) =>
      reject(
        new Error(
          event.message ||
            t(
              "This browser could not read the file. Try a smaller one, or save it again from Word or Excel.",
            ),
        ),
      ),
    );
  });
  worker.postMessage(request, [asked]);
  return done.finally(() => {
    answers.close();
    worker.terminate();
  });
}
