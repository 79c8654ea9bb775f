// The Welsh of what the room `reminding` says. Not yet read by a translator.

export const texts = {
  " (as delegate)": " (fel dirprwy)",
  " (as plan owner: nobody holds the post)":
    " (fel perchennog y cynllun: nid oes neb yn y swydd)",
  " (nobody holds the post below)": " (nid oes neb yn y swydd oddi tani)",
  "1 person": "1 person",
  "A claim or a question nobody has answered: every {waitingEveryDays}.":
    "Hawliad neu gwestiwn nad oes neb wedi’i ateb: bob {waitingEveryDays}.",
  "A reminder cannot be put off.": "Ni ellir gohirio nodyn atgoffa.",
  "Absences and delegates are kept under {link}.":
    "Cedwir absenoldebau a dirprwyon o dan {link}.",
  "Activity notice; Teams gave no answer for the card":
    "Hysbysiad gweithgarwch; ni roddodd Teams ateb am y cerdyn",
  "All of them are reminded": "Atgoffir pob un ohonynt",
  "An officer can put off a reminder once, but not an escalation.":
    "Gall swyddog ohirio nodyn atgoffa unwaith, ond nid uwchgyfeiriad.",
  "An officer can put off a reminder {mostSnoozes:time}, but not an escalation.":
    "Gall swyddog ohirio nodyn atgoffa {mostSnoozes:time}, ond nid uwchgyfeiriad.",
  "At most one card a person a day, on working days from {sendFrom} to {sendUntil}.":
    "Un cerdyn y person y dydd ar y mwyaf, ar ddiwrnodau gwaith rhwng {sendFrom} a {sendUntil}.",
  "Before an action is due: {dueSoonDays} before, and on the day.":
    "Cyn dyddiad cam: {dueSoonDays} ymlaen llaw, ac ar y diwrnod.",
  "By email": "Drwy e-bost",
  "Card in chat": "Cerdyn mewn sgwrs",
  "Card in the channel": "Cerdyn yn y sianel",
  "Cards are in English.": "Mae’r cardiau yn Saesneg.",
  "Cards are in Welsh.": "Mae’r cardiau yn Gymraeg.",
  "Cards show references only, never titles or notes.":
    "Mae cardiau’n dangos cyfeirnodau yn unig, byth deitlau na nodiadau.",
  "Change the rules": "Newid y rheolau",
  "Channel for the monthly summary": "Sianel ar gyfer y crynodeb misol",
  "Date not agreed for (days)": "Dyddiad heb ei gytuno ers (diwrnodau)",
  "Due soon: working days before":
    "I’w gwblhau cyn bo hir: diwrnodau gwaith ymlaen llaw",
  "Everything arrived.": "Cyrhaeddodd popeth.",
  "From 1 to 20": "O 1 i 20",
  "Give the words above to whoever looks after Waymark in the council.":
    "Rhowch y geiriau uchod i bwy bynnag sy’n gofalu am Waymark yn y cyngor.",
  "How often an officer can put off a reminder":
    "Sawl gwaith y gall swyddog ohirio nodyn atgoffa",
  "If a post is vacant nobody is reminded. Name a plan owner to change this.":
    "Os yw swydd yn wag nid atgoffir neb. Enwch berchennog i’r cynllun i newid hyn.",
  "In the first days of a month each lead hears what stands out in their themes, and the channel how the plan stands.":
    "Yn nyddiau cyntaf mis mae pob arweinydd yn clywed beth sy’n sefyll allan yn eu themâu, a’r sianel yn clywed sut mae’r cynllun yn sefyll.",
  "In the first days of a month each lead hears what stands out in their themes.":
    "Yn nyddiau cyntaf mis mae pob arweinydd yn clywed beth sy’n sefyll allan yn eu themâu.",
  "Language of the cards": "Iaith y cardiau",
  "Last checked {at}.": "Gwiriwyd ddiwethaf {at}.",
  "Last run for {day:date}, with {planned:newCard}.":
    "Rhedodd ddiwethaf ar gyfer {day:date}, gyda {planned:newCard}.",
  "Leave both empty for none": "Gadewch y ddau’n wag os nad oes un",
  "Leave the number of an escalation empty for never.":
    "Gadewch rif uwchgyfeirio yn wag i beidio byth ag uwchgyfeirio.",
  "Monthly update window": "Cyfnod diweddaru misol",
  "Monthly update window: first working day":
    "Cyfnod diweddaru misol: diwrnod gwaith cyntaf",
  "Monthly update window: last working day":
    "Cyfnod diweddaru misol: diwrnod gwaith olaf",
  "Next cards: {next}.": "Cardiau nesaf: {next}.",
  "No run yet.": "Heb redeg eto.",
  "No update for (days)": "Dim diweddariad ers (diwrnodau)",
  Nobody: "Neb",
  "Nobody has been reminded in the last two months. The first cards go when the service next runs.":
    "Nid atgoffwyd neb yn ystod y ddau fis diwethaf. Bydd y cardiau cyntaf yn mynd pan fydd y gwasanaeth yn rhedeg nesaf.",
  "Nobody is reminded: reminders are switched off.":
    "Nid atgoffir neb: mae nodiadau atgoffa wedi’u diffodd.",
  "Nobody would be reminded of anything.":
    "Ni fyddai neb yn cael ei atgoffa am ddim.",
  "Not after": "Dim ar ôl",
  "Not before": "Dim cyn",
  "Not delivered. {why}": "Heb ei ddosbarthu. {why}",
  "Not sent. {why}": "Heb ei anfon. {why}",
  Off: "Wedi’u diffodd",
  On: "Ymlaen",
  "Once it is late: on the next working day, then every {lateEveryDays}.":
    "Unwaith y bydd yn hwyr: ar y diwrnod gwaith nesaf, yna bob {lateEveryDays}.",
  "One date a line, for example 2026-12-29. Bank holidays are known already.":
    "Un dyddiad i bob llinell, er enghraifft 2026-12-29. Mae gwyliau banc yn hysbys eisoes.",
  "Only what needs somebody": "Dim ond yr hyn y mae angen rhywun arno",
  "Paste the channel’s link: in Teams, “Get link to channel”. Empty for none.":
    "Gludwch ddolen y sianel: yn Teams, “Cael dolen i’r sianel”. Gadewch yn wag os nad oes un.",
  "People who chose one card a week": "Pobl a ddewisodd un cerdyn yr wythnos",
  "Plan owner: hears when nobody holds the post":
    "Perchennog y cynllun: yn clywed pan nad oes neb yn y swydd",
  "Post of the portfolio holder": "Swydd deiliad y portffolio",
  "Post that hears for the Programme Board":
    "Y swydd sy’n clywed ar ran Bwrdd y Rhaglen",
  "Reading the reminders": "Wrthi’n darllen y nodiadau atgoffa",
  "References only": "Cyfeirnodau yn unig",
  "Release {day:date}": "Rhyddhau {day:date}",
  "Reminders are switched off for this plan.":
    "Mae nodiadau atgoffa wedi’u diffodd ar gyfer y cynllun hwn.",
  "Repeat for a waiting claim or question, every (working days)":
    "Ailadrodd am hawliad neu gwestiwn sy’n aros, bob (diwrnodau gwaith)",
  "Repeat when late, every (working days)":
    "Ailadrodd pan fydd yn hwyr, bob (diwrnodau gwaith)",
  "Row {itemId} of the log": "Rhes {itemId} o’r log",
  Sent: "Anfonwyd",
  "Show more ({more} left)": "Dangos mwy ({more} ar ôl)",
  "The council is also closed on {days:list}.":
    "Mae’r cyngor hefyd ar gau ar {days:list}.",
  "The council's own closed days": "Diwrnodau cau’r cyngor ei hun",
  "The first is reminded": "Atgoffir y cyntaf",
  "The next {daysAhead:day}, if nothing is updated, by the rules as you have them in the form.":
    "Y {daysAhead:day} nesaf, os na ddiweddarir dim, yn ôl y rheolau fel y maent gennych yn y ffurflen.",
  "The next {daysAhead:day}, if nothing is updated.":
    "Y {daysAhead:day} nesaf, os na ddiweddarir dim.",
  "The plan administrator can change these rules.":
    "Gall gweinyddwr y cynllun newid y rheolau hyn.",
  "The plan administrator can release the day.":
    "Gall gweinyddwr y cynllun ryddhau’r diwrnod.",
  "The reminder rules": "Y rheolau atgoffa",
  "The reminder rules are saved.": "Cadwyd y rheolau atgoffa.",
  "The rules of this plan": "Rheolau’r cynllun hwn",
  "The service": "Y gwasanaeth",
  "There is no monthly update window.": "Nid oes cyfnod diweddaru misol.",
  "They take turns by the week": "Maent yn cymryd eu tro fesul wythnos",
  "Titles and notes": "Teitlau a nodiadau",
  "To do: {fix}": "I’w wneud: {fix}",
  "To the Programme Board, working days late":
    "I Fwrdd y Rhaglen, diwrnodau gwaith yn hwyr",
  "To the lead, working days late": "I’r arweinydd, diwrnodau gwaith yn hwyr",
  "To the portfolio holder, working days late":
    "I ddeiliad y portffolio, diwrnodau gwaith yn hwyr",
  "Updates are asked for from working day {opens} to working day {closes} of the month.":
    "Gofynnir am ddiweddariadau o ddiwrnod gwaith {opens} i ddiwrnod gwaith {closes} y mis.",
  "What cards may show": "Yr hyn y caiff cardiau ei ddangos",
  "What was delivered": "Yr hyn a ddosbarthwyd",
  "Where nobody holds a post, {name} hears as plan owner.":
    "Lle nad oes neb yn y swydd, mae {name} yn clywed fel perchennog y cynllun.",
  "Where several people hold a post, all of them are reminded.":
    "Lle mae sawl person mewn swydd, atgoffir pob un ohonynt.",
  "Where several people hold a post, the first is reminded.":
    "Lle mae sawl person mewn swydd, atgoffir y cyntaf.",
  "Where several people hold a post, they take turns by the week.":
    "Lle mae sawl person mewn swydd, maent yn cymryd eu tro fesul wythnos.",
  "Where several people hold one post": "Lle mae sawl person mewn un swydd",
  "Who would get what": "Pwy fyddai’n cael beth",
  "Without an update: after {noUpdateDays:day}. Without an agreed date: every {noDateDays:day}.":
    "Heb ddiweddariad: ar ôl {noUpdateDays:day}. Heb ddyddiad wedi’i gytuno: bob {noDateDays:day}.",
  "the lead": "yr arweinydd",
  "{after} late: {who} hears, once.":
    "{after} yn hwyr: mae {who} yn clywed, unwaith.",
  "{day:date} is released. It goes within a quarter of an hour.":
    "Rhyddhawyd {day:date}. Bydd yn mynd o fewn chwarter awr.",
  "{digests} people": "{digests} o bobl",
  "{link} cannot be read: {why}": "Ni ellir darllen {link}: {why}",
  "{waiting:card} waiting.": "{waiting:card} yn aros.",
} as const;
