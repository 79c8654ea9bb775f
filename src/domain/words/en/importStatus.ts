// What reading a file of a plan says of the status of a row: what was read, what suggests one, and why it is asked. In English.

export const importStatus = {
  "stated.ask": "Which status is meant?",
  "stated.askIt": "What is the status?",
  "stated.computed":
    '"{cell}" is worked out from the date and says nothing of where the work stands.',
  "stated.leaves": '"{cell}" would take the action out of the plan\'s total.',
  "stated.closed": '"{cell}" says that it is closed, and not that it was done.',
  "stated.goesOn": '"{cell}" says that it is finished and that it goes on.',
  "stated.undone":
    '"{cell}" says that it is finished, and something against it.',
  "stated.two": '"{cell}" says two things of where the work stands.',
  "stated.several":
    "It gives different statuses: {parts}. Which is the action's?",
  "stated.resolution":
    'Its status is "{status}", and its resolution "{resolution}", which would take the action out of the plan\'s total. Which status is meant?',
  "stated.unknown": '"{cell}" is not a status Waymark knows. Which is it?',
  "stated.unclear": '"{said}" does not say where the work stands: {why}.',
  "stated.deferred":
    '"{said}" was read as suspended. If only the date has moved, choose the status it has and propose the later date.',
  "stated.dateInstead": '"{date}" stands where the status should be.',
  "stated.dateInsteadPast":
    '"{date}" stands where the status should be, and it is past: perhaps the action was completed then.',
  "stated.partOf":
    "It is to be done as part of {ref}; the text gives no status of its own.",
  "stated.sameAs":
    "It says only that it is as {ref}. Take the status of {ref}?",
  "stated.sameAsNone":
    "It says only that it is as {ref}, which has no status either. Take the status of {ref}?",
  "stated.none": "No status is written.",
  "stated.noneBegun":
    "No status is written. Its time has begun and is not over.",
  "stated.noneSuggested":
    "No status is written, and nothing in the text suggests one.",
  "hint.day": "A day of completion is given ({text}), and suggests one.",
  "hint.words": 'The words "{words}" suggest one.',
  "hint.dateCell": "The date cell says “{text}”, which suggests one.",
  "hint.title": "The title ends in “{words}”, which suggests one.",
  "hint.rating": "The rating “{rag}” suggests one.",
  "stated.againstPercent":
    'The status is written "{status}", and another column says {percent}.',
  "stated.doneButFuture":
    'It is marked completed, but the account speaks of the future: "{words}".',
  "stated.doneButLater":
    'It is marked completed, but the account gives a date still to come: "{date}".',
  "stated.doneButRevised":
    "It is marked completed, and a later date is proposed.",
  "stated.recurring":
    "The account says that it comes round again (each year, quarter or month).",
  "why.unclear": "the word is unclear",
  "why.heldUp": "it may be held up, or given up",
  "why.part": "it says that a part of the work is complete",
  "why.nearEnd": "it is said to be close to its end",
  "why.notFinished": "it says only that the work is not finished",
  "why.left": "it says that something is left to do",
  "why.counts": "it counts how many are done",
  "why.live":
    "it may mean that the work goes on, or that what was made is in use",
  "why.begins": "it says when the work begins",
  "why.review": "it says what is being done, and not how far it is",
  "why.open": "the word says only that it is not closed",
  "why.risk": '"at risk" is a judgement of confidence, not a status',
  "why.colour":
    "a colour judges confidence; it does not say where the work stands",
  "why.question": "it ends in a question mark",
  "why.whatPart": "it says what is complete, and perhaps not that all of it is",
  "why.no": "under “{heading}” it says only that it is not",
  "why.onePercent": "it may be 1% or, as Excel stores it, 100%",
} as const;
