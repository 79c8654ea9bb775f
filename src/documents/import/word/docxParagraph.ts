// One paragraph of a Word document while it is being read: its words, its number or bullet, and what hangs on it.
import type { Budget } from "../file/budget.ts";
import type { Numbering } from "./docxNumbering.ts";
import { bulletFor } from "./docxNumbering.ts";
import type { ParagraphStyle } from "./docxStyles.ts";
import { attribute } from "../file/xml.ts";
import type { Attributes } from "../file/xml.ts";

export interface ParagraphContext {
  readonly budget: Budget;
  readonly numbering: Numbering;
  readonly styleOf: (id: string) => ParagraphStyle;
  readonly footnotes: ReadonlyMap<string, string>;
  readonly endnotes: ReadonlyMap<string, string>;
  /** Relationship id to address, for hyperlinks. */
  readonly links: ReadonlyMap<string, string>;
}

/** "1", "2, 3", "*", "a": what refers to a note below the table. */
const noteMark = /^\s*(?:[*†‡a-f]|\d{1,2}(?:\s*,\s*\d{1,2})*)\s*$/;

/** An element that opens inside a paragraph. */
interface Opened {
  readonly value: string | undefined;
  readonly attributes: Attributes;
  readonly parent: string | undefined;
}

const isOn = ({ value }: Opened) => value !== "0" && value !== "false";
const ofRun = ({ parent }: Opened) => parent === "rPr";
const idOf = ({ attributes }: Opened) => attribute(attributes, "id") ?? "";

export class DocxParagraph {
  text = "";
  /** The words without those struck through, and those struck through. */
  standing = "";
  struck = "";
  characters = 0;
  boldCharacters = 0;
  markDeleted = false;
  isListItem = false;
  /** Letters that Word shows nobody. */
  hidden = 0;
  /** Marks of notes typed small above the line. */
  marks = 0;
  readonly notes: string[] = [];
  private readonly context: ParagraphContext;
  private style: ParagraphStyle = { heading: null, list: null, level: 0 };
  private list: string | null = null;
  private level: number | null = null;
  private outline: number | null = null;
  private bold = false;
  private isStruck = false;
  private isHidden = false;
  private isRaised = false;
  private instructions = "";
  private choices: string[] = [];
  private chosen = 0;
  private checked: boolean | null = null;

  constructor(context: ParagraphContext) {
    this.context = context;
  }

