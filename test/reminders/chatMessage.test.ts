// A message of a chat becomes words that are kept with an action: nothing of it is lost in silence, and nothing of it is more than text.
import { describe, expect, it } from "vitest";
import { messageIn } from "../../src/reminders/chat/chatMessage.ts";

const payload = (content: string, more: object = {}) => ({
  id: "1788000000000",
  createdDateTime: "2026-11-19T23:30:00Z",
  linkToMessage: "https://teams.microsoft.com/l/message/19%3Aa/1788000000000",
  from: { user: { id: "x", displayName: "Ann Adams" } },
  body: { contentType: "html", content },
  attachments: [],
  ...more,
});

const textOf = (content: string, more: object = {}) =>
  messageIn(payload(content, more))?.text;

describe("the words of a message", () => {
  it.each([
    [
      "<p>The tender closed.</p><p>Two bids.</p>",
      "The tender closed.\nTwo bids.",
    ],
    ["<div>One<br>two</div>", "One\ntwo"],
    ["<ul><li>one</li><li>two</li></ul>", "- one\n- two"],
    [
      "A &amp; B &lt; C&nbsp;&#8211; D &#x20AC;5 &unknown;",
      "A & B < C – D €5 &unknown;",
    ],
    ['<p>Done <img src=\'x\' alt="👍" itemid="1"></p>', "Done 👍"],
    [
      '<p>See <a href="https://council.example/minutes">the minutes</a>.</p>',
      "See the minutes (https://council.example/minutes).",
    ],
    ['<at id="0">Ann</at> please look', "Ann please look"],
    ["", ""],
  ])("of %s are %s", (content, said) => {
    expect(textOf(content)).toBe(said);
  });

  it("that were written as plain text stay as they are written", () => {
    const body = { contentType: "text", content: "a < b & c\r\nd" };
    expect(textOf("", { body })).toBe("a < b & c\nd");
  });

  it("name the files that came with it", () => {
    const attachments = [{ name: "budget.xlsx", contentType: "reference" }, {}];
    expect(textOf("<p>Here</p>", { attachments })).toBe("Here\n[budget.xlsx]");
  });

  it("are text whatever they hold: markup that was written as words is words again, and no tag is left", () => {
    const said = textOf(
      "<p>&lt;script&gt;alert(1)&lt;/script&gt;<script>alert(2)</script><img src=x onerror=alert(3)></p>",
    );
    expect(said).toBe("<script>alert(1)</script>alert(2)");
  });

  it("of a message that is longer than is kept are its beginning, and it is said that there is more", () => {
    const long = messageIn(payload(`<p>${"word ".repeat(2_000)}</p>`));
    expect(long?.goesOn).toBe(true);
    expect(Array.from(long?.text ?? "").length).toBeLessThanOrEqual(4_000);
    expect(messageIn(payload("<p>short</p>"))?.goesOn).toBe(false);
  });

  it("are read at once, however a message is made up to take long", () => {
    const begun = performance.now();
    for (const one of ["<", '<a href="', "&#", "<p", "> "])
      textOf(one.repeat(40_000));
    expect(performance.now() - begun).toBeLessThan(2_000);
  });
});

describe("what is known of a message", () => {
  it("is who wrote it, when, and the way back to it", () => {
    expect(messageIn(payload("<p>x</p>"))).toMatchObject({
      by: "Ann Adams",
      sent: "2026-11-19T23:30:00.000Z",
      link: "https://teams.microsoft.com/l/message/19%3Aa/1788000000000",
    });
  });

  it("an app that wrote it is named, and what Teams does not say is not made up", () => {
    const from = { application: { id: "x", displayName: "Waymark" } };
    expect(messageIn(payload("<p>x</p>", { from }))?.by).toBe("Waymark");
    const bare = messageIn({ id: "1" });
    expect(bare).toMatchObject({ by: null, sent: null, link: null, text: "" });
  });

  it.each(["javascript:alert(1)", "http://elsewhere.example", "/in/the/site"])(
    "a link that leads nowhere safe is none: %s",
    (linkToMessage) => {
      expect(
        messageIn(payload("<p>x</p>", { linkToMessage }))?.link,
      ).toBeNull();
    },
  );

  it.each([
    null,
    undefined,
    "a message",
    {},
    payload("<p>gone</p>", { deleted: true }),
  ])("nothing that is a message is none", (given) => {
    expect(messageIn(given)).toBeNull();
  });
});
