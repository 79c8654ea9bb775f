// Posts ⇄ the Posts list: holders and delegates are JSON with dates; the person column shows who holds the post, for people in SharePoint.
import { aDay, aPerson } from "../columns/shapes.ts";
import { statutoryRoles, holderKinds } from "../../domain/plan/post.ts";
import * as v from "valibot";
import type { Delegate, Holder, Post } from "../../domain/plan/post.ts";
import { optional, type Column, type Field } from "../columns/column.ts";
import { choice, jsonList, key, note } from "../columns/columns.ts";
import { clientKey, noun, planKey } from "../columns/list.ts";

const date = v.nullable(aDay);
export const holder: v.GenericSchema<Holder> = v.object({
  person: aPerson,
  kind: v.picklist(holderKinds),
  from: date,
  to: date,
});
const delegate: v.GenericSchema<Delegate> = v.object({
  person: aPerson,
  from: date,
  to: date,
});

const list = jsonList("Holders", holder);
const shown: Field = {
  name: "CurrentHolder",
  title: "Current holder",
  type: "User",
  writeOnly: true,
};

/** The holder without a last day, else the one who stays longest: the list has no clock of its own. */
function latest(holders: readonly Holder[]): Holder | undefined {
  return holders.toSorted((a, b) =>
    (b.to ?? "9999") < (a.to ?? "9999") ? -1 : 1,
  )[0];
}

const holders: Column<readonly Holder[]> = {
  fields: [...list.fields, shown],
  read: (item, context) => list.read(item, context),
  write: (value, context) => {
    const now = latest(value);
    return {
      ...list.write(value, context),
      [`${shown.name}Id`]: now ? context.siteUserId(now.person) : null,
    };
  },
  people: (value) => {
    const now = latest(value);
    return now ? [now.person] : [];
  },
};

export const posts = noun<Post>({
  title: "Posts",
  description: "The posts that answer for actions, and who holds them.",
  access: "setup",
  view: ["CurrentHolder", "StatutoryRole"],
  sortBy: "Title",
  titleOf: (post) => post.title,
  columns: {
    id: clientKey(),
    planId: planKey(),
    title: note("FullTitle"),
    aliases: jsonList("Aliases", v.string()),
    statutoryRole: optional(choice("StatutoryRole", statutoryRoles)),
    reportsTo: optional(key("ReportsToPostKey")),
    holders,
    delegates: jsonList("Delegates", delegate),
  },
});
