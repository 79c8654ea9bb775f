// The little XML that SharePoint passes around in JSON (field schemas, CAML, views) as a plain tree.
import { SaxesParser } from "saxes";
import { badArgument } from "../refusals/errors.ts";

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/**
 * The root element of a document.
 * @throws Refusal 400 when it is not well formed
 */
export function readXml(source: string): Element {
  const root: Element = { name: "", attributes: {}, children: [], text: "" };
  const open: Element[] = [root];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw badArgument(`The XML is not valid: ${error.message}`);
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => open.pop());
  const addText = (text: string) => {
    const here = open.at(-1);
    if (here) here.text += text;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.write(source).close();
  const [first] = root.children;
  if (!first) throw badArgument("The XML is empty.");
  return first;
}

/** The first child of that name. */
export function child(
  element: Element | undefined,
  name: string,
): Element | undefined {
  return element?.children.find((each) => each.name === name);
}

export function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
