// The parts of an adaptive card we use, as types and small builders: schema 1.5, what Teams draws the same on desktop and phone.

export type Style =
  "default" | "emphasis" | "accent" | "good" | "warning" | "attention";

export interface TextBlock {
  readonly type: "TextBlock";
  readonly text: string;
  readonly wrap: true;
  readonly size?: "small" | "medium" | "large";
  readonly weight?: "bolder";
  readonly isSubtle?: boolean;
  readonly style?: "heading";
  readonly spacing?: "none" | "small" | "medium" | "large";
}

export interface FactSet {
  readonly type: "FactSet";
  readonly facts: readonly { readonly title: string; readonly value: string }[];
}

export interface Container {
  readonly type: "Container";
  readonly id?: string;
  readonly items: readonly Element[];
  readonly style?: Style;
  readonly bleed?: boolean;
  readonly separator?: boolean;
  readonly isVisible?: boolean;
  readonly spacing?: "none" | "small" | "medium" | "large";
}

export interface ColumnSet {
  readonly type: "ColumnSet";
  readonly separator?: boolean;
  readonly columns: readonly {
    readonly type: "Column";
    readonly width: "stretch" | "auto";
    readonly verticalContentAlignment?: "center";
    readonly items: readonly Element[];
  }[];
}

export interface ActionSet {
  readonly type: "ActionSet";
  readonly spacing?: "small";
  readonly actions: readonly CardAction[];
}

interface Input {
  readonly id: string;
  readonly label: string;
  readonly isRequired?: boolean;
  readonly errorMessage?: string;
}

export interface ChoiceSet extends Input {
  readonly type: "Input.ChoiceSet";
  readonly style: "compact";
  readonly choices: readonly {
    readonly title: string;
    readonly value: string;
  }[];
  readonly value?: string;
}

interface TextInput extends Input {
  readonly type: "Input.Text";
  readonly isMultiline?: boolean;
  readonly maxLength?: number;
  readonly placeholder?: string;
  readonly value?: string;
}

interface DateInput extends Input {
  readonly type: "Input.Date";
  readonly value?: string;
}

export type Element =
  | TextBlock
  | FactSet
  | Container
  | ColumnSet
  | ActionSet
  | ChoiceSet
  | TextInput
  | DateInput;

/** What a button carries back: an opaque item and the version of the card it was pressed on. Never who: that is in the token. */
export interface CardData {
  readonly verb: string;
  readonly plan: string;
  readonly item: string;
  /** Ledger key of the card, so that a receipt and a refresh find it. */
  readonly card: string;
  /** What the action looked like when the card was made. */
  readonly seen: string;
  readonly about?: string;
}

export interface Execute {
  readonly type: "Action.Execute";
  readonly title: string;
  readonly verb: string;
  readonly data: CardData;
  readonly style?: "positive";
  readonly mode?: "secondary";
  readonly associatedInputs?: "none";
  readonly fallback: {
    readonly type: "Action.Submit";
    readonly title: string;
    readonly data: CardData;
    readonly associatedInputs?: "none";
  };
}

export type CardAction =
  | Execute
  /** In a dialog of Teams, which knows no Execute. */
  | {
      readonly type: "Action.Submit";
      readonly title: string;
      readonly data: Readonly<Record<string, unknown>>;
    }
  | {
      readonly type: "Action.OpenUrl";
      readonly id?: string;
      readonly title: string;
      readonly url: string;
      readonly mode?: "secondary";
    }
  | {
      readonly type: "Action.ToggleVisibility";
      readonly title: string;
      readonly targetElements: readonly string[];
      readonly mode?: "secondary";
    };

export interface Mention {
  readonly type: "mention";
  readonly text: string;
  readonly mentioned: { readonly id: string; readonly name: string };
}

export interface Card {
  readonly type: "AdaptiveCard";
  readonly $schema: "http://adaptivecards.io/schemas/adaptive-card.json";
  readonly version: "1.5";
  readonly lang: string;
  readonly fallbackText: string;
  /** Where the card leads, with its hidden key, so that a reading of the channel finds it. */
  readonly metadata?: { readonly webUrl: string };
  readonly refresh?: {
    readonly action: Omit<Execute, "fallback" | "title"> & {
      readonly title: string;
    };
  };
  readonly body: readonly Element[];
  readonly actions?: readonly CardAction[];
  readonly msteams?: {
    readonly width: "Full";
    readonly entities?: readonly Mention[];
  };
}

/** Text from people, made harmless: no formatting, no mention, no template, one line. Brackets round words stay: they mean nothing without square ones. */
export function plain(text: string, most = 400): string {
  const line = text.replace(/\s+/g, " ").trim();
  return shortened(line, most)
    .replace(/[\\`*_[\]<>~#|]/g, "\\$&")
    .replace(/\{(?=\{)/g, "{\u200b")
    .replace(/^(\d+)([.)])(?=\s)/, "$1\\$2")
    .replace(/^([-+])(?=\s)/, "\\$1");
}

/** Cuts at a whole character and says so with an ellipsis. For titles in lists only; the whole text is one press away. */
export function shortened(text: string, most: number): string {
  const characters = Array.from(text);
  return characters.length <= most
    ? text
    : `${characters
        .slice(0, most - 1)
        .join("")
        .trimEnd()}…`;
}

export function text(
  words: string,
  look: Partial<Omit<TextBlock, "type" | "text" | "wrap">> = {},
): TextBlock {
  return { type: "TextBlock", text: words, wrap: true, ...look };
}

/** The coloured strip at the top: a mark, a word and a colour, so that colour is never the only sign. Text keeps the default colour (contrast). */
export function banner(mark: string, words: string, style: Style): Container {
  return {
    type: "Container",
    style,
    bleed: true,
    items: [text(`${mark} ${words}`, { weight: "bolder" })],
  };
}

/** A button that works on every client: Execute, and Submit with the same data where Execute is not known. */
export function execute(
  title: string,
  data: CardData,
  look: Pick<Execute, "style" | "mode" | "associatedInputs"> = {},
): Execute {
  const { associatedInputs } = look;
  const fallback = {
    type: "Action.Submit" as const,
    title,
    data,
    ...(associatedInputs ? { associatedInputs } : {}),
  };
  return {
    type: "Action.Execute",
    title,
    verb: data.verb,
    data,
    ...look,
    fallback,
  };
}
