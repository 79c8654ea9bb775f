// Starts the tab in the reader's language. Everything else is loaded after it, so that what a module says while it loads is said in it too.
import { wanted } from "./session/wantedLanguage.ts";

/** Its other words come first where the reader wants them. */
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

/** Where they cannot be fetched the tab is English; the page has had the words for that from the beginning. */
function sayEnglish() {
  const bar = document.getElementById("no-welsh");
  if (bar) {
    bar.hidden = false;
    bar.onclick = () => location.reload();
  }
}

void read().catch(read).catch(sayEnglish).then(draw);
