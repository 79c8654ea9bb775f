// The page numbers of the contents, worked out without laying out every row of a long last table: nothing in the contents comes after it.
import type { IContext, IXmlableObject, PageNumberEstimator } from "docx";
import { estimatePageNumbers } from "docx/layout";

/** More rows than fit on the page where the table begins. */
const enough = 60;

function childrenOf(element: unknown, name: string): unknown[] | null {
  const found: unknown =
    typeof element === "object" && element !== null
      ? Reflect.get(element, name)
      : null;
  return Array.isArray(found) ? found : null;
}

/** The document with the last table cut short, for measuring only. */
function cutShort(body: IXmlableObject): IXmlableObject {
  const parts = childrenOf(body, "w:body");
  const at = parts?.findLastIndex((part) => childrenOf(part, "w:tbl")) ?? -1;
  const table = childrenOf(parts?.[at], "w:tbl");
  if (!parts || !table || table.length <= enough) return body;
  return {
    ...body,
    "w:body": parts.with(at, { "w:tbl": table.slice(0, enough) }),
  };
}

/** Word numbers the headings, so its list numbers stand before them in the contents too. */
export const contentsPages: PageNumberEstimator = Object.assign(
  (body: IXmlableObject, context: IContext) =>
    estimatePageNumbers(cutShort(body), context),
  estimatePageNumbers.listNumbers
    ? { listNumbers: estimatePageNumbers.listNumbers }
    : {},
);
