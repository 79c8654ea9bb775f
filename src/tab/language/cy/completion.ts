// The Welsh of what the room `completion` says. Not yet read by a translator.

export const texts = {
  "Claimed complete": "",
  "Dates written wrongly": "",
  "Nothing to confirm": "",
  "Sign off several": "",
  "Sign off {chosen}": "",
  "The words on {signed:action} are signed off.": "",
  "Tick the words you have read, as they are written": "",
  "When somebody claims that an action is complete, writes words for publication, or says that a date was written wrongly, it stands here until another person has answered.":
    "",
  "Words to sign off": "",
  "Written by {name} on {effective:date}.": "",
  "{done} of {chosen} signed off": "",
} as const;
