// What a plan says of questions that no figure answers, in English.

export const asking = {
  "asking.noInstruction":
    "Figures are worked out from what was recorded, and nothing that is asked changes one. Ask position for where the plan stands.",
  "asking.noAverage":
    "The plan gives no averages: an average hides which. It says of each action how many days it is late and how far its date was moved; ask actions, or dates_decided.",
  "asking.noOtherSite":
    "Only the plans of this site that you may read can be asked. The question about the plans lists them.",
  "asking.person":
    "Where that names a person, ask by the post they hold: Waymark gives no figures about people.",
  "asking.dueBackwards":
    "{from:date} is after {to:date}: give the earlier day first.",
} as const;
