// What reading a file of a plan says of each row: its words, who answers for it, its reference, and what is asked. In English.

export const importRows = {
  "row.colour": "No words rate it; the colour of its cell does: {colour}.",
  "row.severalRatings":
    "Its rows rate it differently: {ratings}. The last was taken.",
  "colour.red": "red",
  "colour.amber": "amber",
  "colour.green": "green",
  "colour.blue": "blue",
  "row.asAbove":
    "A cell says “as above”; what stands in the row above was taken.",
  "row.noTitle": "The row has no words in the action column.",
  "ask.title": "What is the action?",
  "row.saysNone": 'The action is written as "{title}".',
  "ask.anything": "Is there anything to be done? If not, leave the row out.",
  "row.listSplit":
    "Its row holds several actions in lists that match item by item; each was read as an action of its own.",
  "row.severalParts":
    "The cell lists {n:part}. Are they one action, or should each be its own? They were kept together.",
  "row.struckOut": "The words of the action are struck through.",
  "ask.withdrawn": "Was it withdrawn?",
  "row.titleOnly":
    "The row holds a title and nothing else. Is it an action of its own, or part of the one above?",
  "row.datesOfMilestones":
    "Each row's date stands beside a milestone; the action's own date is not given. Is it that of the last milestone?",
  "row.noDateOfItsOwn":
    'No date of its own is given; its milestones run to "{due}". It is counted as a date not yet agreed.',
  "row.noDate": "No date is given. It is counted as a date not yet agreed.",
  "row.errorCell":
    'The cell under "{heading}" shows {shows}: Excel could not work it out.',
  "row.exempt":
    "It is marked exempt (“{text}”) without the paragraph of Schedule 12A that makes it so. It is kept from the public; give the paragraph under Edit details.",
  "row.accountAgainst":
    'The status is "{status}", and the account says "{words}".',
  "row.waitsInWords":
    '"{text}" says what it waits for, and names no action of this file. The words were added to the account.',
  "row.waitsForMore":
    '"{text}" says more of what it waits for than {refs:list}. The words were added to the account.',
  "struck.owner":
    "The owner is struck through, and nothing stands in its place. Who answers for it now?",
  "struck.date":
    "The date is struck through, and nothing stands in its place. When is it due now?",
  "struck.status":
    "The status is struck through, and nothing stands in its place. Where does the work stand now?",
  "ask.due": "When is it due?",
  "ask.dueOrLeave":
    'When is it due? Leave it as "date not yet agreed" if nobody knows.',
  "ask.wasDue": "When was it due?",
  "ask.workDue": "When is the work due?",
  "ask.which": "Which is meant?",
  "ask.isIt": "Is it {date}?",
  "owner.task":
    'The owner cell also holds a task: "{task}". It was added to the account.',
  "owner.headingNames":
    'No column names owners. The heading above, "{heading}", names one, and was taken.',
  "owner.headingIsPost":
    'No column names owners. The heading above, "{heading}", is a post, and was taken.',
  "owner.holder":
    '"{person}" is named as holding "{post}". The post answers for the action; put the person into the register of posts.',
  "owner.forNow":
    '"{written}" is a post held for the time being. The post itself was taken.',
  "owner.address": '"{name}" is a person\'s address.',
  "owner.member":
    '"{name}" is an elected member, who leads but does not carry out.',
  "owner.placeholder": '"{name}" names nobody yet.',
  "owner.notInPost": '"{name}" was or will be a post, and may not be one now.',
  "owner.severalPosts": '"{name}" may be any of several posts.',
  "owner.partner": '"{name}" is outside the council.',
  "owner.letters": '"{name}" may be somebody\'s initials.',
  "owner.team": '"{name}" names a service and no post.',
  "owner.person": '"{name}" looks like a person\'s name.',
  "owner.unknown": '"{name}" is no post that Waymark can tell by its words.',
  "ask.post": "Which post answers for the action?",
  "owner.asAbove":
    "The owner cell says “as above”; the owners of the row above were taken.",
  "owner.none": "No owner is written.",
  "ask.owner": "Who answers for it?",
  "owner.group": '"{name}" is a group: one post must answer for the action.',
  "owner.groupAsk":
    '"{name}" is a group. Which post in it answers for the action?',
  "owner.several":
    "Several owners are written: {owners}. The first was taken as accountable.",
  "owner.severalAsk": "{owners}: which one is accountable? The others support.",
  "owner.onePost":
    "Are these one post: {names}? They would be kept as one, with the other words as aliases.",
  "theme.blank": 'The theme is blank; "{theme}" above it was taken.',
  "theme.blankAsk": 'The theme is blank. Is it "{theme}", as above?',
  "theme.one": "Are these one theme: {names}?",
  "part.unknown":
    'It is said to be part of "{text}", which is not in this file.',
  "part.setIn":
    'Its words are set in under "{title}", so it was read as part of that.',
  "part.notHere": "It speaks of {ref}, which is not in this file.",
  "part.wholeDone":
    "It is part of {ref}, which is marked completed, though this one is not.",
  "ask.right": "Is that right?",
  "ref.sequence":
    'Excel shows "{text}", but it stands after {before}: it was read as {next}.',
  "ref.date":
    'The reference is stored as the date {text}: Excel turns "2.1" or "2-1" into a date as it is typed.',
  "ref.several": '"{ref}" names several references.',
  "ref.severalAsk":
    '"{ref}" names several references, and was kept as one action so called. What is its reference?',
  "ref.letter":
    'The reference is written "{written}". It stands under {above} and was read as {whole}, a part of it.',
  "ref.standsTwice":
    "The action {ref} stands {n:time} with the same words: {where:commas}.",
  "ref.twinsDiffer":
    "They differ in the rest. Which row is the plan's? Leave the others out.",
  "ref.twinsAlike":
    "The first was taken. Leave this row out, or give it a reference of its own.",
  "ref.inTable": "table {table}, row {row}",
  "ref.inSheet": "“{sheet}”, row {row}",
  "ref.restarts":
    "Numbers start again in each table, so {ref} stands for several actions.",
  "ref.toldApart": "It was told apart as {ref}.",
  "ref.callIt":
    "Numbers start again in each table, so {ref} stands for several actions. Call this one {suggested}?",
  "ref.repeated": "The reference {ref} is used more than once.",
  "ref.taken": 'The reference {ref} is already used by "{owner}".',
  "ask.thisRef": "What is this one's?",
  "ref.none": "No reference is written.",
  "ask.number": "Number it?",
} as const;
