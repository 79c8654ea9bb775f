// The Welsh of what the room `myActions` says. Not yet read by a translator.

export const texts = {
  "Also {refs:list}": "Hefyd {refs:list}",
  "Claim sent back by {name}: {note}":
    "Anfonwyd yr hawliad yn ôl gan {name}: {note}",
  "Coming up": "Ar ddod",
  "Done ({done})": "Wedi’u gwneud ({done})",
  "Due {first}": "Erbyn: {first}",
  "Needs you now": "Angen eich sylw nawr",
  "No change on {ref}": "Dim newid ar {ref}",
  "No change {ago}": "Dim newid {ago}",
  "Nothing needs you now.": "Nid oes angen eich sylw ar ddim nawr.",
  "Opening your actions": "Wrthi’n agor eich camau gweithredu",
  "Reading your plans": "Wrthi’n darllen eich cynlluniau",
  "Sent back by audit, {name}: {note}":
    "Anfonwyd yn ôl gan archwilio, {name}: {note}",
  Update: "Diweddaru",
  "Waiting for others": "Yn aros am eraill",
  "When the post you hold is made responsible for an action, it is listed here with what it needs from you. You can read the plans:":
    "Pan fydd eich swydd yn cael ei gwneud yn gyfrifol am gam gweithredu, caiff ei restru yma gyda’r hyn sydd ei angen gennych. Gallwch ddarllen y cynlluniau:",
  "Which language your cards come in, at which hours, and none before a day: write “Settings” to Waymark in chat.":
    "Ym mha iaith y daw eich cardiau, ar ba oriau, a dim un cyn rhyw ddiwrnod: ysgrifennwch “Gosodiadau” at Waymark yn y sgwrs.",
  "You have no actions": "Nid oes gennych gamau gweithredu",
} as const;
