// The Welsh of what the room `translation` says. Not yet read by a translator.

export const texts = {
  "Download the sheet (CSV)": "Lawrlwytho’r daflen (CSV)",
  "Download the sheet, correct the column “welsh” and write “yes” under “reviewed”. Send it to whoever maintains Waymark: it is taken in line by line, and the next version has it.":
    "Lawrlwythwch y daflen, cywirwch y golofn “welsh” ac ysgrifennwch “yes” o dan “reviewed”. Anfonwch hi at bwy bynnag sy’n cynnal Waymark: caiff ei chymryd i mewn fesul llinell, a bydd yn y fersiwn nesaf.",
  "No Welsh": "Dim Cymraeg",
  "Not reviewed": "Heb ei adolygu",
  "Of {all} texts {reviewed} have been read by a translator, {unreviewed} have not, and {missing} have no Welsh and are read in English.":
    "O {all} o destunau, mae cyfieithydd wedi darllen {reviewed}, heb ddarllen {unreviewed}, ac mae {missing} heb Gymraeg ac i’w darllen yn Saesneg.",
  Reviewed: "Adolygwyd",
  "To be written or read ({count})": "I’w hysgrifennu neu eu darllen ({count})",
  "Which they are": "Pa rai ydynt",
  "{n} of the Welsh texts have not been read by a translator yet. {link}":
    "Nid yw cyfieithydd wedi darllen {n} o’r testunau Cymraeg eto. {link}",
} as const;
