// The worker that reads files: a large plan is understood beside the page, which stays responsive and can stop it.
import {
  readPastedTable,
  readPlanFile,
} from "../../documents/import/readPlanFile.ts";
import { readFilledWorkbook } from "../../documents/workbook/filledWorkbook.ts";
import type { ReadAnswer, ReadRequest } from "./reading.ts";

function answerTo({ source, today, columns }: ReadRequest): ReadAnswer {
  const options = { today, columns: new Map(columns) };
  if (source.kind === "pasted")
    return { filled: null, read: readPastedTable(source.text, options) };
  return {
    filled: readFilledWorkbook(source.bytes),
    read: readPlanFile(source.name, source.bytes, options),
  };
}

addEventListener("message", ({ data }: MessageEvent<ReadRequest>) =>
  postMessage(answerTo(data)),
);
