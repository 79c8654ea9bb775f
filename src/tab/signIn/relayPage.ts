// A top-level page of our own that carries a sign-in window's answer into a tab whose storage the browser partitions.
import { runPopupRelay } from "@azure/msal-browser/popup-relay";

runPopupRelay({
  allowedAuthorityOrigins: ["https://login.microsoftonline.com"],
});
