// The sign-in page of the popup: pick a person. No password, because nothing here is secret.
import type { TenantDirectory } from "../directory.ts";

export function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

const style = `body{font:16px/1.5 "Segoe UI",system-ui,sans-serif;margin:0;background:#f5f5f5;color:#242424}
main{max-width:26rem;margin:2rem auto;background:#fff;padding:1.5rem;border:1px solid #d1d1d1}
h1{font-size:1.25rem;margin:0 0 .25rem}p{margin:0 0 1rem;color:#424242}
button{display:block;width:100%;text-align:left;font:inherit;padding:.6rem .75rem;margin:0 0 .25rem;border:1px solid #d1d1d1;background:#fff;cursor:pointer}
button:hover,button:focus-visible{background:#ebebeb;outline:2px solid #5b5fc7}small{color:#616161}`;

/** The page as HTML: one button a person, posting back to the same address. */
export function pickPage(
  directory: TenantDirectory,
  application: string,
  code = "",
): string {
  const people = directory.people
    .map(
      (person) =>
        `<button name="person" value="${escapeHtml(person.objectId)}">${escapeHtml(person.displayName)}<br><small>${escapeHtml(person.userPrincipalName)}${person.enabled ? "" : " · account disabled"}</small></button>`,
    )
    .join("");
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Pick an account</title><style>${style}</style></head><body><main><h1>Pick an account</h1><p>to continue to ${escapeHtml(application)}</p><form method="post">${code ? `<input type="hidden" name="otc" value="${escapeHtml(code)}">` : ""}${people}</form></main></body></html>`;
}

/** The page that asks for the code a program shows. */
export function devicePage(problem: string | null): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Enter code</title><style>${style}</style></head><body><main><h1>Enter code</h1><p>Enter the code displayed on your app or device.</p>${problem ? `<p role="alert">${escapeHtml(problem)}</p>` : ""}<form method="post"><p><input name="otc" aria-label="Code" autocomplete="off"></p><button>Next</button></form></main></body></html>`;
}
