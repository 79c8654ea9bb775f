// @vitest-environment jsdom
// The forms of an action below the browser: what is typed is never lost, what is said after a failure is so, and what is saved is saved once.
import {
  act,
  cleanup,
  fireEvent,
  render,
  screen,
} from "@testing-library/react";
import type { ReactElement } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { day } from "../../src/domain/values/calendarDate.ts";
import {
  recordProgress,
  undoUpdate,
} from "../../src/domain/progress/progress.ts";
import { StoreFailure } from "../../src/sharepoint/wire/failure.ts";
import ClaimCompletion from "../../src/tab/action/ClaimCompletion.tsx";
import ProposeDate from "../../src/tab/action/ProposeDate.tsx";
import RecordProgress from "../../src/tab/action/RecordProgress.tsx";
import { dropUndo } from "../../src/tab/ui/undo.ts";
import { tabOver, type Lists } from "./tabWorld.tsx";

beforeEach(() => {
  // This DOM has dialogs, and cannot put them above the page.
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
  vi.useFakeTimers({
    toFake: ["Date"],
    now: Date.parse("2018-06-04T10:00:00Z"),
  });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  dropUndo();
  localStorage.clear();
});

type Tab = ReturnType<typeof tabOver>;

interface Shown {
  /** The form over a tab, told when it is done. */
  readonly form: (tab: Tab, onDone: () => void) => ReactElement;
  /** Fills it in. */
  readonly fill: () => void;
  /** The box with the person's words, and what it asks. */
  readonly box: string | RegExp;
  readonly words: string;
  readonly submit: string;
  /** What it records. */
  readonly recorded: Readonly<Record<string, unknown>>;
}

