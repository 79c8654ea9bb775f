// Makes elements: the one way this page writes markup, so that text is always text.
type Props = Record<string, string | boolean | ((event: Event) => void)>;

/** An element with attributes (`on…` are listeners, `true` is an empty attribute, `false` is left out) and children. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  props: Props = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === "function")
      made.addEventListener(name.replace(/^on/, ""), value);
    else if (value !== false)
      made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children);
  return made;
}

const icons = {
  chat: "M4 5h16v11H9l-5 4z",
  teams:
    "M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zm9 0a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM2.5 19c0-3 2.5-5 5.5-5s5.5 2 5.5 5zm12.5 0h6c0-2.7-1.7-4.5-4-4.5-1 0-1.9.3-2.6 1",
  app: "M11 3h2v18h-2zM5 5h11l3 2.5-3 2.5H5zM19 11H9l-3 2.5 3 2.5h10z",
} as const;

export function icon(name: keyof typeof icons): SVGElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", icons[name]);
  svg.append(path);
  return svg;
}
