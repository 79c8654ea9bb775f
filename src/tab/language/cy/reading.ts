// The Welsh of what the room `reading` says. Not yet read by a translator.

export const texts = {
  "(shown by the filter)": "",
  "1 row cannot be read and is not counted here.": "",
  "Complete, awaiting confirmation": "",
  "Date not yet agreed, was {due}": "",
  "No update yet": "",
  "Reached {reached:date}": "",
  "by {inForce:date}": "",
  "was {written}": "",
  "{now:date}, was {due}": "",
  "{part} proposed, not in force until it is agreed": "",
  "{rows} rows cannot be read and are not counted here.": "",
  "{rows} rows of {list}": "",
} as const;
