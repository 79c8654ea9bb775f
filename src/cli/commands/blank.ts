// waymark blank: words that had to go from the record (data protection, defamation), blanked by an owner of the site; an entry names it.
import { blankWords, dropVersions } from "../../sharepoint/seal/blankWords.ts";
import { mayBeBlanked } from "../../sharepoint/log/blanked.ts";
import { checkHealth, rebuildCopies } from "../../sharepoint/site/health.ts";
import { itemsOf, type Site } from "../../sharepoint/wire/connect.ts";
import { asking } from "../../sharepoint/wire/failure.ts";
import {
  Unusable,
  type Command,
  type Given,
  type CommandAnswer,
} from "../program/command.ts";
import { sealsOf } from "../program/seals.ts";
import { withSiteAsPerson } from "../program/tenant.ts";

function rowNumber(given: Given): number {
  const text = given.required("row");
  const item = Number(text);
  if (Number.isInteger(item) && item > 0) return item;
  throw new Unusable(
    "arguments",
    `--row is the number of the row in its list, such as 12, and “${text}” is none. SharePoint shows it in the column ID.`,
  );
}

/** The rows that repeat what the log says, without the words and without the versions that had them. */
async function clearCopies(site: Site, actionId: string | null) {
  const behind = await rebuildCopies(site, await checkHealth(site));
  if (actionId === null) return behind;
  const [row] = await asking(() =>
    itemsOf(site, "Actions").select("Id").filter(`ClientKey eq '${actionId}'`)<
      { Id: number }[]
    >(),
  );
  if (row) await dropVersions(site, "Actions", row.Id);
  return behind;
}

const sealWords = (unsalted: boolean | null): string =>
  unsalted === null
    ? "No seal was at hand: where the service keeps one, take the salt out as docs/administrators.md says."
    : unsalted
      ? "In the seal their salt is gone and the rest of the row can still be looked through. Where the folder was fetched from a storage, put its salts file back there."
      : "The seal does not have this row yet.";

export const blankCommand: Command = {
  summary:
    "Blanks words that had to go (data protection, defamation) in one row of the log, with every version that had them, and appends an entry that names the row, the columns and why. What a number, a date or a right follows from cannot be blanked. An owner of the site signs in. Without --yes it says what it would do. --why is kept for ever: never the words themselves.",
  usage:
    "blank --list LIST --row NUMBER --field COLUMN[,COLUMN] --why TEXT [--seal FOLDER] [--yes] [--site URL]",
  words: 0,
  options: {
    list: "text",
    row: "text",
    field: "text",
    why: "text",
    seal: "text",
    yes: "flag",
  },
  async run(given): Promise<CommandAnswer> {
    const list = given.required("list");
    const item = rowNumber(given);
    const fields = given
      .required("field")
      .split(",")
      .map((one) => one.trim());
    const why = given.required("why").trim();
    const what = { list, item, fields, why };
    if (why === "")
      throw new Unusable(
        "arguments",
        "Say with --why under what law or decision the words go. It is kept for ever, so never the words themselves.",
      );
    if (!given.flag("yes"))
      return {
        exit: 0,
        json: { ...what, done: false, may: mayBeBlanked(list) },
        lines: [
          `This would blank ${fields.join(", ")} of row ${item} of ${list} for good, with every earlier version of that row: no recycle bin has them. Run it again with --yes.`,
        ],
      };
    const seal = sealsOf(given);
    return withSiteAsPerson(given, async (site) => {
      const { actionId, unsalted } = await blankWords(site, what, seal);
      const behind = await clearCopies(site, actionId);
      return {
        exit: behind.length > 0 ? 1 : 0,
        json: { ...what, done: true, unsalted, behind },
        lines: [
          `${fields.join(", ")} of row ${item} of ${list} is blanked, and an entry in Setup names it. The rest of the row counts as before.`,
          sealWords(unsalted),
          "Look yourself for the same words in published papers, in Evidence, in chats and mail, and in backups.",
          ...behind.map(
            (ref) =>
              `${ref} was saved by somebody meanwhile, so its row may still have the words: run this again.`,
          ),
        ],
      };
    });
  },
};
