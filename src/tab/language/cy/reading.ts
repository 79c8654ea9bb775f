// The Welsh of what the room `reading` says. Not yet read by a translator.

export const texts = {
  "(shown by the filter)": "(dangosir gan yr hidlydd)",
  "1 row cannot be read and is not counted here.":
    "Ni ellir darllen 1 rhes ac nid yw’n cael ei chyfrif yma.",
  "Date not yet agreed, was {due}":
    "Dyddiad heb ei gytuno eto; cyn hynny: {due}",
  "No update yet": "Dim gair eto",
  "Reached {reached:date}": "Cyrhaeddwyd ar {reached:date}",
  "by {inForce:date}": "erbyn {inForce:date}",
  vacant: "gwag",
  "was {written}": "cyn hynny: {written}",
  "{now:date}, was {due}": "{now:date}; cyn hynny: {due}",
  "{rows} rows cannot be read and are not counted here.":
    "Ni ellir darllen {rows} o resi ac nid ydynt yn cael eu cyfrif yma.",
  "{rows} rows of {list}": "{rows} o resi: {list}",
} as const;
