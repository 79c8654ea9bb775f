// Who writes the documents that leave the screen: in the reader's language, or in the one that a plan or a body keeps for its papers.
import { queryOptions } from "@tanstack/react-query";
import type { BodyId, PlanId } from "../../domain/values/id.ts";
import { englishWriter } from "../../domain/words/english.ts";
import type { Language } from "../../domain/words/sentence.ts";
import type { Writer } from "../../domain/words/writer.ts";
import { language } from "../language/t.ts";
import type { Session } from "../session/session.ts";

/** Who writes in a language; the Welsh is fetched where one is wanted. */
export const writerOf = async (wanted: Language): Promise<Writer> =>
  wanted === "cy"
    ? (await import("../../domain/words/welshWriter.ts")).welshWriter
    : englishWriter;

/** Who writes what is shown or given to the person at the screen. */
export const readersWriter = (): Promise<Writer> => writerOf(language());

/** The same for a page that shows it; an English one waits for nothing. */
export const readersWriterQuery = () =>
  queryOptions({
    queryKey: ["writer", language()],
    queryFn: readersWriter,
    staleTime: Infinity,
    structuralSharing: false,
    ...(language() === "en" ? { initialData: englishWriter } : {}),
  });

/** Who writes what is filed for others: in the language of the body's standing words, else of the plan's. */
export async function filingWriter(
  session: Session,
  planId: PlanId,
  bodyId: BodyId | null,
): Promise<Writer> {
  const { openStandingWords } =
    await import("../../sharepoint/papers/standingWords.ts");
  const kept = openStandingWords(await session.store);
  const words = bodyId
    ? await kept.standingFor(planId, bodyId)
    : (await kept.standing(planId, null)).words;
  return writerOf(words.language ?? "en");
}
