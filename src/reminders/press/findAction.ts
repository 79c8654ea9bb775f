// The message extension: an action found by reference or words among what the person may read, as a card for any chat, which follows the action.
import { askSearch } from "../../ask/questions/search.ts";
import type { OpenPlan } from "../../ask/openPlan.ts";
import type { PlansOf } from "../../ask/mcp/source.ts";
import type { Action } from "../../domain/plan/action.ts";
import { no, yes, type Answer } from "../../domain/values/answer.ts";
import { dayIn, type Instant } from "../../domain/values/calendarDate.ts";
import type { Person } from "../../domain/plan/person.ts";
import { asRef, compareRefs } from "../../domain/values/ref.ts";
import type { Press } from "./answer.ts";
import { viewOf } from "../messages/cardOf.ts";
import type { Card } from "../cards/element.ts";
import { wordsIn, type ActionOnCard, type Language } from "../cards/frame.ts";
import { goneCard, refusalCard } from "../cards/receiptCards.ts";
import { sharedCard } from "../cards/sharedCard.ts";
import { mostQuestions, pressLimit } from "./pressLimit.ts";
import type { PlanWatch } from "../plans/planWatch.ts";
import { linkTo, type ServiceSettings } from "../basics/settings.ts";

interface FinderParts {
  readonly plansOf: (person: Person) => PlansOf;
  /** The address that the person signs in with; null where nobody says. */
  readonly addressOf: (objectId: string) => Promise<string | null>;
  readonly languageOf: (objectId: string) => Promise<Language>;
  readonly watch: Pick<PlanWatch, "now">;
  readonly links: Pick<ServiceSettings, "teamsUrl" | "teamsAppId">;
  readonly now: () => number;
}

interface FoundAction {
  /** What the list of what was found says. */
  readonly title: string;
  readonly words: string;
  readonly card: Card;
}

/** An action among several to choose from. */
export interface Named {
  readonly action: ActionOnCard;
  /** By its very reference, and not by words that it shares. */
  readonly exactly: boolean;
}

export interface Finder {
  /** Refuses with a sentence for the person: nothing typed, nothing found, nothing they may read. */
  find(
    person: Pick<Person, "objectId" | "name">,
    words: string,
  ): Promise<Answer<readonly FoundAction[], "none">>;
  /** The same, to be chosen from. */
  choices(
    person: Pick<Person, "objectId" | "name">,
    words: string,
  ): Promise<Answer<readonly Named[], "none">>;
  /** The person with the address they sign in with, where Teams says it: SharePoint is asked by it what it lets them do. */
  known(person: Person): Promise<Person>;
  /** Actions that a text names by reference, of the plans the person may read. */
  namedIn(
    person: Pick<Person, "objectId" | "name">,
    text: string,
  ): Promise<readonly ActionOnCard[]>;
  /** The card as it is now, for whoever looks at it where it was put. */
  again(press: Press): Promise<Card>;
}

/** As many as a list in Teams is looked through. */
const mostFound = 10;

interface Hit {
  readonly plan: OpenPlan;
  readonly action: Action;
  /** 0 for the very reference, 1 for the title, 2 for any other text. */
  readonly rank: number;
}

function hitsIn(plan: OpenPlan, words: string): readonly Hit[] {
  const wanted = asRef(words)?.toLowerCase();
  const { rows } = askSearch.ask({ words, most: 100 }, plan);
  const inTitle = new Set(
    rows.flatMap((row) => (row.in === "title" ? [row.ref] : [])),
  );
  const found = new Set(rows.map(({ ref }) => ref));
  const rankOf = ({ ref }: Action): number | null => {
    if (ref.toLowerCase() === wanted) return 0;
    if (inTitle.has(ref)) return 1;
    return found.has(ref) ? 2 : null;
  };
  return plan.record.actions.flatMap((action) => {
    const rank = rankOf(action);
    return rank === null ? [] : [{ plan, action, rank }];
  });
}

