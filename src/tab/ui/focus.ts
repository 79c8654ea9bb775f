// Focus goes where the eye goes and comes back: to what opened a form when it closes, and never to nowhere when what had it is taken away.

/** Where the focus was: the control, what it is called, and everything it stood in. */
interface FocusPlace {
  readonly control: HTMLElement;
  readonly name: string;
  readonly around: readonly Element[];
}

let last: FocusPlace | null = null;

const controls = "button, a[href], summary, [role=gridcell][tabindex]";

/** What a control is called, by which its replacement is known. */
function nameOf(element: Element): string {
  return (
    element.getAttribute("aria-label") ??
    element.textContent ??
    ""
  ).trim();
}

function placeOf(control: HTMLElement): FocusPlace {
  const around: Element[] = [];
  for (let at = control.parentElement; at; at = at.parentElement)
    around.push(at);
  return { control, name: nameOf(control), around };
}

/** Where the focus is or was last, whatever became of it since. */
export function lastPlace(): FocusPlace | null {
  return last;
}

const isLost = () =>
  document.activeElement === null || document.activeElement === document.body;

function headingIn(place: Element): HTMLElement | null {
  return (
    [...place.querySelectorAll<HTMLElement>("h1, h2, h3")].find((heading) =>
      heading.checkVisibility(),
    ) ?? null
  );
}

/** The nearest thing that stands for a control that is gone: one of the same name, else the heading of what it stood in. */
export function standIn({
  control,
  name,
  around,
}: FocusPlace): HTMLElement | null {
  if (control.isConnected && control.checkVisibility()) return control;
  const there = around.filter((one) => one.isConnected);
  for (const place of there) {
    const same = [...place.querySelectorAll<HTMLElement>(controls)].find(
      (one) => nameOf(one) === name && one.checkVisibility(),
    );
    if (same && name !== "") return same;
  }
  for (const place of there) {
    const heading = headingIn(place);
    if (heading) return heading;
  }
  return null;
}

/** While the focus waits at a heading for what was pressed to open, the place it came from is still what was pressed. */
let standingIn = false;

function give(target: HTMLElement, exact: boolean) {
  standingIn = !exact;
  if (!target.matches("a[href], button, input, select, textarea, [tabindex]"))
    target.tabIndex = -1;
  target.focus();
  standingIn = false;
}

/** How many pictures of the screen what was saved or read again may take to stand there. */
const patience = 90;

/** Gives the focus back to a place, as soon as it or what stands for it is there; unless the person or another part took it elsewhere meanwhile. */
export function giveBack(place: FocusPlace) {
  let tries = 0;
  const attempt = () => {
    if (!isLost()) return;
    const target = standIn(place);
    const exact =
      target !== null &&
      (target === place.control || nameOf(target) === place.name);
    tries += 1;
    if (target && (exact || tries > 6)) give(target, exact);
    if (tries < patience && isLost()) requestAnimationFrame(attempt);
  };
  requestAnimationFrame(attempt);
}

/** Watches where the focus is, and when what has it disappears gives it to what stands in its place. Answers with how to stop. */
export function keepFocus(): () => void {
  const note = ({ target }: Event) => {
    if (standingIn) return;
    if (target instanceof HTMLElement && target !== document.body)
      last = placeOf(target);
  };
  const press = ({ target }: Event) => {
    const control =
      target instanceof Element ? target.closest<HTMLElement>(controls) : null;
    if (control) last = placeOf(control);
  };
  const watch = new MutationObserver(() => {
    if (last && isLost() && !last.control.isConnected) giveBack(last);
  });
  document.addEventListener("focusin", note, true);
  document.addEventListener("pointerdown", press, true);
  watch.observe(document.body, { childList: true, subtree: true });
  return () => {
    document.removeEventListener("focusin", note, true);
    document.removeEventListener("pointerdown", press, true);
    watch.disconnect();
  };
}
