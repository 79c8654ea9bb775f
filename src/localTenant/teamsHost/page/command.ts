// A command of the app on a message, as the message's menu in Teams has it: the press, and the dialog the app answers with.
import type { HostTheme } from "./address.ts";
import { drawCard } from "./cards.ts";
import { h } from "./dom.ts";
import { showCardDialog } from "./modals.ts";
import { askHost } from "./tenant.ts";

interface Command {
  readonly command: string;
  readonly title: string;
  readonly label: string;
  readonly about: {
    readonly person: string;
    readonly conversation: string;
    readonly message: string;
  };
  readonly theme: HostTheme;
  readonly openLink: (url: string) => unknown;
  readonly say: (words: string) => void;
}

type Answer =
  | { kind: "dialog"; title: string; card: unknown }
  | { kind: "message"; text: string }
  | { kind: "closed" };

async function press({
  command,
  about,
  theme,
  openLink,
  say,
}: Command): Promise<void> {
  const ask = (more: { readonly data?: unknown }) =>
    askHost<Answer>("POST", "/_chat/command", { ...about, command, ...more });
  const first = await ask({});
  if (first.kind !== "dialog")
    return say(first.kind === "message" ? first.text : "");
  showCardDialog(
    first.title,
    first.card,
    (card, submit) =>
      drawCard(card, theme, { press: ({ data }) => submit(data), openLink }),
    async (data) => {
      const answer = await ask({ data });
      if (answer.kind === "dialog") return { card: answer.card };
      return answer.kind === "message" ? { line: answer.text } : null;
    },
  );
}

/** The button that presses the command on the message. */
export function commandButton(command: Command): HTMLElement {
  return h(
    "button",
    {
      type: "button",
      class: "quiet on-message",
      "aria-label": command.label,
      onclick: () =>
        void press(command).catch((error: unknown) =>
          command.say(String(error)),
        ),
    },
    command.title,
  );
}
