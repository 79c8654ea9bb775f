// The Welsh of what the room `action` says. Not yet read by a translator.

export const texts = {
  " Its date was {moved}.": " Ei ddyddiad: {moved}.",
  " No other action waits for this one.":
    " Nid oes cam gweithredu arall yn aros am hwn.",
  " The Programme Board supports it.": " Mae Bwrdd y Rhaglen yn ei gefnogi.",
  " This replaces the proposal that waits, to {to:date}.":
    " Mae hyn yn disodli’r cynnig sy’n aros, i {to:date}.",
  " This replaces the proposal that waits.":
    " Mae hyn yn disodli’r cynnig sy’n aros.",
  " What is being done: {correctiveAction}":
    " Beth sy’n cael ei wneud: {correctiveAction}",
  " · taken back": " · tynnwyd yn ôl",
  "A decision recorded by mistake was taken back":
    "Tynnwyd yn ôl benderfyniad a gofnodwyd trwy gamgymeriad",
  "A flag was dismissed": "Diystyrwyd baner",
  "A link to the evidence": "Dolen i’r dystiolaeth",
  "A measure was dropped": "Gollyngwyd mesur",
  "A measure was read: {value}, by {source}":
    "Darllenwyd mesur: {value}, yn ôl {source}",
  "A row of {list} could not be read: {why} {link}":
    "Ni ellid darllen rhes o’r rhestr {list}: {why} {link}",
  "Add a corrective action": "Ychwanegu cam unioni",
  "Add words for the report, or your own RAG":
    "Ychwanegu geiriau ar gyfer yr adroddiad, neu’ch CAG eich hun",
  "Add {names}": "Ychwanegu {names}",
  "Amendment accepted: {change}": "Derbyniwyd y gwelliant: {change}",
  "Amendment not accepted: {change}": "Ni dderbyniwyd y gwelliant: {change}",
  "Another date proposed for {ref}. The date in force stays until it is decided.":
    "Cynigiwyd dyddiad arall ar gyfer {ref}. Mae’r dyddiad mewn grym yn aros nes penderfynu ar hynny.",
  "Another person confirms it; until then its status stays.":
    "Mae person arall yn ei gadarnhau; tan hynny mae ei statws yn aros.",
  "Another post answers for it": "Mae swydd arall yn atebol amdano",
  "Answer the question on {ref}": "Ateb y cwestiwn ar {ref}",
  "Answered on {ref}.": "Atebwyd ar {ref}.",
  Answers: "Yn ateb",
  "Ask a question": "Gofyn cwestiwn",
  "Ask about {ref}": "Gofyn am {ref}",
  "Asked: {question}": "Gofynnwyd: {question}",
  "Back to the plan": "Yn ôl i’r cynllun",
  "Both entries are in the history. Choose which stands as the latest.":
    "Mae’r ddau gofnod yn yr hanes. Dewiswch pa un sy’n sefyll fel yr un diweddaraf.",
  "Carried from": "Dygwyd ymlaen o",
  "Check this": "Gwiriwch hyn",
  "Claim completion": "Hawlio cwblhau",
  "Claim completion of {ref}": "Hawlio bod {ref} wedi’i gwblhau",
  "Claim of completion sent back": "Anfonwyd yr hawliad cwblhau yn ôl",
  "Completion claimed, done on {actual:date}":
    "Hawliwyd ei fod wedi’i gwblhau, gwnaed ar {actual:date}",
  "Completion confirmed": "Cadarnhawyd ei fod wedi’i gwblhau",
  "Completion confirmed, done on {actual:date}":
    "Cadarnhawyd ei fod wedi’i gwblhau, gwnaed ar {actual:date}",
  "Completion of {ref} claimed. It waits for another person to confirm it.":
    "Hawliwyd bod {ref} wedi’i gwblhau. Mae’n aros i berson arall ei gadarnhau.",
  "Correction asked: {ruling}": "Gofynnwyd am gywiriad: {ruling}",
  Dismiss: "Diystyru",
  "Dismiss the flag on {ref}": "Diystyru’r faner ar {ref}",
  "Dismiss with a reason": "Diystyru gyda rheswm",
  "Done on": "Gwnaed ar",
  "Edit details": "Golygu’r manylion",
  "Edit the action": "Golygu’r cam gweithredu",
  Escalated: "Uwchgyfeiriwyd",
  "Evidence: {title}": "Tystiolaeth: {title}",
  Exempt: "Esempt",
  "For officers and the Board. It is never published.":
    "Ar gyfer swyddogion a’r Bwrdd. Ni chaiff byth ei gyhoeddi.",
  "For publication, once your lead has signed them off.":
    "I’w cyhoeddi, unwaith y bydd eich arweinydd wedi’u cymeradwyo.",
  "Held to its date": "Daliwyd i’w ddyddiad",
  History: "Hanes",
  "How does it stand?": "Sut mae’n sefyll?",
  "In the plan that is home to it: {ruling}":
    "Yn y cynllun sy’n gartref iddo: {ruling}",
  "It may have been taken out of the lists, or the link is to another plan.":
    "Efallai iddo gael ei dynnu o’r rhestrau, neu fod y ddolen i gynllun arall.",
  "Join the two": "Uno’r ddau",
  "Last time: {lastWords}": "Y tro diwethaf: {lastWords}",
  "Measured by “{title}”, {baseline} at first":
    "Mesurir gan “{title}”, {baseline} ar y dechrau",
  "Merged into {into}": "Unwyd â cham arall: {into}",
  "Moved to another theme": "Symudwyd i thema arall",
  "No agreed date": "Dim dyddiad y cytunwyd arno",
  "No date is in force until a body has agreed one.":
    "Nid oes dyddiad mewn grym nes i gorff gytuno ar un.",
  "No rating of my own": "Dim CAG gennyf fy hun",
  "No words": "Dim geiriau",
  "No, I expect another day": "Na, rwy’n disgwyl diwrnod arall",
  "Not answered yet.": "Heb ei ateb eto.",
  "Not yet agreed: there is no new date to propose":
    "Heb ei gytuno eto: nid oes dyddiad newydd i’w gynnig",
  "Nothing has been recorded yet. The first update will stand here.":
    "Nid oes dim wedi’i gofnodi eto. Bydd y diweddariad cyntaf yn ymddangos yma.",
  "Officer’s RAG": "CAG y swyddog",
  "On: {on}": "Ar: {on}",
  "Open {ref} of {plan}": "Agor {ref} o {plan}",
  Progress: "Cynnydd",
  "Propose a date for {ref}": "Cynnig dyddiad ar gyfer {ref}",
  "Proposed to move the date from {from:date} to {to}: {reason}":
    "Cynigiwyd symud y dyddiad o {from:date}. Dyddiad arfaethedig: {to}. Rheswm: {reason}",
  "Proposed to move the date to {to}: {reason}":
    "Cynigiwyd symud y dyddiad. Dyddiad arfaethedig: {to}. Rheswm: {reason}",
  "Question answered": "Atebwyd cwestiwn",
  "Question asked": "Gofynnwyd cwestiwn",
  "Question asked on {ref}.": "Gofynnwyd cwestiwn am {ref}.",
  Questions: "Cwestiynau",
  "Reading the history": "Wrthi’n darllen yr hanes",
  "Reason for dismissing": "Rheswm dros ddiystyru",
  "Recommendation agreed": "Cytunwyd ar yr argymhelliad",
  "Recommendation amended": "Diwygiwyd yr argymhelliad",
  "Recommendation deferred": "Gohiriwyd yr argymhelliad",
  "Recommendation noted": "Nodwyd yr argymhelliad",
  "Recommendation referred": "Cyfeiriwyd yr argymhelliad",
  "Recommendation refused": "Gwrthodwyd yr argymhelliad",
  "Record progress": "Cofnodi cynnydd",
  "Record progress on {ref}": "Cofnodi cynnydd ar {ref}",
  Resumed: "Ailddechreuwyd",
  "Retitled from “{from}”": "Ailenwyd; cyn hynny “{from}”",
  "Send the answer": "Anfon yr ateb",
  "Somebody else has just saved {ref}": "Mae rhywun arall newydd gadw {ref}",
  "Split into {refs:list}": "Rhannwyd yn {refs:list}",
  "Still on date?": "Ar amser o hyd?",
  Supporting: "Yn cefnogi",
  Suspended: "Ataliwyd",
  "Take the proposal back": "Tynnu’r cynnig yn ôl",
  "The committee will read this.": "Bydd y pwyllgor yn darllen hyn.",
  "The corrective action. It is printed in the committee paper beside the slippage.":
    "Y cam unioni. Caiff ei argraffu ym mhapur y pwyllgor wrth ymyl y llithriad.",
  "The date moved to {date}": "Symudwyd y dyddiad; y dyddiad nawr: {date}",
  "The day it was done": "Y diwrnod y cafodd ei wneud",
  "The flag on {ref} is dismissed.": "Diystyrwyd y faner ar {ref}.",
  "The paper was endorsed": "Cymeradwywyd y papur",
  "The paper was overridden": "Gwrthwnaed y papur",
  "The plan became a draft": "Daeth y cynllun yn ddrafft",
  "The plan became live": "Daeth y cynllun yn fyw",
  "The plan began to close": "Dechreuwyd cau’r cynllun",
  "The plan was approved": "Cymeradwywyd y cynllun",
  "The plan was closed": "Caewyd y cynllun",
  "The programmed date was corrected; the words kept from the source do not show it, so it counts as a move of the date":
    "Cywirwyd y dyddiad rhaglenedig; nid yw’r geiriau a gadwyd o’r ffynhonnell yn dangos hynny, felly mae’n cyfrif fel symud y dyddiad",
  "The programmed date was corrected; the words kept from the source show it, so it is no move of the date":
    "Cywirwyd y dyddiad rhaglenedig; mae’r geiriau a gadwyd o’r ffynhonnell yn dangos hynny, felly nid yw’n symud y dyddiad",
  "The proposal on {ref} was taken back.": "Tynnwyd y cynnig ar {ref} yn ôl.",
  "The proposed date was refused; the date in force stays":
    "Gwrthodwyd y dyddiad arfaethedig; mae’r dyddiad mewn grym yn aros",
  "The proposed date was supported": "Cefnogwyd y dyddiad arfaethedig",
  "The proposed date was withdrawn": "Tynnwyd y dyddiad arfaethedig yn ôl",
  "The reading of a measure was taken away": "Tynnwyd darlleniad mesur",
  Theirs: "Eu fersiwn nhw",
  "Theirs: {name}": "Eu fersiwn nhw: {name}",
  "This action is not in the plan": "Nid yw’r cam gweithredu hwn yn y cynllun",
  "This action was invented to fill the sample plan.":
    "Dyfeisiwyd y cam gweithredu hwn i lenwi’r cynllun sampl.",
  "This day has passed. Why is it right?":
    "Mae’r diwrnod hwn wedi mynd heibio. Pam y mae’n gywir?",
  "This is what you expect. The date in force stays until a body agrees another.":
    "Dyma’r hyn yr ydych yn ei ddisgwyl. Mae’r dyddiad mewn grym yn aros nes i gorff gytuno ar un arall.",
  "To act by {by:date}": "I weithredu erbyn {by:date}",
  "To answer by {by:date}": "I ateb erbyn {by:date}",
  "Took back an entry": "Tynnwyd cofnod yn ôl",
  "Transferred to {to}": "Trosglwyddwyd i’r canlynol: {to}",
  "Transferred to {to} ({ref})": "Trosglwyddwyd i’r canlynol: {to} ({ref})",
  "Under paragraph {exempt} of Schedule 12A":
    "O dan baragraff {exempt} o Atodlen 12A",
  "What is being done about it": "Beth sy’n cael ei wneud am y peth",
  "What is being done about it?": "Beth sy’n cael ei wneud am y peth?",
  "What shows that it is done": "Beth sy’n dangos ei fod wedi’i wneud",
  "What the link is": "Beth yw’r ddolen",
  "When do you expect to finish?": "Pryd yr ydych yn disgwyl gorffen?",
  "Where it is kept, who agreed it, when.":
    "Ble y’i cedwir, pwy a gytunodd arno, pryd.",
  "Why, in a sentence": "Pam, mewn brawddeg",
  "Withdrawn from the plan": "Tynnwyd yn ôl o’r cynllun",
  "Words for publication signed off": "Cymeradwywyd geiriau i’w cyhoeddi",
  "Words for the report": "Geiriau ar gyfer yr adroddiad",
  "You answer for this action, but SharePoint does not let you add to the Updates list. Ask the plan administrator to put you in the officers’ group.":
    "Rydych yn atebol am y cam gweithredu hwn, ond nid yw SharePoint yn gadael i chi ychwanegu at y rhestr Updates. Gofynnwch i weinyddwr y cynllun eich rhoi yng ngrŵp y swyddogion.",
  "Your answer": "Eich ateb",
  "Your last save waits for SharePoint and is sent by itself.":
    "Mae’r hyn a gadwoch ddiwethaf yn aros am SharePoint a chaiff ei anfon ohono’i hun.",
  "Your question": "Eich cwestiwn",
  Yours: "Eich fersiwn chi",
  "a dependency": "dibyniaeth",
  "a link": "dolen",
  "a measure": "mesur",
  "a milestone": "carreg filltir",
  "a post not found": "swydd na chafwyd hyd iddi",
  "a question": "cwestiwn",
  "by card": "drwy gerdyn",
  "by the reminder service": "gan y gwasanaeth atgoffa",
  "changed in SharePoint": "newidiwyd yn SharePoint",
  "entered late, after the update window had closed":
    "cofnodwyd yn hwyr, ar ôl i’r cyfnod diweddaru gau",
  "entered late, on {day:date}": "cofnodwyd yn hwyr, ar {day:date}",
  "entered late, on {day:date}, after the update window had closed":
    "cofnodwyd yn hwyr, ar {day:date}, ar ôl i’r cyfnod diweddaru gau",
  evidence: "tystiolaeth",
  "expects {forecast:date}": "disgwylir {forecast:date}",
  "from the command line": "o’r llinell orchymyn",
  "from the imported plan": "o’r cynllun a fewnforiwyd",
  "in the tab": "yn y tab",
  "officer’s RAG: {rating}": "CAG y swyddog: {rating}",
  "{awaiting}, not in force until it is endorsed":
    "{awaiting}; nid yw mewn grym nes ei gymeradwyo",
  "{by}, recorded by {name}": "{by}, cofnodwyd gan {name}",
  "{inForce:date} stays in force until a body has agreed another.":
    "Mae {inForce:date} yn aros mewn grym nes i gorff gytuno ar ddyddiad arall.",
  "{own}, computed: {computed}": "{own}; wedi’i gyfrifo: {computed}",
  "{proposed} by {name} on {effective:date}. {from} stays in force until it is decided.":
    "{proposed}, gan {name} ar {effective:date}. Yn aros mewn grym nes penderfynu: {from}.",
  "{ruling}. A correction of the meeting of {effective:date}, which was closed, recorded at a later one":
    "{ruling}. Cywiriad i gyfarfod {effective:date}, a oedd wedi cau, a gofnodwyd mewn un diweddarach",
  "{who} to act": "{who} i weithredu",
  "{who} to act by {by:date}": "{who} i weithredu erbyn {by:date}",
  "{who} to answer": "{who} i ateb",
  "{who} to answer by {by:date}": "{who} i ateb erbyn {by:date}",
} as const;
