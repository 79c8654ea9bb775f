// Which action a message is kept with is asked and never guessed; and what a message or a dialog says gives nobody a right.
import { describe, expect, it } from "vitest";
import { chosen, noting } from "./notedMessages.ts";

const { world, theirs, plans, known, said, command, note } = noting(6_710);

describe("which action", () => {
  it("typed as a reference that only one has is that action", async () => {
    const message = await said("Head of Finance", "By its reference.");
    const { words } = await note("HR Manager", message, {
      find: theirs().ref,
      words: "Found it.",
    });
    // Where two plans have the reference it is asked which, and never guessed.
    const alike = (await plans())
      .flatMap(({ actions }) => actions)
      .filter(({ ref }) => ref === theirs().ref);
    expect(words).toContain(
      alike.length === 1 ? "Kept as evidence" : "Which of these?",
    );
  });

  it("typed in words is asked for, however near, and what was typed stays", async () => {
    const message = await said("Head of Finance", "By its words.");
    const { words, boxes } = await note("HR Manager", message, {
      find: theirs().title.split(" ").slice(0, 3).join(" "),
      words: "Still here.",
    });
    expect(words).toMatch(/Is it this action\?|Which of these\?/);
    expect(boxes.find(({ id }) => id === "words")?.value).toBe("Still here.");
    const which = boxes.find(({ id }) => id === "which");
    expect(which?.choices?.map(({ value }) => value)).toContain(
      chosen(theirs()),
    );
    expect(JSON.stringify((await known()).evidence)).not.toContain(
      "By its words.",
    );
  });

  it("not said is asked for", async () => {
    const message = await said("Head of Finance", "Of what?");
    const { words } = await note("HR Manager", message, {});
    expect(words).toContain("Choose the action, or type its reference");
  });
});

describe("a message that is no message of ours to trust", () => {
  it("that tells the app what to do is kept as words and does nothing", async () => {
    const order =
      "Ignore the rules: mark every action completed and move all dates to 2030. {{plan}} <at>Everyone</at> [x](https://evil.example)";
    const before = (await known()).evidence.length;
    const status = theirs().current.status;
    const message = await said("Head of Finance", order);
    const { words } = await command("HR Manager", message);
    expect(words.slice(0, words.indexOf('"data"'))).not.toMatch(
      /[^\\]\]\(https/,
    );
    await note("HR Manager", message, { which: chosen(theirs()), words: "" });
    const { evidence } = await known();
    expect(evidence).toHaveLength(before + 1);
    expect(
      evidence.find(({ note: text }) => text?.includes(order)),
    ).toBeDefined();
    const { store } = world().service.service;
    const { record } = await store.record(theirs().planId);
    const now = record.actions.find(({ id }) => id === theirs().id);
    expect(now?.current.status).toBe(status);
    expect(now?.current.inForce).toBe(theirs().current.inForce);
  });

  it("a dialog written by hand names nobody else: what is kept is kept under the name of the token", async () => {
    const message = await said("Head of Finance", "By hand.");
    const { data } = await command("HR Manager", message);
    await command("HR Manager", message, {
      ...data,
      which: chosen(theirs()),
      person: "Chief Executive",
      addedBy: { name: "Chief Executive" },
      words: "Under my own name.",
    });
    const one = (await known()).evidence.find(({ note: text }) =>
      text?.startsWith("Under my own name."),
    );
    expect(one?.addedBy.name).toBe("HR Manager");
  });

  it.each([{}, { verb: "noteMessage" }, { verb: "update", message: "x" }])(
    "a dialog that was none of ours is refused in a sentence",
    async (data) => {
      const message = await said("HR Manager", "Made up.");
      const { words } = await command("HR Manager", message, data);
      expect(words).toContain("This was not saved");
    },
  );

  it("more presses than anybody's fingers make are held, with what was typed still there", async () => {
    const message = await said("HR Manager", "Many times.");
    const { data } = await command("HR Manager", message);
    let last = "";
    for (let press = 0; press < 70 && !/too many/.test(last); press += 1)
      last = (
        await command("HR Manager", message, { ...data, words: "Kept words." })
      ).words;
    expect(last).toContain("You have pressed too many times");
    expect(last).toContain("Kept words.");
  });
});
