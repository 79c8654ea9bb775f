// The refusals of a caller: no token, a token that reaches too little, a person without the right.
import { RestRefusal } from "./errors.ts";

const unauthorised = "System.UnauthorizedAccessException";

export const accessDenied = () =>
  new RestRefusal(
    403,
    -2147024891,
    unauthorised,
    "Access denied. You do not have permission to perform this action or access this resource.",
  );

export const itemAccessDenied = () =>
  new RestRefusal(
    403,
    -2147024891,
    unauthorised,
    "Access is denied. (Exception from HRESULT: 0x80070005 (E_ACCESSDENIED))",
  );

export const scopeTooSmall = () =>
  new RestRefusal(
    403,
    -2147024891,
    unauthorised,
    "Attempted to perform an unauthorized operation.",
  );

/** No usable token. The header names the resource as SharePoint's own does. */
export const notSignedIn = (realm: string, why: string) =>
  new RestRefusal(401, -2147024891, unauthorised, why, {
    headers: {
      "WWW-Authenticate": `Bearer realm="${realm}",client_id="00000003-0000-0ff1-ce00-000000000000",trusted_issuers="00000001-0000-0000-c000-000000000000@*"`,
    },
    plain: JSON.stringify({ error_description: why }),
  });

export const unsupportedAppToken = (realm: string) =>
  new RestRefusal(401, -1, unauthorised, "Unsupported app only token.", {
    headers: { "WWW-Authenticate": `Bearer realm="${realm}"` },
    plain: "Unsupported app only token.",
  });
