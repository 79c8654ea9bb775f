// Where the first screen stands: the moment of the Actions list, and how far the copies in it follow the log. Read with the rows; understood by `deltaSync.ts`.
import * as v from "valibot";
import type { PlanId } from "../../domain/values/id.ts";
import { actions } from "../nouns/actions.ts";
import { itemsOf, listNamed, type Site } from "../wire/connect.ts";
import { equals } from "../rows/reading.ts";

/** The setting that says up to which row of each list of the log the copies are brought. */
export const copiedSetting = "copiedTo";

/** Asks for the list's present token and for the mark of the copies, each alone or in a batch. */
export function askChangeToken(
  site: Pick<Site, "web" | "listPrefix">,
): readonly [Promise<unknown>, Promise<unknown>] {
  return [
    listNamed(site, actions.list.title).select("CurrentChangeToken")(),
    itemsOf(site, "Settings")
      .select("SettingValue")
      .filter(equals("SettingName", copiedSetting).odata)
      .top(1)(),
  ];
}

const tokenAnswer = v.object({
  CurrentChangeToken: v.object({ StringValue: v.string() }),
});
const markAnswer = v.array(v.object({ SettingValue: v.nullish(v.string()) }));

/** A token that also says which plan it is for and how far its copies follow; opaque to everybody else. */
export function changeTokenFrom(
  planId: PlanId,
  token: unknown,
  mark: unknown,
): string {
  const { CurrentChangeToken } = v.parse(tokenAnswer, token);
  const copied = v.parse(markAnswer, mark)[0]?.SettingValue ?? "";
  return [planId, CurrentChangeToken.StringValue, copied].join("|");
}
