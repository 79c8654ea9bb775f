// The Welsh of what the room `confirming` says. Not yet read by a translator.

export const texts = {
  "Change it where it should read otherwise; what you sign off is what is printed.":
    "Newidiwch ef lle dylai ddarllen fel arall; yr hyn a gymeradwywch yw’r hyn a argreffir.",
  "Confirm the date of {ref}": "Cadarnhau dyddiad {ref}",
  "Confirm {ref}": "Cadarnhau {ref}",
  "Correction asked": "Gofynnwyd am gywiriad",
  "Do not correct {ref}": "Peidio â chywiro {ref}",
  "Recorded by mistake?": "Wedi’i gofnodi drwy gamgymeriad?",
  "Send back the claim on {ref}": "Anfon yr hawliad ar {ref} yn ôl",
  "Sign off": "Cymeradwyo",
  "Sign off the words on {ref}": "Cymeradwyo’r geiriau ar {ref}",
  "Signed off by {name} on {effective:date}.":
    "Cymeradwywyd gan {name} ar {effective:date}.",
  "Take back a decision on {ref}": "Tynnu penderfyniad ar {ref} yn ôl",
  "Take the decision back": "Tynnu’r penderfyniad yn ôl",
  "The claim on {ref} was sent back.": "Anfonwyd yr hawliad ar {ref} yn ôl.",
  "The date goes back to what it was before, and the proposal waits for a decision again.":
    "Mae’r dyddiad yn mynd yn ôl i’r hyn oedd o’r blaen, ac mae’r cynnig yn aros am benderfyniad eto.",
  "The date of {ref} stays as it was.":
    "Mae dyddiad {ref} yn aros fel yr oedd.",
  "The decision on {ref} was taken back.":
    "Tynnwyd y penderfyniad ar {ref} yn ôl.",
  "The exception is open again: at this meeting while it lasts, else at the next.":
    "Mae’r eithriad ar agor eto: yn y cyfarfod hwn tra bydd yn para, fel arall yn y nesaf.",
  "The meeting of {date:date} is closed: this is recorded at the next one, as a correction that counts from that day.":
    "Mae cyfarfod {date:date} wedi cau: cofnodir hyn yn yr un nesaf, fel cywiriad sy’n cyfrif o’r diwrnod hwnnw.",
  "The meetings cannot be read, so nothing can be taken back yet. {why}":
    "Ni ellir darllen y cyfarfodydd, felly ni ellir tynnu dim yn ôl eto. {why}",
  "The programmed date of {ref} is corrected.":
    "Cywirwyd dyddiad rhaglenedig {ref}.",
  "The proposal waits for a decision again.":
    "Mae’r cynnig yn aros am benderfyniad eto.",
  "The proposal waits for the Board again.":
    "Mae’r cynnig yn aros am y Bwrdd eto.",
  "The question is withdrawn, unless it has been answered. The exception is open again: at this meeting while it lasts, else at the next.":
    "Tynnir y cwestiwn yn ôl, oni bai ei fod wedi’i ateb. Mae’r eithriad ar agor eto: yn y cyfarfod hwn tra bydd yn para, fel arall yn y nesaf.",
  "The words for publication on {ref} are signed off.":
    "Cymeradwywyd y geiriau i’w cyhoeddi ar {ref}.",
  "The words kept since the action was brought in do not show this date, so it will count as a move.":
    "Nid yw’r geiriau a gadwyd ers mewnforio’r cam yn dangos y dyddiad hwn, felly bydd yn cyfrif fel symud.",
  "The words kept since the action was brought in show this date, so it will not count as a move.":
    "Mae’r geiriau a gadwyd ers mewnforio’r cam yn dangos y dyddiad hwn, felly ni fydd yn cyfrif fel symud.",
  "The words signed off before still stand.":
    "Mae’r geiriau a gymeradwywyd o’r blaen yn dal i sefyll.",
  "What is missing?": "Beth sydd ar goll?",
  "What was recorded wrongly?": "Beth a gofnodwyd yn anghywir?",
  "What will be published": "Yr hyn a gyhoeddir",
  "Why is the date not corrected?": "Pam na chywirir y dyddiad?",
  "Words for publication": "Geiriau i’w cyhoeddi",
  "Written by {name} on {effective:date}. Not signed off, so it is not in any paper.":
    "Ysgrifennwyd gan {name} ar {effective:date}. Heb ei gymeradwyo, felly nid yw mewn unrhyw bapur.",
  "{asked} by {name} on {effective:date}: {ruling}. It waits for another person to look into the source and confirm it.":
    "{asked} gan {name} ar {effective:date}: {ruling}. Mae’n aros i berson arall edrych yn y ffynhonnell a’i gadarnhau.",
  "{claimed} by {name} on {effective:date}, done on {actual:date}. It waits for another person to confirm it.":
    "{claimed} gan {name} ar {effective:date}, wedi’i wneud ar {actual:date}. Mae’n aros i berson arall ei gadarnhau.",
  "{claimed} by {name} on {effective:date}. It waits for another person to confirm it.":
    "{claimed} gan {name} ar {effective:date}. Mae’n aros i berson arall ei gadarnhau.",
  "{consequence} Both entries stay in the history, and a paper already published keeps its numbers.":
    "{consequence} Mae’r ddau gofnod yn aros yn yr hanes, ac mae papur a gyhoeddwyd eisoes yn cadw ei rifau.",
  "{gone} of its evidence is no longer in the Evidence list.":
    "Nid yw {gone} o’i dystiolaeth yn y rhestr Tystiolaeth mwyach.",
  "{outlook} That is what happened, and no forecast: it changes no date and no RAG.":
    "{outlook} Dyna a ddigwyddodd, ac nid rhagolwg: nid yw’n newid unrhyw ddyddiad na sgôr CAG.",
  "{ref} is completed.": "Mae {ref} wedi’i gwblhau.",
} as const;
