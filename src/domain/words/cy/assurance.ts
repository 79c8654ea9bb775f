// Assurance, in Welsh.
import type { assurance as english } from "../en/assurance.ts";
import type { Translated } from "../sentence.ts";

export const assurance: Translated<typeof english> = {
  "assurance.notCompleted":
    "Nid yw {ref} wedi'i gwblhau, felly nid oes dim i'w wirio. Mae un person yn hawlio ei gwblhau ac un arall yn ei gadarnhau yn gyntaf.",
  "assurance.alreadyVerified":
    "Mae {ref} wedi'i wirio eisoes, gan {by}. Nid oes dim mwy i'w wneud.",
  "assurance.needsReason":
    "Dywedwch pam yr anfonir {ref} yn ôl: bydd ei swyddog yn ei ddarllen, a bydd yn aros yn yr hanes.",
  "assurance.completed":
    "Mae {ref} wedi'i gwblhau, felly nid oes risg i'w derbyn yn ei le.",
  "assurance.notHeld":
    "Dewiswch y cyfarfod a dderbyniodd y risg ({ref}, {body}): un sydd wedi'i gynnal.",
  "assurance.meetingClosed":
    "Mae cyfarfod {on:date} wedi cau ac nid yw'n derbyn dim mwy ({ref}). Gall cyfarfod nesaf yr un corff dderbyn y risg.",
  "assurance.needsMinute":
    "Rhowch rif y cofnod y derbyniwyd y risg drwyddo ({ref}).",
  "assurance.needsRisk":
    "Dywedwch pa risg a dderbynnir a pham na wneir {ref}: bydd yn aros yn yr hanes ac yn y papur.",
  "assurance.about":
    "Yr hyn sydd y tu ôl i gwblhau ar ddiwrnod, fel yr oedd yn hysbys ar ddiwrnod: pob cam heb ei hawlio, wedi'i anfon yn ôl gan archwilio, wedi'i hawlio, wedi'i gadarnhau gan ail berson, wedi'i wirio gan archwilio, neu gorff wedi derbyn y risg yn ei le; mae'r cyfan yn adio. Am ba hyd y mae camau agored wedi mynd heibio i'w dyddiad, yn ôl blaenoriaeth yr argymhelliad ({priorities:or}).",
  "assurance.sums":
    "O {total:action}, wedi'u cwblhau: {done}, sef {verified} wedi'u gwirio gan archwilio a {confirmed} wedi'u cadarnhau a heb eu gwirio. Heb eu cwblhau: {open}, sef {claimed} wedi'u hawlio ac yn aros am gadarnhad, {sentBack} wedi'u hanfon yn ôl gan archwilio a {notClaimed} heb eu hawlio.",
  "assurance.risks":
    "Ar gyfer {n:action} a adawodd y cynllun derbyniodd corff y risg yn lle hynny.",
  "assurance.back":
    "Wedi'u hanfon yn ôl gan archwilio ac yn agored eto: {refs:list}.",
  "assurance.waits": "Wedi'u cadarnhau a heb eu gwirio eto: {refs:list}.",
  "judge.completedAlone":
    "Mae'n dweud bod y cam wedi'i gwblhau; mae un person yn hawlio hynny ac un arall yn ei gadarnhau.",
  "judge.claimShown": "Hawlir cwblhau heb ddim sy'n ei ddangos.",
  "judge.doneToCome": "Hawlir cwblhau ar ddiwrnod nad oedd wedi dod.",
  "judge.confirmedOther":
    "Mae'n cadarnhau cwblhau ar ddiwrnod cyn yr un a hawliwyd neu ar un nad oedd wedi dod, neu fel rhywbeth arall.",
  "judge.homeChanged":
    "Mae'n newid pa gam o gynllun arall yw hwn. Dywedir hynny pan fydd cam yn ymuno, ac mae'n aros.",
  "judge.ownHome": "Mae'n enwi ei gynllun ei hun fel cartref cam.",
  "judge.saysMore":
    "Mae'n dweud yr hyn nad yw cofnod o'i fath byth yn ei ddweud.",
  "judge.proposedNoWhy": "Cynigir dyddiad heb ddweud pam.",
  "judge.othersMilestone":
    "Mae'n cynnig dyddiad ar gyfer carreg filltir nad yw gan ei gam.",
  "judge.notHeld": "Nid yw'n enwi cyfarfod o {body} a oedd wedi'i gynnal.",
  "judge.correctsNone":
    "Mae'n cywiro cyfarfod nad oedd wedi'i gau, neu nad oedd yn un cynharach o'r un corff.",
  "judge.otherDay":
    "Mae'n dod i rym ar ddiwrnod gwahanol i ddiwrnod ei gyfarfod.",
  "judge.noBody":
    "Mae'n penderfynu dyddiad heb enw unrhyw gorff; dim ond drwy benderfyniad corff a enwir y mae dyddiad yn symud.",
  "judge.noSuchBody": "Mae'n enwi corff nad yw gan y cynllun.",
  "judge.noMinute": "Mae pwyllgor yn penderfynu dyddiad heb gofnod.",
  "judge.backWithoutWhy": "Mae'n tynnu penderfyniad yn ôl heb ddweud pam.",
  "judge.notToTakeBack":
    "Mae'n tynnu'n ôl yr hyn na phenderfynodd unrhyw gyfarfod; dadwneir newid i'r cynllun drwy newid arall.",
  "judge.tookBackOwn":
    "Tynnodd yr un a gynigiodd y dyddiad yn ôl yr hyn a benderfynwyd amdano.",
  "judge.closedTakesNothing":
    "Mae'n tynnu'n ôl yr hyn a benderfynodd cyfarfod a gaewyd; cyfarfod diweddarach o'r un corff sy'n cywiro hynny ac yn ei enwi.",
  "judge.meetingReopened":
    "Mae'n ysgrifennu dros gyfarfod a gaewyd, nad yw'n derbyn dim arall.",
  "judge.milestoneMoved": "Mae'n rhoi carreg filltir i gam arall.",
  "judge.draftAgain":
    "Mae'n gwneud drafft eto o gynllun a oedd wedi mynd yn fyw, neu'n ysgrifennu dros y diwrnod y gwnaeth hynny.",
  "judge.riskNoMeeting":
    "Mae'n derbyn risg ac nid yw'n enwi cyfarfod corff ar y diwrnod hwnnw.",
  "judge.riskNoMinute": "Mae'n derbyn risg heb gofnod, neu heb ddweud pam.",
  "judge.riskNotOpen":
    "Mae'n derbyn risg ar gyfer cam a oedd wedi'i gwblhau neu wedi gadael y cynllun.",
  "judge.sureOfNone":
    "Mae'n dweud pa mor sicr yw cam ac nid yw'n sôn am yr un.",
  "judge.notCompleted": "Mae'n sôn am gwblhau nad yw'n sefyll.",
  "judge.backNoWhy": "Mae'n anfon cam a gwblhawyd yn ôl heb ddweud pam.",
  "assurance.open": "Heb ei hawlio",
  "assurance.sentBack": "Anfonwyd yn ôl gan archwilio",
  "assurance.claimed": "Hawliwyd, yn aros am gadarnhad",
  "assurance.confirmed": "Cadarnhawyd, heb ei wirio",
  "assurance.verified": "Gwiriwyd gan archwilio",
  "assurance.riskAccepted": "Derbyniwyd y risg yn ei le",
  "assurance.notRated": "Dim blaenoriaeth wedi'i rhoi",
  "assurance.critical": "Critigol",
  "assurance.high": "Uchel",
  "assurance.medium": "Canolig",
  "assurance.low": "Isel",
  "assurance.notPast": "Heb fynd heibio i'w ddyddiad",
  "assurance.band": "{from} i {to} diwrnod",
  "assurance.lastBand": "{from} diwrnod neu fwy",
  "assurance.ages":
    "Camau heb eu cwblhau, yn ôl blaenoriaeth ac am ba hyd y maent wedi mynd heibio i'w dyddiad",
  "assurance.risksTable":
    "Risgiau a dderbyniwyd yn lle bod y cam yn cael ei wneud",
  "assurance.implementation": "Gweithredu a gwirio",
  "assurance.followUp":
    "Dilyniant archwilio: sicrwydd ac oedran yn ôl blaenoriaeth yn gyntaf",
  "changed.riskAccepted": "Derbyniwyd y risg yn lle bod y cam yn cael ei wneud",
  "changed.sentBack": "Anfonwyd yn ôl gan archwilio: yn agored eto",
  "ruled.measureSet": "Gosodwyd mesur",
  "ruled.measureDropped": "Gollyngwyd mesur",
  "ruled.reading": "Darlleniad o fesur",
};
