// @vitest-environment jsdom
// Focus is never lost: what opened a form gets it back, or what stands in its place; and no key eats typing.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { giveBack, keepFocus, lastPlace } from "../../src/tab/ui/focus.ts";

let stop: () => void;
beforeEach(() => {
  // jsdom lays nothing out: everything that is there counts as seen.
  Element.prototype.checkVisibility = () => true;
  document.body.innerHTML = `<main><h1>Plan</h1><aside><h2>5.4</h2><div id="doing"><button>Record progress</button></div></aside></main>`;
  stop = keepFocus();
});
afterEach(() => stop());

const at = (selector: string) => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
};
const focused = () => document.activeElement?.textContent ?? "";

describe("what had the focus and is taken away", () => {
  it("gives it to the control of the same name that takes its place", async () => {
    at("button").focus();
    at("#doing").innerHTML = "<form><button>Save</button></form>";
    at("#doing").innerHTML = "<button>Record progress</button>";
    await expect.poll(focused).toBe("Record progress");
    expect(document.activeElement?.isConnected).toBe(true);
  });

  it("gives it to the heading of what it stood in where nothing takes its place", async () => {
    at("button").focus();
    at("#doing").innerHTML = "";
    await expect.poll(focused).toBe("5.4");
  });

  it("leaves it where another part has put it", async () => {
    at("button").focus();
    at("#doing").innerHTML = "<input aria-label='What has happened?' />";
    at("input").focus();
    await new Promise(requestAnimationFrame);
    expect(document.activeElement).toBe(at("input"));
  });
});

it("a form that closes gives the focus back to what opened it, however often that was drawn anew", async () => {
  at("button").focus();
  const opener = lastPlace();
  at("#doing").innerHTML = "<form><input /></form>";
  at("input").focus();
  at("#doing").innerHTML = "<button>Record progress</button>";
  if (opener) giveBack(opener);
  await expect.poll(focused).toBe("Record progress");
});

it("a form that is long in coming gives the focus back to what was pressed, not to the heading it waited at", async () => {
  at("button").focus();
  // What was pressed is gone, and the form is still being fetched.
  at("#doing").innerHTML = "";
  await expect.poll(focused).toBe("5.4");
  const opener = lastPlace();
  at("#doing").innerHTML = "<form><input /></form>";
  at("input").focus();
  at("#doing").innerHTML = "<button>Record progress</button>";
  if (opener) giveBack(opener);
  await expect.poll(focused).toBe("Record progress");
});
