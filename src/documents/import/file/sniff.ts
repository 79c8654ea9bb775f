// What a file really is, told from its first bytes and its parts, whatever its name says.
import { say } from "../../../domain/words/say.ts";
import { UnreadableFile } from "./unreadable.ts";
import type { Zip } from "./zip.ts";

export type Kind = "zip" | "text" | "html";

const starts = (bytes: Uint8Array, ...wanted: number[]) =>
  wanted.every((byte, i) => bytes[i] === byte);

/** "%PDF", at the very beginning or after what a scanner wrote before it. */
export function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder("latin1")
    .decode(bytes.subarray(0, 1_024))
    .trimStart()
    .startsWith("%PDF");
}

/** The kind of container, or an `Unreadable` that says what the file is instead. */
export function sniff(bytes: Uint8Array): Kind {
  if (
    starts(bytes, 0x50, 0x4b, 0x03, 0x04) ||
    starts(bytes, 0x50, 0x4b, 0x05, 0x06)
  )
    return "zip";
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw oldOffice(bytes);
  if (isPdf(bytes)) throw not("pdf");
  if (starts(bytes, 0x7b, 0x5c, 0x72, 0x74, 0x66)) throw not("richText");
  if (
    starts(bytes, 0x89, 0x50, 0x4e, 0x47) ||
    starts(bytes, 0xff, 0xd8, 0xff) ||
    starts(bytes, 0x47, 0x49, 0x46, 0x38)
  )
    throw not("picture");
  if (
    starts(bytes, 0x1f, 0x8b) ||
    starts(bytes, 0x37, 0x7a, 0xbc, 0xaf) ||
    starts(bytes, 0x52, 0x61, 0x72, 0x21)
  )
    throw not("packed");
  const head = new TextDecoder("latin1")
    .decode(bytes.subarray(0, 2_048))
    .replaceAll("\0", "")
    .toLowerCase();
  if (
    /<\?mso-application|urn:schemas-microsoft-com:office:spreadsheet/.test(
      head,
    ) &&
    head.includes("<?xml")
  )
    throw new UnreadableFile("legacyFormat", say("file.xmlSpreadsheet"));
  return /^[^a-z<]*(?:<!doctype html|<html|<table|<head|<body|<meta)/.test(head)
    ? "html"
    : "text";
}

function not(
  what:
    | "pdf"
    | "richText"
    | "picture"
    | "packed"
    | "zip"
    | "openDocument"
    | "presentation",
): UnreadableFile {
  return new UnreadableFile("notAnOfficeFile", say(`file.${what}`));
}

/** Word and Excel before 2007, and password-protected files of today, share one container; the names inside (UTF-16) tell them apart. */
function oldOffice(bytes: Uint8Array): UnreadableFile {
  const names = new TextDecoder("latin1").decode(bytes).replaceAll("\0", "");
  if (names.includes("EncryptedPackage") || names.includes("EncryptionInfo"))
    return new UnreadableFile("encrypted", say("file.encrypted"));
  return new UnreadableFile(
    "legacyFormat",
    names.includes("WordDocument") ? say("file.oldWord") : say("file.oldExcel"),
  );
}

interface OfficePart {
  readonly kind: "docx" | "xlsx";
  readonly part: string;
  readonly macros: boolean;
}

/** The main part of an Office package, by what is in it. */
export function officePart(zip: Zip): OfficePart {
  const macros = zip.names.some((name) => /vbaProject\.bin$/i.test(name));
  const find = (pattern: RegExp) =>
    zip.names.find((name) => pattern.test(name));
  const word = find(/^word\/document\d*\.xml$/i);
  if (word !== undefined) return { kind: "docx", part: word, macros };
  const excel = find(/^xl\/workbook\d*\.xml$/i);
  if (excel !== undefined) return { kind: "xlsx", part: excel, macros };
  if (find(/^xl\/workbook\.bin$/i) !== undefined)
    throw new UnreadableFile("legacyFormat", say("file.binaryWorkbook"));
  if (zip.has("mimetype") && zip.has("content.xml")) throw not("openDocument");
  if (find(/^ppt\/presentation\.xml$/i) !== undefined)
    throw not("presentation");
  if (zip.has("[Content_Types].xml"))
    throw new UnreadableFile("corrupt", say("file.noMainPart"));
  throw not("zip");
}
