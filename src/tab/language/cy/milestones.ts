// The Welsh of what the room `milestones` says. Not yet read by a translator.

export const texts = {
  " · past its date": " · heibio i’w dyddiad",
  "Add milestones": "Ychwanegu cerrig milltir",
  "Add milestones to {ref}": "Ychwanegu cerrig milltir at {ref}",
  "Add the milestone": "Ychwanegu’r garreg filltir",
  "Add {lines:milestone}": "Ychwanegu {lines:milestone}",
  "Date proposed for “{title}”.": "Cynigiwyd dyddiad ar gyfer “{title}”.",
  "In your words": "Yn eich geiriau chi",
  "Milestones: {reached} of {milestones} reached":
    "Cerrig milltir: cyrhaeddwyd {reached} o {milestones}",
  "Move its date": "Symud ei dyddiad",
  "Move its date: {title}": "Symud ei dyddiad: {title}",
  "Move the date of “{title}”": "Symud dyddiad “{title}”",
  "No post of its own": "Dim swydd ei hun",
  "One on a line: what is reached – by when – which post. Paste as many as you have.":
    "Un i bob llinell: beth a gyrhaeddir – erbyn pryd – pa swydd. Gludwch gynifer ag sydd gennych.",
  Reached: "Cyrhaeddwyd",
  "Reached on": "Cyrhaeddwyd ar",
  "Reached: {title}": "Cyrhaeddwyd: {title}",
  "{lines:milestone} added to {ref}.":
    "Ychwanegwyd {lines:milestone} at {ref}.",
  "{titles:list} {beyond?has|have} a date after the action’s own.":
    "Mae dyddiad ar ôl dyddiad y cam ei hun gan {beyond?y garreg filltir hon|y cerrig milltir hyn}: {titles:list}.",
  "“{title}” is reached": "Cyrhaeddwyd “{title}”",
  "“{title}” is reached.": "Cyrhaeddwyd “{title}”.",
} as const;
