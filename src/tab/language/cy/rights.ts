// The Welsh of what the room `rights` says. Not yet read by a translator.

export const texts = {
  "Edits made around Waymark": "",
  "Looking for the seal…": "",
  "None: every action says what its history says, every entry counts, and nobody decided about their own work.":
    "",
  "Put back what the history says": "",
  "Putting back…": "",
  "Row {item} of {list}, recorded by {name} on {recorded:date}, does not count. {why}":
    "",
  "The seal of the log": "",
  What: "",
  "What SharePoint itself enforces": "",
  "What the lists alone do not prevent:": "",
  "Whether there is a seal could not be read: {message} Load the page again.":
    "",
  Who: "",
  "You are here as: {mine:list}.": "",
  "You are in none of the groups of this plan; what you may do comes from the posts you hold.":
    "",
  "{rebuilt:action} put back to what the history says.": "",
  "{ref}: somebody saved it in the same moment. Look, and put it back again.":
    "",
} as const;
