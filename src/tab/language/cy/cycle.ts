// The Welsh of what the room `cycle` says. Not yet read by a translator.

export const texts = {
  "A meeting on {date:date} is of a body that is not in this plan. Correct its row in the Meetings list.":
    "Mae cyfarfod ar {date:date} yn perthyn i gorff nad yw yn y cynllun hwn. Cywirwch ei res yn y rhestr Cyfarfodydd.",
  "Add a body": "Ychwanegu corff",
  "Add a meeting": "Ychwanegu cyfarfod",
  "Add a meeting of {title}": "Ychwanegu cyfarfod: {title}",
  "Add the Programme Board first: the month turns on its meeting. Then add the committees that read the paper.":
    "Ychwanegwch Fwrdd y Rhaglen yn gyntaf: mae’r mis yn troi o amgylch ei gyfarfod. Yna ychwanegwch y pwyllgorau sy’n darllen y papur.",
  "Add the meeting": "Ychwanegu’r cyfarfod",
  "Add the next meeting of a body below: its deadlines are worked out from it.":
    "Ychwanegwch gyfarfod nesaf corff isod: cyfrifir ei derfynau amser ohono.",
  "Also called": "Enwau eraill",
  "Also called {aliases:list}. ": "Enwau eraill: {aliases:list}. ",
  "Any date": "Unrhyw ddyddiad",
  "Board papers go out, working days before the Board":
    "Papurau’r Bwrdd yn mynd allan, diwrnodau gwaith cyn y Bwrdd",
  Cabinet: "Cabinet",
  "Change the days": "Newid y diwrnodau",
  "Change {title}": "Newid: {title}",
  "Clear days between agenda and meeting":
    "Diwrnodau clir rhwng yr agenda a’r cyfarfod",
  Committee: "Pwyllgor",
  "Committee paper is wanted, working days before its meeting":
    "Angen papur y pwyllgor, diwrnodau gwaith cyn ei gyfarfod",
  "Counted back in working days": "Wedi’i gyfrif yn ôl mewn diwrnodau gwaith",
  "Counted from the date in force.": "Wedi’i gyfrif o’r dyddiad mewn grym.",
  "Dates it may agree by itself": "Dyddiadau y caiff gytuno iddynt ei hun",
  "Day of the meeting": "Diwrnod y cyfarfod",
  "Days it may move a date, at most":
    "Nifer y dyddiau y caiff symud dyddiad, ar y mwyaf",
  "Days of grace after that": "Dyddiau gras ar ôl hynny",
  "Hide past dates": "Cuddio dyddiadau a fu",
  "How often it meets": "Pa mor aml y mae’n cyfarfod",
  "Looks at": "Yn edrych ar",
  "Looks at the whole plan.": "Yn edrych ar y cynllun cyfan.",
  "Looks at: {remit}": "Yn edrych ar: {remit}",
  Move: "Symud",
  "Move the meeting": "Symud y cyfarfod",
  "Move the meeting of {date:date}": "Symud cyfarfod {date:date}",
  "Move: {words}, {date:date}": "Symud: {words}, {date:date}",
  "Moves of up to so many days": "Symud hyd at nifer o ddyddiau",
  "New day": "Diwrnod newydd",
  "No body yet": "Dim corff eto",
  "No meeting is planned": "Dim cyfarfod wedi’i drefnu",
  "One on a line: a theme by its number or name, an action’s reference, or a post. The body’s paper is then about that part. Leave empty for the whole plan.":
    "Un i bob llinell: thema wrth ei rhif neu ei henw, cyfeirnod cam, neu swydd. Mae papur y corff wedyn am y rhan honno. Gadewch yn wag ar gyfer y cynllun cyfan.",
  "One on a line: “SMT”, “A&A Committee”.":
    "Un i bob llinell: “UDRh”, “Pwyllgor A&S”.",
  "Other body": "Corff arall",
  "Reading the calendar": "Wrthi’n darllen y calendr",
  "Save the days": "Cadw’r diwrnodau",
  Scrutiny: "Craffu",
  "Show {before} past dates": "Dangos dyddiadau a fu ({before})",
  "The days are saved.": "Cadwyd y diwrnodau.",
  "Updates are wanted, working days before the Board":
    "Angen diweddariadau, diwrnodau gwaith cyn y Bwrdd",
  "Updates open and close before each meeting of the Board; papers are wanted before a committee. Every date is counted back from its meeting in working days: move the meeting and the rest follow.":
    "Mae diweddariadau’n agor ac yn cau cyn pob cyfarfod o’r Bwrdd; mae angen papurau cyn pwyllgor. Cyfrifir pob dyddiad yn ôl o’i gyfarfod mewn diwrnodau gwaith: symudwch y cyfarfod ac mae’r gweddill yn dilyn.",
  "Updates open {windowOpens} days before the Board and are wanted {windowCloses} days before it; for {grace} more days an update still counts as in time. Later ones are kept and marked late. Board papers go out {boardPapers} days before. A committee paper is with democratic services {committeePapers} days before its meeting, and the agenda is published {agendaClearDays} clear days before.":
    "Mae diweddariadau’n agor {windowOpens} diwrnod cyn y Bwrdd ac mae eu hangen {windowCloses} diwrnod cyn y Bwrdd; am {grace} diwrnod arall mae diweddariad yn dal i gyfrif fel un mewn pryd. Cedwir rhai diweddarach a’u marcio’n hwyr. Mae papurau’r Bwrdd yn mynd allan {boardPapers} diwrnod ymlaen llaw. Mae papur pwyllgor gyda’r gwasanaethau democrataidd {committeePapers} diwrnod cyn ei gyfarfod, a chyhoeddir yr agenda {agendaClearDays} diwrnod clir ymlaen llaw.",
  "Updates open, working days before the Board":
    "Diweddariadau’n agor, diwrnodau gwaith cyn y Bwrdd",
  "What follows:": "Yr hyn sy’n dilyn:",
  "Whatever it may not agree goes to a body that may; a Programme Board can support it.":
    "Mae’r hyn na chaiff gytuno iddo yn mynd at gorff sydd â’r hawl; gall Bwrdd y Rhaglen ei gefnogi.",
  "as appropriate": "fel y bo’n briodol",
  "every month": "bob mis",
  "every quarter": "bob chwarter",
  "every six months": "bob chwe mis",
  "has not met yet": "heb gyfarfod eto",
  "next {next:date}": "nesaf {next:date}",
  "{days:day} earlier": "{days:day} yn gynt",
  "{days:day} later": "{days:day} yn hwyrach",
  "{kind}, meets {often}": "{kind}, yn cyfarfod {often}",
  "{title} meets on {day}.": "Mae cyfarfod ar {day}: {title}.",
  "{title} moved to {day}. Its other dates follow.":
    "Symudwyd cyfarfod i {day}: {title}. Mae ei ddyddiadau eraill yn dilyn.",
  "{title} saved.": "Cadwyd {title}.",
  "{to:date} is not a working day.": "Nid yw {to:date} yn ddiwrnod gwaith.",
  "{words}: {from:date} becomes {then} {by}":
    "{words}: {then} yn lle {from:date} {by}",
} as const;
