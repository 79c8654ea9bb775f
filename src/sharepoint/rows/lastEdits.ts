// Who last edited rows of the Actions list, and on which day: what SharePoint itself keeps of an edit made around the app.
import * as v from "valibot";
import { dayIn, parseInstant } from "../../domain/values/calendarDate.ts";
import type { ActionId } from "../../domain/values/id.ts";
import { asId } from "../../domain/values/id.ts";
import type { LastEdit } from "../../domain/checks/outsideEdits.ts";
import { actions } from "../nouns/actions.ts";
import { itemsOf, type Site } from "../wire/connect.ts";
import { asking } from "../wire/failure.ts";
import { equals } from "./reading.ts";

const rows = v.array(
  v.object({
    ClientKey: v.string(),
    Modified: v.string(),
    Editor: v.nullish(v.object({ Title: v.nullish(v.string()) })),
  }),
);

/** More than this many rows edited by hand is a matter for the whole list; the first are named. */
const most = 50;

/** For the rows asked about, up to fifty. @param timeZone IANA zone the days are said in */
export async function readLastEdits(
  site: Site,
  ids: readonly ActionId[],
  timeZone = "Europe/London",
): Promise<ReadonlyMap<ActionId, LastEdit>> {
  const found = await Promise.all(
    ids
      .slice(0, most)
      .map((id) =>
        asking(() =>
          itemsOf(site, actions.list.title)
            .select("ClientKey", "Modified", "Editor/Title")
            .expand("Editor")
            .filter(equals("ClientKey", id).odata)<unknown>(),
        ),
      ),
  );
  return new Map(
    found.flatMap((answer) =>
      v.parse(rows, answer).flatMap(({ ClientKey, Modified, Editor }) => {
        const at = parseInstant(Modified);
        if (!at) return [];
        const edit = {
          by: Editor?.Title ?? "somebody no longer known here",
          on: dayIn(at, timeZone),
        };
        return [[asId<"Action">(ClientKey), edit] as const];
      }),
    ),
  );
}
