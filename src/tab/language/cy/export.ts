// The Welsh of what the room `export` says. Not yet read by a translator.

export const texts = {
  Archive: "",
  "CSV of the actions": "",
  "Call for entries": "",
  "Dates for a calendar": "",
  "Download the plan": "",
  "Due dates and milestones that are still to come, as a file Outlook opens. Taken again later, moved dates move and nothing is doubled.":
    "",
  "Excel workbook": "",
  "Lead: {title}.": "",
  "Making the file…": "",
  "No lead is named.": "",
  "One line an action, for any program.": "",
  "One sheet for each kind of thing, with real dates. Officers can fill in the last columns and the workbook can be brought back.":
    "",
  "Send each lead the workbook of their theme. They fill in “New status”, “What has happened” and “New forecast” and send it back; {link}, and each row becomes an update.":
    "",
  "The file was not made. {asText}": "",
  "The plan and its whole history, to keep for ever or to move to another system. Bringing it back gives the same plan.":
    "",
  "The whole plan": "",
  "These hold officers’ internal notes. Take them out before a file is published.":
    "",
  "Workbook for {title}": "",
  "bring it in": "",
  "{name} is with your downloads.": "",
  "{title} {title2} call for entries": "",
  "{words} The calendars are for everybody.": "",
} as const;
