// The Welsh of what the room `rights` says. Not yet read by a translator.

export const texts = {
  "Edits made around Waymark": "Newidiadau a wnaed heibio i Waymark",
  "Elected members no longer read what is exempt.":
    "Nid yw aelodau etholedig yn darllen yr hyn sydd wedi’i eithrio mwyach.",
  "Elected members read the members' library: the plan, its papers and its pages, with signed words only. No note, no word before it is signed off, no evidence and no draft is in it. It is filed from the log within a minute of what is recorded.":
    "Mae aelodau etholedig yn darllen llyfrgell yr aelodau: y cynllun, ei bapurau a’i dudalennau, gyda geiriau a gymeradwywyd yn unig. Nid oes ynddi nodyn, gair cyn ei gymeradwyo, tystiolaeth na drafft. Fe’i ffeilir o’r log o fewn munud i’r hyn a gofnodir.",
  "Elected members read what is exempt from now on.":
    "Mae aelodau etholedig yn darllen yr hyn sydd wedi’i eithrio o hyn ymlaen.",
  "Let members read what is exempt":
    "Gadael i aelodau ddarllen yr hyn sydd wedi’i eithrio",
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
  "What elected members read": "Yr hyn y mae aelodau etholedig yn ei ddarllen",
  "What is exempt from publication is in it too: the council lets the members of this plan read it.":
    "Mae’r hyn sydd wedi’i eithrio rhag ei gyhoeddi ynddi hefyd: mae’r cyngor yn gadael i aelodau’r cynllun hwn ei ddarllen.",
  "What is exempt from publication is withheld from them, except that an action is exempt. Schedule 12A bars the public, and not always councillors: where their need to know is settled, the plan administrator can let them read it.":
    "Cedwir yr hyn sydd wedi’i eithrio rhag ei gyhoeddi oddi wrthynt, ac eithrio bod cam wedi’i eithrio. Mae Atodlen 12A yn gwahardd y cyhoedd, ac nid cynghorwyr bob amser: lle mae eu hangen i wybod wedi’i setlo, gall gweinyddwr y cynllun adael iddynt ei ddarllen.",
  "What the lists alone do not prevent:":
    "Yr hyn nad yw’r rhestrau eu hunain yn ei atal:",
  "Whether there is a seal could not be read: {message} Load the page again.":
    "Ni ellid darllen a oes sêl: {message} Llwythwch y dudalen eto.",
  Who: "Pwy",
  "Withhold what is exempt from members":
    "Cadw’r hyn sydd wedi’i eithrio oddi wrth aelodau",
  "You are here as: {mine:list}.": "Rydych yma fel: {mine:list}.",
  "You are in none of the groups of this plan; what you may do comes from the posts you hold.":
    "Nid ydych yn yr un o grwpiau’r cynllun hwn; daw’r hyn y cewch ei wneud o’r swyddi yr ydych yn eu dal.",
  "{rebuilt:action} put back to what the history says.":
    "Rhoddwyd {rebuilt:action} yn ôl i’r hyn y mae’r hanes yn ei ddweud.",
  "{ref}: somebody saved it in the same moment. Look, and put it back again.":
    "{ref}: cadwodd rhywun ef yr un eiliad. Edrychwch, a’i roi’n ôl eto.",
} as const;
