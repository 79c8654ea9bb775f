// The Welsh of what the room `frame` says. Not yet read by a translator.

export const texts = {
  "Actions past their date": "Camau sydd wedi pasio’u dyddiad",
  "Actions without an update": "Camau heb ddiweddariad",
  "As elected members read it: signed words only, as recorded up to {on:date} at {time}.":
    "Fel y mae aelodau etholedig yn ei ddarllen: geiriau a gymeradwywyd yn unig, hyd at {on:date} am {time}.",
  "As elected members read it: signed words only.":
    "Fel y mae aelodau etholedig yn ei ddarllen: geiriau a gymeradwywyd yn unig.",
  Board: "Y Bwrdd",
  "Copy link to this page": "Copïo dolen i’r dudalen hon",
  "Discard the {what} of {ref}":
    "Hepgor yr hyn a gadwyd ar gyfer {ref} ({what})",
  Download: "Lawrlwytho",
  Found: "Canlyniadau",
  "Go to an action or a page": "Mynd i gam gweithredu neu dudalen",
  "Go to an action or a page (Ctrl K)":
    "Mynd i gam gweithredu neu dudalen (Ctrl K)",
  Import: "Mewnforio",
  "It is made from the working lists, which elected members do not read. The plan, its dates, papers, risks and calendar are in the other pages.":
    "Fe’i gwneir o’r rhestrau gwaith, nad yw aelodau etholedig yn eu darllen. Mae’r cynllun, ei ddyddiadau, ei bapurau, ei risgiau a’i galendr yn y tudalennau eraill.",
  "It may have been taken out, or the link was cut short when it was copied.":
    "Efallai iddo gael ei dynnu allan, neu i’r ddolen gael ei thorri’n fyr wrth ei chopïo.",
  Menu: "Dewislen",
  "Nothing is called “{typed}”. Try a reference such as 4.2, or the name of a page.":
    "Nid oes dim o’r enw “{typed}”. Rhowch gynnig ar gyfeirnod fel 4.2, neu enw tudalen.",
  Open: "Agor",
  "Open the plan": "Agor y cynllun",
  "Open the window again": "Agor y ffenestr eto",
  Papers: "Papurau",
  Places: "Lleoedd",
  "Plan: all actions": "Cynllun: pob cam gweithredu",
  "Position and exceptions": "Sefyllfa ac eithriadau",
  Revisions: "Diwygiadau dyddiad",
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
  "behind the figures": "y tu ôl i’r ffigurau",
  claim: "hawliad",
  do: "gwneud",
  list: "rhestr",
  page: "tudalen",
  "proposed date": "dyddiad arfaethedig",
  update: "diweddariad",
  "{waiting:save} {waiting?waits|wait} for SharePoint ({refs}). You need not press again: what waits is kept on this device and sent by itself, in order.":
    "Yn aros am SharePoint: {waiting:save} ({refs}). Nid oes angen i chi bwyso eto: caiff yr hyn sy’n aros ei gadw ar y ddyfais hon a’i anfon ohono’i hun, yn ei drefn.",
  "“no change”": "“dim newid”",
  "“{title}” is not for elected members":
    "Nid yw “{title}” ar gyfer aelodau etholedig",
} as const;
