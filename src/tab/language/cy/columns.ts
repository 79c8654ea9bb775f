// The Welsh of what the room `columns` says. Not yet read by a translator.

export const texts = {
  "A choice": "Dewis",
  "A day": "Diwrnod",
  "A number": "Rhif",
  "Add a column": "Ychwanegu colofn",
  "Add one here, such as the cost or the ward, or bring in a file: its columns that Waymark does not know become columns of the plan.":
    "Ychwanegwch un yma, fel y gost neu’r ward, neu dewch â ffeil i mewn: daw ei cholofnau nad yw Waymark yn eu hadnabod yn golofnau’r cynllun.",
  "As it stands over the column in sheets and papers.":
    "Fel y saif uwchben y golofn mewn taflenni a phapurau.",
  "Bring back": "Dod yn ôl",
  "Bring {title} back": "Dod â {title} yn ôl",
  Money: "Arian",
  "Move {title} down": "Symud {title} i lawr",
  "Move {title} up": "Symud {title} i fyny",
  "One of {choices:list}": "Un o {choices:list}",
  "Print it in papers, beside the monitoring sheet":
    "Ei hargraffu mewn papurau, wrth y daflen fonitro",
  Retire: "Ymddeol",
  "Retire {title}": "Ymddeol {title}",
  Retired: "Wedi ymddeol",
  "See what is in them, action by action":
    "Gweld beth sydd ynddynt, fesul cam gweithredu",
  "Show it on cards, except of exempt actions":
    "Ei dangos ar gardiau, ac eithrio camau eithriedig",
  "This cannot be changed later.": "Ni ellir newid hyn wedyn.",
  "Title of the column": "Teitl y golofn",
  "What does it hold?": "Beth sydd ynddi?",
  "What may be chosen, one a line":
    "Yr hyn y gellir ei ddewis, un i bob llinell",
  "What the council keeps of each action beside what Waymark knows. No rule, count or rating uses it.":
    "Yr hyn y mae’r cyngor yn ei gadw am bob cam gweithredu heblaw’r hyn y mae Waymark yn ei wybod. Nid oes rheol, cyfrif na sgôr yn ei ddefnyddio.",
  Words: "Geiriau",
  "Yes or no": "Ie neu na",
  "printed in papers": "wedi’i hargraffu mewn papurau",
  "shown on cards": "i’w gweld ar gardiau",
  "{title} is moved down.": "Symudwyd {title} i lawr.",
  "{title} is moved up.": "Symudwyd {title} i fyny.",
  "{title} is removed.": "Dilëwyd {title}.",
  "{title} is retired. What is in it stays in the record.":
    "Mae {title} wedi ymddeol. Mae’r hyn sydd ynddi’n aros yn y cofnod.",
} as const;
