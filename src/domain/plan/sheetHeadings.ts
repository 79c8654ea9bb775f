// What stands over the columns of Waymark's own sheet of actions: by these it knows a sheet again, so no column of the council's own is called so.

/** The heading of the column of stamps. */
export const stampHeader = "Waymark row (leave as it is)";

/** Headers of the columns an officer fills in; the reader of returned workbooks looks for these. */
export const fillInHeaders = {
  status: "New status",
  note: "What has happened",
  forecast: "New forecast",
} as const;

/** The columns of what the plan itself knows. */
export const actionHeadings = [
  "Ref",
  "Theme",
  "Action",
  "Responsible",
  "Also responsible",
  "Lead member",
  "Timescale as written",
  "Programmed date",
  "Date in force",
  "Proposed date",
  "Forecast date",
  "Status",
  "Own RAG",
  "Completed on",
  "Last update on",
  "Last update",
  "Outcome",
  "Resource",
  "Implications",
  "Recommendations answered",
  "Exempt under",
] as const;
export type ActionHeading = (typeof actionHeadings)[number];
