// The Welsh of what the room `sources` says. Not yet read by a translator.

export const texts = {
  "A code first, or none and it gets the next: “R4 Rebuild reserves”. Paste a list or a table of two columns.":
    "Cod yn gyntaf, neu ddim un ac mae’n cael y nesaf: “R4 Ailadeiladu cronfeydd wrth gefn”. Gludwch restr neu dabl o ddwy golofn.",
  "Action that answers {code}": "Y cam sy’n ateb {code}",
  "Actions that answer no recommendation":
    "Camau nad ydynt yn ateb unrhyw argymhelliad",
  "Actions that answer none": "Camau nad ydynt yn ateb yr un",
  "Actions that answer {code}": "Camau sy’n ateb {code}",
  "Actions that name it keep the old one.":
    "Mae camau sy’n ei enwi yn cadw’r hen un.",
  "Add recommendations": "Ychwanegu argymhellion",
  "Add {read:recommendation}": "Ychwanegu {read:recommendation}",
  "Answers no recommendation": "Nid yw’n ateb unrhyw argymhelliad",
  "Download as CSV": "Lawrlwytho fel CSV",
  "Every recommendation is answered.": "Mae pob argymhelliad wedi’i ateb.",
  "From which report?": "O ba adroddiad?",
  "No recommendation yet": "Dim argymhelliad eto",
  "Not in the register": "Ddim yn y gofrestr",
  "Not in the register. Actions name it, so add it or correct them.":
    "Ddim yn y gofrestr. Mae camau’n ei enwi, felly ychwanegwch ef neu cywirwch nhw.",
  "Only those not answered": "Dim ond y rhai heb eu hateb",
  Recommendation: "Argymhelliad",
  Recommendations: "Argymhellion",
  "Recommendations, one a line": "Argymhellion, un i bob llinell",
  "Remove {ref} from {code}": "Tynnu {ref} o {code}",
  "The recommendations this plan answers, each with its actions.":
    "Yr argymhellion y mae’r cynllun hwn yn eu hateb, pob un gyda’i gamau.",
  "This page shows which actions answer each recommendation of the review or audit behind the plan, and which are answered by none.":
    "Mae’r dudalen hon yn dangos pa gamau sy’n ateb pob argymhelliad o’r adolygiad neu’r archwiliad y tu ôl i’r cynllun, a pha rai nad oes dim yn eu hateb.",
  "What it recommends": "Beth y mae’n ei argymell",
  "Where the plan answers several: External audit 2025/26.":
    "Lle mae’r cynllun yn ateb sawl un: Archwiliad allanol 2025/26.",
  "{code} is answered by another action.": "Mae cam arall yn ateb {code}.",
  "{code} was taken out of the register.": "Tynnwyd {code} o’r gofrestr.",
  "{read:recommendation} added.": "Ychwanegwyd {read:recommendation}.",
  "{ref} no longer answers {code}.": "Nid yw {ref} yn ateb {code} mwyach.",
} as const;
