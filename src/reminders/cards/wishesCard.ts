// The card on which somebody says how cards come to them: language, hours, and nothing before a day.
import type { OwnWishes } from "../../domain/reminding/ownWishes.ts";
import type { Sentence } from "../../domain/words/sentence.ts";
import { banner, execute, text, type Card, type ChoiceSet } from "./element.ts";
import { card, wordsIn, type Language } from "./frame.ts";

/** What its button is called, and what stands for the key of a card nobody was sent. */
export const wishesVerb = "wishes";

const data = {
  verb: wishesVerb,
  plan: "",
  item: "",
  card: wishesVerb,
  seen: "",
};

/** Whole hours from one to another: "07:00". */
const hoursOf = (first: number, last: number): readonly string[] =>
  Array.from(
    { length: last - first + 1 },
    (_, at) => `${String(first + at).padStart(2, "0")}:00`,
  );

const asChosen = (value: string) => ({ title: value, value });

/** The boxes as they were last chosen, or as they are kept. */
export type Chosen = Readonly<Record<keyof OwnWishes, string>>;

export const chosenOf = (wishes: OwnWishes): Chosen => ({
  language: wishes.language ?? "",
  from: wishes.from ?? "",
  until: wishes.until ?? "",
  quietUntil: wishes.quietUntil ?? "",
});

export function wishesCard(
  language: Language,
  chosen: Chosen,
  said: {
    /** Deep link to My actions. */
    readonly link: string;
    /** It has just been saved. */
    readonly saved: boolean;
    /** Why it was not; null where nothing was refused. */
    readonly refused: Sentence | null;
  },
): Card {
  const words = wordsIn(language);
  const choice = (
    id: keyof OwnWishes,
    label: string,
    choices: ChoiceSet["choices"],
  ): ChoiceSet => ({
    type: "Input.ChoiceSet",
    id,
    label,
    style: "compact",
    choices: [{ title: words.asThePlan, value: "as" }, ...choices],
    value: chosen[id] || "as",
  });
  return card(
    words,
    words.wishesTitle,
    [
      ...(said.saved ? [banner("✔", words.wishesSaved, "good")] : []),
      ...(said.refused === null
        ? []
        : [
            banner("▲", words.refusedTitle, "attention"),
            text(words.tell(said.refused), { weight: "bolder" }),
          ]),
      text(words.wishesTitle, {
        size: "large",
        weight: "bolder",
        style: "heading",
      }),
      text(words.wishesAbout),
      choice("language", words.wishesLanguage, [
        { title: "English", value: "en" },
        { title: "Cymraeg", value: "cy" },
      ]),
      choice("from", words.wishesFrom, hoursOf(7, 17).map(asChosen)),
      choice("until", words.wishesUntil, hoursOf(9, 20).map(asChosen)),
      {
        type: "Input.Date",
        id: "quietUntil",
        label: words.wishesQuiet,
        ...(chosen.quietUntil ? { value: chosen.quietUntil } : {}),
      },
    ],
    {
      actions: [
        execute(words.wishesSave, data, { style: "positive" }),
        { type: "Action.OpenUrl", title: words.open, url: said.link },
      ],
    },
  );
}
