// The ready plans a council may start from, to the letter: whoever changes what one proposes sees it here.
import { expect, it } from "vitest";
import { planTemplates } from "../../../src/domain/planLife/templates/planTemplates.ts";

it("every ready plan: its themes, actions, posts and what each answers", async () => {
  const text = `${JSON.stringify(planTemplates, null, 1)}\n`;
  await expect(text).toMatchFileSnapshot("whole/templates.txt");
});
