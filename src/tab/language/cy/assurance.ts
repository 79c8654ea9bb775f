// The Welsh of what the room `assurance` says. Not yet read by a translator.

export const texts = {
  "Actions not completed, by the priority of what they answer":
    "Camau heb eu cwblhau, yn ôl blaenoriaeth yr hyn y maent yn ei ateb",
  "As at {today:date}. The first five are the actions of the plan; confirmed and verified are those completed.":
    "Ar {today:date}. Y pump cyntaf yw camau’r cynllun; y rhai a gadarnhawyd ac a wiriwyd yw’r rhai a gwblhawyd.",
  "Confirmed by {name} on {on:date}.": "Cadarnhawyd gan {name} ar {on:date}.",
  "How long past their date": "Am ba hyd wedi mynd heibio i’w dyddiad",
  "It came into the plan as completed.":
    "Daeth i’r cynllun fel un wedi’i gwblhau.",
  "Not claimed": "Heb ei hawlio",
  "Not past its date": "Heb fynd heibio i’w ddyddiad",
  Priority: "Blaenoriaeth",
  "Send {ref} back to its officer": "Anfon {ref} yn ôl at ei swyddog",
  "To verify ({count})": "I’w gwirio ({count})",
  "Verify {ref}": "Gwirio {ref}",
  "Why is it not done?": "Pam nad yw wedi’i wneud?",
  "{from} days or more": "{from} diwrnod neu fwy",
  "{from} to {to} days": "{from} i {to} diwrnod",
  "{ref} is verified.": "Mae {ref} wedi’i wirio.",
  "{ref} was sent back and is open again.":
    "Anfonwyd {ref} yn ôl ac mae’n agored eto.",
} as const;