  add(text: string): void {
    const clean = text
      .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, "")
      .replace(/\u00A0/g, " ");
    if (this.isHidden) {
      this.hidden += clean.trim().length;
      return;
    }
    // "March 2027¹" set small above the line is March 2027 with the mark of a note.
    if (this.isRaised && this.text.trim() !== "" && noteMark.test(clean)) {
      this.marks += 1;
      return;
    }
    this.write(clean);
    const letters = clean.trim().length;
    this.characters += letters;
    if (this.bold) this.boldCharacters += letters;
  }

  private write(words: string): void {
    this.context.budget.spend("letters", words.length);
    this.text += words;
    if (this.isStruck) this.struck += words;
    else this.standing += words;
  }

  instruction(text: string): void {
    this.instructions += text;
  }

  open(name: string, opened: Opened): void {
    DocxParagraph.known.get(name)?.(this, opened);
  }

  private static readonly known: ReadonlyMap<
    string,
    (of: DocxParagraph, opened: Opened) => void
  > = new Map<string, (of: DocxParagraph, opened: Opened) => void>([
    ["pStyle", (of, { value }) => (of.style = of.context.styleOf(value ?? ""))],
    ["numId", (of, { value }) => (of.list = value ?? null)],
    ["ilvl", (of, { value }) => (of.level = Number(value) || 0)],
    ["outlineLvl", (of, { value }) => (of.outline = Number(value))],
    [
      "r",
      (of) => {
        of.bold = false;
        of.isStruck = false;
        of.isHidden = false;
        of.isRaised = false;
      },
    ],
    ["vanish", (of, opened) => ofRun(opened) && (of.isHidden = isOn(opened))],
    [
      "vertAlign",
      (of, opened) =>
        ofRun(opened) && (of.isRaised = opened.value === "superscript"),
    ],
    ["b", (of, opened) => ofRun(opened) && (of.bold = isOn(opened))],
    ["strike", (of, opened) => ofRun(opened) && (of.isStruck = isOn(opened))],
    ["dstrike", (of, opened) => ofRun(opened) && (of.isStruck = isOn(opened))],
    [
      "tab",
      (of, { parent }) => {
        if (parent !== "tabs" && of.text !== "") of.write(" ");
      },
    ],
    ["br", (of) => of.write("\n")],
    ["cr", (of) => of.write("\n")],
    ["noBreakHyphen", (of) => of.write("-")],
    ["hyperlink", (of, opened) => of.link(of.context.links.get(idOf(opened)))],
    [
      "footnoteReference",
      (of, opened) =>
        of.note("Footnote", of.context.footnotes.get(idOf(opened))),
    ],
    [
      "endnoteReference",
      (of, opened) => of.note("Endnote", of.context.endnotes.get(idOf(opened))),
    ],
    [
      "fldChar",
      (of, { attributes }) => {
        if (attribute(attributes, "fldCharType") === "separate")
          of.endInstructions();
      },
    ],
    ["checkBox", (of) => (of.checked = false)],
    ["checked", (of, opened) => of.check(opened)],
    ["default", (of, opened) => of.check(opened)],
    ["ddList", (of) => ([of.choices, of.chosen] = [[], 0])],
    ["listEntry", (of, { value }) => of.choices.push(value ?? "")],
    ["result", (of, { value }) => (of.chosen = Number(value) || 0)],
  ]);

  private check(opened: Opened): void {
    if (this.checked !== null) this.checked = isOn(opened);
  }

  close(name: string): void {
    if (name === "checkBox" && this.checked !== null) {
      this.add(this.checked ? "☒" : "☐");
      this.checked = null;
    }
    if (name === "ddList") this.add(this.choices[this.chosen] ?? "");
  }

  private endInstructions(): void {
    this.link(/HYPERLINK\s+"([^"]+)"/.exec(this.instructions)?.[1]);
    this.instructions = "";
  }

  private link(address: string | undefined): void {
    if (address !== undefined && /^(https?|mailto|ftp|file):/i.test(address))
      this.addNote(`Link: ${address}`);
  }

  private note(kind: string, text: string | undefined): void {
    if (text !== undefined) this.addNote(`${kind}: ${text}`);
  }

  /** Counted here, where it is referred to: one footnote may stand under every row. */
  private addNote(words: string): void {
    this.context.budget.spend("letters", words.length);
    this.notes.push(words);
  }

  /** The paragraph as a line of plain text, with its number or bullet and its indent. */
  line(text: string): string {
    const list = this.list ?? this.style.list;
    if (list === null || list === "0") return text;
    const level = Math.min(this.level ?? this.style.level, 8);
    const mark = this.context.numbering.mark(list, level);
    this.context.budget.spend("letters", mark.text.length);
    this.isListItem = true;
    if (mark.bullet)
      return text.trim() === ""
        ? ""
        : `${"  ".repeat(level)}${bulletFor(level)} ${text}`;
    const indent = "  ".repeat(level);
    return mark.text === "" ? text : `${indent}${mark.text} ${text}`.trimEnd();
  }

  /** 1 for the highest heading. A short paragraph all in bold is a heading people made by hand (level 6). */
  heading(): number | null {
    const stated =
      this.style.heading ??
      (this.outline !== null && this.outline < 9 ? this.outline + 1 : null);
    if (stated !== null) return stated;
    const allBold =
      this.characters > 0 && this.boldCharacters >= this.characters;
    return allBold && this.text.length <= 150 ? 6 : null;
  }
}
