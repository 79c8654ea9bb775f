// Every text of the rules, in English, by its code. A catalogue of another language has the same codes.
import { asking } from "./asking.ts";
import { assurance } from "./assurance.ts";
import { board } from "./board.ts";
import { checks } from "./checks.ts";
import { committeePaper } from "./committeePaper.ts";
import { common } from "./common.ts";
import { exceptions } from "./exceptions.ts";
import { files } from "./files.ts";
import { history } from "./history.ts";
import { importDates } from "./importDates.ts";
import { importFile } from "./importFile.ts";
import { importMerge } from "./importMerge.ts";
import { importRows } from "./importRows.ts";
import { importStatus } from "./importStatus.ts";
import { measures } from "./measures.ts";
import { permission } from "./permission.ts";
import { planLife } from "./planLife.ts";
import { posts } from "./posts.ts";
import { progress } from "./progress.ts";
import { reminding } from "./reminding.ts";
import { revisions } from "./revisions.ts";
import { risks } from "./risks.ts";
import { told } from "./told.ts";

export const texts = {
  ...asking,
  ...assurance,
  ...board,
  ...checks,
  ...committeePaper,
  ...common,
  ...exceptions,
  ...files,
  ...history,
  ...importDates,
  ...importFile,
  ...importMerge,
  ...importRows,
  ...importStatus,
  ...measures,
  ...permission,
  ...planLife,
  ...posts,
  ...progress,
  ...reminding,
  ...revisions,
  ...risks,
  ...told,
};
