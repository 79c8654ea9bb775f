// The Welsh of what the room `evidence` says. Not yet read by a translator.

export const texts = {
  "A file from this device": "Ffeil o’r ddyfais hon",
  "A link to a page or a document": "Dolen i dudalen neu ddogfen",
  "A message, and where it is kept": "Neges, a ble y’i cedwir",
  "Add evidence": "Ychwanegu tystiolaeth",
  "Add evidence to {ref}": "Ychwanegu tystiolaeth at {ref}",
  "Add the evidence": "Ychwanegu’r dystiolaeth",
  Address: "Cyfeiriad",
  "Address of the message": "Cyfeiriad y neges",
  "Beginning with https://": "Yn dechrau â https://",
  "Choose the file.": "Dewiswch y ffeil.",
  "Day of the evidence": "Diwrnod y dystiolaeth",
  "Evidence added to {ref}.": "Ychwanegwyd tystiolaeth at {ref}.",
  File: "Ffeil",
  Message: "Neges",
  "Nothing yet shows that this is done.":
    "Nid oes dim eto’n dangos bod hwn wedi’i wneud.",
  "The file has {size} MB and the most is {largestMb} MB. Put it in the council’s library and give its link here.":
    "Mae’r ffeil yn {size} MB a {largestMb} MB yw’r mwyaf. Rhowch hi yn llyfrgell y cyngor a rhowch ei dolen yma.",
  "What shows it?": "Beth sy’n ei ddangos?",
  "added by {name}": "ychwanegwyd gan {name}",
  "its address is not one that can be opened":
    "nid yw ei chyfeiriad yn un y gellir ei agor",
  "its file was not stored: add it again":
    "ni chafodd ei ffeil ei storio: ychwanegwch hi eto",
} as const;
