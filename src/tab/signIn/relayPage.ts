// A top-level page of our own that carries a sign-in window's answer into a tab whose storage the browser partitions.
import { runPopupRelay } from "@azure/msal-browser/popup-relay";

const words = document.getElementById("words");
const button = document.getElementById("go");

/** It opens a second window, and a browser opens one only for a press. */
function signIn() {
  button?.setAttribute("disabled", "");
  try {
    runPopupRelay({
      allowedAuthorityOrigins: ["https://login.microsoftonline.com"],
    });
  } catch (reason) {
    if (words)
      words.textContent = `Signing in did not start. Close this window and try again from Waymark. (${String(reason)})`;
  }
}

button?.addEventListener("click", signIn);
button?.focus();
