// The names of the log's lists, for whoever asks about a list without reading its rows.

export const updatesTitle = "Updates";
export const decisionsTitle = "Decisions";
