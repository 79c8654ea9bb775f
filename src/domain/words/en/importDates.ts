// What reading a file of a plan says of the dates of a row: when it is due, when it was done, and what is doubtful. In English.

export const importDates = {
  "ends.on": "ending on {on:date}",
  "ends.none": "having no end",
  "ends.noDate": "having no date",
  "due.notAgreed":
    '"{text}" says that no date is agreed yet. It is counted as such until one is.',
  "due.noDate": '"{text}" gives no date.',
  "due.noEnd": '"{text}" has no end: it needs a review date.',
  "due.decidedLater":
    'The date cell holds a date and a later decision about it: "{text}". "{revised}" was taken as a proposal.',
  "due.changed":
    'The date cell says that the date was changed: "{text}". It was taken as a proposal.',
  "due.dayCounted":
    "The date cell holds the number {text}, which Excel shows as {date}. That was taken.",
  "due.several": 'The date cell holds {n} dates: "{text}".',
  "due.severalAsk":
    '"{text}" gives several dates. Is it due by the last, {last:date}? The others may be milestones.',
  "due.later": 'The account proposes a later date: "{to}".',
  "due.laterAsk":
    'The account speaks of moving the date to "{to}". Is that a proposal to be decided?',
  "due.elsewhere":
    'No date is given as due, and "{heading}" holds one: "{text}".',
  "due.elsewhereAsk":
    'No date is given as due. "{heading}" says "{text}". Is that when it is due?',
  "due.noOriginal":
    "A revised date ({text}) is proposed, and no original date is given.",
  "due.noOriginalAsk":
    "A revised date is proposed, but the date it replaces is not given. What was it? Or mark it as not previously set.",
  "due.inTitle":
    'The title holds a date: "{date}". The title was kept as written.',
  "due.inTitleAsk":
    'No date is given, but the title says "{date}". Is that when it is due?',
  "due.yearAssumed":
    '"{text}" names no year. It was read as ending on {end:date}.',
  "due.whichYear":
    '"{text}" names no year. The nearest ends on {end:date}; the words around the table speak of {year}, in which it ends on {within:date}. Which is meant?',
  "due.notStartedPast":
    "It is not started, and was due by {due:date}. Check the year.",
  "due.revisedToWhat":
    '"{text}" proposes another date without saying which. Which is it?',
  "due.revisedAgreed":
    '"{text}" says that the later date was agreed. It was taken as a proposal, to be endorsed by a body. Is that right?',
  "due.lastPeriod":
    'No date of its own is given. "{heading}" is the last time with something in it, so it was read as due by {due:date}.',
  "due.periodYear":
    '"{heading}" names no year, and none stands around the table. It was read as ending on {end:date}. Is that the year?',
  "due.ticked": "{milestones:list} carries a tick: it may have been reached.",
  "due.monthFirst":
    '"{text}" is written month before day, and was read so: there is no month {month}.',
  "due.monthBeforeDay":
    '"{text}" was read month before day: the same table has "{proof}", which can only be so.',
  "due.dayBeforeMonth":
    '"{text}" was read day before month: the same table has "{day}" and "{month}", one written each way.',
  "done.lastDay":
    '"{text}" gives no day of completion. Its last day, {end:date}, was taken.',
  "done.ahead":
    "It is said to be completed on {on:date}, which is still to come.",
  "done.againstStatus":
    'A day of completion is given, {on:date}, and the status is written "{status}".',
  "doubt.mistyped": '"{text}" seems to be mistyped.',
  "doubt.daysOrYears": '"{text}" may name two days, or two years.',
  "doubt.weekOrDay":
    '"{text}" may be a numbered week of the month, or the week of that day.',
  "doubt.monthOrYears": '"{text}" may be a month of one year, or two years.',
  "doubt.monthsListed":
    '"{text}" names several times apart. Is it due by the last, {last:date}? The others may be milestones.',
  "doubt.twoTimes": '"{text}" names two times that do not fit each other.',
  "doubt.weekday":
    '"{text}" was read as {ends}, and the day of the week is not so.',
  "doubt.done": '"{text}" seems to say when it was finished.',
  "doubt.decision": '"{text}" gives the day of a decision.',
  "doubt.relative":
    '"{text}" counts from a day or an event whose date is not given.',
  "doubt.after": '"{text}" says after what, and not by when.',
  "doubt.goesOn":
    '"{text}" gives a date, and says that the work goes on or comes round again. Is the date when it is due?',
  "doubt.quarter":
    '"{text}" may be a quarter of the financial year, {council}, or of the calendar year, {calendar}. Councils mostly count from April: which is meant?',
  "doubt.years": '"{text}" names more years than one. It was read as {ends}.',
  "doubt.turnedRound": '"{text}" ends before it begins.',
  "doubt.yearEnd":
    '"{text}" may be the end of the financial year or of the calendar year.',
  "doubt.municipalYear":
    '"{text}": the municipal year ends at the annual meeting in May, on a day Waymark does not know.',
  "doubt.openStart":
    '"{text}" says when the work begins, and not by when it is done.',
  "doubt.partOfYear":
    '"{text}" was read only as a year, {ends}: "{left}" is not a time Waymark knows.',
  "doubt.farOff": '"{text}" is far from now. Is the year right?',
  "doubt.notSure": '"{text}" is not sure of its date. It was read as {ends}.',
  "doubt.condition":
    '"{text}" gives a date on a condition. It was read as {ends}.',
  "doubt.startOfYear":
    '"{text}" names no day: it was read as the first third of the year, {ends}.',
  "doubt.countedFrom":
    '"{text}" was counted on from its start: it was read as {ends}.',
  "doubt.moreWords": '"{text}" says more than a date: it was read as {ends}.',
} as const;
