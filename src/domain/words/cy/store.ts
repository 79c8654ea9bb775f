// What the store says of failures, in Welsh, by its English (`plainly`). Not yet read by a translator.

export const store: Readonly<Record<string, string>> = {
  "SharePoint refused: you do not have the right to do this.":
    "Gwrthododd SharePoint: nid oes gennych yr hawl i wneud hyn.",
  "SharePoint does not have what was asked for. It said: {message}":
    "Nid yw'r hyn y gofynnwyd amdano gan SharePoint. Dywedodd: {message}",
  "SharePoint is busy and asked us to wait.":
    "Mae SharePoint yn brysur a gofynnodd inni aros.",
  "SharePoint could not be reached, or did not answer in time.":
    "Nid oedd modd cyrraedd SharePoint, neu nid atebodd mewn pryd.",
  "SharePoint did not accept the sign-in.":
    "Ni dderbyniodd SharePoint y mewngofnodi.",
  "A list that Waymark keeps the plan in is missing or renamed. SharePoint said: {message}":
    "Mae rhestr y mae Waymark yn cadw'r cynllun ynddi ar goll neu wedi'i hailenwi. Dywedodd SharePoint: {message}",
  "A column that Waymark needs is missing. SharePoint said: {message}":
    "Mae colofn sydd ei hangen ar Waymark ar goll. Dywedodd SharePoint: {message}",
  "SharePoint refused to read a list of more than 5,000 rows this way.":
    "Gwrthododd SharePoint ddarllen rhestr o fwy na 5,000 o resi fel hyn.",
  "SharePoint did not accept a value. It said: {message}":
    "Ni dderbyniodd SharePoint werth. Dywedodd: {message}",
  "Somebody else saved this first. Your change was not put over theirs.":
    "Cadwodd rhywun arall hwn yn gyntaf. Ni roddwyd eich newid dros eu newid nhw.",
  "This has been saved already.": "Mae hwn wedi'i gadw eisoes.",
  "SharePoint answered with an error ({status}): {message}":
    "Atebodd SharePoint gyda gwall ({status}): {message}",
  "Ask the plan administrator for the right, then try again.":
    "Gofynnwch i weinyddwr y cynllun am yr hawl, yna rhowch gynnig arall arni.",
  "Refresh the page: it may have been moved or deleted.":
    "Adnewyddwch y dudalen: efallai iddo gael ei symud neu ei ddileu.",
  "Wait a minute, then try again.":
    "Arhoswch funud, yna rhowch gynnig arall arni.",
  "Check the connection, then try again.":
    "Gwiriwch y cysylltiad, yna rhowch gynnig arall arni.",
  "Sign in again, then try again.":
    "Mewngofnodwch eto, yna rhowch gynnig arall arni.",
  "Ask the plan administrator to run “waymark provision”, or to give the list its name back.":
    "Gofynnwch i weinyddwr y cynllun redeg “waymark provision”, neu roi ei henw yn ôl i'r rhestr.",
  "Ask the plan administrator to run “waymark provision”: it puts the column back.":
    "Gofynnwch i weinyddwr y cynllun redeg “waymark provision”: mae'n rhoi'r golofn yn ôl.",
  "Ask the plan administrator to run “waymark check”: an index is missing.":
    "Gofynnwch i weinyddwr y cynllun redeg “waymark check”: mae mynegai ar goll.",
  "Correct what is named, then save again.":
    "Cywirwch yr hyn a enwir, yna cadwch eto.",
  "Look at both versions, then save the one that should stand.":
    "Edrychwch ar y ddwy fersiwn, yna cadwch yr un a ddylai sefyll.",
  "Refresh the page: it has been saved already.":
    "Adnewyddwch y dudalen: mae wedi'i gadw eisoes.",
  "Try again. If it happens again, give the reference to your administrator.":
    "Rhowch gynnig arall arni. Os digwydd eto, rhowch y cyfeirnod i'ch gweinyddwr.",
  "Action {ref} is no longer in the Actions list. What you recorded about it is kept in its history.":
    "Nid yw cam {ref} yn y rhestr Actions mwyach. Cedwir yr hyn a gofnodwyd gennych amdano yn ei hanes.",
  "What you entered is in the history of {ref}, but several people are saving it at once.":
    "Mae'r hyn a roesoch yn hanes {ref}, ond mae sawl un yn ei gadw ar yr un pryd.",
  "Load the action again to see what stands.":
    "Llwythwch y cam eto i weld beth sy'n sefyll.",
  "{field} may have at most {limit} characters and has {length}. Nothing was saved.":
    "{field}: {limit} o nodau ar y mwyaf, ac mae yno {length}. Ni chadwyd dim.",
  "{field} is not {wanted}. Nothing was saved.":
    "{field}: nid dyma'r hyn y mae ei angen ({wanted}). Ni chadwyd dim.",
  "The file {file} in the Records library is gone, so the plan that was brought in with it cannot be shown.":
    "Mae'r ffeil {file} yn y llyfrgell Records wedi mynd, felly ni ellir dangos y cynllun a ddygwyd i mewn gyda hi.",
  "The file {file} in the Records library is not the one that was put there, so the plan that was brought in with it cannot be shown.":
    "Nid y ffeil a roddwyd yno yw {file} yn y llyfrgell Records, felly ni ellir dangos y cynllun a ddygwyd i mewn gyda hi.",
  "The file {file} in the Records library holds what cannot be read ({why}), so the plan that was brought in with it cannot be shown.":
    "Mae'r ffeil {file} yn y llyfrgell Records yn dal rhywbeth na ellir ei ddarllen ({why}), felly ni ellir dangos y cynllun a ddygwyd i mewn gyda hi.",
  "Ask the owner of the site to put back its first version in SharePoint (version history, or the recycle bin).":
    "Gofynnwch i berchennog y safle roi ei fersiwn gyntaf yn ôl yn SharePoint (hanes fersiynau, neu'r bin ailgylchu).",
  "The lists of the log do not let you say this of the plan ({list}), so it would not count and nothing was written.":
    "Nid yw rhestrau'r cofnod yn gadael ichi ddweud hyn am y cynllun ({list}), felly ni fyddai'n cyfrif ac ni ysgrifennwyd dim.",
  "Ask the plan administrator to do it.":
    "Gofynnwch i weinyddwr y cynllun ei wneud.",
  "What the log says of this paper was written over in {list} so that what it said first is not known any more.":
    "Ysgrifennwyd dros yr hyn y mae'r cofnod yn ei ddweud am y papur hwn yn {list}, fel nad yw'n hysbys mwyach beth a ddywedodd yn gyntaf.",
  "Ask the plan administrator to run “waymark check”, which names the row, and to compare the paper with the copy the council keeps.":
    "Gofynnwch i weinyddwr y cynllun redeg “waymark check”, sy'n enwi'r rhes, a chymharu'r papur â'r copi y mae'r cyngor yn ei gadw.",
  "This site has no list in which comments are kept, or you may not add to it.":
    "Nid oes gan y safle hwn restr i gadw sylwadau ynddi, neu ni chewch ychwanegu ati.",
  "Ask the plan administrator to bring the site up to date (waymark provision), and to put you into the group of officers.":
    "Gofynnwch i weinyddwr y cynllun ddiweddaru'r safle (waymark provision), a'ch rhoi yng ngrŵp y swyddogion.",
  "The row of the evidence was added and is gone again, so the file has no place.":
    "Ychwanegwyd rhes y dystiolaeth ac mae wedi mynd eto, felly nid oes lle i'r ffeil.",
  "The file {file} in the Papers library is not a published paper, or was changed by hand.":
    "Nid papur cyhoeddedig yw'r ffeil {file} yn y llyfrgell Papers, neu fe'i newidiwyd â llaw.",
  "Ask the plan administrator to put back its first version in SharePoint (version history).":
    "Gofynnwch i weinyddwr y cynllun roi ei fersiwn gyntaf yn ôl yn SharePoint (hanes fersiynau).",
  "The plan's row {row} in {list} cannot be read: {why}":
    "Ni ellir darllen rhes {row} y cynllun yn {list}: {why}",
  "Row {row} of {list} cannot be read: {why}":
    "Ni ellir darllen rhes {row} yn {list}: {why}",
  "Open {link} and correct it, then try again.":
    "Agorwch {link} a'i chywiro, yna rhowch gynnig arall arni.",
  "There is no such plan in this site, or you may not see it.":
    "Nid oes cynllun o'r fath yn y safle hwn, neu ni chewch ei weld.",
  "A part of Waymark could not be fetched, so nothing was asked of SharePoint.":
    "Nid oedd modd nôl rhan o Waymark, felly ni ofynnwyd dim gan SharePoint.",
  "What was recorded before cannot be read: {why}":
    "Ni ellir darllen yr hyn a gofnodwyd o'r blaen: {why}",
  "Only the plan administrator may bring in a history.":
    "Dim ond gweinyddwr y cynllun a gaiff ddod â hanes i mewn.",
  "The sign-in could not be renewed.": "Nid oedd modd adnewyddu'r mewngofnodi.",
  "The plan's file in the members' library cannot be read ({why}), so the plan cannot be shown.":
    "Ni ellir darllen ffeil y cynllun yn llyfrgell yr aelodau ({why}), felly ni ellir dangos y cynllun.",
  "Try again in a quarter of an hour: Waymark files it anew. If that does not help, tell the plan administrator.":
    "Rhowch gynnig arall arni ymhen chwarter awr: mae Waymark yn ei ffeilio o'r newydd. Os nad yw hynny'n helpu, dywedwch wrth weinyddwr y cynllun.",
  "This plan is not in the members' library yet, or there is no such plan.":
    "Nid yw'r cynllun hwn yn llyfrgell yr aelodau eto, neu nid oes cynllun o'r fath.",
  "Try again in a minute: Waymark files it. If that does not help, tell the plan administrator.":
    "Rhowch gynnig arall arni ymhen munud: mae Waymark yn ei ffeilio. Os nad yw hynny'n helpu, dywedwch wrth weinyddwr y cynllun.",
};
