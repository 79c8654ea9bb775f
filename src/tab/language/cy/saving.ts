// The Welsh of what the room `saving` says. Not yet read by a translator.

export const texts = {
  "; the others are saved": "",
  "Choose a reason for the new date.": "",
  "Paragraph {number}: {words}": "",
  "Sent: {ref}.": "",
  "Somebody else saved {lost:list} at the same time, so nothing was put over theirs{part}. What they saved is shown now. Look, and save again.":
    "",
  "Taken back at once.": "",
  "The action is not in the plan any more.": "",
  "Undone.": "",
  "Undone: {ref}.": "",
  "What was kept on this device cannot be read any more.": "",
  "What you sent about {ref} before is recorded.": "",
  "{ref} waits for SharePoint and is sent by itself.": "",
  "{ref} was not saved. {refused}": "",
} as const;
