// The Welsh of what the room `rights` says. Not yet read by a translator.

export const texts = {
  "Edits made around Waymark": "Newidiadau a wnaed heibio i Waymark",
  "Looking for the seal…": "Wrthi’n chwilio am y sêl…",
  "None: every action says what its history says, every entry counts, and nobody decided about their own work.":
    "Dim: mae pob cam yn dweud yr hyn y mae ei hanes yn ei ddweud, mae pob cofnod yn cyfrif, ac ni phenderfynodd neb am ei waith ei hun.",
  "Put back what the history says":
    "Rhoi’n ôl yr hyn y mae’r hanes yn ei ddweud",
  "Putting back…": "Wrthi’n rhoi’n ôl…",
  "Row {item} of {list}, recorded by {name} on {recorded:date}, does not count. {why}":
    "Nid yw rhes {item} o {list}, a gofnodwyd gan {name} ar {recorded:date}, yn cyfrif. {why}",
  "The seal of the log": "Sêl y log",
  What: "Beth",
  "What SharePoint itself enforces":
    "Yr hyn y mae SharePoint ei hun yn ei orfodi",
  "What the lists alone do not prevent:":
    "Yr hyn nad yw’r rhestrau eu hunain yn ei atal:",
  "Whether there is a seal could not be read: {message} Load the page again.":
    "Ni ellid darllen a oes sêl: {message} Llwythwch y dudalen eto.",
  Who: "Pwy",
  "You are here as: {mine:list}.": "Rydych yma fel: {mine:list}.",
  "You are in none of the groups of this plan; what you may do comes from the posts you hold.":
    "Nid ydych yn yr un o grwpiau’r cynllun hwn; daw’r hyn y cewch ei wneud o’r swyddi yr ydych yn eu dal.",
  "{rebuilt:action} put back to what the history says.":
    "Rhoddwyd {rebuilt:action} yn ôl i’r hyn y mae’r hanes yn ei ddweud.",
  "{ref}: somebody saved it in the same moment. Look, and put it back again.":
    "{ref}: cadwodd rhywun ef yr un eiliad. Edrychwch, a’i roi’n ôl eto.",
} as const;
