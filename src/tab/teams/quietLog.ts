// Stands in for the logger inside the Teams library, in the build: it wrote only for whoever asked the browser's storage for it.

interface Log {
  (): void;
  extend(): Log;
}

const quiet: Log = Object.assign(() => undefined, { extend: () => quiet });

/** Under the name the library's own bundle imports it by. */
export const b = {
  debug: Object.assign(() => quiet, { formatArgs: () => undefined }),
};
