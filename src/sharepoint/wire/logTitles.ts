// The names of the log's lists, for whoever asks about a list without reading its rows.

export const updatesTitle = "Updates";
export const decisionsTitle = "Decisions";
/** Whose rights tell roles apart (`rolesFrom`). */
export const actionsTitle = "Actions";
export const plansTitle = "Plans";
export const meetingsTitle = "Meetings";
export const confirmationsTitle = "Confirmations";
export const remindersTitle = "Reminders";
/** What elected members read, and nobody else has to. */
export const membersTitle = "Members";
/** What is kept of large plans: read by its columns alone before the first row. */
export const screensTitle = "Screens";

/** The lists of the log that speak of actions, and the one that is a copy of what they say: where none of them changed, no action did. */
export const actionLogTitles = [
  actionsTitle,
  updatesTitle,
  "Revisions",
  decisionsTitle,
  "Setup",
  "Cycle",
  confirmationsTitle,
  "Sittings",
  "Assurance",
  "Facts",
] as const;
