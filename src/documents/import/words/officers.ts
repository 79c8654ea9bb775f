// The owner cell: several posts, a group, a task that crept in. Posts are kept as written, accountable first; what is not a post is split out.
import { looksLikePerson, postStoodInFor, withoutHolders } from "./persons.ts";
import type { NamedHolder } from "./persons.ts";
import {
  emptySeat,
  leadFirst,
  leads,
  nobody,
  numberedApart,
  tidyName,
  withoutAddresses,
  withoutAsides,
  withoutMarks,
} from "./ownerAsides.ts";

export interface Officers {
  readonly names: readonly string[];
  /** Set when words of a task stood in the cell: the whole cell as written. */
  readonly task: string | null;
  /** Teams and boards among the names: somebody must answer for them. */
  readonly groups: readonly string[];
  /** Persons named beside a post of the cell. */
  readonly holders: readonly NamedHolder[];
  /** The cell itself says which of them answers: "Lead: …; Support: …", "… supported by …". */
  readonly leadSaid: boolean;
  /** Posts written as held for the time being, as they were written. */
  readonly stoodIn: readonly string[];
}

const postWord =
  /\b(officers?|managers?|directors?|head|chief|leader|lead|solicitor|treasurer|secretary|co-?ordinators?|executive|advis[eo]rs?|accountant|auditor|architect|engineer|planner|partners?|supervisor|assistant|deputy|interim|acting|administrator|analyst|consultant|clerk|registrar|inspector|surveyor|champion|specialist|commissioner|controller|curator|principal|owner|sponsor|chair(?:man|person|woman)?|mayor|councillors?|cllr|member|members|guardian|sro|lawyers?|workers?|technicians?|practitioners?|headteachers?|apprentices?|economists?|archivists?|ecologists?|developers?|buyers?|wardens?|rangers?|steward|counsel|pennaeth|prif weithredwr|swyddog|cyfarwyddwr|rheolwr|cydlynydd)\b/i;
const groupWord =
  /\b(team|board|group|committee|cabinet|council|panel|forum|service|services|department|directorate|unit|partnership|all (?:managers|heads|directors|services|staff|officers)|managers|directors|heads of|officers|members|working party|office|smt|cmt|slt|elt|clt|mt)\b/i;
const groupCode = /^(smt|cmt|slt|elt|clt|all|cab|dmt)$/i;
const knownCode =
  /^(ceo|ce|cex|cx|cfo|coo|cio|dce|ace|mo|s\.?151(?: ?o(?:fficer)?)?|section 151(?: officer)?|sro|hos|hops|hoos|smt|cmt|slt|elt|clt|dmt|ad|dof|hof|hohr|hol|hoh|siro|dpo|[A-Z]{2,3}\d)$/i;
const departmentWord =
  /\b(services?|resources?|finance|financial|legal|democratic|housing|planning|policy|performance|communications?|communities|community|property|estates?|customer|digital|audit|procurement|governance|development|management|regeneration|environment(?:al)?|health|equalities|transformation|corporate|people|human|it|ict|hr|od|transport|leisure|culture|improvement|strategy|partnerships?|projects?|assets?|revenues|benefits|licensing|economy|economic|growth|safety|safeguarding|social|care|children'?s?|adults?|education|business|intelligence)\b/i;
const personShape =
  /^(?:(?:cllr|councillor|mr|mrs|ms|miss|dr|sir)\.?\s+)?(?:[A-Z][a-z'’-]+|[A-Z]\.?)(?:\s+(?:[A-Z][A-Za-z'’-]+|[A-Z]\.?)){1,3}$/;

const remembered = new Map<string, Officers>();

/** The same few owners fill a column, so readings are remembered. */
export function readOfficers(text: string): Officers {
  let officers = remembered.get(text);
  if (!officers) {
    officers = readAfresh(text);
    if (remembered.size > 2_000) remembered.clear();
    remembered.set(text, officers);
  }
  return officers;
}

