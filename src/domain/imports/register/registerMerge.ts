// A register of posts beside the plan's: who joins, who leaves, what a post is called. Nobody is put in another's place in silence.
import { say } from "../../words/say.ts";
import type { Sentence } from "../../words/sentence.ts";
import type { CalendarDate } from "../../values/calendarDate.ts";
import type { PostId } from "../../values/id.ts";
import type { PlanRecord } from "../../plan/planRecord.ts";
import { holdersOn, postNamed } from "../../plan/post.ts";
import type { Holder, Post } from "../../plan/post.ts";
import { refusePost } from "../../posts/postRegister.ts";
import { samePerson } from "../../plan/person.ts";
import type { namesOf } from "../file/importNames.ts";
import {
  holderIn,
  holdersWords,
  holderWords,
  sameHolder,
} from "./registerHolder.ts";
import { nameKey, peopleNotes } from "./registerPeople.ts";
import type { WhoIs } from "./registerPeople.ts";
import {
  isVacant,
  readRegisterStamp,
  registerCells,
  registerFields,
  registerMarks,
} from "../file/registerRows.ts";
import type { RegisterField, RegisterRow } from "../file/registerRows.ts";
import type { Rejected } from "../merge/sortRows.ts";

/** What becomes of the register, old beside new. */
export interface RegisterChange {
  readonly post: string;
  readonly field: "post" | "holder" | "reportsTo";
  readonly from: Sentence;
  readonly to: Sentence;
}

export interface RegisterMerged {
  /** Posts as they become, by id: of the plan, or made by this file. */
  readonly posts: ReadonlyMap<PostId, Post>;
  readonly changed: readonly RegisterChange[];
  readonly rejected: readonly Rejected[];
  /** Said and taken all the same. */
  readonly notes: readonly Sentence[];
}

interface RegisterContext {
  readonly record: Pick<PlanRecord, "posts" | "plan">;
  readonly today: CalendarDate;
  readonly names: Pick<ReturnType<typeof namesOf>, "posts">;
  readonly whoIs: (row: RegisterRow) => WhoIs;
}

/**
 * What a register means for the plan's posts. A row of our own sheet is compared cell by cell with what was taken out; a row of any other
 * adds whoever does not hold the post yet, and says so where somebody else does. Blank cells of another register say nothing.
 * Source: domain.md B13 and F26, product.md 2.7.
 */
export function mergeRegister(
  rows: readonly RegisterRow[],
  context: RegisterContext,
): RegisterMerged {
  const merge = new Merge(context);
  for (const row of rows) merge.take(row);
  const stamped = rows.flatMap(({ stamp }) => readRegisterStamp(stamp) ?? []);
  const deleted = (stamped[0]?.rows ?? 0) - stamped.length;
  return {
    posts: merge.after,
    changed: merge.changed,
    rejected: merge.rejected,
    notes: [
      ...(merge.changed.length > 0 ? peopleNotes(rows) : []),
      ...merge.notes,
      ...(deleted > 0 ? [say("register.deleted", { n: deleted })] : []),
    ],
  };
}

/** Gathers what the rows say, one after the other: a later row sees what an earlier one made. */
class Merge {
  readonly after = new Map<PostId, Post>();
  readonly changed: RegisterChange[] = [];
  readonly rejected: Rejected[] = [];
  readonly notes: Sentence[] = [];
  private readonly context: RegisterContext;

  constructor(context: RegisterContext) {
    this.context = context;
  }

  take(row: RegisterRow): void {
    const stamp = readRegisterStamp(row.stamp);
    const post = stamp && this.context.record.posts.find(stamp.isOf);
    if (stamp && post) this.takeOurs(row, stamp.marks, post);
    else this.takeOther(row);
  }

  private now(post: Post): Post {
    return this.after.get(post.id) ?? post;
  }

  private posts(): readonly Post[] {
    const { record, names } = this.context;
    return [...record.posts, ...names.posts.made].map((one) => this.now(one));
  }

  private reject(about: Sentence, why: Sentence, waits = false): void {
    this.rejected.push({ about, why, of: null, waits });
  }

  /** Puts a post as it becomes, where the rules let it stand so. */
  private put(
    before: Post,
    after: Post,
    told: Omit<RegisterChange, "post">,
  ): void {
    const refused = refusePost(
      after,
      this.posts(),
      told.field === "post" ? "given" : "asTheyWere",
    );
    if (refused) return this.reject(before.title, refused.words);
    this.after.set(after.id, after);
    this.changed.push({ post: before.title, ...told });
  }

