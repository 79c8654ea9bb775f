// waymark mcp: the plan's questions for assistants, over the Model Context Protocol on standard input and output. Reads; writes nothing.
import { Unusable, type Command } from "./command.ts";

export const mcpCommand: Command = {
  summary:
    "Answers an assistant's questions about a plan over the Model Context Protocol, on standard input and output: counts, changes, exceptions, dates decided, silence, risks, search, each figure with its refs and days. Reads only. With --open it says only what anybody may read: no notes, no unsigned words, nothing exempt.",
  usage: "mcp --file ARCHIVE.json [--open]",
  words: 0,
  options: { file: "text", open: "flag" },
  async run(given) {
    const file = given.text("file");
    if (file === null)
      throw new Unusable(
        "arguments",
        "Name the archive to ask with --file ARCHIVE.json; “export --out ARCHIVE.json” makes one.",
      );
    if (given.flag("json"))
      throw new Unusable(
        "arguments",
        "mcp speaks its own protocol on standard output, so --json has no place here. Leave it out.",
      );
    const { plansInArchive } = await import("./plansToAsk.ts");
    const { plans, problems } = plansInArchive(file, given.flag("open"));
    for (const line of problems) process.stderr.write(`${line}\n`);
    // The protocol's own code is for this command alone: no other waits for it.
    const { serve } = await import("./mcpServe.ts");
    await serve(plans);
    return { exit: 0, json: null, lines: [] };
  },
};
