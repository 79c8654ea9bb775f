// The page the sign-in window comes back to: it hands the answer to the tab that opened it and closes.
import { broadcastResponseToMainFrame } from "@azure/msal-browser/redirect-bridge";

broadcastResponseToMainFrame().catch((reason: unknown) => {
  document.body.textContent = `Signing in did not finish. Close this window and try again. (${String(reason)})`;
});
