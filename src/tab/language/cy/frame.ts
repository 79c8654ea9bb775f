// The Welsh of what the room `frame` says. Not yet read by a translator.

export const texts = {
  " since {since:date}": "",
  "Actions past their date": "",
  "Actions without an update": "",
  Board: "",
  "Discard the {value} of {ref}": "",
  Download: "",
  Found: "",
  "Go to an action or a page": "",
  "Go to an action or a page (Ctrl K)": "",
  Import: "",
  "It may have been taken out, or the link was cut short when it was copied.":
    "",
  Menu: "",
  "Nothing is called “{typed}”. Try a reference such as 4.2, or the name of a page.":
    "",
  Open: "",
  "Open the plan": "",
  "Open the window again": "",
  Papers: "",
  Places: "",
  "Position and exceptions": "",
  Revisions: "",
  "See the plans of this site": "",
  Send: "",
  "Send the {value} of {ref}": "",
  "Set-up": "",
  "SharePoint cannot be reached just now. What you write is kept on this device. Waymark tries again by itself.":
    "",
  "SharePoint is busy and asked Waymark to wait a moment. It tries again by itself.":
    "",
  "Sign in in the window that has opened. If you closed it or cannot see it, open it again.{button}":
    "",
  "Signing you in is taking longer than usual. If Teams does not answer, Waymark will ask you instead.":
    "",
  "The link could not be copied.": "",
  "The year in figures": "",
  "There is no such {what} in this plan": "",
  "This is the plan as it was last read. {part}{button}": "",
  "You are offline. What you write is kept on this device. An update you save is sent by itself when the connection is back.":
    "",
  "Your {value} of {ref} has waited for SharePoint{part}. Is it still right?{button}":
    "",
  "Your {value} of {ref} was not saved. {refused}{button}": "",
  "behind the figures": "",
  "proposed date": "",
  "{waiting:save} {waiting?waits|wait} for SharePoint ({refs}). You need not press again: what waits is kept on this device and sent by itself, in order.":
    "",
  "“no change”": "",
} as const;
