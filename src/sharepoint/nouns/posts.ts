// Posts ⇄ the Posts list: holders and delegates are JSON with dates; the person column shows who holds the post, for people in SharePoint.
import { statutoryRoles, holderKinds } from "../../domain/plan/post.ts";
import * as v from "valibot";
import {
  parseDate,
  type CalendarDate,
} from "../../domain/values/calendarDate.ts";
import type { Delegate, Holder, Post } from "../../domain/plan/post.ts";
import { optional, type Column, type Field } from "../columns/column.ts";
import { choice, jsonList, key, note } from "../columns/columns.ts";
import { clientKey, noun, planKey } from "../columns/list.ts";

const date = v.nullable(
  v.pipe(
    v.string(),
    v.check((text) => parseDate(text) !== null, "not a date"),
    v.transform((text): CalendarDate => parseDate(text) as CalendarDate),
  ),
);
const someone = v.object({
  objectId: v.nullable(v.string()),
  email: v.nullable(v.string()),
  name: v.string(),
});
const holder: v.GenericSchema<unknown, Holder> = v.object({
  person: someone,
  kind: v.picklist(holderKinds),
  from: date,
  to: date,
});
const delegate: v.GenericSchema<unknown, Delegate> = v.object({
  person: someone,
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
