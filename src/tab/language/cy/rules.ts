// The Welsh of what the rules say in tables. Not yet read by a translator.

export const texts = {
  "Add the app to the plan's team, or have the Teams administrator add it by an app setup policy.":
    "Ychwanegwch yr ap at dîm y cynllun, neu gofynnwch i weinyddwr Teams ei ychwanegu drwy bolisi gosod apiau.",
  "Approval of a draft plan": "Cymeradwyo cynllun drafft",
  "Ask the Teams administrator to allow the app.":
    "Gofynnwch i weinyddwr Teams ganiatáu’r ap.",
  "Ask them to unblock the app in Teams: its chat, the three dots, Unblock.":
    "Gofynnwch iddynt ddadrwystro’r ap yn Teams: ei sgwrs, y tri dot, Dadrwystro.",
  "At risk": "Mewn perygl",
  Auditor: "Archwilydd",
  "Cannot open the site or its lists.": "Ni all agor y safle na’i restrau.",
  "Closing the plan": "Cau’r cynllun",
  Complete: "Wedi’i gwblhau",
  "Correct the holder under Posts.": "Cywirwch y deiliad o dan Swyddi.",
  "Elected member": "Aelod etholedig",
  "Everybody else": "Pawb arall",
  "Full control of the site: lists, columns and groups.":
    "Rheolaeth lawn o’r safle: rhestrau, colofnau a grwpiau.",
  "In progress": "Ar y gweill",
  "Lead (senior management)": "Arweinydd (uwch reolwyr)",
  "May add and edit rows in the plan's lists; may not delete them.":
    "Caiff ychwanegu a golygu rhesi yn rhestrau’r cynllun; ni chaiff eu dileu.",
  "May add and edit rows in the plan's lists; may not delete them. An answer given in a chat card is checked by the service and needs no list rights.":
    "Caiff ychwanegu a golygu rhesi yn rhestrau’r cynllun; ni chaiff eu dileu. Mae ateb a roddir mewn cerdyn sgwrs yn cael ei wirio gan y gwasanaeth ac nid oes angen hawliau rhestr arno.",
  "May read the members' library and nothing else of the plan: SharePoint refuses them every working list, also in SharePoint itself.":
    "Caiff ddarllen llyfrgell yr aelodau a dim arall o’r cynllun: mae SharePoint yn gwrthod pob rhestr waith iddynt, yn SharePoint ei hun hefyd.",
  "May read, and add to the list of assurance, to which nobody else but the owners can; nothing else.":
    "Caiff ddarllen, ac ychwanegu at y rhestr sicrwydd, na all neb arall ond y perchnogion ychwanegu ati; dim arall.",
  "More than a month behind": "Mwy na mis ar ei hôl hi",
  "Moved the right way": "Symudodd y ffordd iawn",
  "Moved the wrong way": "Symudodd y ffordd anghywir",
  "No group": "Dim grŵp",
  "Not moved": "Heb symud",
  "Not started": "Heb ddechrau",
  "Nothing.": "Dim byd.",
  "Nothing: an auditor may read everything.":
    "Dim: caiff archwilydd ddarllen popeth.",
  "Nothing: the library holds the plan with signed words only, and the papers members may open. The lists could not be opened this far, since a right on a list is a right on all its rows and columns: whoever reads the list of updates reads every note in it.":
    "Dim: mae’r llyfrgell yn dal y cynllun gyda geiriau a gymeradwywyd yn unig, a’r papurau y caiff aelodau eu hagor. Ni ellid agor y rhestrau mor bell â hyn, gan fod hawl ar restr yn hawl ar ei holl resi a cholofnau: mae pwy bynnag sy’n darllen y rhestr ddiweddariadau yn darllen pob nodyn ynddi.",
  "Off target": "Oddi ar y targed",
  "On target": "Ar y targed",
  "Plan administrator": "Gweinyddwr y cynllun",
  "Progress report": "Adroddiad cynnydd",
  "Report author (democratic services)":
    "Awdur yr adroddiad (gwasanaethau democrataidd)",
  "Responsible officer": "Swyddog cyfrifol",
  "Site owners": "Perchnogion y safle",
  "Site visitors": "Ymwelwyr y safle",
  Slippage: "Llithriad",
  "Teams administrator": "gweinyddwr Teams",
  "The Waymark app is not installed for this person.":
    "Nid yw ap Waymark wedi’i osod i’r person hwn.",
  "The directory does not know this person.":
    "Nid yw’r cyfeiriadur yn adnabod y person hwn.",
  "The lists do not know which post answers for which action, so they do not stop an officer writing about another's: what they write counts nowhere. With SharePoint alone, someone in this group can open a list and change any row they can edit, around the app. Rows are copies of the log: such a change moves no date and no number, and the check names it, with who and when.":
    "Nid yw’r rhestrau’n gwybod pa swydd sy’n ateb dros ba gam gweithredu, felly nid ydynt yn atal swyddog rhag ysgrifennu am gam un arall: nid yw’r hyn a ysgrifennant yn cyfrif yn unman. Gyda SharePoint yn unig, gall rhywun yn y grŵp hwn agor rhestr a newid unrhyw res y gall ei golygu, heibio i’r ap. Copïau o’r log yw’r rhesi: nid yw newid o’r fath yn symud unrhyw ddyddiad na rhif, ac mae’r gwiriad yn ei enwi, gyda phwy a phryd.",
  "This person has blocked Waymark.": "Mae’r person hwn wedi rhwystro Waymark.",
  Transferred: "Trosglwyddwyd",
  "Up to a month behind": "Hyd at fis ar ei hôl hi",
  "Waymark authors": "Awduron Waymark",
  "Waymark board": "Bwrdd Waymark",
  "Waymark is switched off for the council.":
    "Mae Waymark wedi’i ddiffodd i’r cyngor.",
  "Waymark leads": "Arweinwyr Waymark",
  "Waymark members": "Aelodau Waymark",
  "Waymark officers": "Swyddogion Waymark",
  "With SharePoint alone, someone in this group can open a list and change any row they can edit, around the app. Rows are copies of the log: such a change moves no date and no number, and the check names it, with who and when.":
    "Gyda SharePoint yn unig, gall rhywun yn y grŵp hwn agor rhestr a newid unrhyw res y gall ei golygu, heibio i’r ap. Copïau o’r log yw’r rhesi: nid yw newid o’r fath yn symud unrhyw ddyddiad na rhif, ac mae’r gwiriad yn ei enwi, gyda phwy a phryd.",
  "With SharePoint alone, someone in this group can open a list and change any row they can edit, around the app. Rows are copies of the log: such a change moves no date and no number, and the check names it, with who and when. An owner can also change and delete rows of the log: what a changed row said first counts, and deleted rows stay in the recycle bin for 93 days.":
    "Gyda SharePoint yn unig, gall rhywun yn y grŵp hwn agor rhestr a newid unrhyw res y gall ei golygu, heibio i’r ap. Copïau o’r log yw’r rhesi: nid yw newid o’r fath yn symud unrhyw ddyddiad na rhif, ac mae’r gwiriad yn ei enwi, gyda phwy a phryd. Gall perchennog hefyd newid a dileu rhesi o’r log: yr hyn a ddywedodd rhes a newidiwyd yn gyntaf sy’n cyfrif, ac mae rhesi a ddilëwyd yn aros yn y bin ailgylchu am 93 diwrnod.",
  "a notice, order or direction the council proposes":
    "hysbysiad, gorchymyn neu gyfarwyddyd y mae’r cyngor yn ei gynnig",
  "consultations or negotiations about staff":
    "ymgynghori neu drafod ynghylch staff",
  "information about any individual": "gwybodaeth am unigolyn",
  "legal professional privilege": "braint broffesiynol gyfreithiol",
  "likely to reveal who an individual is":
    "yn debygol o ddatgelu pwy yw unigolyn",
  "more than a month behind": "mwy na mis ar ei hôl hi",
  "on target": "ar y targed",
  "owner of the team or Teams administrator":
    "perchennog y tîm neu weinyddwr Teams",
  "plan administrator": "gweinyddwr y cynllun",
  "preventing, investigating or prosecuting crime":
    "atal, ymchwilio i neu erlyn trosedd",
  "re-programmed with approval": "wedi’u hail-raglennu gyda chymeradwyaeth",
  "somebody’s financial or business affairs, the council’s own among them":
    "materion ariannol neu fusnes rhywun, gan gynnwys rhai’r cyngor ei hun",
  "suspended with approval": "wedi’u hatal gyda chymeradwyaeth",
  "the person themselves": "y person ei hun",
  "up to a month behind": "hyd at fis ar ei hôl hi",
} as const;
