// The words of a cell or paragraph of a page while it is read.
import { limits, tooLarge } from "../file/budget.ts";

/** Words as they come, piece by piece: joined once at the end, since a page may give them a letter at a time. */
export class Words {
  private readonly pieces: string[] = [];
  private letters = 0;

  /** Adds text whose white space is single spaces already; none at the start of a line. */
  add(text: string): void {
    const open = /(?:^|\s)$/.test(this.pieces.at(-1) ?? "");
    const piece = open ? text.trimStart() : text;
    if (piece !== "") this.mark(piece);
  }

  mark(text: string): void {
    this.letters += text.length;
    if (this.letters > limits.cellLetters) throw tooLarge();
    this.pieces.push(text);
  }

  newLine(): void {
    const last = this.pieces.pop();
    if (last === undefined) return;
    const kept = last.endsWith("\n") ? last.slice(0, -1) : last.trimEnd();
    if (kept !== "") this.pieces.push(kept);
    this.mark("\n");
  }

  text(): string {
    return this.pieces.join("");
  }
}
