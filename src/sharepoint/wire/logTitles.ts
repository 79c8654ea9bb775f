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
