// A printed paper read back from its page, as a person with scissors would: sections, numbered paragraphs, lists under them, tables.

export interface PrintedSection {
  readonly paragraphs: ReadonlyMap<string, string>;
  /** The items of the list right under a paragraph. */
  readonly listUnder: (id: string) => readonly string[];
  readonly tables: ReadonlyMap<string, readonly (readonly string[])[]>;
}

const textOf = (node: Element | null) => node?.textContent.trim() ?? "";

function tableRows(table: HTMLTableElement): string[][] {
  const [body] = table.tBodies;
  return [...(body?.rows ?? [])].map((row) => [...row.children].map(textOf));
}

/** The sections of a paper's page by name. */
export function printedIn(
  html: string,
): (section: string) => PrintedSection | null {
  const page = new DOMParser().parseFromString(html, "text/html");
  return (name) => {
    const section = page.getElementById(`section-${name}`);
    if (!section) return null;
    const numbered = [...section.getElementsByClassName("numbered")];
    return {
      paragraphs: new Map(
        numbered.map((one) => [one.id, textOf(one.lastElementChild)]),
      ),
      listUnder(id) {
        const next = page.getElementById(id)?.nextElementSibling;
        return next?.tagName === "UL" ? [...next.children].map(textOf) : [];
      },
      tables: new Map(
        [...section.getElementsByTagName("table")].map((table) => [
          textOf(table.caption).replace(/^Table \d+: /, ""),
          tableRows(table),
        ]),
      ),
    };
  };
}

/** "1.2" out of "Title (1.2): more". */
export function refOf(item: string): string {
  return /\((\d+\.\d+)\)/.exec(item)?.[1] ?? item;
}

/** Refs out of "1.1, 1.2 and 2.1". */
export function refsIn(text: string): string[] {
  return [...text.matchAll(/\d+\.\d+/g)].map(([ref]) => ref);
}

const months =
  "January February March April May June July August September October November December".split(
    " ",
  );

export function inPlainWords(date: string | null, none: string): string {
  if (date === null) return none;
  const [year, month, day] = date.split("-");
  return `${Number(day)} ${months[Number(month) - 1]} ${year}`;
}
