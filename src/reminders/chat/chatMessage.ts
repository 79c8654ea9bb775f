// A message of a chat as Teams hands it over: who wrote it, when, its words without markup, and the link to it. It is somebody's text, never an instruction.
import * as v from "valibot";
import { cleanText } from "../../domain/values/cleanText.ts";
import { decodeEntities } from "../../documents/import/text/htmlEntities.ts";
import { safeAddress } from "../../domain/progress/evidenceEntry.ts";
import { shortened } from "../cards/element.ts";

/** What is kept of a message. It travels with the dialog, so what comes back is read with the same checks. */
export const ChatMessage = v.object({
  id: v.pipe(v.string(), v.maxLength(200)),
  /** Whoever wrote it, as Teams calls them; null where Teams does not say. */
  by: v.nullable(v.pipe(v.string(), v.maxLength(200))),
  sent: v.nullable(v.pipe(v.string(), v.isoTimestamp())),
  text: v.pipe(v.string(), v.maxLength(5_000)),
  /** Whether there was more of it than is kept. */
  goesOn: v.boolean(),
  link: v.nullable(v.pipe(v.string(), v.maxLength(2_000))),
});
export type ChatMessage = v.InferOutput<typeof ChatMessage>;

const Name = v.nullish(v.object({ displayName: v.nullish(v.string()) }));
const Payload = v.object({
  id: v.string(),
  deleted: v.nullish(v.boolean()),
  createdDateTime: v.nullish(v.string()),
  linkToMessage: v.nullish(v.string()),
  from: v.nullish(v.object({ user: Name, application: Name })),
  body: v.nullish(
    v.object({ contentType: v.nullish(v.string()), content: v.string() }),
  ),
  attachments: v.nullish(v.array(v.object({ name: v.nullish(v.string()) }))),
});

/** As much of a message as goes with the dialog and comes back: what Teams lets a card be is 28 KB. */
const mostKept = 4_000;
/** Far more than Teams lets anybody write, and little enough to be read at once. */
const mostRead = 100_000;

type Given = v.InferOutput<typeof Payload>;

/** The words of the message and the names of the files beside them. */
function wordsOf({ body, attachments }: Given): string {
  const content = body?.content.slice(0, mostRead) ?? "";
  const said =
    body?.contentType === "text" ? cleanText(content) : textOfHtml(content);
  const files = (attachments ?? [])
    .map(({ name }) => cleanText(name ?? "").trim())
    .filter(Boolean)
    .map((name) => `[${name}]`);
  return [said.trim(), ...files].filter(Boolean).join("\n");
}

function authorOf({ from }: Given): string | null {
  const by = from?.user?.displayName ?? from?.application?.displayName ?? "";
  return shortened(cleanText(by).trim(), 120) || null;
}

function linkOf({ linkToMessage }: Given): string | null {
  const link = safeAddress(linkToMessage ?? "");
  return link?.startsWith("https:") && link.length <= 2_000 ? link : null;
}

/** The message a command was pressed on; null where there is none or it was taken away. */
export function messageIn(payload: unknown): ChatMessage | null {
  const { success, output } = v.safeParse(Payload, payload);
  if (!success || output.deleted) return null;
  const words = wordsOf(output);
  const sent = Date.parse(output.createdDateTime ?? "");
  const isCut = (output.body?.content.length ?? 0) > mostRead;
  return {
    id: output.id.slice(0, 200),
    by: authorOf(output),
    sent: Number.isNaN(sent) ? null : new Date(sent).toISOString(),
    text: shortened(words, mostKept),
    goesOn: isCut || Array.from(words).length > mostKept,
    link: linkOf(output),
  };
}

/** An attribute of a tag, as it is written; empty where it has none. */
function attribute(tag: string, name: string): string {
  const at = tag.toLowerCase().indexOf(` ${name}="`);
  return at < 0 ? "" : (tag.slice(at + name.length + 3).split('"')[0] ?? "");
}

const endOfLine = /^\/(?:p|div|li|tr|h[1-6]|blockquote|pre|ul|ol)\b|^br\b/i;

/** The words of a message written with markup. What comes of it is text and is shown as text, whatever signs it holds. */
function textOfHtml(html: string): string {
  let address = "";
  const text = html.replace(/\s+/g, " ").replace(/<([^<>]*)>/g, (_, tag) => {
    const inside = String(tag);
    if (endOfLine.test(inside)) return "\n";
    if (/^li\b/i.test(inside)) return "- ";
    if (/^(?:img|emoji)\b/i.test(inside)) return attribute(inside, "alt");
    if (/^a\b/i.test(inside)) address = attribute(inside, "href");
    // Words that lead somewhere keep where to.
    else if (/^\/a\b/i.test(inside) && address !== "") {
      const to = ` (${address})`;
      address = "";
      return to;
    }
    return "";
  });
  return cleanText(decodeEntities(text))
    .split("\n")
    .map((line) => line.trim())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n");
}
