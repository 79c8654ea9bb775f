// The Welsh of what the room `evidence` says. Not yet read by a translator.

export const texts = {
  "A file from this device": "",
  "A link to a page or a document": "",
  "A message, and where it is kept": "",
  "Add evidence": "",
  "Add evidence to {ref}": "",
  "Add the evidence": "",
  Address: "",
  "Address of the message": "",
  "Beginning with https://": "",
  "Choose the file.": "",
  "Day of the evidence": "",
  "Evidence added to {ref}.": "",
  File: "",
  Message: "",
  "Nothing yet shows that this is done.": "",
  "The file has {ceil} MB and the most is {largestMb} MB. Put it in the council’s library and give its link here.":
    "",
  "What shows it?": "",
  "added by {name}": "",
  "its address is not one that can be opened": "",
  "its file was not stored: add it again": "",
} as const;
