// What Teams is told when somebody looks for an action while they write: a list to choose from, or one sentence.
import { inEnglish } from "../../domain/words/english.ts";
import type { IAdaptiveCard } from "@microsoft/teams.cards";
import * as v from "valibot";
import { cleanText } from "../../domain/values/cleanText.ts";
import type { Finder } from "./findAction.ts";
import { errorFacts, type Log } from "../basics/log.ts";

const Query = v.object({
  parameters: v.optional(
    v.array(v.object({ name: v.string(), value: v.optional(v.unknown()) })),
    [],
  ),
});

/** What the manifest calls the one box that is typed into. */
export const wordsParameter = "words";
/** Longer than any reference or title: more is no search. */
const longest = 200;

function typedIn(query: unknown): string {
  const read = v.safeParse(Query, query);
  const value = read.success
    ? read.output.parameters.find(({ name }) => name === wordsParameter)?.value
    : "";
  return typeof value === "string" ? cleanText(value).slice(0, longest) : "";
}

const message = (text: string) => ({
  composeExtension: { type: "message" as const, text },
});

/** The answer to a search; one that failed says so, since Teams itself would say nothing of use. */
export async function foundAnswer(
  { finder, log }: { readonly finder: Finder; readonly log: Log },
  from: {
    readonly aadObjectId?: string | undefined;
    readonly name?: string | undefined;
  },
  query: unknown,
) {
  const person = {
    objectId: from.aadObjectId?.toLowerCase() ?? null,
    name: from.name ?? "",
  };
  try {
    const found = await finder.find(person, typedIn(query));
    if (!found.ok) return message(inEnglish(found.words));
    return {
      composeExtension: {
        type: "result" as const,
        attachmentLayout: "list" as const,
        attachments: found.value.map(({ title, words, card }) => ({
          contentType: "application/vnd.microsoft.card.adaptive" as const,
          // The SDK's card type knows more than ours and nothing less; the text of the card is the same.
          content: JSON.parse(JSON.stringify(card)) as IAdaptiveCard,
          preview: {
            contentType: "application/vnd.microsoft.card.thumbnail" as const,
            content: { title, text: words },
          },
        })),
      },
    };
  } catch (error) {
    log.warn("search failed", errorFacts(error));
    return message(
      "The plan cannot be reached just now. Try again in a minute.",
    );
  }
}
