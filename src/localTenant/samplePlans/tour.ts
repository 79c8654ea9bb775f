// The tour through the sample plan: an officer's minute, a manager's five, and how a date moves.
import type { TourStep } from "../directory.ts";

export const sampleTour: readonly TourStep[] = [
  {
    title: "An officer’s minute",
    person: "Head of Democratic Services",
    page: "chat",
    sub: "",
    words:
      "A card asks about a few actions. Press No change on one: it has its tick, and Undo. Press Update on another and write a sentence.",
  },
  {
    title: "The plan, the same for everybody",
    person: "Chief Executive",
    page: "channel",
    sub: "",
    words:
      "What needs attention stands first. Press a figure in the head to see its rows, and an action to see its date, who moved it, and its history.",
  },
  {
    title: "A manager’s five minutes",
    person: "Chief Executive",
    page: "channel",
    sub: "/officers",
    words:
      "Who is late or silent, with their last words. Press Nudge: the question goes to their chat, and stays in the log.",
  },
  {
    title: "How a date moves",
    person: "Plan Administrator",
    page: "channel",
    sub: "/revisions",
    words:
      "Dates that officers proposed wait here. Press Record a meeting: only what a body decided moves a date, with its minute.",
  },
  {
    title: "What the committee reads",
    person: "Report Author",
    page: "channel",
    sub: "/paper",
    words:
      "The paper writes its own figures. Change a paragraph, look at the checks, and take it as Word.",
  },
];
