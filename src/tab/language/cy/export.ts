// The Welsh of what the room `export` says. Not yet read by a translator.

export const texts = {
  Archive: "Archif",
  "CSV of the actions": "CSV o’r camau",
  "Call for entries": "Cais am ddiweddariadau",
  "Close the call": "Cau’r alwad",
  "Dates for a calendar": "Dyddiadau ar gyfer calendr",
  "Download the plan": "Lawrlwytho’r cynllun",
  "Due dates and milestones that are still to come, as a file Outlook opens. Taken again later, moved dates move and nothing is doubled.":
    "Dyddiadau cwblhau a cherrig milltir sydd eto i ddod, fel ffeil y mae Outlook yn ei hagor. O’i lawrlwytho eto’n ddiweddarach, mae dyddiadau a symudwyd yn symud ac ni ddyblir dim.",
  "Every officer hears of it on their card, with this day, until they have returned an update.":
    "Mae pob swyddog yn clywed amdani ar ei gerdyn, gyda’r diwrnod hwn, nes iddo ddychwelyd diweddariad.",
  "Excel workbook": "Llyfr gwaith Excel",
  "Lead: {title}.": "Arweinydd: {title}.",
  "Making the file…": "Wrthi’n gwneud y ffeil…",
  "No call is open.": "Nid oes galwad ar agor.",
  "No lead is named.": "Ni enwir arweinydd.",
  "Not returned": "Heb ddychwelyd",
  "One line an action, for any program.":
    "Un llinell i bob cam, ar gyfer unrhyw raglen.",
  "One sheet for each kind of thing, with real dates. Officers can fill in the last columns and the workbook can be brought back.":
    "Un ddalen i bob math o beth, gyda dyddiadau go iawn. Gall swyddogion lenwi’r colofnau olaf a gellir dod â’r llyfr gwaith yn ôl.",
  "Open a call for entries": "Agor galwad am gofnodion",
  "Open since {opened:date}.": "Ar agor ers {opened:date}.",
  "Open the call": "Agor yr alwad",
  Returned: "Wedi dychwelyd",
  "Send each lead the workbook of their theme. They fill in “New status”, “What has happened” and “New forecast” and send it back; {link}, and each row becomes an update.":
    "Anfonwch lyfr gwaith ei thema at bob arweinydd. Maent yn llenwi “Statws newydd”, “Beth sydd wedi digwydd” a “Rhagolwg newydd” ac yn ei anfon yn ôl; {link}, a daw pob rhes yn ddiweddariad.",
  "The call for entries is closed.": "Mae’r alwad am gofnodion wedi cau.",
  "The call for entries is open.": "Mae’r alwad am gofnodion ar agor.",
  "The file was not made. {why}": "Ni wnaed y ffeil. {why}",
  "The plan and its whole history, to keep for ever or to move to another system. Bringing it back gives the same plan.":
    "Y cynllun a’i holl hanes, i’w cadw am byth neu i’w symud i system arall. O ddod ag ef yn ôl ceir yr un cynllun.",
  "The whole plan": "Y cynllun cyfan",
  "These hold officers’ internal notes. Take them out before a file is published.":
    "Mae’r rhain yn cynnwys nodiadau mewnol swyddogion. Tynnwch nhw allan cyn cyhoeddi ffeil.",
  "Updates are wanted by": "Mae angen diweddariadau erbyn",
  "Workbook for {title}": "Llyfr gwaith ar gyfer {title}",
  "bring it in": "mewnforiwch ef",
  "{name} is with your downloads.": "Mae {name} gyda’ch lawrlwythiadau.",
  "{plan} {theme} call for entries": "{plan} {theme} cais am ddiweddariadau",
  "{words} The calendars are for everybody.": "{words} Mae’r calendrau i bawb.",
} as const;
