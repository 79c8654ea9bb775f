// The Welsh of what the room `myActions` says. Not yet read by a translator.

export const texts = {
  "Coming up": "",
  "Done ({done})": "",
  "Due {first}": "",
  "Needs you now": "",
  "No change ": "",
  "No change on {ref}": "",
  "Nothing needs you now.": "",
  "Opening your actions": "",
  "Reading your plans": "",
  Update: "",
  "Waiting for others": "",
  "When the post you hold is made responsible for an action, it is listed here with what it needs from you. You can read the plans:":
    "",
  "You have no actions": "",
} as const;
