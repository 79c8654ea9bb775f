// What an author may change in a draft, one field at a time, so that two authors at once lose nothing. Pure.
import { t } from "../language/t.ts";
import type { SectionName } from "../../domain/committeePaper/parts/paper.ts";
import type {
  AuthorWords,
  Clearance,
} from "../../domain/committeePaper/parts/paperInput.ts";
import type { PaperDraft } from "../../domain/committeePaper/publishing/paperRequest.ts";

export interface DraftEdit {
  /** What was changed, in words: "paragraph 5.1". */
  readonly what: string;
  readonly apply: (draft: PaperDraft) => PaperDraft;
  /** The one field it touches, as text: how it is seen that somebody else changed the same one. */
  readonly field: (draft: PaperDraft) => string;
  /** The edit that puts this field, and no other, back as it was. */
  readonly undone: (before: PaperDraft) => DraftEdit;
}

/** One field of a draft: how it is read, written and shown. */
interface DraftField<F> {
  readonly what: string;
  readonly get: (draft: PaperDraft) => F;
  readonly set: (draft: PaperDraft, value: F) => PaperDraft;
  readonly show: (value: F) => string;
}

export function edit<F>(place: DraftField<F>, value: F): DraftEdit {
  return {
    what: place.what,
    apply: (draft) => place.set(draft, value),
    field: (draft) => place.show(place.get(draft)),
    undone: (before) => edit(place, place.get(before)),
  };
}

export function withWords(
  draft: PaperDraft,
  over: Partial<AuthorWords>,
): PaperDraft {
  return { ...draft, words: { ...draft.words, ...over } };
}

export type Texts = Readonly<Record<string, string>>;

/** The texts with one of them written, or taken out where there is none. */
export function put(
  texts: Texts,
  name: string,
  text: string | undefined,
): Texts {
  const others = Object.entries(texts).filter(([each]) => each !== name);
  return Object.fromEntries(
    text === undefined ? others : [...others, [name, text]],
  );
}

interface Written {
  readonly words: string | undefined;
  readonly over: string | undefined;
}

/** Other words for a paragraph; none, or the plan's own, give the plan's words back. */
export function writeParagraph(
  id: string,
  number: string,
  words: string,
  live: string,
): DraftEdit {
  const own = words.trim() !== "" && words !== live;
  return edit<Written>(
    {
      what: t("paragraph {number}", { number }),
      get: ({ words: { paragraphs, writtenOver } }) => ({
        words: paragraphs[id],
        over: writtenOver[id],
      }),
      set: (draft, value) =>
        withWords(draft, {
          paragraphs: put(draft.words.paragraphs, id, value.words),
          writtenOver: put(draft.words.writtenOver, id, value.over),
        }),
      show: (value) => value.words ?? "",
    },
    own ? { words, over: live } : { words: undefined, over: undefined },
  );
}

export function leaveOut(
  name: SectionName,
  title: string,
  out: boolean,
): DraftEdit {
  return edit<boolean>(
    {
      what: t("the section {title}", { title }),
      get: (draft) => draft.words.omitted.includes(name),
      set: (draft, value) => {
        const others = draft.words.omitted.filter((one) => one !== name);
        return withWords(draft, {
          omitted: value ? [...others, name] : others,
        });
      },
      show: (value) => (value ? t("left out") : t("printed")),
    },
    out,
  );
}

export function writeImplication(
  tag: string,
  title: string,
  words: string,
): DraftEdit {
  return edit<string | undefined>(
    {
      what: t("the implication {title}", { title }),
      get: (draft) => draft.words.implications[tag],
      set: (draft, value) =>
        withWords(draft, {
          implications: put(draft.words.implications, tag, value),
        }),
      show: (value) => value ?? "",
    },
    words.trim() || undefined,
  );
}

/** The author confirms that no date was ever set for an action before the one proposed. */
export function neverDated(ref: string): DraftEdit {
  return edit<boolean>(
    {
      what: t("{ref}, which never had a date", { ref }),
      get: (draft) => draft.words.neverDated.includes(ref),
      set: (draft, value) => {
        const others = draft.words.neverDated.filter((one) => one !== ref);
        return withWords(draft, {
          neverDated: value ? [...others, ref] : others,
        });
      },
      show: (value) => (value ? t("never dated") : t("dated")),
    },
    true,
  );
}

export function writeHead(name: "item" | "reportOf", words: string): DraftEdit {
  return edit<string | null>(
    {
      what: name === "item" ? t("the item number") : t("who reports"),
      get: (draft) => draft.words[name],
      set: (draft, value) => withWords(draft, { [name]: value }),
      show: (value) => value ?? "",
    },
    words.trim() || null,
  );
}

/** Puts a line into the table of clearances, where it stood before if it was there; null takes it out. */
export function recordClearance(
  role: string,
  clearance: Clearance | null,
): DraftEdit {
  return edit<Clearance | undefined>(
    {
      what: t("the clearance of {role}", { role }),
      get: (draft) => draft.clearances.find((one) => one.role === role),
      set: (draft, value) => {
        const { clearances } = draft;
        const at = clearances.findIndex((one) => one.role === role);
        const line = value ? [value] : [];
        return {
          ...draft,
          clearances:
            at < 0
              ? [...clearances, ...line]
              : clearances.toSpliced(at, 1, ...line),
        };
      },
      show: (value) =>
        value
          ? [value.consulted, value.on, value.holder, value.comment].join(" ")
          : "",
    },
    clearance ?? undefined,
  );
}

/** My change put onto what somebody else saved; null where they changed the same field to something else, and a person must choose. */
export function joined(
  mine: DraftEdit,
  before: PaperDraft,
  theirs: PaperDraft,
): PaperDraft | null {
  const untouched = mine.field(before) === mine.field(theirs);
  const after = mine.apply(theirs);
  return untouched || mine.field(after) === mine.field(theirs) ? after : null;
}
