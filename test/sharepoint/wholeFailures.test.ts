// What a person reads for every answer SharePoint and Microsoft's sign-in refuse with: which failure it is, what is said and what to do next, to the letter.
import { expect, it } from "vitest";
import { inEnglish } from "../../src/domain/words/english.ts";
import { failureOf } from "../../src/sharepoint/wire/failure.ts";
import type { StoreFailure } from "../../src/sharepoint/wire/failure.ts";
import {
  noSignIn,
  signInFailure,
} from "../../src/sharepoint/wire/signInFailure.ts";

const lineOf = ({ kind, words, next, reference, ambiguous }: StoreFailure) =>
  `${kind}${ambiguous ? " (may be done)" : ""}: ${inEnglish(words)} ${inEnglish(next)} ${reference ?? ""}`.trim();

const error = (code: string, message = "Words.") =>
  JSON.stringify({ "odata.error": { code, message: { value: message } } });

const statuses = [400, 401, 403, 404, 409, 412, 423, 429, 500, 502, 503, 504];
const codes = `-2147024860 -2130575169 -2130575336 -2130575163 -2130575162
  -2147024809 -2147024891 -2130575338`
  .split(/\s+/)
  .map((code) => `${code}, Microsoft.SharePoint.SPException`);

const bodies = [
  ["of a list", 404, error("-1, System.ArgumentException")],
  [
    "of a question",
    400,
    error("-1, Microsoft.SharePoint.Client.InvalidClientQueryException"),
  ],
  [
    "of newer shape",
    400,
    JSON.stringify({ error: { code: "-2130575169", message: "Twice." } }),
  ],
  [
    "without a shape",
    500,
    JSON.stringify({ code: "-2130575169", message: "Bare." }),
  ],
  ["without words", 500, JSON.stringify({ "odata.error": { code: "-1" } })],
  ["of a gateway", 502, `<html>${"Bad gateway. ".repeat(40)}</html>`],
  ["of nothing", 500, ""],
] as const;

it("answers of SharePoint", async () => {
  const lines: string[] = [];
  for (const status of statuses) {
    const answer = new Response(error("-1"), { status });
    lines.push(`${status}: ${lineOf(await failureOf(answer, "r-1"))}`);
  }
  for (const code of codes) {
    const answer = new Response(error(code), { status: 500 });
    lines.push(`${code}: ${lineOf(await failureOf(answer))}`);
  }
  for (const [what, status, body] of bodies) {
    const answer = new Response(body, { status });
    lines.push(`${what}: ${lineOf(await failureOf(answer))}`);
  }
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(
    "whole/failures.txt",
  );
});

const as = {
  tenantId: "the-tenant",
  clientId: "the-client",
  thumbprintSha256: "0123456789ABCDEF",
  resource: "https://council.sharepoint.example",
};
const entra = `90002 900023 50059 900144 900382 700016 700038 700027 7000215
  5002723 65001 500011 650052 650057 501051 50105 7000112 7000109 50057 53003
  530003 530004 530034 1 7000216`.split(/\s+/);

it("answers of Microsoft's sign-in", async () => {
  const caused = new Error("It failed.", {
    cause: Object.assign(new Error("AADSTS65001: Words."), {
      correlationId: "c-1",
    }),
  });
  const referred = Object.assign(new Error("AADSTS53003: Words."), {
    correlationId: "c-2",
  });
  const errors = [
    ...entra.map((code) => new Error(`AADSTS${code}: Words.`)),
    caused,
    referred,
    Object.assign(new Error("x"), { errorCode: "network_error" }),
    ...["fetch failed", "ENOTFOUND", "ECONNREFUSED", "ECONNRESET"].map(
      (words) => new Error(words),
    ),
    new Error("fetch failed: AADSTS65001"),
    new Error("Something else."),
    "no error",
  ];
  const lines = errors.map((one) => {
    const away = noSignIn(one);
    return `${lineOf(signInFailure(one, as))}${away ? " (away)" : ""}`;
  });
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("whole/signIn.txt");
});
