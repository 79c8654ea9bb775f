// A message of a chat kept with an action, through the bot's own door: by the rules of the tab, under the name of whoever pressed, once.
import { describe, expect, it, vi } from "vitest";
import manifest from "../../manifest/manifest.json" with { type: "json" };
import { StoreFailure } from "../../src/sharepoint/wire/failure.ts";
import { idOf } from "./cardInChat.ts";
import { chosen, noting } from "./notedMessages.ts";

const { world, theirs, known, said, command, opened, note } = noting(6_700);

it("is offered on messages, as a dialog that the bot opens", () => {
  const [extension] = manifest.composeExtensions;
  expect(
    extension?.commands.find(({ id }) => id === "noteMessage"),
  ).toMatchObject({ type: "action", context: ["message"], fetchTask: true });
});

describe("the dialog on a message", () => {
  it("shows the message and whose it is, and has the action chosen that the message names", async () => {
    const message = await said(
      "Head of Finance",
      `On ${theirs().ref}: the appraisals are done.`,
    );
    const { words, boxes } = await opened("HR Manager", message);
    expect(words).toContain("the appraisals are done.");
    expect(words).toContain("Message from Head of Finance, 20 November 2026");
    const which = boxes.find(({ id }) => id === "which");
    expect(which?.choices?.map(({ value }) => value)).toContain(
      chosen(theirs()),
    );
    expect(which?.choices?.[0]?.title).toContain(theirs().ref);
  });

  it("lets choose from what its reader answers for, and from nothing where that is nothing", async () => {
    const message = await said("Head of Finance", "Good news everybody.");
    const { boxes } = await opened("HR Manager", message);
    const which = boxes.find(({ id }) => id === "which");
    expect(which?.value).toBeUndefined();
    expect(which?.choices?.map(({ value }) => value)).toContain(
      chosen(theirs()),
    );
    const stranger = await command("Person without Rights", message);
    expect(stranger.boxes.map(({ id }) => id)).not.toContain("which");
  });

  it("opens where the plan is slow, and the reference is typed", async () => {
    const message = await said("HR Manager", "Slow today.");
    const { watch } = world().service.service;
    const slow = vi
      .spyOn(watch, "now")
      .mockReturnValue(new Promise(() => undefined));
    const { boxes } = await command("HR Manager", message);
    slow.mockRestore();
    expect(boxes.map(({ id }) => id)).toContain("find");
  });

  it("keeps nothing by being opened", async () => {
    const before = await known();
    await command("HR Manager", await said("HR Manager", "Only a look."));
    expect(await known()).toEqual(before);
  });
});

