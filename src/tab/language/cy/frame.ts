// The Welsh of what the room `frame` says. Not yet read by a translator.

export const texts = {
  "Actions past their date": "Camau sydd wedi pasio’u dyddiad",
  "Actions without an update": "Camau heb ddiweddariad",
  "Answered for the whole plan: {names} is not taken into account.":
    "Atebwyd ar gyfer y cynllun cyfan: ni chymerwyd {names} i ystyriaeth.",
  "As at {asAt:date}, as known on {knownAt:date}":
    "Fel yr oedd ar {asAt:date}, fel y gwyddid ar {knownAt:date}",
  "As at {asAt:date}, as known that day":
    "Fel yr oedd ar {asAt:date}, fel y gwyddid y diwrnod hwnnw",
  "As elected members read it: signed words only, as recorded up to {on:date} at {time}.":
    "Fel y mae aelodau etholedig yn ei ddarllen: geiriau a gymeradwywyd yn unig, hyd at {on:date} am {time}.",
  "As elected members read it: signed words only.":
    "Fel y mae aelodau etholedig yn ei ddarllen: geiriau a gymeradwywyd yn unig.",
  "Asking the plan…": "Wrthi’n gofyn i’r cynllun…",
  Board: "Y Bwrdd",
  "Changed status": "Newidiwyd statws",
  "Copy link to this page": "Copïo dolen i’r dudalen hon",
  "Dates awaiting a decision": "Dyddiadau’n aros am benderfyniad",
  "Dates endorsed": "Dyddiadau a gymeradwywyd",
  "Dates refused": "Dyddiadau a wrthodwyd",
  "Days moved in all": "Cyfanswm y diwrnodau a symudwyd",
  "Discard the {what} of {ref}":
    "Hepgor yr hyn a gadwyd ar gyfer {ref} ({what})",
  Download: "Lawrlwytho",
  Found: "Canlyniadau",
  "Give a word or two to search for.": "Rhowch air neu ddau i chwilio amdano.",
  "Given another date by a body": "Cafodd ddyddiad arall gan gorff",
  "Go to an action or a page (Ctrl K)":
    "Mynd i gam gweithredu neu dudalen (Ctrl K)",
  "Go to an action or a page, or ask the plan":
    "Mynd i gam gweithredu neu dudalen, neu ofyn i’r cynllun",
  Import: "Mewnforio",
  "It is made from the working lists, which elected members do not read. The plan, its dates, papers, risks and calendar are in the other pages.":
    "Fe’i gwneir o’r rhestrau gwaith, nad yw aelodau etholedig yn eu darllen. Mae’r cynllun, ei ddyddiadau, ei bapurau, ei risgiau a’i galendr yn y tudalennau eraill.",
  "It may have been taken out, or the link was cut short when it was copied.":
    "Efallai iddo gael ei dynnu allan, neu i’r ddolen gael ei thorri’n fyr wrth ei chopïo.",
  Menu: "Dewislen",
  "Newly late": "Newydd fynd yn hwyr",
  "No body of the plan may agree": "Ni chaiff yr un o gyrff y cynllun gytuno",
  "No longer late": "Ddim yn hwyr bellach",
  "Nothing is called “{typed}”, and it leads to no question of the plan. Try a reference such as 4.2, the name of a page, or a question such as “how many late”.":
    "Nid oes dim o’r enw “{typed}”, ac nid yw’n arwain at unrhyw gwestiwn i’r cynllun. Rhowch gynnig ar gyfeirnod fel 4.2, enw tudalen, neu gwestiwn fel “faint sy’n hwyr”.",
  "Nothing of the kind is kept in this plan.":
    "Ni chedwir dim o’r fath yn y cynllun hwn.",
  Open: "Agor",
  "Open the plan": "Agor y cynllun",
  "Open the window again": "Agor y ffenestr eto",
  Papers: "Papurau",
  "Past their date": "Wedi pasio’u dyddiad",
  "Per cent complete": "Canran wedi’i chwblhau",
  Places: "Lleoedd",
  "Places where it is said": "Mannau lle y’i dywedir",
  "Plan: all actions": "Cynllun: pob cam gweithredu",
  "Position and exceptions": "Sefyllfa ac eithriadau",
  "Refused another date": "Gwrthodwyd dyddiad arall",
  Revisions: "Diwygiadau dyddiad",
  "Risks leaning on a section that slips":
    "Risgiau’n pwyso ar adran sy’n llithro",
  "Risks that no section answers": "Risgiau nad oes adran yn eu hateb",
  "See the plans of this site": "Gweld cynlluniau’r safle hwn",
  Send: "Anfon",
  "Send the {what} of {ref}": "Anfon ar gyfer {ref}: {what}",
  "Set-up": "Gosod",
  "SharePoint cannot be reached just now. What you write is kept on this device. Waymark tries again by itself.":
    "Ni ellir cyrraedd SharePoint ar hyn o bryd. Caiff yr hyn a ysgrifennwch ei gadw ar y ddyfais hon. Bydd Waymark yn rhoi cynnig arall arni ohono’i hun.",
  "SharePoint is busy and asked Waymark to wait a moment. It tries again by itself.":
    "Mae SharePoint yn brysur a gofynnodd i Waymark aros am funud. Bydd yn rhoi cynnig arall arni ohono’i hun.",
  "Sign in in the window that has opened. If you closed it or cannot see it, open it again.":
    "Mewngofnodwch yn y ffenestr sydd wedi agor. Os ydych wedi’i chau neu os na allwch ei gweld, agorwch hi eto.",
  "Signing you in is taking longer than usual. If Teams does not answer, Waymark will ask you instead.":
    "Mae’n cymryd mwy o amser nag arfer i’ch mewngofnodi. Os na fydd Teams yn ateb, bydd Waymark yn gofyn i chi yn lle hynny.",
  "Silent posts": "Swyddi tawel",
  "The link could not be copied.": "Ni ellid copïo’r ddolen.",
  "The year in figures": "Y flwyddyn mewn ffigurau",
  "There is no such page in this plan":
    "Nid oes tudalen o’r fath yn y cynllun hwn",
  "There is no such theme in this plan":
    "Nid oes thema o’r fath yn y cynllun hwn",
  "This is the plan as it was last read. {why}{button}":
    "Dyma’r cynllun fel y’i darllenwyd ddiwethaf. {why}{button}",
  "You are offline. What you write is kept on this device. An update you save is sent by itself when the connection is back.":
    "Rydych all-lein. Caiff yr hyn a ysgrifennwch ei gadw ar y ddyfais hon. Caiff diweddariad a gadwch ei anfon ohono’i hun pan ddaw’r cysylltiad yn ôl.",
  "Your {what} of {ref} has waited for SharePoint since {since:date}. Is it still right?{button}":
    "Mae’r hyn a gadwoch ar gyfer {ref} ({what}) wedi bod yn aros am SharePoint ers {since:date}. A yw’n dal yn gywir?{button}",
  "Your {what} of {ref} has waited for SharePoint. Is it still right?{button}":
    "Mae’r hyn a gadwoch ar gyfer {ref} ({what}) wedi bod yn aros am SharePoint. A yw’n dal yn gywir?{button}",
  "Your {what} of {ref} was not saved. {refused}{button}":
    "Ni chafodd yr hyn a ysgrifennoch ar gyfer {ref} ({what}) ei gadw. {refused}{button}",
  answer: "ateb",
  "behind the figures": "y tu ôl i’r ffigurau",
  claim: "hawliad",
  "date in force {on:date}": "dyddiad mewn grym {on:date}",
  do: "gwneud",
  list: "rhestr",
  none: "dim",
  page: "tudalen",
  "proposed date": "dyddiad arfaethedig",
  update: "diweddariad",
  "{day}, compared with {since:date}": "{day}, o’i gymharu â {since:date}",
  "{n:row} could not be read or do not fit the plan: not counted.":
    "{n:row} na ellid eu darllen neu nad ydynt yn ffitio’r cynllun: heb eu cyfrif.",
  "{names:commas} and {more} more": "{names:commas} a {more} arall",
  "{ref} was not in the plan on that day.":
    "Nid oedd {ref} yn y cynllun y diwrnod hwnnw.",
  "{title}: {number} ({names})": "{title}: {number} ({names})",
  "{waiting:save} {waiting?waits|wait} for SharePoint ({refs}). You need not press again: what waits is kept on this device and sent by itself, in order.":
    "Yn aros am SharePoint: {waiting:save} ({refs}). Nid oes angen i chi bwyso eto: caiff yr hyn sy’n aros ei gadw ar y ddyfais hon a’i anfon ohono’i hun, yn ei drefn.",
  "“no change”": "“dim newid”",
  "“{title}” is not for elected members":
    "Nid yw “{title}” ar gyfer aelodau etholedig",
} as const;
