// Cards as a bot sends them: one with a form, and one that only says something.
import { ids } from "../../../src/localTenant/addresses.ts";

export const title = "Full analytical review of the accounts";

export function card(more: Record<string, unknown> = {}) {
  return {
    type: "AdaptiveCard",
    version: "1.5",
    lang: "en",
    body: [
      {
        type: "Container",
        style: "attention",
        bleed: true,
        items: [
          {
            type: "TextBlock",
            text: "▲ Overdue by 6 working days",
            wrap: true,
            weight: "Bolder",
          },
        ],
      },
      {
        type: "TextBlock",
        text: title,
        wrap: true,
        size: "Large",
        style: "heading",
      },
      {
        type: "TextBlock",
        text: "**Finance** & \\*not bold\\* <img src=x onerror=alert(1)> [safe](https://council.example) [bad](javascript:alert(1))",
        wrap: true,
      },
      { type: "FactSet", facts: [{ title: "Due", value: "13 November 2026" }] },
      {
        type: "Input.ChoiceSet",
        id: "status",
        label: "Where is this now?",
        isRequired: true,
        errorMessage: "Choose one",
        choices: [
          { title: "In progress", value: "inProgress" },
          { title: "Completed", value: "completed" },
        ],
      },
      {
        type: "Input.Text",
        id: "note",
        label: "What has changed?",
        isMultiline: true,
      },
    ],
    actions: [
      {
        type: "Action.Execute",
        title: "Save",
        verb: "update",
        data: { key: "k1" },
      },
      {
        type: "Action.OpenUrl",
        title: "Open",
        url: `https://teams.microsoft.com/l/entity/${ids.teamsAppId}/myActions`,
      },
    ],
    ...more,
  };
}
export const plain = (text: string) => ({
  type: "AdaptiveCard",
  version: "1.5",
  body: [{ type: "TextBlock", text, wrap: true }],
});
export const attached = (content: unknown) => ({
  type: "message" as const,
  attachments: [
    { contentType: "application/vnd.microsoft.card.adaptive", content },
  ],
});
