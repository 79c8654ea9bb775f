// The Welsh of what the room `dependencies` says. Not yet read by a translator.

export const texts = {
  "Add a dependency": "Ychwanegu dibyniaeth",
  "An action": "Cam",
  "Belongs with": "Yn perthyn i",
  "Links to other actions": "Cysylltiadau â chamau eraill",
  "No longer waits for {ref}": "Ddim yn aros am {ref} mwyach",
  "Not part of {other}": "Ddim yn rhan o {other}",
  "Not the same as {other}": "Ddim yr un fath â {other}",
  "Nothing else in this plan.": "Dim byd arall yn y cynllun hwn.",
  "Open parts: {parts:list}.": "Rhannau agored: {parts:list}.",
  "Part of another action": "Rhan o gam arall",
  "Same as another": "Yr un fath ag un arall",
  "Superseded by {into}.": "Disodlwyd gan {into}.",
  "Until somebody reports on {ref}, it stands as {from} does: {status}.":
    "Nes i rywun adrodd ar {ref}, mae’n sefyll fel {from}: {status}.",
  "Wait for this: {refs:list}": "Yn aros am hwn: {refs:list}",
  "What it waits for": "Am beth y mae’n aros",
  "What {ref} is part of": "Beth y mae {ref} yn rhan ohono",
  "What {ref} is the same as": "Beth y mae {ref} yr un fath ag ef",
  "What {ref} waits for": "Am beth y mae {ref} yn aros",
  "remove it": "tynnwch ef",
  "that is not in this plan": "nad yw yn y cynllun hwn",
  "{ref} is no longer part of {other}.":
    "Nid yw {ref} yn rhan o {other} mwyach.",
  "{ref} is no longer the same as {other}.":
    "Nid yw {ref} yr un fath â {other} mwyach.",
  "{ref} is part of": "Mae {ref} yn rhan o",
  "{ref} is part of {other}.": "Mae {ref} yn rhan o {other}.",
  "{ref} is the same as": "Mae {ref} yr un fath â",
  "{ref} is the same as {other}.": "Mae {ref} yr un fath â {other}.",
  "{ref} no longer waits for {other}.":
    "Nid yw {ref} yn aros am {other} mwyach.",
  "{ref} waits for {other}.": "Mae {ref} yn aros am {other}.",
  "{word}, due {inForce:date}": "{word}, erbyn {inForce:date}",
} as const;
