// The Welsh of what the room `planLife` says. Not yet read by a translator.

export const texts = {
  " This stays in the history; it cannot be taken back, only changed again.":
    " Mae hyn yn aros yn yr hanes; ni ellir ei dynnu’n ôl, dim ond ei newid eto.",
  ", minute {minute}": ", cofnod {minute}",
  "A body not found": "Corff na chafwyd hyd iddo",
  "Action it is about": "Y cam y mae’n ymwneud ag ef",
  "Action that takes {ref}": "Y cam sy’n cymryd {ref}",
  "Add a heading": "Ychwanegu pennawd",
  "Add a part": "Ychwanegu rhan",
  "Add a theme": "Ychwanegu thema",
  "After {one}": "Ar ôl {one}",
  "Agreed by": "Cytunwyd gan",
  "All of them, as they stand there.": "Pob un ohonynt, fel y maent yno.",
  "All {total} have a destination.": "Mae gan bob un o’r {total} gyrchfan.",
  Amendment: "Gwelliant",
  "Amendment saved.": "Cadwyd y gwelliant.",
  Amendments: "Gwelliannau",
  "Amendments before go-live": "Gwelliannau cyn mynd yn fyw",
  Approved: "Wedi’i gymeradwyo",
  "As papers write it: 5, FP1. May be empty.":
    "Fel y mae papurau’n ei ysgrifennu: 5, FP1. Caiff fod yn wag.",
  "As written: {exempt}": "Fel y’i hysgrifennwyd: {exempt}",
  "As you would write it: “end of March 2027”, “Autumn 2026”.":
    "Fel y byddech yn ei ysgrifennu: “diwedd Mawrth 2027”, “Gwanwyn 2026”.",
  "Asked by": "Gofynnwyd gan",
  "Back to draft": "Yn ôl i ddrafft",
  "Body that asked": "Y corff a ofynnodd",
  "Bring in an action of another plan": "Dod â cham o gynllun arall i mewn",
  "Can it be done as written?": "A ellir ei wneud fel y’i hysgrifennwyd?",
  "Carry forward": "Dwyn ymlaen",
  "Change the plan": "Newid y cynllun",
  "Changes so far": "Newidiadau hyd yma",
  "Changes to the plan": "Newidiadau i’r cynllun",
  Choose: "Dewiswch",
  "Choose a meeting": "Dewiswch gyfarfod",
  "Choose a plan": "Dewiswch gynllun",
  "Choose the body that asked for the amendment.":
    "Dewiswch y corff a ofynnodd am y gwelliant.",
  "Close the plan": "Cau’r cynllun",
  "Closing the plan…": "Wrthi’n cau’r cynllun…",
  "Closure statement": "Datganiad cau",
  "Correct a date that was written wrongly":
    "Cywiro dyddiad a ysgrifennwyd yn anghywir",
  "Coverage and realism: {findings:question}":
    "Cwmpas a realaeth: {findings:question}",
  "Dates not yet agreed": "Dyddiadau heb eu cytuno eto",
  "Dates not yet agreed: {undated:action}":
    "Dyddiadau heb eu cytuno eto: {undated:action}",
  "Default destination": "Cyrchfan arferol",
  "Details of {ref}": "Manylion {ref}",
  "Download the closure statement": "Lawrlwytho’r datganiad cau",
  "Edit the theme {name}": "Golygu’r thema {name}",
  "Edit the theme {theme}": "Golygu’r thema {theme}",
  "Edit {ref}": "Golygu {ref}",
  "Empty where the public may see it.": "Yn wag lle caiff y cyhoedd ei weld.",
  "Every change to what was promised has a reason and is listed in the next report. A reference is never used again.":
    "Mae rheswm dros bob newid i’r hyn a addawyd, a rhestrir ef yn yr adroddiad nesaf. Ni ddefnyddir cyfeirnod byth eto.",
  "Every open action has a destination.": "Mae gan bob cam agored gyrchfan.",
  "Every open action then needs a destination before the plan can close.":
    "Wedyn mae angen cyrchfan ar bob cam agored cyn y gall y cynllun gau.",
  "Everyday work, checked yearly": "Gwaith bob dydd, a wirir bob blwyddyn",
  First: "Cyntaf",
  "First yearly check of {ref}": "Gwiriad blynyddol cyntaf {ref}",
  "Give an action another title": "Rhoi teitl arall i gam",
  "Go live": "Mynd yn fyw",
  "Goes into an action there": "Yn mynd i gam yno",
  "How anybody will know that it is done.":
    "Sut y bydd unrhyw un yn gwybod ei fod wedi’i wneud.",
  "Implications the paper names it under":
    "Goblygiadau y mae’r papur yn ei enwi oddi tanynt",
  "In the way of going live": "Yn atal mynd yn fyw",
  "Is everything covered?": "A yw popeth wedi’i gynnwys?",
  "It is one action in two plans: everything about it is recorded in the other plan, which decides its dates, and it reads the same here.":
    "Un cam mewn dau gynllun ydyw: cofnodir popeth amdano yn y cynllun arall, sy’n penderfynu ei ddyddiadau, ac mae’n darllen yr un fath yma.",
  "Its {link} says where each unfinished action went. The same is listed below.":
    "Mae’r {link} yn dweud i ble’r aeth pob cam heb ei orffen. Rhestrir yr un peth isod.",
  "Lead member, supporting posts, outcome, sources, exempt":
    "Aelod arweiniol, swyddi cefnogi, canlyniad, ffynonellau, esempt",
  "Make another post answer for it": "Gwneud swydd arall yn atebol amdano",
  "Meeting that approved it": "Y cyfarfod a’i cymeradwyodd",
  "Meeting that asked": "Y cyfarfod a ofynnodd",
  "Never used before in this plan.":
    "Heb ei ddefnyddio o’r blaen yn y cynllun hwn.",
  "New title": "Teitl newydd",
  "No action is open, so nothing is left to place.":
    "Nid oes cam ar agor, felly nid oes dim ar ôl i roi cyrchfan iddo.",
  "No amendment has been accepted.": "Ni dderbyniwyd unrhyw welliant.",
  "No meeting yet: add it to the calendar first":
    "Dim cyfarfod eto: ychwanegwch ef at y calendr yn gyntaf",
  "No other open plan in this site": "Dim cynllun agored arall yn y safle hwn",
  "No post leads it": "Nid oes swydd yn ei harwain",
  "No theme yet. Add the first one.":
    "Dim thema eto. Ychwanegwch yr un gyntaf.",
  "No: the public may see it": "Na: caiff y cyhoedd ei weld",
  "Not accepted": "Heb ei dderbyn",
  "Not at a meeting": "Nid mewn cyfarfod",
  "Not placed yet: ": "Heb gyrchfan eto: ",
  "Not read as a date. The words are kept, and the action counts as having no agreed date.":
    "Ni chafodd ei ddarllen fel dyddiad. Cedwir y geiriau, ac mae’r cam yn cyfrif fel un heb ddyddiad wedi’i gytuno.",
  "Nothing can be added to a closed plan. Its history stays readable.":
    "Ni ellir ychwanegu dim at gynllun sydd wedi cau. Gellir dal i ddarllen ei hanes.",
  "Nothing changes until a second person confirms it, under “For confirmation”. The next paper prints it. It counts as a move of the date, unless the words that were kept when the action was brought in show the date.":
    "Nid oes dim yn newid nes i ail berson ei gadarnhau, o dan “I’w gadarnhau”. Mae’r papur nesaf yn ei argraffu. Mae’n cyfrif fel symud y dyddiad, oni bai bod y geiriau a gadwyd pan fewnforiwyd y cam yn dangos y dyddiad.",
  "Nothing has been changed yet.": "Nid oes dim wedi’i newid eto.",
  "Nothing stands in the way of going live.":
    "Nid oes dim yn atal mynd yn fyw.",
  "Nothing to ask.": "Dim i’w ofyn.",
  "Of an exempt action the public reads the reference and the numbers only.":
    "O gam esempt, dim ond y cyfeirnod a’r rhifau y mae’r cyhoedd yn eu darllen.",
  "Of which plan?": "O ba gynllun?",
  "Part {number}: post": "Rhan {number}: swydd",
  "Part {number}: reference": "Rhan {number}: cyfeirnod",
  "Part {number}: what is promised": "Rhan {number}: yr hyn a addewir",
  "Parts that become actions of their own; the rest stays":
    "Rhannau sy’n dod yn gamau ar wahân; mae’r gweddill yn aros",
  Place: "Lle",
  "Placed: ": "Gyda chyrchfan: ",
  "Plan that takes {ref}": "Y cynllun sy’n cymryd {ref}",
  "Post that leads it": "Y swydd sy’n ei harwain",
  "Read as: {due}": "Darllenwyd fel: {due}",
  "Reading that plan": "Yn darllen y cynllun hwnnw",
  "Reading the plan…": "Wrthi’n darllen y cynllun…",
  "Recommendations it answers": "Yr argymhellion y mae’n eu hateb",
  "Record an amendment": "Cofnodi gwelliant",
  "Record the approval": "Cofnodi’r gymeradwyaeth",
  "Reference of {ref} there": "Cyfeirnod {ref} yno",
  "Remove the theme {name}": "Tynnu’r thema {name}",
  "Save the amendment": "Cadw’r gwelliant",
  "Save the change": "Cadw’r newid",
  "Saved: {change}.": "Cadwyd: {change}.",
  "Service that keeps {ref} going": "Y gwasanaeth sy’n cadw {ref} i fynd",
  "Show all {changes} changes": "Dangos pob newid ({changes})",
  "Split an action": "Rhannu cam",
  "Start closing": "Dechrau cau",
  "Start the next plan from this one": "Dechrau’r cynllun nesaf o’r un hwn",
  "State of the plan": "Cyflwr y cynllun",
  "Stop closing, stay live": "Peidio â chau, aros yn fyw",
  "Stop, not finished": "Stopio, heb ei orffen",
  "Supporting posts": "Swyddi cefnogi",
  "Suspend an action": "Atal cam",
  "Take up a suspended action": "Ailddechrau cam a ataliwyd",
  "The action’s own": "Dyddiad y cam ei hun",
  "The document, and its sheet and row or its page: “Plan.xlsx, sheet Actions, row 12”.":
    "Y ddogfen, a’i dalen a’i rhes neu ei thudalen: “Cynllun.xlsx, dalen Camau, rhes 12”.",
  "The draft becomes the council’s plan. It is not yet reported on.":
    "Daw’r drafft yn gynllun y cyngor. Nid adroddir arno eto.",
  "The plan": "Y cynllun",
  "The plan as a whole": "Y cynllun cyfan",
  "The plan can be amended again and has to be approved anew.":
    "Gellir gwella’r cynllun eto a rhaid ei gymeradwyo o’r newydd.",
  "The plan goes on as before.":
    "Mae’r cynllun yn mynd yn ei flaen fel o’r blaen.",
  "The plan is a draft.": "Drafft yw’r cynllun.",
  "The plan is approved.": "Mae’r cynllun wedi’i gymeradwyo.",
  "The plan is closed.": "Mae’r cynllun wedi cau.",
  "The plan is closing.": "Mae’r cynllun yn cau.",
  "The plan is live, since {wentLive:date}.":
    "Mae’r cynllun yn fyw, ers {wentLive:date}.",
  "The plan is live.": "Mae’r cynllun yn fyw.",
  "The portfolio, such as Finance and Governance.":
    "Y portffolio, er enghraifft Cyllid a Llywodraethu.",
  "The programmed dates are frozen today: from now on a date moves only by a decision.":
    "Rhewir y dyddiadau rhaglenedig heddiw: o hyn ymlaen dim ond drwy benderfyniad y mae dyddiad yn symud.",
  "The right date": "Y dyddiad cywir",
  "The same post": "Yr un swydd",
  "The words of the cell": "Geiriau’r gell",
  "Their codes, apart by commas: R1, R4.":
    "Eu codau, gyda choma rhyngddynt: R1, R4.",
  "Theme for {ref}": "Thema ar gyfer {ref}",
  "Theme there": "Thema yno",
  "Themes and actions": "Themâu a chamau",
  "Themes and actions of the draft": "Themâu a chamau’r drafft",
  "Transfer to another plan": "Trosglwyddo i gynllun arall",
  "Until the plan goes live everything in it can be edited: themes here, an action on its own page.":
    "Hyd nes i’r cynllun fynd yn fyw gellir golygu popeth ynddo: themâu yma, cam ar ei dudalen ei hun.",
  "What changes in the plan?": "Beth sy’n newid yn y cynllun?",
  "What changes?": "Beth sy’n newid?",
  "What this does": "Beth y mae hyn yn ei wneud",
  "Where does {ref} go?": "I ble mae {ref} yn mynd?",
  "Where the source has it": "Ble mae yn y ffynhonnell",
  "Whose date was written wrongly?": "Dyddiad beth a ysgrifennwyd yn anghywir?",
  "Why does the plan close?": "Pam y mae’r cynllun yn cau?",
  "Why does {ref} stop?": "Pam y mae {ref} yn stopio?",
  "Why was it not accepted?": "Pam na chafodd ei dderbyn?",
  "closure statement (opens in a new window)":
    "datganiad cau (yn agor mewn ffenestr newydd)",
  "post not found": "swydd na chafwyd hyd iddi",
  "start another plan": "dechrau cynllun arall",
  "{from}: saved.": "{from}: wedi’i gadw.",
  "{left} The plan closes when every open action has a destination. What you choose is kept on this device.":
    "{left} Mae’r cynllun yn cau pan fydd gan bob cam agored gyrchfan. Cedwir yr hyn a ddewiswch ar y ddyfais hon.",
  "{left} of {total} left to place.": "{left} o {total} heb gyrchfan eto.",
  "{next}, or {another}": "{next}, neu {another}",
  "{ref} is saved.": "Cadwyd {ref}.",
  "{theme} was taken out of the plan.": "Tynnwyd {theme} allan o’r cynllun.",
  "{title} is closed.": "Mae {title} wedi cau.",
} as const;
