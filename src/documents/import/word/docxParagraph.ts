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

  open(
    name: string,
    value: string | undefined,
    attributes: Attributes,
    parent: string,
  ): void {
    switch (name) {
      case "pStyle":
        this.style = this.context.styleOf(value ?? "");
        break;
      case "numId":
        this.list = value ?? null;
        break;
      case "ilvl":
        this.level = Number(value) || 0;
        break;
      case "outlineLvl":
        this.outline = Number(value);
        break;
      case "r":
        this.bold = false;
        this.isStruck = false;
        this.isHidden = false;
        this.isRaised = false;
        break;
      case "vanish":
        if (parent === "rPr")
          this.isHidden = value !== "0" && value !== "false";
        break;
      case "vertAlign":
        if (parent === "rPr") this.isRaised = value === "superscript";
        break;
      case "b":
        if (parent === "rPr") this.bold = value !== "0" && value !== "false";
        break;
      case "strike":
      case "dstrike":
        if (parent === "rPr")
          this.isStruck = value !== "0" && value !== "false";
        break;
      case "tab":
        if (parent !== "tabs" && this.text !== "") this.write(" ");
        break;
      case "br":
      case "cr":
        this.write("\n");
        break;
      case "noBreakHyphen":
        this.write("-");
        break;
      default:
        this.openReference(name, value, attributes);
    }
  }

  private openReference(
    name: string,
    value: string | undefined,
    attributes: Attributes,
  ): void {
    const id = attribute(attributes, "id") ?? "";
    if (name === "hyperlink") this.link(this.context.links.get(id));
    else if (name === "footnoteReference")
      this.note("Footnote", this.context.footnotes.get(id));
    else if (name === "endnoteReference")
      this.note("Endnote", this.context.endnotes.get(id));
    else if (
      name === "fldChar" &&
      attribute(attributes, "fldCharType") === "separate"
    )
      this.endInstructions();
    else if (name === "checkBox") this.checked = false;
    else if (
      (name === "checked" || name === "default") &&
      this.checked !== null
    )
      this.checked = value !== "0" && value !== "false";
    else if (name === "ddList") [this.choices, this.chosen] = [[], 0];
    else if (name === "listEntry") this.choices.push(value ?? "");
    else if (name === "result") this.chosen = Number(value) || 0;
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
