// Statements ⇄ the lists of the log that prove a right: who may append to a list is what an entry in it was allowed to say.
import * as v from "valibot";
import type { Instant } from "../../domain/values/calendarDate.ts";
import type { Proof } from "../../domain/entries/entry.ts";
import { asId, type Id, type PlanId } from "../../domain/values/id.ts";
import type { Person } from "../../domain/plan/person.ts";
import type { Item } from "../columns/column.ts";
import { json, key, text } from "../columns/columns.ts";
import { optional } from "../columns/column.ts";
import {
  clientKey,
  planKey,
  type ListAccess,
  type Noun,
} from "../columns/list.ts";
import { provingLists } from "./openLists.ts";
import { entryNoun } from "./logNoun.ts";
import { listMoment, recordedBy } from "./stampColumns.ts";

/** A row: what kind of thing it says, about what, and the saying itself as the columns of that kind. */
export interface Statement {
  readonly id: Id<"Statement">;
  readonly planId: PlanId;
  /** "actions", "updates", "load", "removed"…; kinds of a later release are kept and shown. */
  readonly says: string;
  /** The thing or action spoken of. */
  readonly about: string | null;
  readonly saying: Item;
  /** Created; null until the list has it. */
  readonly recorded: Instant | null;
  /** For whom the service writes; the list itself says who wrote it. */
  readonly by: Person;
}

/** The kind of statement that says what a published paper's file holds; of the plan itself it says nothing. */
export const sealSays = "paper";

/** The kind of statement by which somebody comments on a draft; of the plan itself it says nothing. */
export const commentSays = "comment";

/** The kind of statement that names a key the service signs with. */
export const keySays = "key";

/** The kind of statement that says from when an edition of the rules holds at this site. */
export const editionSays = "edition";

/** The kind of statement that names a row whose words an owner blanked because they had to go. */
export const blankedSays = "blanked";

/** The kind of statement by which the service says that a row was slipped in: it was not there when the log was sealed. */
export const slippedSays = "slippedIn";

/** The kind of statement by which whoever adds evidence by their role has the list prove it: the list of evidence lets officers in too. */
export const evidenceSays = "evidence";

/** The plan that statements about the site as a whole are of: none has this id. */
export const wholeSite: PlanId = asId<"Plan">(
  "00000000-0000-4000-8000-000000000000",
);

/** What a statement says, as a row of its kind: the moment is the list's, and what it says of who and when is only said. */
export function sayingItem({ saying, recorded }: Statement): Item {
  const { Author: _author, Created: _created, ...said } = saying;
  return recorded === null ? said : { ...said, Created: recorded };
}

const statementsIn = (
  title: string,
  access: ListAccess,
  description: string,
): Noun<Statement> =>
  entryNoun<Statement>({
    title,
    description,
    access,
    view: ["Says", "AboutKey", "Author", "Created"],
    sortBy: "Created",
    titleOf: ({ says, by }) => `${says}, ${by.name}`,
    columns: {
      id: clientKey(),
      planId: planKey(),
      says: text("Says", { indexed: true }),
      about: optional(key<"">("AboutKey", { indexed: true })),
      saying: json("Saying", v.record(v.string(), v.unknown())),
      recorded: listMoment(),
      by: recordedBy(),
    },
  });

export interface StatementList {
  readonly noun: Noun<Statement>;
  readonly proof: Proof;
}

const described: Readonly<
  Record<Proof, { readonly access: ListAccess; readonly what: string }>
> = {
  administrator: {
    access: "setUpLog",
    what: "What administrators say of the plan. Never changed: actions, dates, posts and all else follow from here.",
  },
  author: {
    access: "cycleLog",
    what: "What report authors and administrators say of bodies and meetings. Never changed.",
  },
  lead: {
    access: "confirmations",
    what: "What leads and administrators confirm, sign off and report. Never changed.",
  },
  board: {
    access: "rulings",
    what: "What the Board and those who record for it say beside its decisions. Never changed.",
  },
  auditor: {
    access: "assurance",
    what: "What auditors verified, or sent back and why. Never changed.",
  },
  officer: {
    access: "appendOnly",
    what: "What officers say of the actions they answer for beside progress: milestones, links. Never changed.",
  },
};

/** The strongest first. */
export const statementLists: readonly StatementList[] = provingLists.map(
  ({ title, proof }) => ({
    proof,
    noun: statementsIn(title, described[proof].access, described[proof].what),
  }),
);
