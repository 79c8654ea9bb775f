// The Welsh of what the room `asAt` says. Not yet read by a translator.

export const texts = {
  "+ {n} completed since": "+ {n} wedi’u cwblhau ers hynny",
  "= {n} completed now": "= {n} wedi’u cwblhau nawr",
  "Actions by status": "Camau gweithredu yn ôl statws",
  "Another day": "Diwrnod arall",
  "As known then": "Fel yr oedd yn hysbys bryd hynny",
  "As known then: what had been entered by that day":
    "Fel yr oedd yn hysbys bryd hynny: yr hyn a gofnodwyd erbyn y diwrnod hwnnw",
  "As known today": "Fel y mae’n hysbys heddiw",
  "As known today: with what was entered late":
    "Fel y mae’n hysbys heddiw: gyda’r hyn a gofnodwyd yn hwyr",
  "At the end of each month, as known now":
    "Ar ddiwedd pob mis, fel y mae’n hysbys nawr",
  "Choose a day before {today:date} to compare with.":
    "Dewiswch ddiwrnod cyn {today:date} i gymharu ag ef.",
  "Done or in time": "Wedi’i wneud neu mewn pryd",
  "Done or in time, as one sentence":
    "Wedi’i wneud neu mewn pryd, fel un frawddeg",
  "Due next": "I’w cwblhau nesaf",
  "End of last month, {month:date}": "Diwedd y mis diwethaf, {month:date}",
  "Exceptions and why": "Eithriadau a pham",
  "Late and re-dated by theme": "Hwyr ac wedi’u hailddyddio yn ôl thema",
  "Month bands for {name}": "Bandiau mis ar gyfer {name}",
  "No action had joined the plan by {asAt:date}.":
    "Nid oedd unrhyw gam gweithredu wedi ymuno â’r cynllun erbyn {asAt:date}.",
  "Position at {today:date}": "Sefyllfa ar {today:date}",
  "Re-dated": "Wedi’i ailddyddio",
  "Scheduled in {name}": "Wedi’u trefnu ar gyfer {name}",
  "See the plan as at": "Gweld y cynllun fel ar",
  "See the plan as at another day": "Gweld y cynllun fel ar ddiwrnod arall",
  Show: "Dangos",
  Since: "Ers",
  "Since {since:date}": "Ers {since:date}",
  "Since…": "Ers…",
  "That day cannot be shown": "Ni ellir dangos y diwrnod hwnnw",
  "The plan as at {asAt:date}, as known on {knownAt:date}.":
    "Y cynllun fel ar {asAt:date}, fel yr oedd yn hysbys ar {knownAt:date}.",
  "The plan as at {asAt:date}, as known then.":
    "Y cynllun fel ar {asAt:date}, fel yr oedd yn hysbys bryd hynny.",
  "The year": "Y flwyddyn",
  "There was no plan yet": "Nid oedd cynllun eto",
  "What changed": "Beth sydd wedi newid",
  "What changed since {since:date}": "Beth sydd wedi newid ers {since:date}",
  "What is counted": "Beth a gyfrifir",
  "Without an update this period ({silent})":
    "Heb ddiweddariad y cyfnod hwn ({silent})",
  "added to the plan": "wedi’u hychwanegu at y cynllun",
  completed: "wedi’u cwblhau",
  "dates proposed": "â dyddiad wedi’i gynnig",
  "given another date by a body": "wedi cael dyddiad arall gan gorff",
  "left the plan": "wedi gadael y cynllun",
  "newly late": "yn hwyr o’r newydd",
  "no longer completed": "heb fod wedi’u cwblhau mwyach",
  "no longer late": "heb fod yn hwyr mwyach",
  "no plan yet": "dim cynllun eto",
  "or any day": "neu unrhyw ddiwrnod",
  "refused another date": "wedi’u gwrthod am ddyddiad arall",
  "{asAt:date} is still to come, so there is no position to show. Choose today or an earlier day.":
    "Nid yw {asAt:date} wedi dod eto, felly nid oes sefyllfa i’w dangos. Dewiswch heddiw neu ddiwrnod cynharach.",
  "{completed} completed": "{completed} wedi’u cwblhau",
  "{completed} completed and {late} late of {total} on {on:date}. The table below has the figures of each month.":
    "Ar {on:date}: {completed} wedi’u cwblhau, {late} yn hwyr, {total} i gyd. Mae ffigurau pob mis yn y tabl isod.",
  "{late} late": "{late} yn hwyr",
  "{n} completed before": "{n} wedi’u cwblhau o’r blaen",
  "{plan} Nothing can be changed here.{children}":
    "{plan} Ni ellir newid dim yma.{children}",
  "{sum} of {now}.": "{sum}, o {now}.",
  "{sum} of {now}; there were {then} actions then.":
    "{sum}, o {now}; nifer y camau gweithredu bryd hynny oedd {then}.",
  "{title}: {percentComplete}% complete ({completed} of {total})":
    "{title}: {percentComplete}% wedi’i gwblhau ({completed} o {total})",
  "{title}: {percentComplete}% complete ({completed} of {total}; {leftUnfinished} more left unfinished)":
    "{title}: {percentComplete}% wedi’i gwblhau ({completed} o {total}; {leftUnfinished} arall wedi gadael heb eu gorffen)",
  "{told:exception}, and {silent:action} without an update this period.":
    "{told:exception}; heb ddiweddariad y cyfnod hwn: {silent:action}.",
  "{told:exception}.": "{told:exception}.",
  "“{asAt}” is not a day in the calendar. Choose the day to look at again.":
    "Nid yw “{asAt}” yn ddiwrnod yn y calendr. Dewiswch y diwrnod i edrych arno eto.",
  "− {n} reopened": "− {n} wedi’u hailagor",
  "− {n} that left the plan": "− {n} wedi gadael y cynllun",
} as const;
