// What changes of a group or a person of the site, and a group that goes.
import { argumentOf } from "../request/address.ts";
import {
  bodyOf,
  deleted,
  noContent,
  type Call,
  type Reply,
} from "../request/call.ts";
import { asText, fold } from "../storage/database.ts";
import { isReadable } from "../declared/declared.ts";
import {
  badArgument,
  groupMissing,
  propertyMissing,
} from "../refusals/errors.ts";
import { mayOn } from "./permissions.ts";
import { siteGroups, type Principal } from "./principals.ts";
import { groupOf } from "./users.ts";

/** What may be changed here, by its place in the table. What else SharePoint would take is not kept. */
const groupColumns: Readonly<Record<string, string>> = {
  Title: "title",
  Description: "description",
};

export function mergeGroup(call: Call): Reply {
  mayOn(call, "managePermissions");
  const group = groupOf(call);
  for (const [name, value] of Object.entries(bodyOf(call))) {
    const column = groupColumns[name];
    if (!column) throw propertyMissing(name, "SP.Group");
    const taken = siteGroups(call.site).some(
      (other) =>
        name === "Title" &&
        other.id !== group.id &&
        fold(other.title) === fold(asText(value)),
    );
    if (taken) throw badArgument("The specified name is already in use.");
    call.site.storage.run(
      `UPDATE principal SET ${column} = ? WHERE id = ?`,
      asText(value),
      group.id,
    );
  }
  return noContent();
}

/** `removeById(5)` or `removeByLoginName('…')`, which is its title. */
export function removeGroup(call: Call): Reply {
  mayOn(call, "managePermissions");
  const wanted = argumentOf(call.address.nouns.at(-1), "id");
  const group = siteGroups(call.site).find(
    ({ id, title }: Principal) =>
      id === Number(wanted) || fold(title) === fold(String(wanted)),
  );
  if (!group) throw groupMissing();
  const { storage } = call.site;
  storage.run("DELETE FROM membership WHERE group_id = ?", group.id);
  storage.run("DELETE FROM assignment WHERE principal = ?", group.id);
  storage.run("DELETE FROM principal WHERE id = ?", group.id);
  return deleted;
}

/** How whoever asks is called on this site. What else a person is declared with may be sent along and stays as it is, as clients do that send a person back whole. */
export function mergeCurrentUser(call: Call): Reply {
  const { Title, ...rest } = bodyOf(call);
  const unknown = Object.keys(rest).find(
    (name) => !name.startsWith("odata.") && !isReadable("SP.User", name),
  );
  if (unknown !== undefined) throw propertyMissing(unknown, "SP.User");
  if (Title !== undefined)
    call.site.storage.run(
      "UPDATE principal SET title = ? WHERE id = ?",
      asText(Title),
      call.caller.userId,
    );
  return noContent();
}
