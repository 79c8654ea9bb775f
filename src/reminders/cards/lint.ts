// What the card schema cannot say: the house rules and the limits of Teams. Names every fault with the place.

const budgets = { utf8: 25 * 1_024, utf16: 36 * 1_024 };

/** Properties each kind of part may have: anything else is a misspelling that Teams would ignore in silence. */
const parts: Readonly<Record<string, readonly string[]>> = {
  AdaptiveCard: [
    "$schema",
    "version",
    "lang",
    "fallbackText",
    "metadata",
    "refresh",
    "body",
    "actions",
    "msteams",
  ],
  TextBlock: ["text", "wrap", "size", "weight", "isSubtle", "style", "spacing"],
  FactSet: ["facts"],
  Container: [
    "id",
    "items",
    "style",
    "bleed",
    "separator",
    "isVisible",
    "spacing",
  ],
  ColumnSet: ["columns", "separator"],
  Column: ["width", "items", "verticalContentAlignment"],
  ActionSet: ["actions", "spacing"],
  "Input.ChoiceSet": [
    "id",
    "label",
    "isRequired",
    "errorMessage",
    "style",
    "choices",
    "value",
  ],
  "Input.Text": [
    "id",
    "label",
    "isRequired",
    "errorMessage",
    "isMultiline",
    "maxLength",
    "placeholder",
    "value",
  ],
  "Input.Date": ["id", "label", "isRequired", "errorMessage", "value"],
  "Action.Execute": [
    "title",
    "verb",
    "data",
    "style",
    "mode",
    "associatedInputs",
    "fallback",
  ],
  "Action.Submit": ["title", "data", "associatedInputs"],
  "Action.OpenUrl": ["id", "title", "url", "mode"],
  "Action.ToggleVisibility": ["title", "targetElements", "mode"],
};

interface Part {
  readonly at: string;
  readonly type: string;
  readonly value: Readonly<Record<string, unknown>>;
}

/** Faults of a card in words; none when it may be sent. */
export function lintCard(card: unknown): readonly string[] {
  const found = [...partsOf(card, "card")];
  const json = JSON.stringify(card);
  const faults = found.flatMap(faultsOfPart);
  const ids = found
    .filter(({ type }) => !type.startsWith("Action."))
    .map(({ value }) => value["id"])
    .filter((id) => typeof id === "string");
  const repeated = ids.filter((id, at) => ids.indexOf(id) !== at);
  const root = found[0]?.value;
  const missing = found
    .filter(({ type }) => type === "Action.ToggleVisibility")
    .flatMap(({ value }) =>
      Array.isArray(value["targetElements"]) ? value["targetElements"] : [],
    )
    .filter((id) => typeof id !== "string" || !ids.includes(id));
  const visible = listIn(root, "actions").filter(
    (action) => action["mode"] !== "secondary",
  );
  return [
    ...faults,
    ...repeated.map((id) => `Two parts have the id ${id}.`),
    ...missing.map(
      (id) => `A button shows ${String(id)}, which is not in the card.`,
    ),
    ...(root?.["version"] === "1.5" ? [] : ["The version is not 1.5."]),
    ...(root?.["lang"] === "en" || root?.["lang"] === "cy"
      ? []
      : ["The language is neither en nor cy."]),
    ...(root?.["fallbackText"] ? [] : ["There is no fallback text."]),
    ...(visible.length <= 2 ? [] : ["More than two buttons are visible."]),
    ...(listIn(root, "actions").length <= 6
      ? []
      : ["There are more than six buttons."]),
    ...(Buffer.byteLength(json) <= budgets.utf8
      ? []
      : [
          `It is ${Buffer.byteLength(json)} bytes in UTF-8, over ${budgets.utf8}.`,
        ]),
    ...(json.length * 2 <= budgets.utf16
      ? []
      : [`It is ${json.length * 2} bytes in UTF-16, over ${budgets.utf16}.`]),
  ];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function listIn(
  value: Readonly<Record<string, unknown>> | undefined,
  name: string,
): readonly Readonly<Record<string, unknown>>[] {
  const list = value?.[name];
  return Array.isArray(list) ? list.filter(isRecord) : [];
}

function* partsOf(value: unknown, at: string): Generator<Part> {
  if (!isRecord(value)) return;
  const type = value["type"];
  yield { at, type: typeof type === "string" ? type : "(none)", value };
  for (const name of ["body", "items", "columns", "actions"])
    for (const [index, child] of listIn(value, name).entries())
      yield* partsOf(child, `${at}.${name}[${index}]`);
  if (isRecord(value["fallback"]))
    yield* partsOf(value["fallback"], `${at}.fallback`);
}

function faultsOfPart({ at, type, value }: Part): readonly string[] {
  const known = parts[type];
  if (!known) return [`${at} is a ${type}, which we do not use.`];
  const strange = Object.keys(value).filter(
    (name) => name !== "type" && !known.includes(name),
  );
  return [
    ...strange.map(
      (name) => `${at} has ${name}, which a ${type} does not know.`,
    ),
    ...(type === "TextBlock" ? textFaults(value) : []),
    ...(type.startsWith("Input.") ? inputFaults(value) : []),
    ...(type === "Action.Execute" ? executeFaults(value) : []),
    ...(type === "Action.OpenUrl" &&
    !/^(https:\/\/|http:\/\/localhost)/.test(String(value["url"]))
      ? ["a link that is not https"]
      : []),
  ].map((fault) => (fault.startsWith(at) ? fault : `${at}: ${fault}.`));
}

function textFaults(value: Part["value"]): readonly string[] {
  return [
    ...(value["wrap"] === true ? [] : ["text that does not wrap"]),
    ...(value["text"] ? [] : ["an empty text"]),
    ...(/\{\{/.test(String(value["text"])) ? ["a template in a text"] : []),
    ...(value["style"] === "heading" && !value["size"]
      ? ["a heading without a size"]
      : []),
  ];
}

function inputFaults(value: Part["value"]): readonly string[] {
  return [
    ...(value["id"] ? [] : ["an input without an id"]),
    ...(value["label"] ? [] : ["an input without a label"]),
    ...(value["isRequired"] && !value["errorMessage"]
      ? ["a required input without an error message"]
      : []),
  ];
}

function executeFaults(value: Part["value"]): readonly string[] {
  const { fallback, data } = value;
  const same =
    isRecord(fallback) &&
    fallback["type"] === "Action.Submit" &&
    JSON.stringify(fallback["data"]) === JSON.stringify(data);
  return [
    ...(value["verb"] ? [] : ["a button without a verb"]),
    ...(same
      ? []
      : ["an Execute without a Submit fallback with the same data"]),
  ];
}
