import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { day } from "../../src/domain/values/calendarDate.ts";
import { newUpdate } from "../../src/domain/rules/change.ts";
import {
  claimCompletion,
  confirmCompletion,
  returnClaim,
} from "../../src/domain/progress/completion.ts";
import { asId } from "../../src/domain/values/id.ts";
import {
  recordProgress,
  undoUpdate,
} from "../../src/domain/progress/progress.ts";
import * as publication from "../../src/domain/progress/publication.ts";
import {
  answerQuestion,
  askQuestion,
} from "../../src/domain/progress/questions.ts";
import { signOffReportText } from "../../src/domain/progress/reportText.ts";
import {
  administrator,
  anAction,
  aRecord,
  aWorld,
  boardMember,
  lead,
  officer,
} from "./ruleWorld.ts";
import type { World } from "./ruleWorld.ts";

const june = "2018-06-04";
const later = { asAt: day("2030-01-01") };
const { forPublication, publishedText } = publication;

function wrote(text: string, world: World = aWorld()) {
  return world.after(
    recordProgress(
      { note: "internal", reportText: text },
      world.context(officer, june),
    ),
  );
}

function signed(world: World, reportText?: string, date = june) {
  const about = world.log.updates.findLast((one) => one.reportText)?.id;
  return world.after(
    signOffReportText(
      { about: about ?? asId(""), ...(reportText ? { reportText } : {}) },
      world.context(lead, date),
    ),
  );
}

function published(world: World, when = later) {
  return publishedText(world.log.updates, when, "Europe/London");
}

describe("only signed-off words are published", () => {
  test("unsigned words are not; signed ones are; newer unsigned ones leave the signed ones standing", () => {
    const first = wrote("The review reports in July.");
    expect(published(first)).toBeNull();
    const approved = signed(first);
    expect(published(approved)).toBe("The review reports in July.");
    const newer = wrote("It reports in August.", approved);
    expect(published(newer)).toBe("The review reports in July.");
  });

  test("amended words are printed as amended, and a sign-off taken back publishes nothing", () => {
    const approved = signed(
      wrote("The review reports in July."),
      "The review will report in July.",
    );
    expect(published(approved)).toBe("The review will report in July.");
    const last = approved.log.updates.at(-1)?.id ?? asId("");
    const back = approved.after(undoUpdate(last, approved.context(lead, june)));
    expect(published(back)).toBeNull();
  });

  test("a paper printed in June reads the same in December", () => {
    const inJune = signed(wrote("In July."), undefined, "2018-06-05");
    const inDecember = signed(
      wrote("In January.", inJune),
      undefined,
      "2018-12-03",
    );
    expect(published(inDecember, { asAt: day("2018-06-30") })).toBe("In July.");
    expect(published(inDecember, { asAt: day("2018-06-04") })).toBeNull();
    const knownLater = { asAt: day("2018-06-04"), knownAt: day("2018-12-31") };
    expect(published(inDecember, knownLater)).toBeNull();
  });

  test("an exempt action's words are kept apart from the public ones", () => {
    const open = signed(wrote("Public."));
    const exempt = {
      ...anAction(),
      id: asId<"Action">("x"),
      exempt: "paragraph 3",
    };
    const secret = signed(wrote("Commercial.", aWorld(exempt)));
    const record = aRecord({
      actions: [open.action, secret.action],
      updates: [...open.log.updates, ...secret.log.updates],
    });
    const out = forPublication(record, later);
    expect(out.open.map((one) => one.text)).toEqual(["Public."]);
    expect(out.exempt).toMatchObject([
      { text: "Commercial.", exempt: "paragraph 3" },
    ]);
  });
});

test("an officer's note never appears in anything this file returns, whatever happens to the action", () => {
  const secret = "NOTE-NOT-FOR-PUBLICATION";
  const steps = fc.array(fc.nat(8), { minLength: 1, maxLength: 25 });
  fc.assert(
    fc.property(steps, (chosen) => {
      let world = aWorld();
      const by = (actor: typeof officer) => world.context(actor, june);
      for (const step of chosen) {
        const last = world.log.updates.at(-1)?.id ?? asId<"Update">("");
        const about =
          world.log.updates.findLast((one) => one.reportText)?.id ?? last;
        const answer = [
          () => recordProgress({ note: `${secret} ${step}` }, by(officer)),
          () =>
            recordProgress(
              { note: secret, reportText: "For publication." },
              by(officer),
            ),
          () => signOffReportText({ about }, by(lead)),
          () =>
            signOffReportText(
              { about, reportText: "Amended." },
              by(administrator),
            ),
          () => claimCompletion({ actual: june, note: secret }, by(officer)),
          () => returnClaim({ reason: secret }, by(lead)),
          () => confirmCompletion({ note: secret }, by(lead)),
          () => askQuestion({ words: secret }, by(boardMember)),
          () => answerQuestion({ about: last, words: secret }, by(officer)),
        ][step]?.();
        if (answer?.ok) world = world.after(answer);
      }
      const record = aRecord({
        actions: [world.action],
        updates: world.log.updates,
      });
      const out = [forPublication(record, later), published(world)];
      expect(JSON.stringify(out)).not.toContain(secret);
    }),
  );
});

test("a sign-off without words of its own, as an older record may hold, publishes the entry's report text and not its note", () => {
  const world = wrote("The review reports in July.");
  const about = world.log.updates[0]?.id ?? null;
  const bare = newUpdate(world.context(lead, june), "signOff", {
    about,
    note: "internal",
  });
  const updates = [...world.log.updates, bare];
  expect(publishedText(updates, later, "Europe/London")).toBe(
    "The review reports in July.",
  );
});
