// The Welsh of what the room `configure` says. Not yet read by a translator.

export const texts = {
  "Everybody in the channel sees the same plan. Choose it, then press Save.":
    "",
  "The plan administrator makes one or brings it in from Word or Excel, in the Waymark app. Then add this tab again and choose it here.":
    "",
  "Which plan should this tab show?": "",
} as const;
