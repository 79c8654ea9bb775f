// The Welsh of what the room `milestones` says. Not yet read by a translator.

export const texts = {
  " · past its date": "",
  "Add milestones": "",
  "Add milestones to {ref}": "",
  "Add the milestone": "",
  "Add {lines} milestones": "",
  "Date proposed for “{title}”.": "",
  "In your words": "",
  "Milestones: {reached} of {milestones} reached": "",
  "Move its date": "",
  "Move its date: {title}": "",
  "Move the date of “{title}”": "",
  "No post of its own": "",
  "One on a line: what is reached – by when – which post. Paste as many as you have.":
    "",
  Reached: "",
  "Reached on": "",
  "Reached: {title}": "",
  "{join} {beyond?has|have} a date after the action’s own.": "",
  "{lines:milestone} added to {ref}.": "",
  "“{title}” is reached": "",
  "“{title}” is reached.": "",
} as const;