describe("a message as evidence", () => {
  it("stands on the action with its words, whose it is, its day, the link to it, and who added it", async () => {
    const message = await said("Head of Finance", "The contract is signed.");
    const { words } = await note("HR Manager", message, {
      which: chosen(theirs()),
      as: "evidence",
      words: "The signed contract is in the safe.",
    });
    expect(words).toContain("Kept as evidence");
    const one = (await known()).evidence.find(({ url }) =>
      url?.endsWith(`/${message}`),
    );
    expect(one).toMatchObject({
      kind: "message",
      title: "Message from Head of Finance",
      dated: "2026-11-20",
      addedBy: { name: "HR Manager" },
    });
    expect(one?.url).toMatch(/^https:\/\/teams\.microsoft\.com\/l\/message\//);
    expect(one?.note).toBe(
      "The signed contract is in the safe.\n\nMessage from Head of Finance, 20 November 2026:\n“The contract is signed.”",
    );
  });

  it("sent again is kept once, and sent with other words or by somebody else is told who added it", async () => {
    const message = await said("Head of Finance", "Twice pressed.");
    const boxes = { which: chosen(theirs()), as: "evidence", words: "Here." };
    await note("HR Manager", message, boxes);
    const again = await note("HR Manager", message, boxes);
    expect(again.words).toContain("Kept as evidence");
    const other = await note("Plan Administrator", message, {
      ...boxes,
      words: "Mine too.",
    });
    expect(other.words).toMatch(/evidence of .* already: HR Manager added it/);
    const all = (await known()).evidence.filter(({ url }) =>
      url?.endsWith(`/${message}`),
    );
    expect(all).toHaveLength(1);
  });

  it.each([
    ["Elected Member", /add evidence/],
    ["Auditor", /add evidence/],
    ["Head of ITC", /add evidence/],
    ["Person without Rights", /add evidence/],
  ])(
    "is refused to %s in the words of the tab, with nothing kept and nothing typed lost",
    async (name, why) => {
      const message = await said(name, `Said by ${name}`);
      const { data } = await command(name, message);
      const { words, boxes } = await command(name, message, {
        ...data,
        which: chosen(theirs()),
        as: "evidence",
        words: "My words stay.",
      });
      expect(words).toMatch(why);
      expect(boxes.find(({ id }) => id === "words")?.value).toBe(
        "My words stay.",
      );
      const { evidence } = await known();
      expect(JSON.stringify(evidence)).not.toContain(`Said by ${name}`);
    },
  );

  it("that SharePoint did not take is said so, with what was chosen and typed still there, and is kept when sent again", async () => {
    const message = await said("Head of Finance", "Through a failure.");
    const { data } = await command("HR Manager", message);
    const sent = { ...data, which: chosen(theirs()), words: "Try again." };
    const { store } = world().service.service;
    const add = vi
      .spyOn(store, "add")
      .mockRejectedValueOnce(new StoreFailure("unreachable", "No answer."));
    const { words, boxes } = await command("HR Manager", message, sent);
    add.mockRestore();
    expect(words).toMatch(/could not keep this|not known yet/);
    const value = (id: string) => boxes.find((one) => one.id === id)?.value;
    expect([value("which"), value("words")]).toEqual([
      chosen(theirs()),
      "Try again.",
    ]);
    const again = await command("HR Manager", message, sent);
    expect(again.words).toContain("Kept as evidence");
  });

  it("of an action nobody has is no evidence, and is said so", async () => {
    const message = await said("HR Manager", "To nothing.");
    const { words } = await note("HR Manager", message, {
      which: `${theirs().planId} 00000000-0000-4000-8000-000000000000`,
    });
    expect(words).toContain("no longer in the plan");
  });
});

describe("a message as a question", () => {
  it("is asked of the action by whoever may ask, with the message and the way to it", async () => {
    const message = await said("Elected Member", "When will it be finished?");
    const { words } = await note("Report Author", message, {
      which: chosen(theirs()),
      as: "question",
      words: "Members ask.",
    });
    expect(words).toContain("Your question is asked");
    const asked = (await known()).questions.find(({ note: text }) =>
      text?.includes("Members ask."),
    );
    expect(asked).toMatchObject({
      kind: "question",
      by: { name: "Report Author" },
      door: "card",
    });
    expect(asked?.note).toContain("Message from Elected Member");
    expect(asked?.note).toContain("“When will it be finished?”");
    expect(asked?.note).toContain(`/${message}`);
  });

  it("pressed twice is one question", async () => {
    const message = await said("Elected Member", "Once, please?");
    const boxes = { which: chosen(theirs()), as: "question", words: "" };
    await note("Report Author", message, boxes);
    await note("Report Author", message, boxes);
    const all = (await known()).questions.filter(({ note: text }) =>
      text?.includes("Once, please?"),
    );
    expect(all).toHaveLength(1);
  });

  it("is refused to the officer, who answers questions and asks none", async () => {
    const message = await said("HR Manager", "May I ask myself?");
    const { words } = await note("HR Manager", message, {
      which: chosen(theirs()),
      as: "question",
    });
    expect(words).toMatch(/ask a question/);
    expect(JSON.stringify((await known()).questions)).not.toContain(
      "May I ask myself?",
    );
  });
});

it("a Welsh reader's dialog is in Welsh", async () => {
  const { parts } = world().service.service;
  await parts.notes.put("languages", idOf("Head of ITC"), "cy");
  const message = await said("Head of ITC", "Bore da.");
  const { words } = await command("Head of ITC", message);
  expect(words).toContain("Pa gam gweithredu?");
  expect(words).not.toMatch(/Which action|Keep it as/);
});
