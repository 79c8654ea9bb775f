// The Welsh of what the room `ui` says. Not yet read by a translator.

export const texts = {
  "A column is missing": "Mae colofn ar goll",
  "A list is missing": "Mae rhestr ar goll",
  "Choose from a calendar": "Dewis o galendr",
  "None.": "Dim.",
  "Reading the history of the plan": "Wrthi’n darllen hanes y cynllun",
  "Reading the history of the plan{part}":
    "Wrthi’n darllen hanes y cynllun{part}",
  "Reference: {reference}": "Cyfeirnod: {reference}",
  "Remove {value}": "Tynnu {value}",
  Saved: "Wedi’i gadw",
  "SharePoint cannot be reached": "Ni ellir cyrraedd SharePoint",
  "SharePoint is busy": "Mae SharePoint yn brysur",
  "Show more ({left} left)": "Dangos mwy ({left} ar ôl)",
  "Sign in again": "Mewngofnodi eto",
  "Something went wrong": "Aeth rhywbeth o’i le",
  "This is not here": "Nid yw hwn yma",
  "This part of the screen stopped working. {part}":
    "Mae’r rhan hon o’r sgrin wedi peidio â gweithio. {part}",
  "Try again. If it happens again, give the words above to your administrator.":
    "Rhowch gynnig arall arni. Os bydd yn digwydd eto, rhowch y geiriau uchod i’ch gweinyddwr.",
  Undo: "Dadwneud",
  "Undo (Ctrl Z)": "Dadwneud (Ctrl Z)",
  "Waymark stopped: {error}": "Stopiodd Waymark: {error}",
  "What you wrote is kept. Open it again; if it happens again, give the reference to your administrator.":
    "Mae’r hyn a ysgrifennoch wedi’i gadw. Agorwch ef eto; os bydd yn digwydd eto, rhowch y cyfeirnod i’ch gweinyddwr.",
  "Write the day as 24 December 2026 or 24/12/2026.":
    "Ysgrifennwch y diwrnod fel 24 Rhagfyr 2026 neu 24/12/2026.",
  "You are signed out": "Rydych wedi allgofnodi",
  "You do not have access": "Nid oes gennych fynediad",
  "another reason": "rheswm arall",
  "change of administration": "newid gweinyddiaeth",
  "depends on another action": "yn dibynnu ar gam gweithredu arall",
  "in {days} days": "ymhen {days} diwrnod",
  "moved {times}, {days:day}": "symudwyd {times}, {days:day}",
  "not enough people or time": "dim digon o bobl neu amser",
  "on {then:date}": "ar {then:date}",
  "somebody outside the council": "rhywun y tu allan i’r cyngor",
  "the scope has changed": "mae’r cwmpas wedi newid",
  "waiting for a decision": "yn aros am benderfyniad",
  "{days} days ago": "{days} diwrnod yn ôl",
  "{floor} months ago": "{floor} mis yn ôl",
  "{floor} weeks ago": "{floor} wythnos yn ôl",
  "{moves} times": "{moves} gwaith",
  "{title} (opens in a new window)": "{title} (yn agor mewn ffenestr newydd)",
  "{value:day} late": "{value:day} yn hwyr",
} as const;
