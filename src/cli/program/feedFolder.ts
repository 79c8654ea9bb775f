// The feed of a plan as CSV files in a folder: what `export --feed` writes.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { feedOf } from "../../ask/feed.ts";
import type { Feed } from "../../ask/feed.ts";
import { openPlan } from "../../ask/openPlan.ts";
import { csvOf } from "../../documents/csv.ts";
import { textColumn } from "../../documents/workbook/sheet.ts";
import { Unusable } from "./command.ts";
import { moment, whyNot, writeOut } from "./edge.ts";
import type { PlanSource } from "./planSource.ts";

const anybody = {
  person: { objectId: null, email: null, name: "Anybody" },
  roles: ["member" as const],
  posts: [],
};

/**
 * Writes the tables into a folder, which is made where it is not there; files of an earlier feed are replaced, others left alone. Holds what
 * anybody may read, whoever runs it. Throws `Unusable` where the folder cannot be written.
 */
export function writeFeed(source: PlanSource, folder: string): Feed {
  const { record, history } = source;
  const feed = feedOf(
    openPlan({
      record,
      history,
      actor: anybody,
      today: moment(record.plan.timeZone).today,
      windows: [],
      linkTo: () => "",
    }),
  );
  try {
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    throw new Unusable(
      "feed",
      `${folder} is no folder that can be written: ${whyNot(cause as NodeJS.ErrnoException)}. Choose another with --feed.`,
    );
  }
  for (const { name, columns, rows } of feed.tables) {
    const table = {
      name,
      columns: columns.map((one) => textColumn(one)),
      rows,
    };
    writeOut(join(folder, `${name}.csv`), csvOf(table));
  }
  return feed;
}
