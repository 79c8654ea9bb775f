// What a person answers for, due first, when they ask the bot: a list to read, with the plan one press away.
import { banner, plain, text, type Card, type Element } from "./element.ts";
import { card, wordsIn, type ActionOnCard, type Language } from "./frame.ts";

/** As many as are read at a glance; the rest are in the plan. */
const mostRows = 10;

export function myActionsCard(
  language: Language,
  actions: readonly ActionOnCard[],
  link: string,
): Card {
  const words = wordsIn(language);
  const title = words.myActions(actions.length);
  const left = actions.length - mostRows;
  return card(
    words,
    title,
    [
      banner("◆", title, "accent"),
      ...actions.slice(0, mostRows).flatMap((one) => lineOf(language, one)),
      ...(left > 0 ? [text(words.andMore(left), { weight: "bolder" })] : []),
    ],
    { actions: [{ type: "Action.OpenUrl", title: words.open, url: link }] },
  );
}

function lineOf(
  language: Language,
  { ref, title, inForce, statusWord }: ActionOnCard,
): readonly Element[] {
  const words = wordsIn(language);
  const facts = words.row(
    plain(ref, 40),
    inForce,
    plain(words.tell(statusWord), 40),
  );
  if (title === null) return [text(facts, { spacing: "medium" })];
  return [
    text(plain(title, 110), { spacing: "medium" }),
    text(facts, { isSubtle: true, size: "small", spacing: "none" }),
  ];
}
