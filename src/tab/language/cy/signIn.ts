// The Welsh of what the room `signIn` says. Not yet read by a translator.

export const texts = {
  "Ask your IT team whether the account is open, then sign in again.": "",
  "Check the connection, then sign in again. What you wrote is kept.": "",
  "Sign in again. If no window opens, allow pop-ups for this address.": "",
  "Sign in again. What you wrote is kept.": "",
  "Signing in was cancelled.": "",
  "Teams cannot use your account for Waymark: it may be closed.": "",
  "Teams did not answer for you, and it opens no window to sign in.": "",
  "The administrator adds this address to Waymark’s registration in Entra.": "",
  "The administrator consents to Waymark’s rights in Entra.": "",
  "The window for signing in was closed, or nobody signed in there.": "",
  "There is no connection to sign you in with.": "",
  "Wait a moment, then sign in again. If it stays so, close Teams and open it again, or open Waymark in Teams in a browser. What you wrote is kept.":
    "",
  "Waymark has not been given the right to use SharePoint for you.": "",
  "Waymark has to open a window for you to sign in.": "",
  "Waymark is not registered for this address, so nobody can sign in here.": "",
} as const;
