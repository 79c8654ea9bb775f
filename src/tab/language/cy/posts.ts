// The Welsh of what the room `posts` says. Not yet read by a translator.

export const texts = {
  " of {title}": ": {title}",
  "Add a holder": "Ychwanegu deiliad",
  "Add a stand-in": "Ychwanegu dirprwy",
  "Also written {names:list}": "Ysgrifennir hefyd: {names:list}",
  "As papers write them, one on a line: “CEO”, “Head of ITC”.":
    "Fel y mae papurau’n eu hysgrifennu, un i bob llinell: “Prif Weithredwr”, “Pennaeth TGCh”.",
  "Before: {earlier}": "Cyn hynny: {earlier}",
  "Edit {title}": "Golygu: {title}",
  "First day": "Diwrnod cyntaf",
  "Give its actions to another post": "Rhoi ei chamau i swydd arall",
  "Give its actions to another post: {title}":
    "Rhoi ei chamau i swydd arall: {title}",
  "Give the actions": "Rhoi’r camau",
  "Give the actions of {title} to another post":
    "Rhoi camau i swydd arall: {title}",
  "Hand over": "Trosglwyddo",
  "Hand over {title}": "Trosglwyddo: {title}",
  "Head of paid service": "Pennaeth y gwasanaeth taledig",
  "Holder {number}": "Deiliad {number}",
  "How they hold it": "Sut y maent yn ei dal",
  "Last day": "Diwrnod olaf",
  "Last day in the post": "Diwrnod olaf yn y swydd",
  "Leave the name empty if nobody follows yet: the post is then shown as vacant.":
    "Gadewch yr enw’n wag os nad oes neb yn dilyn eto: dangosir y swydd yn wag wedyn.",
  "Monitoring officer": "Swyddog monitro",
  "No post entered": "Dim swydd wedi’i nodi",
  "Nobody is entered as its holder: reminders for this post reach nobody.":
    "Nid oes neb wedi’i nodi fel ei deiliad: nid yw nodiadau atgoffa’r swydd hon yn cyrraedd neb.",
  "Other names": "Enwau eraill",
  "Paste or choose a list of posts and who holds them":
    "Gludo neu ddewis rhestr o swyddi a phwy sy’n eu dal",
  "Posts answer for actions; people hold posts. Reminders go to whoever holds the post that day, and the history keeps who answered then.":
    "Mae swyddi’n atebol am gamau; mae pobl yn dal swyddi. Mae nodiadau atgoffa’n mynd at bwy bynnag sy’n dal y swydd y diwrnod hwnnw, ac mae’r hanes yn cadw pwy oedd yn atebol bryd hynny.",
  "Reports to": "Yn adrodd i",
  "Reports to {reportsTo}": "Yn adrodd i: {reportsTo}",
  "Section 151 officer (finance)": "Swyddog Adran 151 (cyllid)",
  "Stand-in {number}": "Dirprwy {number}",
  "Standing in: {delegates:list}": "Yn dirprwyo: {delegates:list}",
  "Statutory role": "Rôl statudol",
  "Take away holder {number}": "Tynnu deiliad {number}",
  "Take away stand-in {number}": "Tynnu dirprwy {number}",
  "The actions of {title} are given to another post.":
    "Rhoddwyd y camau i swydd arall ({title}).",
  "The day after the last day unless said":
    "Y diwrnod ar ôl y diwrnod olaf oni nodir",
  "The next report prints it.": "Bydd yr adroddiad nesaf yn ei argraffu.",
  "Their work email": "Eu he-bost gwaith",
  "This page shows who answers for what. Add the first post, or import a plan: its responsible officers become posts.":
    "Mae’r dudalen hon yn dangos pwy sy’n atebol am beth. Ychwanegwch y swydd gyntaf, neu mewnforiwch gynllun: daw ei swyddogion cyfrifol yn swyddi.",
  "Title of the post": "Teitl y swydd",
  Vacant: "Gwag",
  "What will change": "Beth fydd yn newid",
  "Who follows?": "Pwy sy’n dilyn?",
  "Who holds it": "Pwy sy’n ei dal",
  "Who leaves?": "Pwy sy’n gadael?",
  "Who may answer for the holder (leave, a long absence)":
    "Pwy gaiff ateb ar ran y deiliad (gwyliau, absenoldeb hir)",
  "Work email of holder {number}": "E-bost gwaith deiliad {number}",
  "Work email of stand-in {number}": "E-bost gwaith dirprwy {number}",
  acting: "gweithredol",
  "an unknown day": "diwrnod anhysbys",
  interim: "dros dro",
  permanent: "parhaol",
  "since {from:date}": "ers {from:date}",
  "until {to:date}": "tan {to:date}",
  "{actions:action} {actions?changes|change} hands: {refs:list}. The history keeps who answered before.":
    "Mae {actions:action} yn newid dwylo: {refs:list}. Mae’r hanes yn cadw pwy oedd yn atebol o’r blaen.",
  "{left:post} {left?has|have} a holder who has left.":
    "Mae gan {left:post} ddeiliad sydd wedi gadael.",
  "{names:list} {double?names|name} more than one post. Correct one of them.":
    "Mae mwy nag un swydd o’r enw {names:list}. Cywirwch {double?un ohonynt|un o bob pâr}.",
  "{name} leaves on {leaves:date}, before {refs:list} {actions?is|are} due.":
    "Mae {name} yn gadael ar {leaves:date}, cyn {actions?dyddiad|dyddiadau} {refs:list}.",
  "{name} left on {to:date} and nobody follows: reminders for this post reach nobody.":
    "Gadawodd {name} ar {to:date} ac nid oes neb yn dilyn: nid yw nodiadau atgoffa’r swydd hon yn cyrraedd neb.",
  "{name}, from {from} to {to}": "{name}, o {from} tan {to}",
  "{never:post} {never?has|have} no holder entered.":
    "Nid oes deiliad wedi’i nodi ar gyfer {never:post}.",
  "{title} is handed over.": "Trosglwyddwyd {title}.",
} as const;
