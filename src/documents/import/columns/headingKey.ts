// A heading as it is remembered: case, spaces and line ends do not matter. Apart, so that a page may ask without loading the reader.

export function headingKey(heading: string): string {
  return heading.replace(/\s+/g, " ").trim().toLowerCase();
}
