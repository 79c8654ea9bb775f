// The Welsh of what the room `teams` says. Not yet read by a translator.

export const texts = {
  "No plan has been chosen.": "Nid oes cynllun wedi’i ddewis.",
  "Teams did not answer, so Waymark cannot open here. Reload the tab; if it happens again, open Waymark from Teams in a browser.":
    "Nid atebodd Teams, felly ni all Waymark agor yma. Ail-lwythwch y tab; os bydd yn digwydd eto, agorwch Waymark o Teams mewn porwr.",
} as const;
