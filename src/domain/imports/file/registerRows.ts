// A row of a register of posts as a file writes it, and the stamp by which a row of Waymark's own sheet Posts is known when it comes back.
import { capitalised } from "../../values/wording.ts";
import type { PostId } from "../../values/id.ts";
import type { Holder, Post } from "../../plan/post.ts";
import { stableGuid } from "../../values/stableGuid.ts";
import { cellText } from "./cellText.ts";

/** What a row says, in the order its cells are stamped: new ones are added at the end. */
export const registerFields = [
  "post",
  "holder",
  "email",
  "kind",
  "from",
  "to",
  "reportsTo",
] as const;

export type RegisterField = (typeof registerFields)[number];

export type RegisterCells = Readonly<Record<RegisterField, string>>;

/** One row of a register: a post and one who holds it; texts as written, a real date as a day. */
export interface RegisterRow extends RegisterCells {
  /** The row of the sheet, as a person counts. */
  readonly row: number;
  /** Empty in a register that is not ours. */
  readonly stamp: string;
}

/** What stands where nobody holds a post. */
export const vacant = "Vacant";

export const isVacant = (holder: string) =>
  /^(?:vacant|vacancy|none|nobody|tbc|n\/?a|[-–—]*)$/i.test(holder.trim());

/** A post and one of its holders as our own sheet writes them; null for a post nobody holds. */
export function registerCells(
  post: Post,
  holder: Holder | null,
  posts: readonly Pick<Post, "id" | "title">[],
): RegisterCells {
  const above = posts.find(({ id }) => id === post.reportsTo);
  return {
    post: post.title,
    holder: holder?.person.name ?? vacant,
    email: holder?.person.email ?? "",
    kind: holder ? capitalised(holder.kind) : "",
    from: holder?.from ?? "",
    to: holder?.to ?? "",
    reportsTo: above?.title ?? "",
  };
}

const isDay = (field: RegisterField) => field === "from" || field === "to";

const mark = (text: string) =>
  text === "" ? "" : stableGuid(text).slice(0, 7);

/** A mark for each cell, in the order of `registerFields`. */
export function registerMarks(cells: RegisterCells): readonly string[] {
  return registerFields.map((field) =>
    mark(cellText(cells[field], isDay(field))),
  );
}

const idPart = (id: PostId) => id.slice(0, 13);

/** The stamp of a row of our own sheet; `rows` is how many the sheet has, so that deleted ones are noticed. */
export function registerStamp(
  post: Post,
  cells: RegisterCells,
  rows: number,
): string {
  return ["h1", idPart(post.id), registerMarks(cells).join("."), rows].join(
    " ",
  );
}

interface ReadRegisterStamp {
  readonly isOf: (post: Post) => boolean;
  readonly marks: readonly string[];
  readonly rows: number;
}

/** The stamp a row carries; null for a row of any other register. */
export function readRegisterStamp(written: string): ReadRegisterStamp | null {
  const found = /^h1 ([0-9a-f-]{13}) ([0-9a-f.]*) (\d+)$/.exec(written.trim());
  if (!found) return null;
  const [, post = "", marks = "", rows = "0"] = found;
  return {
    isOf: ({ id }) => idPart(id) === post,
    marks: marks.split("."),
    rows: Number(rows),
  };
}
