// The Welsh of what the room `officers` says. Not yet read by a translator.

export const texts = {
  ", not answered yet.": "",
  "Asked about {ref}.": "",
  "Nobody needs a word": "",
  "Nothing is late, nobody is silent and nothing waits for a decision.": "",
  Nudge: "",
  "Nudge about {ref}": "",
  "The posts you lead, late first, then the longest silence.": "",
  "This page is for leads, the Board and the plan administrator. What you answer for yourself is in My actions.":
    "",
  "Working out who to speak to": "",
  "You lead no post of this plan": "",
  "You lead no post of this plan, so here is every post, late first, then the longest silence.":
    "",
  "nobody holds it": "",
  "{name} answered:": "",
  "{name} asked on {effective:date}{part}": "",
  "{value} A nudge is a question on the action: it goes as a card in chat in working hours, once a day, and the answer stands here and on the action.":
    "",
} as const;
