// Which of some actions were sent back, a claim or what audit looked at: asked of SharePoint a hundred questions a request, so that nobody reads the logs of all to find the few.
import * as v from "valibot";
import type { ActionId } from "../../domain/values/id.ts";
import { batchLimit, inBatch, itemsOf, type Site } from "../wire/connect.ts";
import { StoreFailure } from "../wire/failure.ts";
import { nouns } from "../nouns/nouns.ts";
import { provingLists } from "../nouns/openLists.ts";

const kindOf = "UpdateKind";
const returned = "return";

/** Where somebody may say that a claim lacks something. */
const titles = provingLists
  .filter(({ proof }) => proof !== "author" && proof !== "board")
  .map(({ title }) => title);

/** Where an auditor says that what was done is not. */
const audits = provingLists
  .filter(({ proof }) => proof === "auditor")
  .map(({ title }) => title);

const rows = v.array(v.looseObject({ Saying: v.nullish(v.string()) }));

/** A row of Updates is asked for by its kind; a statement says it in its words, an auditor's as the kind of ruling. */
const isReturn = ({
  Saying,
}: {
  readonly Saying?: string | null | undefined;
}) =>
  !Saying ||
  Saying.includes(`"${kindOf}":"${returned}"`) ||
  Saying.includes("sentBack");

const questionsAbout = (id: ActionId) => [
  (batched: Site) =>
    itemsOf(batched, nouns.updates.list.title)
      .select("Id")
      .filter(`ActionKey eq '${id}' and ${kindOf} eq '${returned}'`)
      .top(1)<unknown>(),
  ...[
    ...titles.map((title) => ({ title, says: "updates" })),
    ...audits.map((title) => ({ title, says: "decisions" })),
  ].map(
    ({ title, says }) =>
      (batched: Site) =>
        itemsOf(batched, title)
          .select("Id", "Saying")
          .filter(`AboutKey eq '${id}' and Says eq '${says}'`)<unknown>(),
  ),
];

/**
 * Those about which somebody recorded that a claim was sent back, or audit that the action was, at whatever time.
 * @throws StoreFailure when the tenant refuses or cannot be reached
 */
export async function returnedAmong(
  site: Site,
  ids: readonly ActionId[],
): Promise<ReadonlySet<ActionId>> {
  const asked = ids.flatMap((id) =>
    questionsAbout(id).map((ask) => ({ id, ask })),
  );
  const parts = Array.from(
    { length: Math.ceil(asked.length / batchLimit) },
    (_, n) => asked.slice(n * batchLimit, (n + 1) * batchLimit),
  );
  const found = new Set<ActionId>();
  await Promise.all(
    parts.map(async (part) => {
      const answers = await inBatch(site, (batched) =>
        part.map(({ ask }) => ask(batched)),
      );
      for (const [n, answer] of answers.entries()) {
        const id = part[n]?.id;
        if (answer.status === "fulfilled") {
          if (id && v.parse(rows, answer.value).some(isReturn)) found.add(id);
        } else if (
          !(answer.reason instanceof StoreFailure) ||
          answer.reason.kind !== "listMissing"
        )
          throw answer.reason;
      }
    }),
  );
  return found;
}
