// The Welsh of what the room `completion` says. Not yet read by a translator.

export const texts = {
  "Claimed complete": "Hawliwyd eu bod wedi’u cwblhau",
  "Dates written wrongly": "Dyddiadau a ysgrifennwyd yn anghywir",
  "Nothing to confirm": "Dim i’w gadarnhau",
  "Sign off several": "Cymeradwyo sawl un",
  "Sign off {chosen}": "Cymeradwyo {chosen}",
  "The words on {signed:action} are signed off.":
    "Cymeradwywyd y geiriau ar {signed:action}.",
  "Tick the words you have read, as they are written":
    "Ticiwch y geiriau yr ydych wedi’u darllen, fel y maent wedi’u hysgrifennu",
  "When somebody claims that an action is complete, writes words for publication, or says that a date was written wrongly, it stands here until another person has answered.":
    "Pan fydd rhywun yn hawlio bod cam wedi’i gwblhau, yn ysgrifennu geiriau i’w cyhoeddi, neu’n dweud bod dyddiad wedi’i ysgrifennu’n anghywir, mae’n sefyll yma nes i berson arall ateb.",
  "Words to sign off": "Geiriau i’w cymeradwyo",
  "Written by {name} on {effective:date}.":
    "Ysgrifennwyd gan {name} ar {effective:date}.",
  "{done} of {chosen} signed off": "Cymeradwywyd {done} o {chosen}",
} as const;
