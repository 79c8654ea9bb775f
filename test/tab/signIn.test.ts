// Signing in, in words: what a person is told and what they can press while Teams, a window or the network decides.
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { inWords, SignInProblem } from "../../src/tab/signIn/signInProblem.ts";
import {
  inWindow,
  sayingWhenSlow,
  signInProgress,
} from "../../src/tab/signIn/progress.ts";
import { againWords, passesByItself } from "../../src/tab/ui/problem.ts";

const coded = (errorCode: string) =>
  Object.assign(new Error(`${errorCode}: for the console`), { errorCode });

describe("why signing in did not work", () => {
  it.each([
    ["popup_window_error", /has to open a window/, /allow pop-ups/],
    ["timed_out", /window for signing in was closed/, /Sign in again/],
    ["user_cancelled", /was cancelled/, /Sign in again/],
    ["no_account_found", /may be closed/, /IT team/],
    ["invalid_scope", /not been given the right/, /administrator/],
    ["unauthorized_client", /not registered/, /administrator/],
  ])("%s has a cause and a next step", (code, words, next) => {
    const problem = inWords(coded(code));
    expect(problem.words).toMatch(words);
    expect(problem.next).toMatch(next);
  });

  it("never advises pop-ups where Teams opens no window", () => {
    const { words, next } = inWords(coded("popup_window_error"), false);
    expect(words).toMatch(/opens no window/);
    expect(next).not.toMatch(/pop-up/);
    expect(next).toMatch(/sign in again/);
  });

  it("keeps the reason of what it does not know", () => {
    expect(inWords(new Error("AADSTS53003: blocked by policy")).words).toBe(
      "Signing in did not work. AADSTS53003: blocked by policy",
    );
  });

  it("leaves words that are already there alone", () => {
    const problem = new SignInProblem("Said.", "Do this.");
    expect(inWords(problem)).toBe(problem);
  });
});

describe("while signing in", () => {
  beforeEach(() => {
    vi.useFakeTimers();
    return () => vi.useRealTimers();
  });
  afterEach(() => expect(signInProgress().kind).toBe("idle"));

  it("nothing is said of what is quick, and slowness is", async () => {
    const slow = sayingWhenSlow(
      new Promise((resolve) => setTimeout(resolve, 5_000)),
    );
    expect(signInProgress().kind).toBe("idle");
    await vi.advanceTimersByTimeAsync(3_500);
    expect(signInProgress().kind).toBe("slow");
    await vi.advanceTimersByTimeAsync(2_000);
    await slow;
  });

  it("the window opened last is the one that counts", async () => {
    const windows: PromiseWithResolvers<string>[] = [];
    const answer = inWindow(() => {
      const opened = Promise.withResolvers<string>();
      windows.push(opened);
      return opened.promise;
    });
    const progress = signInProgress();
    if (progress.kind === "window") progress.openAgain();
    windows[0]?.reject(new Error("The first was closed."));
    windows[1]?.resolve("signed in");
    await expect(answer).resolves.toBe("signed in");
  });
});

it.each([
  ["unreachable", true],
  ["throttled", true],
  ["forbidden", false],
  ["columnMissing", false],
  ["signedOut", false],
])("a plan that is %s comes back by waiting: %s", (kind, passes) => {
  const failure = Object.assign(new Error("x"), { kind });
  expect(passesByItself(failure)).toBe(passes);
  // Only who is signed out is helped by signing in.
  expect(againWords(failure)).toBe(
    kind === "signedOut" ? "Sign in again" : "Try again",
  );
});
