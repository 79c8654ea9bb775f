// Who answers for an action: the posts of its owner cells, accountable first, and what is asked where they do not say it.
import { say } from "../../../domain/words/say.ts";
import { inOrder } from "../../../domain/words/sentence.ts";
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
      flag(draft, "taskInOwner", say("owner.task", { task: read.task }));
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
    say(labelled ? "owner.headingNames" : "owner.headingIsPost", {
      heading: section,
    }),
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
    flag(draft, "holderNamed", say("owner.holder", { person, post }));
  }
  for (const written of stoodIn)
    flag(draft, "holderForNow", say("owner.forNow", { written }));
}

/** A name that is no post answers for nothing until a person says which post it is. True when it was asked. */
function askAboutNoPost(draft: Draft): boolean {
  const [name, found] =
    draft.officers
      .map((each) => [each, noPost(each)] as const)
      .find(([, kind]) => kind !== null) ?? [];
  if (name === undefined || !found) return false;
  const words = say(found.code, { name });
  flag(draft, "ownerNoPost", words);
  askOfRow(
    draft,
    "officers",
    inOrder(words, say("ask.post")),
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
    flag(draft, "ownerAsAbove", say("owner.asAbove"));
  if (askAboutNoPost(draft)) return;
  const groups = readOfficers(officers[0] ?? "").groups;
  if (first === undefined) {
    flag(draft, "noOwner", say("owner.none"));
    if (draft.raw.layout.columns.some((column) => column.role === "officers"))
      askOfRow(
        draft,
        "officers",
        inOrder(say("owner.none"), say("ask.owner")),
        null,
        "officers: none written",
      );
  } else if (groups.length > 0) {
    flag(draft, "groupOwner", say("owner.group", { name: first }));
    askOfRow(
      draft,
      "officers",
      say("owner.groupAsk", { name: first }),
      null,
      `officers: group ${first.toLowerCase()}`,
    );
  } else if (officers.length > 1) {
    flag(
      draft,
      "severalOwners",
      say("owner.several", { owners: officers.join("; ") }),
    );
    if (!severalInOne) return;
    askOfRow(
      draft,
      "officers",
      say("owner.severalAsk", { owners: officers.join("; ") }),
      first,
      `officers: ${officers.join("; ").toLowerCase()}`,
    );
  }
}
