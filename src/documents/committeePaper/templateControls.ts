// Content controls of a council's template: one around a placeholder is taken away and its content kept, since Word would put a bound property over the paper's words, or let nobody edit them.

interface Control {
  readonly from: number;
  readonly to: number;
}

/** Every content control of a part, the inner ones too. */
function controlsIn(xml: string): readonly Control[] {
  const open: number[] = [];
  const found: Control[] = [];
  for (const { 0: tag, index } of xml.matchAll(
    /<w:sdt>|<w:sdt\s[^>]*>|<\/w:sdt>/g,
  )) {
    if (tag !== "</w:sdt>") open.push(index);
    else {
      const from = open.pop();
      if (from !== undefined) found.push({ from, to: index + tag.length });
    }
  }
  return found;
}

/** The words of a stretch, whatever Word cut them into. */
const wordsIn = (xml: string) => xml.replaceAll(/<[^>]+>/g, "");

/** What goes of a control: all but its content. Null for one without any. */
function around(xml: string, { from, to }: Control): readonly Control[] | null {
  const inner = xml.slice(from, to);
  const opens = /<w:sdtContent(?:\s[^>]*)?>/.exec(inner);
  const closes = inner.lastIndexOf("</w:sdtContent>");
  if (!opens || closes < 0) return null;
  return [
    { from, to: from + opens.index + opens[0].length },
    { from: from + closes, to },
  ];
}

/** The part with every control that holds a placeholder taken away; others stay as they are. */
export function withoutControls(xml: string): string {
  const gone = controlsIn(xml)
    .filter(({ from, to }) => wordsIn(xml.slice(from, to)).includes("{{"))
    .flatMap((control) => around(xml, control) ?? [])
    .toSorted((a, b) => b.from - a.from);
  let left = xml;
  for (const { from, to } of gone) left = left.slice(0, from) + left.slice(to);
  return left;
}
