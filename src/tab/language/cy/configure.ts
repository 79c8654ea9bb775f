// The Welsh of what the room `configure` says. Not yet read by a translator.

export const texts = {
  "Everybody in the channel sees the same plan. Choose it, then press Save.":
    "Mae pawb yn y sianel yn gweld yr un cynllun. Dewiswch ef, yna pwyswch Cadw.",
  "The plan administrator makes one or brings it in from Word or Excel, in the Waymark app. Then add this tab again and choose it here.":
    "Gweinyddwr y cynllun sy’n gwneud un neu’n ei fewnforio o Word neu Excel, yn ap Waymark. Wedyn ychwanegwch y tab hwn eto a’i ddewis yma.",
  "Which plan should this tab show?":
    "Pa gynllun y dylai’r tab hwn ei ddangos?",
} as const;
