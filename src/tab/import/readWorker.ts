// The worker that reads files: a large plan is understood beside the page, which stays responsive and can stop it.
import { readArchiveFile } from "../../documents/archive.ts";
import {
  readAnyPlanFile,
  readPastedTable,
} from "../../documents/import/readPlanFile.ts";
import { readFilledWorkbook } from "../../documents/workbook/filledWorkbook.ts";
import { stableGuid } from "../../domain/values/stableGuid.ts";
import type { ReadAnswer, ReadRequest } from "./reading.ts";

async function answerTo({
  source,
  today,
  columns,
}: ReadRequest): Promise<ReadAnswer> {
  const options = { today, columns: new Map(columns) };
  if (source.kind === "pasted")
    return {
      kind: "document",
      filled: null,
      read: readPastedTable(source.text, options),
    };
  if (/\.json$/i.test(source.name))
    return {
      kind: "archive",
      archive: readArchiveFile(source.bytes, stableGuid),
    };
  return {
    kind: "document",
    filled: readFilledWorkbook(source.bytes),
    read: await readAnyPlanFile(source.name, source.bytes, options),
  };
}

addEventListener("message", ({ data, ports }: MessageEvent<ReadRequest>) => {
  const [asker] = ports;
  // What comes without a line to answer on is a library's own.
  if (!asker) return;
  void answerTo(data).then((answer) => asker.postMessage(answer), reportError);
});
