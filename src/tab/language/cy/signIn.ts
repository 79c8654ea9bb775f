// The Welsh of what the room `signIn` says. Not yet read by a translator.

export const texts = {
  "Ask your IT team whether the account is open, then sign in again.":
    "Gofynnwch i’ch tîm TG a yw’r cyfrif ar agor, yna mewngofnodwch eto.",
  "Check the connection, then sign in again. What you wrote is kept.":
    "Gwiriwch y cysylltiad, yna mewngofnodwch eto. Mae’r hyn a ysgrifennoch wedi’i gadw.",
  "Sign in again and choose the account that Teams uses.":
    "Mewngofnodwch eto a dewiswch y cyfrif y mae Teams yn ei ddefnyddio.",
  "Sign in again. If no window opens, allow pop-ups for this address.":
    "Mewngofnodwch eto. Os na fydd ffenestr yn agor, caniatewch ffenestri naid ar gyfer y cyfeiriad hwn.",
  "Sign in again. What you wrote is kept.":
    "Mewngofnodwch eto. Mae’r hyn a ysgrifennoch wedi’i gadw.",
  "Signing in did not work. {reason}": "Ni weithiodd y mewngofnodi. {reason}",
  "Signing in was cancelled.": "Canslwyd y mewngofnodi.",
  "Teams cannot use your account for Waymark: it may be closed.":
    "Ni all Teams ddefnyddio’ch cyfrif ar gyfer Waymark: efallai ei fod wedi cau.",
  "Teams did not answer for you, and it opens no window to sign in.":
    "Nid atebodd Teams ar eich rhan, ac nid yw’n agor ffenestr i fewngofnodi.",
  "The administrator adds this address to Waymark’s registration in Entra.":
    "Mae angen i’r gweinyddwr ychwanegu’r cyfeiriad hwn at gofrestriad Waymark yn Entra.",
  "The administrator consents to Waymark’s rights in Entra.":
    "Mae angen i’r gweinyddwr gydsynio i hawliau Waymark yn Entra.",
  "The window for signing in was closed, or nobody signed in there.":
    "Caewyd y ffenestr fewngofnodi, neu ni fewngofnododd neb yno.",
  "There is no connection to sign you in with.":
    "Nid oes cysylltiad i’ch mewngofnodi.",
  "Wait a moment, then sign in again. If it stays so, close Teams and open it again, or open Waymark in Teams in a browser. What you wrote is kept.":
    "Arhoswch funud, yna mewngofnodwch eto. Os bydd yn parhau felly, caewch Teams a’i agor eto, neu agorwch Waymark yn Teams mewn porwr. Mae’r hyn a ysgrifennoch wedi’i gadw.",
  "Waymark has not been given the right to use SharePoint for you.":
    "Ni roddwyd hawl i Waymark ddefnyddio SharePoint ar eich rhan.",
  "Waymark has to open a window for you to sign in.":
    "Rhaid i Waymark agor ffenestr er mwyn i chi fewngofnodi.",
  "Waymark is not registered for this address, so nobody can sign in here.":
    "Nid yw Waymark wedi’i gofrestru ar gyfer y cyfeiriad hwn, felly ni all neb fewngofnodi yma.",
  "You signed in as somebody other than the person using Teams.":
    "Rydych wedi mewngofnodi fel rhywun heblaw’r person sy’n defnyddio Teams.",
} as const;
