// Who answers for an action: the posts of its owner cells, accountable first, and what is asked where they do not say it.
import { matchHeading, namesOfficersAndMembers } from "../columns/fields.ts";
import { readOfficers } from "../words/officers.ts";
import { noPost } from "../words/ownerKinds.ts";
import { askOfRow, flag } from "./draft.ts";
import type { Draft } from "./draft.ts";

/** Reads the owner cells of an action, column by column, and asks which post answers where that is not said. */
export function settleOfficersOf(draft: Draft): void {
  const { raw } = draft;
  let severalInOne = false;
  const officers: string[] = [];
  // Whoever sponsors the work stands behind whoever leads it, whichever column comes first.
  const cells = [
    ...raw.officerTexts.toSorted(
      ([a], [b]) => Number(sponsors(a)) - Number(sponsors(b)),
    ),
    ...(raw.texts.has("supporting")
      ? [["Supporting", raw.texts.get("supporting") ?? ""] as const]
      : []),
  ];
  for (const [heading, text] of cells) {
    const read = readOfficers(text);
    const members = namesOfficersAndMembers(heading)
      ? read.names.filter((name) => noPost(name)?.kind === "member")
      : [];
    if (members.length > 0) draft.leadMember ??= members.join("; ");
    for (const name of read.names)
      if (!officers.includes(name) && !members.includes(name))
        officers.push(name);
    if (
      heading !== "Supporting" &&
      read.names.length - members.length > 1 &&
      !read.leadSaid
    )
      severalInOne = true;
    if (read.task !== null) {
      draft.narrative.push(`${heading}: ${read.task}`);
      flag(
        draft,
        "taskInOwner",
        `The owner cell also holds a task: "${read.task}". It was added to the account.`,
      );
    }
    tellHolders(draft, read);
  }
  draft.officers =
    officers.length > 0 ? withoutNames(draft, officers) : ownerAbove(draft);
  askWhoAnswers(draft, severalInOne);
}

const aPost =
  /^(?:(?:interim|acting|deputy|assistant|strategic|corporate|executive|service) )*(?:head of|director of|chief)\b|\b(?:officer|manager|director|solicitor|accountant|chief executive|town clerk|treasurer)$/i;

/** A sheet ordered by who answers: a post over its actions, and no column that names owners. */
function ownerAbove(draft: Draft): readonly string[] {
  const { layout, section } = draft.raw;
  const named = layout.columns.some(({ role }) =>
    ["officers", "ownerAndDate"].includes(role),
  );
  if (named || section === null) return [];
  const [, label, words] =
    /^([^:]{3,30}):\s*(\S.*)$/.exec(section.trim()) ?? [];
  const labelled = matchHeading(label ?? "")?.field === "officers";
  const post = labelled ? (words ?? "") : section.trim();
  if (!labelled && !aPost.test(post)) return [];
  flag(
    draft,
    "ownerFromHeading",
    `No column names owners. The heading above, "${section}", ${labelled ? "names one" : "is a post"}, and was taken.`,
  );
  return readOfficers(post).names;
}

/** "Lead (job title)" beside "Lead (name)": the one says which post answers, the other who holds it. */
function withoutNames(
  draft: Draft,
  officers: readonly string[],
): readonly string[] {
  const [post, person, ...more] = officers;
  const texts = draft.raw.officerTexts.map(([, text]) => text.trim());
  if (post === undefined || person === undefined || more.length > 0)
    return officers;
  if (!texts.includes(person) || noPost(post) !== null) return officers;
  if (noPost(person)?.kind !== "person") return officers;
  tellHolders(draft, { holders: [{ post, person }], stoodIn: [] });
  return [post];
}

const sponsors = (heading: string) => /\bsponsor/i.test(heading);

/** Who is said to hold a post, or to hold it for the time being: told, so that the register of posts can be filled. */
function tellHolders(
  draft: Draft,
  {
    holders,
    stoodIn,
  }: Pick<ReturnType<typeof readOfficers>, "holders" | "stoodIn">,
): void {
  for (const { post, person } of holders) {
    if (!draft.holders.some((one) => one.post === post))
      draft.holders.push({ post, person });
    flag(
      draft,
      "holderNamed",
      `"${person}" is named as holding "${post}". The post answers for the action; put the person into the register of posts.`,
    );
  }
  for (const written of stoodIn)
    flag(
      draft,
      "holderForNow",
      `"${written}" is a post held for the time being. The post itself was taken.`,
    );
}

/** A name that is no post answers for nothing until a person says which post it is. True when it was asked. */
function askAboutNoPost(draft: Draft): boolean {
  const [name, found] =
    draft.officers
      .map((each) => [each, noPost(each)] as const)
      .find(([, kind]) => kind !== null) ?? [];
  if (name === undefined || !found) return false;
  flag(draft, "ownerNoPost", `"${name}" ${found.words}.`);
  askOfRow(
    draft,
    "officers",
    `"${name}" ${found.words}. Which post answers for the action?`,
    draft.officers.find((each) => noPost(each) === null) ?? null,
    `officers: ${found.kind} ${draft.officers.join("; ").toLowerCase()}`,
  );
  return true;
}

/** Of several columns the first filled one says who answers, and the file is asked about it once; several posts in one cell are asked about each time. */
function askWhoAnswers(draft: Draft, severalInOne: boolean): void {
  const { officers } = draft;
  const [first] = officers;
  if (draft.raw.doubts.includes("dittoOwner"))
    flag(
      draft,
      "ownerAsAbove",
      "The owner cell says “as above”; the owners of the row above were taken.",
    );
  if (askAboutNoPost(draft)) return;
  const groups = readOfficers(officers[0] ?? "").groups;
  if (first === undefined) {
    flag(draft, "noOwner", "No owner is written.");
    if (draft.raw.layout.columns.some((column) => column.role === "officers"))
      askOfRow(
        draft,
        "officers",
        "No owner is written. Who answers for it?",
        null,
        "officers: none written",
      );
  } else if (groups.length > 0) {
    flag(
      draft,
      "groupOwner",
      `"${first}" is a group: one post must answer for the action.`,
    );
    askOfRow(
      draft,
      "officers",
      `"${first}" is a group. Which post in it answers for the action?`,
      null,
      `officers: group ${first.toLowerCase()}`,
    );
  } else if (officers.length > 1) {
    flag(
      draft,
      "severalOwners",
      `Several owners are written: ${officers.join("; ")}. The first was taken as accountable.`,
    );
    if (!severalInOne) return;
    askOfRow(
      draft,
      "officers",
      `${officers.join("; ")}: which one is accountable? The others support.`,
      first,
      `officers: ${officers.join("; ").toLowerCase()}`,
    );
  }
}
