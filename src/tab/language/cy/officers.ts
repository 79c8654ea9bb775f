// The Welsh of what the room `officers` says. Not yet read by a translator.

export const texts = {
  "A nudge is a question on the action: it goes as a card in chat in working hours, once a day, and the answer stands here and on the action.":
    "Mae “Holi” yn gofyn cwestiwn am y cam gweithredu: mae’n mynd fel cerdyn mewn sgwrs yn ystod oriau gwaith, unwaith y dydd, ac mae’r ateb i’w weld yma ac ar y cam gweithredu.",
  "Asked about {ref}.": "Gofynnwyd am {ref}.",
  "Nobody needs a word": "Nid oes angen siarad â neb",
  "Nothing is late, nobody is silent and nothing waits for a decision.":
    "Nid oes dim yn hwyr, mae pawb wedi rhoi diweddariad ac nid oes dim yn aros am benderfyniad.",
  Nudge: "Holi",
  "Nudge about {ref}": "Holi am {ref}",
  "The posts you lead, late first, then the longest silence.":
    "Y swyddi yr ydych yn eu harwain: y rhai hwyr yn gyntaf, yna’r distawrwydd hiraf.",
  "This page is for leads, the Board and the plan administrator. What you answer for yourself is in My actions.":
    "Mae’r dudalen hon ar gyfer arweinwyr, y Bwrdd a gweinyddwr y cynllun. Mae’r hyn yr ydych chi eich hun yn atebol amdano yn Fy nghamau.",
  "Working out who to speak to": "Wrthi’n gweld gyda phwy y dylid siarad",
  "You lead no post of this plan":
    "Nid ydych yn arwain unrhyw swydd yn y cynllun hwn",
  "You lead no post of this plan, so here is every post, late first, then the longest silence.":
    "Nid ydych yn arwain unrhyw swydd yn y cynllun hwn, felly dyma bob swydd: y rhai hwyr yn gyntaf, yna’r distawrwydd hiraf.",
  "nobody holds it": "nid oes neb ynddi",
  "{name} answered:": "Atebodd {name}:",
  "{name} asked on {on:date}, not answered yet.":
    "Gofynnodd {name} ar {on:date}; heb ei ateb eto.",
  "{name} asked on {on:date}.": "Gofynnodd {name} ar {on:date}.",
} as const;
