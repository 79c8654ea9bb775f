// Risks, in English.

export const risks = {
  "riskRegister.noCode": "Give the risk its reference, for example KO1.",
  "riskRegister.noTitle": "Write what the risk is.",
  "riskRegister.codeTaken":
    "The reference {code} already names the risk “{other}”. Choose another reference.",
  "riskRegister.noSection":
    "{section} is not a section of this plan. Choose one from the list.",
  "riskRegister.alreadyLinked":
    "{code} already leans on {section}. There is nothing more to do.",
  "riskRegister.notLinked":
    "{code} does not lean on {section}, so there is nothing to take away.",
  "riskRegister.namesSeveral":
    "{code} names {section} together with others in “{several}”. Edit the references as written to take one out.",
} as const;
