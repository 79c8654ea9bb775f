// Why somebody is reminded, in Welsh.
import type { reminding as english } from "../en/reminding.ts";
import type { Translated } from "../sentence.ts";

export const reminding: Translated<typeof english> = {
  "leavers.notBelieved":
    "Byddai {gone} o {wasThere} o bobl wedi gadael y tîm ers y darlleniad diwethaf. Ni chredir hynny; trosglwyddwch swyddi'r rhai sydd wedi gadael.",
  "reminderSettings.nonsense":
    "Nid yw'r gosodiadau atgoffa yn rhestr o osodiadau.",
  "snooze.escalates":
    "Mae'n mynd at eich arweinydd ar {escalated:date}, felly ni ellir ei ohirio. Dywedwch sut mae pethau.",
  "reminderSettings.faults": "Gosodiadau atgoffa: {faults}.",
  "snooze.tooOften":
    "Rydych wedi gohirio hyn {n:time}. Dywedwch sut mae pethau, hyd yn oed os nad oes dim wedi newid.",
  "reason.late": "Yn hwyr ers {n:day}",
  "reason.lateUndated": "Wedi pasio'r dyddiad",
  "reason.dueToday": "I'w gwblhau heddiw",
  "reason.dueOn": "I'w gwblhau erbyn {on}",
  "reason.dueIn": "I'w gwblhau ymhen {n:workingDay}",
  "reason.updateWanted": "Mae angen diweddariad",
  "reason.noUpdate": "Dim diweddariad ers {n:day}",
  "reason.window": "Mae angen diweddariad y mis hwn erbyn {on}",
  "reason.called": "Galwad am gofnodion: mae angen diweddariad erbyn {on}",
  "reason.noDate": "dyddiad heb ei gytuno eto",
  "reason.dateNotAgreed": "Dyddiad heb ei gytuno",
  "reason.notAgreedFor": "Dyddiad heb ei gytuno ers {n:day}",
  "reason.claimWaiting": "Mae {by} yn dweud ei fod wedi'i gwblhau",
  "reason.theOfficer": "y swyddog",
  "reason.dateIsNow": "Y dyddiad nawr yw {on}",
  "reason.dateStays": "Mae'r dyddiad yn aros fel yr oedd",
  "reason.question": "Gofynnodd {by} gwestiwn",
  "reason.audit": "Yr archwiliad",
  "reason.sentBack": "Anfonodd {by} ef yn ôl: “{why}”",
  "reason.sentBackBy": "Anfonodd {by} ef yn ôl",
  "reason.theBoard": "y Bwrdd",
  "reason.forLead": "{late}, i chi fel arweinydd",
  "reason.forBoard": "{late}, i Fwrdd y Rhaglen",
  "reason.forPortfolio": "{late}, i ddeiliad y portffolio",
  "reason.asked": "Gofynnoch am hwn",
  "trouble.settings":
    "{plan}: {why} Defnyddiwyd y gosodiadau arferol. Cywirwch nhw o dan Gosod.",
  "readingRules.unread": "Llinell {n}: {problem}",
  "wishes.noHours":
    "Ni allai unrhyw gerdyn ddod rhwng {from} a {until}. Dewiswch ddiwedd sydd ar ôl y dechrau.",
  "wishes.noDay":
    "Nid yw “{day}” yn ddiwrnod. Dewiswch un, neu gadewch ef yn wag.",
  "wishes.past":
    "Mae {day:date} wedi dod eisoes. Dewiswch ddiwrnod ar ôl heddiw, neu gadewch ef yn wag.",
  "wishes.tooFar":
    "Gellir gohirio cardiau am fis ar y mwyaf, tan {last:date}. Os ydych i ffwrdd yn hirach, trefnwch i rywun gymryd lle deiliad eich swydd.",
  "channel.told": "Cafodd y sianel wybod amdano ar {on:date}.",
  "channel.notTold":
    "Ni chafodd y sianel wybod amdano ar {on:date}, ac ni ŵyr neb pam. Rhowch y ddolen i’r sianel eich hun.",
  "channel.notToldWhy":
    "Ni chafodd y sianel wybod amdano ar {on:date}: {why} Rhowch y ddolen i’r sianel eich hun.",
  "channel.off":
    "Ni chafodd y sianel wybod amdano: mae nodiadau atgoffa wedi’u diffodd ar gyfer y cynllun hwn. Trowch nhw ymlaen o dan Nodiadau atgoffa, neu rhowch y ddolen i’r sianel eich hun.",
  "channel.none":
    "Ni chafodd y sianel wybod amdano: nid yw’r gosodiadau atgoffa’n enwi un. Enwch un o dan Nodiadau atgoffa, neu rhowch y ddolen i’r sianel eich hun.",
  "channel.tooOld":
    "Nid yw’r cofnod yn dweud bod y sianel wedi cael gwybod amdano, a dim ond am gyfarfodydd o’r cyfnod diwethaf hwn y mae’r gwasanaeth yn rhoi gwybod: {days:day}. Rhowch y ddolen i’r sianel eich hun.",
  "channel.notYet":
    "Nid yw’r sianel wedi cael gwybod amdano eto: mae’r gwasanaeth atgoffa’n rhoi gwybod iddi o fewn ychydig funudau ar ôl ffeilio’r nodyn.",
};
