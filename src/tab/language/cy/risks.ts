// The Welsh of what the room `risks` says. Not yet read by a translator.

export const texts = {
  " Add the first risk, or {link} from a file.":
    " Ychwanegwch y risg gyntaf, neu {link} o ffeil.",
  "Add a risk": "Ychwanegu risg",
  "Answers no risk.": "Nid yw’n ateb unrhyw risg.",
  "By section of the plan": "Yn ôl adran o’r cynllun",
  Control: "Rheolydd",
  "Each section of the plan and the risks it answers":
    "Pob adran o’r cynllun a’r risgiau y mae’n eu hateb",
  Footnote: "Troednodyn",
  "Link {about}": "Cysylltu {about}",
  "Made from the merged references where it is empty.":
    "Gwneir ef o’r cyfeirnodau a unwyd lle mae’n wag.",
  "Merged into it": "Wedi’u huno â hi",
  "No risk yet": "Dim risg eto",
  "No section answers this risk.": "Nid oes adran yn ateb y risg hon.",
  "No section answers {unanswered:list}.":
    "Nid oes adran yn ateb {unanswered:list}.",
  "Not read: {references}": "Heb eu darllen: {references}",
  "One on a line: “FP1: Managing Finances”, “FP1-FP4”, “All sections”.":
    "Un i bob llinell: “FP1: Rheoli Cyllid”, “FP1-FP4”, “Pob adran”.",
  "Other references, with commas: KO18":
    "Cyfeirnodau eraill, gyda choma rhyngddynt: KO18",
  "Past {overdue?its date|their date}: {refs:list}":
    "Heibio i’w {overdue?ddyddiad|dyddiad}: {refs:list}",
  "Plan reference": "Cyfeirnod y cynllun",
  "Plan references as written": "Cyfeirnodau’r cynllun fel y’u hysgrifennwyd",
  Score: "Sgôr",
  "Score {score}": "Sgôr {score}",
  Section: "Adran",
  "This page shows which sections of the plan answer each corporate risk, and which risks lean on work that is slipping.":
    "Mae’r dudalen hon yn dangos pa adrannau o’r cynllun sy’n ateb pob risg gorfforaethol, a pha risgiau sy’n pwyso ar waith sy’n llithro.",
  "What the risk is": "Beth yw’r risg",
  "What to look at": "Beth i edrych arno",
  "What {about} is linked to": "Â beth y mae {about} wedi’i gysylltu",
  Which: "Pa rai",
  "import the council’s own table": "mewnforiwch dabl y cyngor ei hun",
  "{codes:list} {n?answers|answer} no risk.":
    "{codes:list}: {n?nid yw’n|nid ydynt yn} ateb unrhyw risg.",
  "{codes:list} {n?is|are} covered by one section only.":
    "{codes:list}: un adran yn unig sy’n cwmpasu {n?hon|pob un o’r rhain}.",
  "{risks:risk}, {answering:section} that {answering?answers|answer} them, {links:link}.":
    "{risks:risk}, {answering:section} sy’n eu hateb, {links:link}.",
  "{risk} is linked to {section}.": "Cysylltwyd {risk} â {section}.",
  "{risk} is no longer linked to {section}.":
    "Nid yw {risk} wedi’i chysylltu â {section} mwyach.",
} as const;
