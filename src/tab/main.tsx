// Starts the tab in the reader's language. Everything else is loaded after it, so that what a module says while it loads is said in it too.
import { wanted } from "./session/wantedLanguage.ts";

/** Its other words come first where the reader wants them; where they cannot be fetched the tab is English, and says so by being it. */
async function read() {
  if (wanted() !== "cy") return;
  const { readWelsh } = await import(
    /* webpackChunkName: "welsh" */ "./language/welsh.ts"
  );
  readWelsh();
}

const draw = async () => {
  const { start } = await import(/* webpackMode: "eager" */ "./start.tsx");
  await start();
};

void read().then(draw, draw);
