// Files of the Papers library by their names: put there whole, read, described.
import { BufferParse, TextParse, body, headers } from "@pnp/queryable";
import { SPQueryable, spPost, spPostMerge } from "@pnp/sp";
import { listName, listNamed, type Site } from "../wire/connect.ts";
import { StoreFailure, asking } from "../wire/failure.ts";
import type { Item } from "../columns/column.ts";
import type { ListDeclaration } from "../columns/list.ts";
import { papers } from "../nouns/settings.ts";

const quoted = (text: string) => text.replaceAll("'", "''");

const isMissing = (error: unknown) =>
  error instanceof StoreFailure && error.kind === "notFound";

async function orNull<T>(request: () => Promise<T>): Promise<T | null> {
  try {
    return await request();
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** The files of a library of the site, Papers unless said. Every method throws `StoreFailure`; what is not there reads as null. */
export function makeFiles(
  site: Site,
  { title }: Pick<ListDeclaration, "title"> = papers.list,
) {
  const library = () => listNamed(site, title);
  const root = `${new URL(site.url).pathname}/${listName(site, title)}`;
  const file = (name: string) =>
    SPQueryable(
      site.web,
      `getFileByServerRelativePath(decodedUrl='${quoted(`${root}/${name}`)}')`,
    );
  return {
    /** Puts a file there whole. Without `overwrite` it is refused when one of that name is there. */
    add: (name: string, content: Uint8Array | string, overwrite: boolean) =>
      asking(() =>
        spPost(
          SPQueryable(
            library(),
            `RootFolder/Files/AddUsingPath(decodedurl='${quoted(name)}',overwrite=${overwrite})`,
          ),
          {
            body:
              typeof content === "string"
                ? content
                : new Blob([new Uint8Array(content)]),
          },
        ),
      ),
    async text(name: string): Promise<string | null> {
      return orNull(() =>
        asking(() => SPQueryable(file(name), "$value").using(TextParse())()),
      );
    },
    async bytes(name: string): Promise<Uint8Array | null> {
      const found: unknown = await orNull(() =>
        asking(() => SPQueryable(file(name), "$value").using(BufferParse())()),
      );
      return found instanceof ArrayBuffer ? new Uint8Array(found) : null;
    },
    /** Whether whoever is signed in put it there, and nobody else wrote it since. */
    async isOwn(name: string): Promise<boolean> {
      const [by, me] = await Promise.all([
        asking(() =>
          SPQueryable(file(name), "ListItemAllFields").select(
            "AuthorId",
            "EditorId",
          )<Item>(),
        ),
        asking(() => SPQueryable(site.web, "currentUser").select("Id")<Item>()),
      ]);
      return by["AuthorId"] === me["Id"] && by["EditorId"] === me["Id"];
    },
    /** The row only repeats what the file says, so whatever is in it may be written over. */
    describe: (name: string, item: Readonly<Record<string, unknown>>) =>
      asking(() =>
        spPostMerge(
          SPQueryable(file(name), "ListItemAllFields"),
          headers({ "IF-MATCH": "*" }, body(item)),
        ),
      ),
  };
}
