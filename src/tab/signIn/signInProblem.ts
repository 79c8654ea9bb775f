// Why signing in did not work, in words for the person, from the codes of msal and Entra. Pure.
import { t } from "../language/t.ts";

/** Signing in did not work. `words` says what happened, `next` what to do. */
export class SignInProblem extends Error {
  readonly kind = "signedOut";
  readonly words: string;
  readonly next: string;

  constructor(words: string, next: string, cause?: unknown) {
    super(words, { cause });
    this.name = "SignInProblem";
    this.words = words;
    this.next = next;
  }
}

const tryAgain = t("Sign in again. What you wrote is kept.");

/** The codes a person can meet. Source: msal-browser's error codes; the AADSTS number in the text is for the administrator. */
const known: Readonly<Record<string, readonly [words: string, next: string]>> =
  {
    popup_window_error: [
      t("Waymark has to open a window for you to sign in."),
      t("Sign in again. If no window opens, allow pop-ups for this address."),
    ],
    empty_window_error: [
      t("Waymark has to open a window for you to sign in."),
      t("Sign in again. If no window opens, allow pop-ups for this address."),
    ],
    user_cancelled: [t("Signing in was cancelled."), tryAgain],
    user_canceled: [t("Signing in was cancelled."), tryAgain],
    timed_out: [
      t("The window for signing in was closed, or nobody signed in there."),
      tryAgain,
    ],
    no_network_connectivity: [
      t("There is no connection to sign you in with."),
      t("Check the connection, then sign in again. What you wrote is kept."),
    ],
    no_account_found: [
      t("Teams cannot use your account for Waymark: it may be closed."),
      t("Ask your IT team whether the account is open, then sign in again."),
    ],
    unauthorized_client: [
      t(
        "Waymark is not registered for this address, so nobody can sign in here.",
      ),
      t(
        "The administrator adds this address to Waymark’s registration in Entra.",
      ),
    ],
    invalid_scope: [
      t("Waymark has not been given the right to use SharePoint for you."),
      t("The administrator consents to Waymark’s rights in Entra."),
    ],
  };

function codeOf(problem: unknown): string {
  const code: unknown =
    problem instanceof Error && Reflect.get(problem, "errorCode");
  return typeof code === "string" ? code : "";
}

/** A window that could not open where none opens: to allow pop-ups would help nobody. */
const withoutWindow: readonly [words: string, next: string] = [
  t("Teams did not answer for you, and it opens no window to sign in."),
  t(
    "Wait a moment, then sign in again. If it stays so, close Teams and open it again, or open Waymark in Teams in a browser. What you wrote is kept.",
  ),
];

/** What msal threw, as a `SignInProblem`; one that already is passes through. */
export function inWords(problem: unknown, opensWindows = true): SignInProblem {
  if (problem instanceof SignInProblem) return problem;
  const code = codeOf(problem);
  const said =
    !opensWindows && /^(popup|empty)_window_error$/.test(code)
      ? withoutWindow
      : known[code];
  if (said) return new SignInProblem(...said, problem);
  const reason = problem instanceof Error ? problem.message : String(problem);
  return new SignInProblem(
    t("Signing in did not work. {reason}", { reason }),
    tryAgain,
    problem,
  );
}
