// The Welsh of what the room `sources` says. Not yet read by a translator.

export const texts = {
  "A code first, or none and it gets the next: “R4 Rebuild reserves”. Paste a list or a table of two columns.":
    "",
  "Action that answers {code}": "",
  "Actions that answer no recommendation": "",
  "Actions that answer none": "",
  "Actions that answer {code}": "",
  "Actions that name it keep the old one.": "",
  "Add recommendations": "",
  "Add {read:recommendation}": "",
  "Answers no recommendation": "",
  "Download as CSV": "",
  "Every recommendation is answered.": "",
  "From which report?": "",
  "No recommendation yet": "",
  "Not in the register": "",
  "Not in the register. Actions name it, so add it or correct them.": "",
  "Only those not answered": "",
  Recommendation: "",
  Recommendations: "",
  "Recommendations, one a line": "",
  "Remove {code}": "",
  "Remove {ref} from {code}": "",
  "The recommendations this plan answers, each with its actions.": "",
  "This page shows which actions answer each recommendation of the review or audit behind the plan, and which are answered by none.":
    "",
  "What it recommends": "",
  "Where the plan answers several: External audit 2025/26.": "",
  "{code} was taken out of the register.": "",
  "{read:recommendation} added.": "",
} as const;
