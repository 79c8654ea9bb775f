// An email beside the chat: what the shared mailbox sent where no card could go.
import { h } from "./dom.ts";

export type Email = {
  id: string;
  from: string;
  sentAt: string;
  subject: string;
  text: string;
};

/** How this page writes a moment. */
export const clock = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  hour: "2-digit",
  minute: "2-digit",
});

/** Not in Teams, but in the person's mail: shown here, so that one sees what came instead of a card. */
export function drawEmail(
  email: Email,
  openLink: (url: string) => unknown,
): HTMLElement {
  const link = /https?:\/\/\S+/.exec(email.text)?.[0];
  return h(
    "li",
    { class: "message notice-line", "data-email": email.id },
    h(
      "p",
      { class: "by" },
      h("strong", {}, "Email"),
      ` from ${email.from} ${clock.format(new Date(email.sentAt))}`,
    ),
    h(
      "p",
      { class: "said letter" },
      h("strong", {}, email.subject),
      `\n\n${email.text}`,
    ),
    ...(link === undefined
      ? []
      : [
          h(
            "button",
            { type: "button", onclick: () => void openLink(link) },
            "Open",
          ),
        ]),
  );
}
