// What can go wrong between us and the tenant, as one error with a kind, a cause in words and a next step.
import { englishGrammar } from "../../domain/words/englishGrammar.ts";
import { plainly, tell } from "../../domain/words/sentence.ts";
import { HttpRequestError } from "@pnp/queryable";
import type { Sentence } from "../../domain/words/sentence.ts";

export type FailureKind =
  | "forbidden"
  | "notFound"
  | "throttled"
  | "unreachable"
  | "signedOut"
  | "listMissing"
  | "columnMissing"
  | "threshold"
  | "rejected"
  | "conflict"
  | "duplicate"
  | "unexpected";

/** Its words without a catalogue: what a log and a debugger show. */
const english = { language: "en", texts: {}, grammar: englishGrammar } as const;

/** The tenant refused or could not be reached. `words` says what happened, `next` what to do; `reference` is the id an administrator can trace. */
export class StoreFailure extends Error {
  readonly kind: FailureKind;
  readonly words: Sentence;
  readonly next: Sentence;
  readonly reference: string | null;
  /** True when a write may have been stored although no answer came. */
  readonly ambiguous: boolean;

  constructor(
    kind: FailureKind,
    words: Sentence,
    options: {
      next?: Sentence;
      reference?: string | null;
      ambiguous?: boolean;
      cause?: unknown;
    } = {},
  ) {
    super(tell(words, english), {
      cause: options.cause,
    });
    this.name = "StoreFailure";
    this.kind = kind;
    this.words = words;
    this.next = options.next ?? nextSteps[kind];
    this.reference = options.reference ?? null;
    this.ambiguous = options.ambiguous ?? false;
  }
}

/** What to do where a failure says nothing of its own: words for the person at the tab. */
export const nextSteps: Readonly<Record<FailureKind, Sentence>> = {
  forbidden: plainly(
    "Ask the plan administrator for the right, then try again.",
  ),
  notFound: plainly("Refresh the page: it may have been moved or deleted."),
  throttled: plainly("Wait a minute, then try again."),
  unreachable: plainly("Check the connection, then try again."),
  signedOut: plainly("Sign in again, then try again."),
  listMissing: plainly(
    "Ask the plan administrator to run “waymark provision”, or to give the list its name back.",
  ),
  columnMissing: plainly(
    "Ask the plan administrator to run “waymark provision”: it puts the column back.",
  ),
  threshold: plainly(
    "Ask the plan administrator to run “waymark check”: an index is missing.",
  ),
  rejected: plainly("Correct what is named, then save again."),
  conflict: plainly(
    "Look at both versions, then save the one that should stand.",
  ),
  duplicate: plainly("Refresh the page: it has been saved already."),
  unexpected: plainly(
    "Try again. If it happens again, give the reference to your administrator.",
  ),
};

/** SharePoint's own codes. The text beside them is localised, so it is never compared. Source: sharepoint.md section 5. */
const byCode: Readonly<Record<string, FailureKind>> = {
  "-2147024860": "threshold",
  "-2130575169": "duplicate",
  "-2130575336": "rejected",
  "-2130575163": "rejected",
  "-2130575162": "rejected",
  "-2147024809": "columnMissing",
  "-2147024891": "forbidden",
  "-2130575338": "notFound",
};

function kindOf(status: number, code: string): FailureKind {
  if (status === 401) return "signedOut";
  if (status === 403) return "forbidden";
  if (status === 412) return "conflict";
  if (status === 429 || status === 503) return "throttled";
  const known = byCode[code.split(",")[0] ?? ""];
  if (known) return known;
  if (status === 404)
    return code.includes("System.ArgumentException")
      ? "listMissing"
      : "notFound";
  if (status === 400 && /SPException|InvalidClientQuery/.test(code))
    return "columnMissing";
  return "unexpected";
}

const said: Readonly<
  Record<FailureKind, (message: string, status: number) => Sentence>
> = {
  forbidden: () =>
    plainly("SharePoint refused: you do not have the right to do this."),
  notFound: (message) =>
    plainly("SharePoint does not have what was asked for. It said: {message}", {
      message,
    }),
  throttled: () => plainly("SharePoint is busy and asked us to wait."),
  unreachable: () =>
    plainly("SharePoint could not be reached, or did not answer in time."),
  signedOut: () => plainly("SharePoint did not accept the sign-in."),
  listMissing: (message) =>
    plainly(
      "A list that Waymark keeps the plan in is missing or renamed. SharePoint said: {message}",
      { message },
    ),
  columnMissing: (message) =>
    plainly(
      "A column that Waymark needs is missing. SharePoint said: {message}",
      { message },
    ),
  threshold: () =>
    plainly(
      "SharePoint refused to read a list of more than 5,000 rows this way.",
    ),
  rejected: (message) =>
    plainly("SharePoint did not accept a value. It said: {message}", {
      message,
    }),
  conflict: () =>
    plainly(
      "Somebody else saved this first. Your change was not put over theirs.",
    ),
  duplicate: () => plainly("This has been saved already."),
  unexpected: (message, status) =>
    plainly("SharePoint answered with an error ({status}): {message}", {
      status,
      message,
    }),
};

interface Told {
  readonly code: string;
  readonly message: string;
}

function told(body: string): Told {
  try {
    const json: unknown = JSON.parse(body);
    if (typeof json === "object" && json !== null) {
      const error = (
        "odata.error" in json
          ? json["odata.error"]
          : "error" in json
            ? json.error
            : json
      ) as { code?: unknown; message?: unknown };
      const message =
        typeof error.message === "object" && error.message !== null
          ? (error.message as { value?: unknown }).value
          : error.message;
      return {
        code: typeof error.code === "string" ? error.code : "",
        message: typeof message === "string" ? message : body.slice(0, 300),
      };
    }
  } catch {
    // Throttling and gateway answers are not JSON: their text is all there is.
  }
  return { code: "", message: body.slice(0, 300) };
}

/** The failure an unsuccessful answer stands for. Reads a clone of the body. */
export async function failureOf(
  response: Response,
  reference: string | null = null,
): Promise<StoreFailure> {
  const { code, message } = told(await response.clone().text());
  const kind = kindOf(response.status, code);
  return new StoreFailure(kind, said[kind](message, response.status), {
    reference: response.headers.get("SPRequestGuid") ?? reference,
    // A server or a gateway that broke off may have stored what it was sent; busy (503) means that it took nothing.
    ambiguous: response.status >= 500 && response.status !== 503,
    cause: new Error(`${response.status} ${code} ${message}`),
  });
}

/** Turns whatever a request threw into a `StoreFailure`; anything that is not the tenant's doing passes through unchanged. */
export async function asFailure(error: unknown): Promise<unknown> {
  return error instanceof HttpRequestError ? failureOf(error.response) : error;
}

/** Runs one request and lets it fail only as a `StoreFailure`. */
export async function asking<T>(request: () => Promise<T>): Promise<T> {
  try {
    return await request();
  } catch (error) {
    throw await asFailure(error);
  }
}
