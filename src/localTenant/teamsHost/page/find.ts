// The app's search beside the box for a message: words typed, a list to choose from, the chosen card put into the conversation.
import { h } from "./dom.ts";
import type { Tenant } from "./tenant.ts";
import { askHost } from "./tenant.ts";

type Found = {
  message: string | null;
  results: { title: string; text: string; card: unknown }[];
};

interface FindBox {
  readonly search: NonNullable<Tenant["app"]["search"]>;
  readonly person: string;
  readonly conversation: () => string;
  readonly say: (words: string) => void;
  /** After a card was put in. */
  readonly again: () => Promise<void>;
}

/** The box and, after a search, what was found: one button each. */
export function findBox(box: FindBox): HTMLElement {
  const { search, person } = box;
  const field = h("input", {
    type: "text",
    "aria-label": search.label,
    placeholder: search.label,
  });
  const list = h("ul", { class: "found", "aria-label": search.title });
  const form = h(
    "form",
    { class: "composer find" },
    field,
    h("button", {}, search.title),
  );
  const fail = (error: unknown) => box.say(String(error));
  const put = async (card: unknown) => {
    const conversation = box.conversation();
    await askHost("POST", "/_chat/insert", { person, conversation, card });
    list.replaceChildren();
    field.value = "";
    box.say("");
    await box.again();
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    box.say("Searching…");
    askHost<Found>("POST", "/_chat/find", {
      person,
      conversation: box.conversation(),
      command: search.command,
      parameter: search.parameter,
      words: field.value,
    }).then(({ message, results }) => {
      box.say(message ?? `${results.length} found`);
      list.replaceChildren(
        ...results.map(({ title, text, card }) =>
          h(
            "li",
            {},
            h(
              "button",
              { type: "button", onclick: () => void put(card).catch(fail) },
              h("strong", {}, title),
              h("span", {}, text),
            ),
          ),
        ),
      );
    }, fail);
  });
  return h("div", {}, list, form);
}
