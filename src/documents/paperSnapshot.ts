// Freezes a paper: its position, its model and its files with their hashes, as one value that is filed whole.
import type { Instant } from "../domain/values/calendarDate.ts";
import { committeePaper } from "../domain/committeePaper/committeePaper.ts";
import { checksKept } from "../domain/committeePaper/checks/check.ts";
import { paperFacts } from "../domain/committeePaper/facts/paperFacts.ts";
import type { PaperInput } from "../domain/committeePaper/parts/paperInput.ts";
import {
  paperFileName,
  snapshotContent,
  snapshotFormat,
} from "../domain/committeePaper/publishing/publishing.ts";
import type {
  Snapshot,
  SnapshotFile,
} from "../domain/committeePaper/publishing/publishing.ts";
import type { BodyId } from "../domain/values/id.ts";
import type { Person } from "../domain/plan/person.ts";
import { committeePaperHtml } from "./committeePaperHtml.ts";
import { committeePaperWord } from "./committeePaperWord.ts";
import { fillTemplate } from "./committeePaper/fillTemplate.ts";
import type { WordTemplate } from "./committeePaper/template.ts";
import { sha256 } from "./sha256.ts";

/** Base64 in pieces: a whole document at once would be too many arguments. */
function base64Of(bytes: Uint8Array): string {
  const piece = 0x8000;
  let text = "";
  for (let at = 0; at < bytes.length; at += piece)
    text += String.fromCharCode(...bytes.subarray(at, at + piece));
  return btoa(text);
}

async function frozenFile(
  name: string,
  bytes: Uint8Array,
): Promise<SnapshotFile> {
  return { name, sha256: await sha256(bytes), base64: base64Of(bytes) };
}

/** What freezing needs beside the paper itself. */
interface Publication {
  readonly key: string;
  readonly bodyId: BodyId;
  readonly by: Person;
  readonly at: Instant;
  /** The council's own Word template; null for ours. */
  readonly template: WordTemplate | null;
}

/** The snapshot of a paper. The same input, publisher and moment give the same snapshot, byte for byte. */
export async function paperSnapshot(
  input: PaperInput,
  publication: Publication,
): Promise<Snapshot> {
  const { key, bodyId, by, at, template } = publication;
  const made = committeePaper(input);
  const paper = { ...made, checks: checksKept(made.checks) };
  const { position } = paperFacts(input);
  const name = paperFileName(paper);
  const word = await (template
    ? fillTemplate(template, paper)
    : committeePaperWord(paper));
  const page = new TextEncoder().encode(committeePaperHtml(paper));
  const content = { key, position, paper };
  return {
    format: snapshotFormat,
    ...content,
    planId: input.record.plan.id,
    bodyId,
    asAt: input.asAt,
    audience: input.audience,
    publishedBy: by,
    publishedAt: at,
    hash: await sha256(snapshotContent(content)),
    files: [
      await frozenFile(`${name}.docx`, word),
      await frozenFile(`${name}.html`, page),
    ],
  };
}