  private takeOurs(
    row: RegisterRow,
    then: readonly string[],
    there: Post,
  ): void {
    const marks = registerMarks(row);
    const differs = (field: RegisterField) =>
      marks[registerFields.indexOf(field)] !==
      (then[registerFields.indexOf(field)] ?? "");
    const { record } = this.context;
    if (differs("post")) this.rename(row, this.now(there));
    if (differs("reportsTo")) this.placeUnder(row, this.now(there));
    const own: readonly RegisterField[] = [
      "holder",
      "email",
      "kind",
      "from",
      "to",
    ];
    if (!own.some(differs)) return;
    const post = this.now(there);
    const held = there.holders.find((holder) => {
      const now = registerMarks(registerCells(there, holder, record.posts));
      return own.every((field) => {
        const at = registerFields.indexOf(field);
        return now[at] === (then[at] ?? "");
      });
    });
    const wasVacant =
      then[1] === registerMarks(registerCells(there, null, []))[1];
    if (wasVacant) return this.addHolder(row, post);
    const next = this.holderOf(row, post);
    if (next === null) return;
    if (post.holders.some((one) => sameHolder(one, next))) return;
    if (!held || !post.holders.includes(held))
      return this.reject(
        post.title,
        say("register.bothChanged", {
          has: holdersWords(post.holders),
          says: holderWords(next),
        }),
      );
    this.put(
      post,
      {
        ...post,
        holders: post.holders.map((one) => (one === held ? next : one)),
      },
      { field: "holder", from: holderWords(held), to: holderWords(next) },
    );
  }

  private rename(row: RegisterRow, post: Post): void {
    const title = row.post.trim();
    if (title === "" || title === post.title) {
      if (title === "") this.reject(post.title, say("register.emptied"));
      return;
    }
    this.put(
      post,
      { ...post, title },
      { field: "post", from: post.title, to: title },
    );
  }

  private placeUnder(row: RegisterRow, post: Post): void {
    const written = row.reportsTo.trim();
    const posts = this.posts();
    const above = written === "" ? null : postNamed(written, posts);
    if (written !== "" && above === null)
      return this.reject(post.title, say("register.noSuchPost", { written }));
    if ((above?.id ?? null) === post.reportsTo) return;
    const from = posts.find(({ id }) => id === post.reportsTo)?.title ?? "";
    this.put(
      post,
      { ...post, reportsTo: above?.id ?? null },
      { field: "reportsTo", from, to: above?.title ?? "" },
    );
  }

  private takeOther(row: RegisterRow): void {
    const { names, record } = this.context;
    const title = row.post.trim();
    if (title === "")
      return this.reject(
        row.holder.trim() || say("register.row", { row: String(row.row) }),
        say("register.noPost"),
        true,
      );
    const known = postNamed(title, this.posts());
    const post = known ?? names.posts.find(title);
    if (!known) {
      this.after.set(post.id, post);
      this.changed.push({ post: title, field: "post", from: "", to: title });
    }
    const isThere = record.posts.some(({ id }) => id === post.id);
    if (row.reportsTo.trim() !== "" && (!isThere || post.reportsTo === null))
      this.placeUnder(row, this.now(post));
    if (!isVacant(row.holder)) this.addHolder(row, this.now(post));
    else if (row.email.trim() !== "")
      this.reject(
        title,
        say("register.noName", { email: row.email.trim() }),
        true,
      );
  }

  private addHolder(row: RegisterRow, post: Post): void {
    if (isVacant(row.holder)) return;
    const next = this.holderOf(row, post);
    if (next === null) return;
    const same = post.holders.find(
      ({ person }) =>
        samePerson(person, next.person) ||
        nameKey(person.name) === nameKey(next.person.name),
    );
    if (same) return this.alreadyThere(row, post, same, next);
    const others = holdersOn(post, next.from ?? this.context.today);
    const isNow = next.to === null || next.to >= this.context.today;
    const inPlan = others.filter((one) => this.wasInPlan(post, one));
    if (isNow && inPlan.length > 0 && next.from === null)
      return this.reject(
        post.title,
        say("register.held", {
          holders: inPlan.map(holderWords),
          named: holderWords(next),
        }),
        true,
      );
    this.put(
      post,
      { ...post, holders: [...post.holders, next] },
      { field: "holder", from: "", to: holderWords(next) },
    );
  }

  private wasInPlan(post: Post, holder: Holder): boolean {
    return (
      this.context.record.posts
        .find(({ id }) => id === post.id)
        ?.holders.includes(holder) ?? false
    );
  }

  /** The same person in the same post: what the row adds is taken, what it says otherwise is asked. */
  private alreadyThere(
    row: RegisterRow,
    post: Post,
    held: Holder,
    next: Holder,
  ): void {
    if (!this.wasInPlan(post, held)) {
      if (sameHolder(held, next))
        this.notes.push(
          say("register.twice", { name: next.person.name, post: post.title }),
        );
      else
        this.reject(
          post.title,
          say("register.twiceDiffering", {
            name: next.person.name,
            one: holderWords(held),
            other: holderWords(next),
          }),
          true,
        );
      return;
    }
    const merged: Holder = {
      person: held.person.email ? held.person : next.person,
      kind: row.kind.trim() === "" ? held.kind : next.kind,
      from: next.from ?? held.from,
      to: next.to ?? held.to,
    };
    if (sameHolder(merged, held)) return;
    this.put(
      post,
      {
        ...post,
        holders: post.holders.map((one) => (one === held ? merged : one)),
      },
      { field: "holder", from: holderWords(held), to: holderWords(merged) },
    );
  }

  /** The row as somebody who holds the post; null where it cannot be read, which is told. */
  private holderOf(row: RegisterRow, post: Post): Holder | null {
    const read = holderIn(row, this.context);
    if (read.kind === "holder") return read.holder;
    this.reject(post.title, read.words, read.waits);
    return null;
  }
}
