// Words that name a status and leave a doubt of it: worked out from the date, out of the plan, finished and yet not.
import type { Code } from "../../../domain/words/say.ts";
import { readStatusWord } from "../words/statusWords.ts";
import type { StatusWord } from "../words/statusWords.ts";

/** What takes back part of "complete": "(partially)", "50%", "but under review", "but not effective". */
const undone =
  /^\W*(?:but |and |yn )?(?:now |still |only )*(?:in part\b|partial|partly|rhannol|[1-9]\d?\s?%|(?:under|awaiting|needs?|requires?|subject to) (?:further )?review|to be reviewed|not (?:yet |fully |been )*(?:effective|evidenced|embedded|tested|verified|signed off|working|approved)|unverified|unevidenced|untested|to be (?:verified|evidenced|tested))/i;

/** "On hold - complete", "Closed – transferred to HR plan": after the first status another stands alone, or says where the work went. */
function saysAnother({ status, tail }: StatusWord): boolean {
  const rest = tail.replace(
    /^\W*(?:(?:but|and|now|since|then|later)\s+)*/i,
    "",
  );
  const other = rest === tail.trim() ? null : readStatusWord(rest);
  if (!other?.status || other.status === status) return false;
  const alone = /^\W*$/.test(other.tail);
  if (status === "completed")
    return other.status === "transferred" || other.status === "withdrawn"
      ? alone || /^\s+(?:to|into|by|with)\b/i.test(other.tail)
      : alone && ["notStarted", "suspended"].includes(other.status);
  return (
    alone &&
    (other.status === "completed" ||
      (status === "inProgress" &&
        ["slippage", "suspended", "withdrawn"].includes(other.status)))
  );
}

/** What is said of a status cell. */
type DoubtCode = Code &
  `stated.${"computed" | "leaves" | "closed" | "goesOn" | "undone" | "two"}`;

/** Words whose meaning a person must confirm, though they name a status: first match is asked. */
const confirmed: readonly {
  readonly name: string;
  readonly when: (word: StatusWord, cell: string) => boolean;
  readonly code: DoubtCode;
}[] = [
  {
    name: "computed",
    when: ({ said }) =>
      /(?:^|\W)(?:overdue|past due|hwyr)$|^(?:late|missed(?: deadline| target)?)$/i.test(
        said.trim(),
      ),
    code: "stated.computed",
  },
  {
    name: "leaves the plan",
    when: ({ said, status }) =>
      status === "transferred" ||
      /^(?:super[sc]eded|duplicate|replaced|rejected|wo(?:n[’']?t|nt) |will not |not (?:agreed|accepted|applicable|relevant))/i.test(
        said.trim(),
      ),
    code: "stated.leaves",
  },
  {
    name: "closed and not done",
    when: ({ status, tail }) =>
      status === "completed" &&
      /^\W*(?:as |but )?(?:not (?:been )?(?:achieved|delivered|completed?|implemented|met|done)|no (?:further )?action|risk accepted|accepted risk|unachieved|incomplete|withdrawn|superseded|no longer)\b/i.test(
        tail,
      ),
    code: "stated.closed",
  },
  {
    name: "complete and going on",
    when: ({ status, tail }) =>
      status === "completed" &&
      /^\W*(?:and |but |now )?(?:ongoing|on-going|continuing|rolling|bau|business as usual)\b/i.test(
        tail,
      ),
    code: "stated.goesOn",
  },
  {
    name: "complete and undone",
    when: ({ status, tail }, cell) =>
      status === "completed" &&
      (undone.test(tail) || /\bre-?opened\b/i.test(cell)),
    code: "stated.undone",
  },
  {
    name: "two statuses",
    when: saysAnother,
    code: "stated.two",
  },
];

/** Why a person must confirm what a status cell says; null where it is plain. */
export function doubtOfStatus(
  word: StatusWord,
  cell: string,
): { readonly name: string; readonly code: DoubtCode } | null {
  return confirmed.find(({ when }) => when(word, cell)) ?? null;
}