/** No post has so long a name: what is longer is an account of the work, and is kept with it whole. */
const longest = 1_000;

const nobodyNamed: Officers = {
  names: [],
  task: null,
  groups: [],
  holders: [],
  leadSaid: false,
  stoodIn: [],
};

function readAfresh(written: string): Officers {
  const text = withoutMarks(written);
  if (/^#[A-Z/0]+[!?]?$/.test(text.trim())) return nobodyNamed;
  if (text.length > longest)
    return { ...readAfresh(text.slice(0, longest)), task: text.trim() };
  const names: string[] = [];
  let task = false;
  const spoken = withoutAsides(text);
  const plain = withoutAddresses(spoken);
  const holders: NamedHolder[] = [];
  const stoodIn: string[] = [];
  for (const line of pairedLines(leadFirst(linesOf(plain)))) {
    const named = withoutHolders(line, kindOf);
    holders.push(...named.holders);
    const { owners, rest } = splitTask(named.text);
    if (rest !== null) task = true;
    for (const name of splitOwners(owners)) {
      const written = tidyName(name.replace(emptySeat, ""));
      const post = postStoodInFor(written);
      if (post !== null) stoodIn.push(written);
      const clean = post ?? written;
      if (clean === "" || nobody.test(clean)) continue;
      if (!names.some((known) => known.toLowerCase() === clean.toLowerCase()))
        names.push(clean);
    }
  }
  const marked = names.findIndex((name) =>
    /\((?:lead|accountable|owner)\)/i.test(name),
  );
  if (marked > 0) names.unshift(...names.splice(marked, 1));
  const plainNames = names.map((name) =>
    name
      .replace(/\s*\((?:lead|accountable|owner|support(?:ing)?)\)/i, "")
      .trim(),
  );
  return {
    names: plainNames,
    // Words set aside are kept with the account.
    task: task || spoken !== text ? text.trim() : null,
    groups: plainNames.filter(isGroup),
    leadSaid: marked >= 0 || saysLead(plain),
    holders: holders.map(({ post, person }) => ({
      post: postStoodInFor(post) ?? post,
      person,
    })),
    stoodIn,
  };
}

/** A person and a post on two lines are one owner, as they are on one. */
function pairedLines(lines: readonly string[]): readonly string[] {
  const [first = "", second = ""] = lines;
  const kinds = new Set([kindOf(first), kindOf(second)]);
  return lines.length === 2 && kinds.has("person") && kinds.has("post")
    ? [`${first}, ${second}`]
    : lines;
}

/** What words of the cell are by themselves. */
function kindOf(words: string): "post" | "person" | null {
  const name = words.trim();
  if (/^(?:lead|support(?:ing)?|sponsor|owner|accountable|deputy)$/i.test(name))
    return null;
  if (namesPost(name))
    return isGroup(name) || /^(?:cllr|councillor)\b/i.test(name)
      ? null
      : "post";
  return looksLikePerson(name) ? "person" : null;
}

/** One owner, and the rest said to support. */
function saysLead(text: string): boolean {
  const [before = "", ...support] = text.split(
    /[(\s,;/–-]*\b(?:supported by|with support from|assisted by|together with|with)\s|[(\s,;/–-]*\bsupport(?:ing)?(?:\s*:|\s+[-–]\s)/i,
  );
  return support.length === 1 && splitOwners(before.trim()).length === 1;
}

function linesOf(text: string): string[] {
  const lines: string[] = [];
  for (const raw of numberedApart(text).split(/\n|;|•|◦|▪/)) {
    const line = raw
      .trim()
      .replace(/^(?:[-*–]|\(?\d{1,2}[.)]|\(?[a-h]\))\s+/, "");
    if (line === "") continue;
    const above = lines.at(-1);
    // A post broken over lines ("Director of\nCommunities") is one.
    const broken =
      above !== undefined &&
      !line.includes("@") &&
      !leads.test(line) &&
      (/(?:\b(?:of|for|and|the)|&|,|\/|-)$/i.test(above) ||
        /^(?:(?:of|for|and|to)\b|&)/.test(line) ||
        (/^[a-z(]/.test(line) &&
          !/^(?:and|to)\b/.test(line) &&
          !nobody.test(line)));
    if (broken) lines[lines.length - 1] = `${above} ${line}`;
    else lines.push(line);
  }
  return lines;
}

/** "Director of Communities and HR Manager to lead a review" is two owners and a task. "Assistant to the Director" is a post. */
function splitTask(line: string): { owners: string; rest: string | null } {
  const match =
    /^(.*?\S)\s*(?:[,:–-]\s*)?\s(?:to (?!the\b|a\b|an\b|be\b|cllr\b|leader\b|chief\b|director\b|cabinet\b)[a-z]+|(?:will|shall|should|must|is to|are to|has|have) [a-z]+|leading on|in order to)\b.*$/s.exec(
      line,
    );
  const owners = match?.[1];
  if (
    owners === undefined ||
    !(
      postWord.test(owners) ||
      groupWord.test(owners) ||
      personShape.test(owners) ||
      knownCode.test(owners)
    )
  )
    return { owners: line, rest: null };
  return { owners, rest: line.slice(owners.length).trim() };
}

/** Cuts where both sides stand as owners by themselves, so that "Head of Legal and Democratic Services" stays whole. */
function splitOwners(text: string): string[] {
  const bare = text
    .replace(
      /\(\s*(?:supported by|with(?: support from)?|support(?:ing)?:?|assisted by|and|(?:deputy|cc):)\s+([^)]+)\)/gi,
      " / $1",
    )
    // "Director of Strategy (Head of Communications)" names two.
    .replace(
      /\(\s*((?:head|director|assistant director) of [^)]+)\)/gi,
      " / $1",
    )
    .replace(
      /\b(?:supported by|with support from|in consultation with|in conjunction with|working with|together with|assisted by|along with|plus)\b/gi,
      " / ",
    )
    .replace(
      /^(?:lead|owner|accountable|responsible|support(?:ing)?|lead officer|responsible officer)(?:\s*:|\s+[-–]\s)\s*/i,
      "",
    )
    .replace(
      /[,/]?\s*\b(?:lead|support(?:ing)?|accountable|responsible)(?:\s*:|\s+[-–]\s)\s*/gi,
      " / ",
    );
  const parts = bare.split(
    /(\s*[/\\|→>]\s*|\s*,\s*(?:and\s+)?|\s+(?:and|or|with|cc)\s+|\s*&\s*|\s*\+\s*|\s+[–—-]\s+)/,
  );
  const owners: string[] = [];
  let current = parts[0] ?? "";
  for (let i = 1; i < parts.length; i += 2) {
    const joint = parts[i] ?? "";
    const next = parts[i + 1] ?? "";
    const remaining = parts.slice(i + 1).join("");
    if (standsAlone(current) && startsOwner(next, remaining, joint)) {
      owners.push(current);
      current = next;
    } else current += joint + next;
  }
  owners.push(current);
  return owners;
}

/** "HoS Finance", "AD Corporate Services", "Dir. of Place": a post with its first word shortened. */
const shortPost =
  /^(?:hos|ad|acd|dir\.?|asst\.? dir\.?|exec\.? dir\.?|dep\.? dir\.?)\s+[\p{L}(]/iu;

function standsAlone(text: string): boolean {
  const name = text.trim().replace(/\s*\([^)]*\)$/, "");
  if (name === "" || shortPost.test(name)) return true;
  if (
    knownCode.test(name) ||
    (/^[A-Z]{2,4}$/.test(name) && !/^(HR|OD|IT|ICT|ITC|PR|PA)$/.test(name))
  )
    return true;
  if (/\b(?:of|for)$/i.test(name)) return false;
  if (
    groupWord.test(name) &&
    /(?:team|board|group|committee|panel|forum|partnership|cabinet|unit|managers|directors|services|department)$/i.test(
      name,
    )
  )
    return true;
  if (
    /^(?:heads?|directors?|(?:chief|lead) officer|assistant director|deputy director|service director|executive director|corporate director|strategic director|interim head|acting head)\s*$/i.test(
      name,
    )
  )
    return true;
  return (
    postWord.test(name) ||
    (personShape.test(name) && !departmentWord.test(name)) ||
    nobody.test(name)
  );
}

function startsOwner(next: string, remaining: string, joint: string): boolean {
  const name = next.trim().replace(/\s*\([^)]*\)$/, "");
  if (name === "") return true;
  if (knownCode.test(name) || nobody.test(name)) return true;
  if (/^(?:all|each|every)\s+\p{L}/iu.test(name)) return true;
  if (/^(?:hr|od|it|ict|itc|pr)$/i.test(name)) return false;
  if (/^[A-Z]{2,4}$/.test(name)) return true;
  // "Procurement Manager with Legal": no post is called so, whatever the second is.
  if (/^\s+with$/i.test(joint.trimEnd()))
    return /^(?!Responsib)\p{Lu}/u.test(name);
  if (
    postWord.test(name) &&
    !/^(?:executive|assistant|deputy|lead|member|head)$/i.test(name)
  )
    return true;
  if (/(?:team|board|group|committee|panel|forum|cabinet|unit)$/i.test(name))
    return true;
  if (personShape.test(name) && !departmentWord.test(name)) return true;
  // "Legal / Finance": departments parted by a stroke with spaces are two owners; joined by "and" they may be one.
  if (/^\s+\/\s+$/.test(joint)) return /^[A-Z]/.test(name);
  return /^(?:the\s+)?(?:head|director|chief)\b/i.test(remaining);
}

export function isGroup(name: string): boolean {
  // "Group Manager" and "Service Lead" are posts; an address is a person's, whatever its domain is called.
  if (
    shortPost.test(name) ||
    name.includes("@") ||
    /^(?:group|team|service|area|unit|department(?:al)?|partnerships?|office) (?:manager|leader|lead|head|director|officer)\b/i.test(
      name,
    )
  )
    return false;
  if (groupCode.test(name.trim())) return true;
  if (
    /^(?:head|director|manager|leader|chair|chief|corporate director|executive director|assistant director|service director)\b/i.test(
      name,
    ) &&
    !/^heads\b|^directors\b/i.test(name)
  )
    return false;
  if (
    postWord.test(name) &&
    /\b(?:officer|manager|director|head|leader|lead|executive|chair|solicitor|co-?ordinator|advis[eo]r|accountant|assistant|member|clerk|planner|engineer|architect|surveyor|treasurer|secretary|auditor|analyst|administrator|specialist|commissioner|controller|supervisor|inspector|registrar)\)?$/i.test(
      name,
    )
  )
    return false;
  return groupWord.test(name);
}

/** True for words that name a post, a group or a known abbreviation. */
export function namesPost(text: string): boolean {
  const name = text.trim();
  return (
    postWord.test(name) ||
    shortPost.test(name) ||
    groupWord.test(name) ||
    knownCode.test(name)
  );
}

/** "Housing", "Internal Audit", "Legal and Democratic Services": departments by their words, and nobody in them. */
export function namesOnlyWork(text: string): boolean {
  const words = text.match(/[\p{L}'’]+/gu) ?? [];
  return (
    words.length > 0 &&
    !postWord.test(text) &&
    words.every((word) =>
      /^(?:and|&|of|the|internal|external|strategic|local|city|borough|district)$/i.test(
        word,
      )
        ? true
        : departmentWord.test(word),
    )
  );
}
