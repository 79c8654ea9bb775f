// Why whoever installs is not signed in: no network, a consent that was refused and a code that nobody typed are different sentences with different remedies.
import { expect, it } from "vitest";
import { notSignedIn } from "../../src/cli/install/signIns.ts";

it.each([
  [
    "network_error: Network request failed: fetch failed",
    "unreachable",
    /could not be reached/,
    /network, the proxy/,
  ],
  [
    "AADSTS65004: User declined to consent",
    "signedOut",
    /^The consent .* was refused for graph\.microsoft\.com/,
    /Privileged Role Administrator/,
  ],
  [
    "AADSTS90094: Admin consent is required",
    "signedOut",
    /was refused/,
    /agree for the council/,
  ],
  [
    "AADSTS70020: The code has expired.",
    "signedOut",
    /^Nobody signed in for graph\.microsoft\.com: AADSTS70020: The code has expired\.$/,
    /type the code/,
  ],
])("%s", (said, kind, words, next) => {
  const failure = notSignedIn("graph.microsoft.com", new Error(said));
  expect(failure.kind).toBe(kind);
  expect(failure.words).toMatch(words);
  expect(failure.next).toMatch(next);
});
