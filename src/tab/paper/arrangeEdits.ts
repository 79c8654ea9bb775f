// What an author may change of the paper as a whole: its kind and skeleton, lines of the front, whole parts, paragraphs added, moved and taken out. One field an edit.
import { t } from "../language/t.ts";
import type {
  AddedParagraph,
  AuthorWords,
  BackgroundPaper,
  ChangeAsked,
  NoneArising,
} from "../../domain/committeePaper/parts/paperInput.ts";
import { paperKindWords } from "../../domain/committeePaper/parts/parts.ts";
import type { PaperKind } from "../../domain/committeePaper/parts/parts.ts";
import type { Language } from "../../domain/words/sentence.ts";
import { edit, put, withWords } from "./draftEdits.ts";
import type { DraftEdit } from "./draftEdits.ts";

/** One whole property of the words. */
function whole<Name extends keyof AuthorWords>(
  what: string,
  name: Name,
  value: AuthorWords[Name],
): DraftEdit {
  return edit<AuthorWords[Name]>(
    {
      what,
      get: (draft) => draft.words[name],
      set: (draft, now) =>
        withWords(draft, { [name]: now } as Partial<AuthorWords>),
      show: (now) => (typeof now === "string" ? now : JSON.stringify(now)),
    },
    value,
  );
}

export function chooseKind(kind: PaperKind | null): DraftEdit {
  return whole(
    kind
      ? t("the kind: {kind}", { kind: t(paperKindWords[kind]).toLowerCase() })
      : t("the kind"),
    "kind",
    kind,
  );
}

export function chooseLanguage(language: Language | null): DraftEdit {
  return whole(t("the language of the paper"), "language", language);
}

export function chooseSkeleton(id: string | null): DraftEdit {
  return whole(t("the skeleton"), "skeleton", id);
}

/** One text among several by name: a line of the front, the words of a part. */
function text(
  group: "front" | "texts",
  what: string,
  name: string,
  words: string,
): DraftEdit {
  return edit<string | undefined>(
    {
      what,
      get: (draft) => draft.words[group][name],
      set: (draft, value) =>
        withWords(draft, { [group]: put(draft.words[group], name, value) }),
      show: (value) => value ?? "",
    },
    words.trim() || undefined,
  );
}

export function writeFront(
  term: string,
  title: string,
  words: string,
): DraftEdit {
  return text("front", t("the line {title}", { title }), term, words);
}

export function writePart(
  part: string,
  title: string,
  words: string,
): DraftEdit {
  return text("texts", t("the words of {title}", { title }), part, words);
}

/** Who says that nothing arises under some headings; null takes it back. */
export function sayNoneArising(
  tags: readonly string[],
  said: NoneArising | null,
): DraftEdit {
  return edit<AuthorWords["noneArising"]>(
    {
      what:
        tags.length === 1
          ? t("what arises under a heading")
          : t("what arises under {tags} headings", { tags: tags.length }),
      get: (draft) =>
        Object.fromEntries(
          Object.entries(draft.words.noneArising).filter(([tag]) =>
            tags.includes(tag),
          ),
        ),
      set: (draft, value) => {
        const others = Object.entries(draft.words.noneArising).filter(
          ([tag]) => !tags.includes(tag),
        );
        return withWords(draft, {
          noneArising: { ...Object.fromEntries(others), ...value },
        });
      },
      show: (value) => JSON.stringify(value),
    },
    said ? Object.fromEntries(tags.map((tag) => [tag, said])) : {},
  );
}

export function listBackgroundPapers(
  papers: readonly BackgroundPaper[] | null,
): DraftEdit {
  return whole(t("the background papers"), "backgroundPapers", papers);
}

export function askChanges(changes: readonly ChangeAsked[]): DraftEdit {
  return whole(t("the changes asked for"), "changesAsked", changes);
}

/** A paragraph put in or rewritten; empty words take it out. */
export function writeAdded(paragraph: AddedParagraph): DraftEdit {
  const { id, part } = paragraph;
  return edit<string | undefined>(
    {
      what:
        part === "recommendations" ? t("a recommendation") : t("a paragraph"),
      get: ({ words }) => words.added.find((one) => one.id === id)?.text,
      set: (draft, value) => {
        const { added } = draft.words;
        const at = added.findIndex((one) => one.id === id);
        const line = value === undefined ? [] : [{ id, part, text: value }];
        return withWords(draft, {
          added: at < 0 ? [...added, ...line] : added.toSpliced(at, 1, ...line),
        });
      },
      show: (value) => value ?? "",
    },
    paragraph.text.trim() || undefined,
  );
}

/** Takes a paragraph of the plan's out, or puts it back. */
export function takeOut(id: string, number: string, out: boolean): DraftEdit {
  return edit<boolean>(
    {
      what: t("paragraph {number}", { number }),
      get: (draft) => draft.words.removed.includes(id),
      set: (draft, value) => {
        const others = draft.words.removed.filter((one) => one !== id);
        return withWords(draft, { removed: value ? [...others, id] : others });
      },
      show: (value) => (value ? t("taken out") : t("printed")),
    },
    out,
  );
}

/** The paragraphs of a part in another order. */
export function reorder(part: string, ids: readonly string[]): DraftEdit {
  return edit<readonly string[]>(
    {
      what: t("the order of paragraphs"),
      get: (draft) => draft.words.order[part] ?? [],
      set: (draft, value) =>
        withWords(draft, { order: { ...draft.words.order, [part]: value } }),
      show: (value) => value.join(", "),
    },
    ids,
  );
}