const today = day("2018-06-04");
const type = (label: string | RegExp, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
/** A day is read when the field is left. */
const typeDay = (label: string | RegExp, value: string) => {
  type(label, value);
  fireEvent.blur(screen.getByLabelText(label));
};

const forms: Readonly<Record<string, Shown>> = {
  "Record progress": {
    form: ({ overview, action }, onDone) => (
      <RecordProgress {...{ overview, action, onDone }} lastWords={null} />
    ),
    fill: () => {
      fireEvent.click(screen.getByLabelText("Slippage"));
      type("What has happened?", "The tender is late.");
    },
    box: "What has happened?",
    words: "The tender is late.",
    submit: "Save",
    recorded: {
      kind: "progress",
      status: "slippage",
      note: "The tender is late.",
    },
  },
  "Propose a date": {
    form: ({ overview, action }, onDone) => (
      <ProposeDate {...{ overview, action, onDone, today }} />
    ),
    fill: () => {
      typeDay(/^New date/, "31 March 2019");
      type(/^Reason/, "capacity");
      type(/^Why, in a sentence/, "The post is vacant.");
    },
    box: /^Why, in a sentence/,
    words: "The post is vacant.",
    submit: "Propose the date",
    recorded: {
      to: "2019-03-31",
      reason: "capacity",
      words: "The post is vacant.",
    },
  },
  "Claim completion": {
    form: ({ overview, action }, onDone) => (
      <ClaimCompletion {...{ overview, action, onDone, today }} evidence={[]} />
    ),
    fill: () => type(/^What shows that it is done/, "Adopted, minute 45."),
    box: /^What shows that it is done/,
    words: "Adopted, minute 45.",
    submit: "Claim completion",
    recorded: { kind: "claim", note: "Adopted, minute 45." },
  },
};

/** Opens a form, filled in, over lists that do what they are told. */
function opened(name: string, lists: Lists = {}) {
  const shown = forms[name];
  if (!shown) throw new RangeError(name);
  const tab = tabOver(lists);
  const done = vi.fn<() => void>();
  const show = () => render(shown.form(tab, done), { wrapper: tab.wrapper });
  const { unmount } = show();
  return {
    ...shown,
    tab,
    done,
    reopen: () => {
      unmount();
      show();
    },
    press: () =>
      act(async () => {
        fireEvent.click(screen.getByRole("button", { name: shown.submit }));
      }),
    inBox: () => screen.getByLabelText<HTMLTextAreaElement>(shown.box).value,
    entries: () => [...tab.log().updates, ...tab.log().revisions],
  };
}

describe.each(Object.keys(forms))("%s", (name) => {
  it("records what was typed, once, and is done", async () => {
    const form = opened(name);
    form.fill();
    await form.press();
    await vi.waitFor(() => expect(form.done).toHaveBeenCalledOnce());
    expect(form.entries()).toMatchObject([form.recorded]);
    // What was kept of it on the device is gone.
    form.reopen();
    expect(form.inBox()).toBe("");
  });

  it("closed half way and opened again, has what was typed", () => {
    const form = opened(name);
    form.fill();
    form.reopen();
    expect(form.inBox()).toBe(form.words);
  });

  it("refused by SharePoint, says so, keeps what was typed, and is recorded once when it is pressed again", async () => {
    let away = true;
    const form = opened(name, {
      append: async (all) => {
        if (away) throw new StoreFailure("forbidden", "SharePoint refused.");
        return all;
      },
    });
    form.fill();
    await form.press();
    await screen.findByText(
      /This was not recorded\. SharePoint refused\..*What you wrote is still here\./,
    );
    expect(form.inBox()).toBe(form.words);
    expect(form.done).not.toHaveBeenCalled();
    expect(form.entries()).toEqual([]);
    away = false;
    await form.press();
    await vi.waitFor(() => expect(form.done).toHaveBeenCalledOnce());
    expect(form.entries()).toMatchObject([form.recorded]);
  });

  it("typing takes away why the last attempt was not saved", async () => {
    const form = opened(name, {
      append: () => Promise.reject(new StoreFailure("forbidden", "No.")),
    });
    form.fill();
    await form.press();
    await screen.findByText(/This was not recorded/);
    type(form.box, "Other words.");
    expect(screen.queryByText(/This was not recorded/)).toBeNull();
    expect(form.inBox()).toBe("Other words.");
  });

  it("thrown away, is empty when it is opened again", () => {
    const form = opened(name);
    form.fill();
    fireEvent.click(screen.getByRole("button", { name: "Discard" }));
    expect(form.done).toHaveBeenCalledOnce();
    form.reopen();
    expect(form.inBox()).toBe("");
  });
});

it("a date proposed without a reason is stopped at the field that lacks it, not by a button that cannot be pressed", async () => {
  const form = opened("Propose a date");
  type(form.box, form.words);
  const submit = screen.getByRole<HTMLButtonElement>("button", {
    name: form.submit,
  });
  expect(submit.disabled).toBe(false);
  await form.press();
  expect(screen.getByLabelText<HTMLSelectElement>(/^Reason/).required).toBe(
    true,
  );
  expect(form.inBox()).toBe(form.words);
  expect(form.entries()).toEqual([]);
});

it("what the rule refuses is said at the form and nothing is sent", async () => {
  const form = opened("Record progress");
  await form.press();
  await screen.findByText(/There is nothing new in this update/);
  expect(form.entries()).toEqual([]);
});

it("somebody else's save while the form was open is asked about, and the words are in both answers", async () => {
  const form = opened("Record progress");
  form.fill();
  await act(async () => undefined);
  form.tab.recordElsewhere((context) =>
    recordProgress({ status: "inProgress", note: "On course." }, context),
  );
  await form.press();
  const dialog = await screen.findByRole("alertdialog");
  expect(dialog.textContent).toContain("On course.");
  expect(dialog.textContent).toContain("The tender is late.");
  expect(form.done).not.toHaveBeenCalled();
});

it("what one took back oneself while the form was open is nobody else's save", async () => {
  const form = opened("Record progress");
  form.fill();
  await act(async () => undefined);
  form.tab.recordMine((context) =>
    recordProgress({ status: "inProgress", note: "Wrong." }, context),
  );
  const [mine] = form.tab.log().updates;
  if (!mine) throw new Error("Nothing was recorded.");
  // What was read before is not taken for what is so now.
  vi.setSystemTime(Date.parse("2018-06-04T10:01:00Z"));
  form.reopen();
  await act(async () => undefined);
  form.tab.recordMine((context) => undoUpdate(mine.id, context));
  await form.press();
  await vi.waitFor(() => expect(form.done).toHaveBeenCalledOnce());
  expect(screen.queryByRole("alertdialog")).toBeNull();
});