/** Whatever in a text may be a reference, in small letters: a word with a digit in it, without the punctuation around it. */
export function refsNamedIn(text: string): ReadonlySet<string> {
  return new Set(
    text
      .toLowerCase()
      .split(/[\s,;:()[\]“”"'‘’]+/u)
      .map((word) => word.replace(/[.!?]+$/, ""))
      .filter((word) => /\d/.test(word)),
  );
}

class OurFinder implements Finder {
  readonly #parts: FinderParts;
  readonly #allowed: ReturnType<typeof pressLimit>;

  constructor(parts: FinderParts) {
    this.#parts = parts;
    this.#allowed = pressLimit(parts.now, mostQuestions);
  }

  async find(
    person: Pick<Person, "objectId" | "name">,
    typed: string,
  ): ReturnType<Finder["find"]> {
    const language = await this.#parts.languageOf(person.objectId ?? "");
    const words = wordsIn(language);
    const found = await this.choices(person, typed);
    return found.ok
      ? yes(
          found.value.map(({ action: view }) => ({
            title: [view.ref, view.title].filter(Boolean).join(" "),
            words: words.row(
              view.planTitle,
              view.inForce,
              words.tell(view.statusWord),
            ),
            card: sharedCard(language, view),
          })),
        )
      : found;
  }

  async choices(
    person: Pick<Person, "objectId" | "name">,
    typed: string,
  ): ReturnType<Finder["choices"]> {
    const language = await this.#parts.languageOf(person.objectId ?? "");
    const words = wordsIn(language);
    if (typed.trim() === "") return no("none", words.findHint);
    if (!this.#allowed({ ...person, email: null }))
      return no("none", words.busyReading);
    const all = await (await this.#plansFor(person)).all();
    if (!all.ok) return no("none", words.findNotYours);
    const hits = all.value
      .flatMap((plan) => hitsIn(plan, typed))
      .toSorted(
        (a, b) => a.rank - b.rank || compareRefs(a.action.ref, b.action.ref),
      )
      .slice(0, mostFound);
    const found: Named[] = [];
    for (const { action, rank } of hits) {
      const view = await this.#viewed(action);
      if (view) found.push({ action: view, exactly: rank === 0 });
    }
    return found.length === 0 ? no("none", words.findNothing) : yes(found);
  }

  async namedIn(
    person: Pick<Person, "objectId" | "name">,
    text: string,
  ): ReturnType<Finder["namedIn"]> {
    const named = refsNamedIn(text);
    if (named.size === 0 || !this.#allowed({ ...person, email: null }))
      return [];
    const all = await (await this.#plansFor(person)).all();
    if (!all.ok) return [];
    const views: ActionOnCard[] = [];
    for (const action of all.value
      .flatMap(({ record }) => record.actions)
      .filter(({ ref }) => named.has(ref.toLowerCase()))
      .toSorted((a, b) => compareRefs(a.ref, b.ref))
      .slice(0, mostFound)) {
      const view = await this.#viewed(action);
      if (view) views.push(view);
    }
    return views;
  }

  async again({ data, person }: Press): Promise<Card> {
    const language = await this.#parts.languageOf(person.objectId ?? "");
    const words = wordsIn(language);
    const link = linkTo(this.#parts.links, null);
    const open = await (await this.#plansFor(person)).open(data.plan);
    if (!open.ok)
      return refusalCard(language, {
        title: words.notShown,
        words: words.findNotYours,
        kept: null,
        link,
      });
    const { actions } = open.value.record;
    const action = actions.find(({ id }) => id === data.item);
    const view = action ? await this.#viewed(action) : null;
    return view ? sharedCard(language, view) : goneCard(language, link);
  }

  async known(person: Pick<Person, "objectId" | "name">): Promise<Person> {
    const email = await this.#parts.addressOf(person.objectId ?? "");
    return { ...person, email };
  }

  async #plansFor({ objectId, name }: Pick<Person, "objectId" | "name">) {
    return this.#parts.plansOf(await this.known({ objectId, name }));
  }

  async #viewed({
    planId,
    id,
  }: Pick<Action, "planId" | "id">): Promise<ActionOnCard | null> {
    const { watch, links, now } = this.#parts;
    const plan = await watch.now(planId);
    const action = plan.actions.get(id);
    const at = new Date(now()).toISOString() as Instant;
    const today = dayIn(at, plan.overview.plan.timeZone);
    return action ? viewOf(plan, action, today, links) : null;
  }
}

/** A finder over what each person may read. */
export function makeFinder(parts: FinderParts): Finder {
  return new OurFinder(parts);
}
