// Stands in for Fluent's table of tokens in the build: a token is its own name as a CSS variable, so nothing needs to list them all.

/** No theme says how things lie over one another; these hold unless a page does. */
const layers: Readonly<Record<string, number>> = {
  zIndexBackground: 0,
  zIndexContent: 1,
  zIndexOverlay: 1000,
  zIndexPopup: 2000,
  zIndexMessages: 3000,
  zIndexFloating: 4000,
  zIndexPriority: 5000,
  zIndexDebug: 6000,
};

function variable(name: string): string {
  const layer = layers[name];
  return layer === undefined ? `var(--${name})` : `var(--${name}, ${layer})`;
}

export const tokens: Readonly<Record<string, string>> = new Proxy(
  {},
  { get: (_, name) => variable(String(name)) },
);
