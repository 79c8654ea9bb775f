// The Welsh of what the room `saving` says. Not yet read by a translator.

export const texts = {
  "Choose a reason for the new date.": "Dewiswch reswm am y dyddiad newydd.",
  "Paragraph {number}: {words}": "Paragraff {number}: {words}",
  "Sent: {ref}.": "Anfonwyd: {ref}.",
  "The action is not in the plan any more.":
    "Nid yw’r cam gweithredu yn y cynllun mwyach.",
  "Undone.": "Dadwnaed.",
  "Undone: {ref}.": "Dadwnaed: {ref}.",
  "What was kept on this device cannot be read any more.":
    "Ni ellir darllen mwyach yr hyn a gadwyd ar y ddyfais hon.",
  "What you sent about {ref} before is recorded.":
    "Mae’r hyn a anfonoch am {ref} yn gynharach wedi’i gofnodi.",
  "{ref} waits for SharePoint and is sent by itself.":
    "Mae {ref} yn aros am SharePoint a chaiff ei anfon ohono’i hun.",
  "{ref} was not saved. {refused}": "Ni chafodd {ref} ei gadw. {refused}",
} as const;
