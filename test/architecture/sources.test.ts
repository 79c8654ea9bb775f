// The papers a comment points at are in the repository: "Source: product.md 4.10" leads to an entry of docs/product.md.
import { existsSync, globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { entriesOf, pointersIn } from "./sources.ts";

const documents = new Map(
  globSync("docs/*.md").map((file) => [
    basename(file),
    readFileSync(file, "utf8"),
  ]),
);

const files = globSync(
  "{src,test,bench,infra,scripts,tools,bin}/**/*.{ts,tsx,mjs,js,css,html,bicep,json}",
  { exclude: ["**/fixtures/**", "**/schema/**", "test/architecture/sources*"] },
).concat(globSync("docs/*.md"));

describe("every source a comment names", () => {
  const entries = new Map(
    [...documents].map(([name, text]) => [name, entriesOf(text)]),
  );
  const pointers = files.flatMap((file) =>
    pointersIn(readFileSync(file, "utf8")).map((pointer) => ({
      file,
      ...pointer,
    })),
  );

  it("is an entry or a heading of a document in docs/, also where the papers point at each other", () => {
    const lost = pointers.filter(({ document, entry }) => {
      if (document === "README.md" || document === "CHANGELOG.md")
        return entry !== null;
      // A decision is pointed at by its file, which the links below follow.
      if (/^\d{4}-/.test(document)) return entry !== null;
      const known = entries.get(document);
      return !known || (entry !== null && !known.has(entry.toLowerCase()));
    });
    expect(
      lost.map(({ file, document, entry }) => `${file}: ${document} ${entry}`),
    ).toEqual([]);
  });

  it("is looked for in earnest: the rules, what councils need, SharePoint and the reminders are pointed at", () => {
    const counts = Map.groupBy(pointers, ({ document }) => document);
    for (const name of [
      "product.md",
      "domain.md",
      "sharepoint.md",
      "reminders.md",
      "contract.md",
    ])
      expect(counts.get(name)?.length ?? 0, name).toBeGreaterThan(4);
  });
});

it("every link of a paper leads to a file of the repository, and to a heading of it", () => {
  const slugs = (text: string) =>
    new Set(
      [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
        heading
          .toLowerCase()
          .replace(/[^\w\- ]/g, "")
          .replaceAll(" ", "-"),
      ),
    );
  const broken = globSync(["*.md", "docs/**/*.md"]).flatMap((file) => {
    const folder = file.includes("/")
      ? file.slice(0, file.lastIndexOf("/") + 1)
      : "";
    return [...readFileSync(file, "utf8").matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, link = ""]) => link)
      .filter((link) => !/^[a-z]+:/.test(link))
      .filter((link) => {
        const [path = "", heading] = link.split("#");
        const target =
          path === ""
            ? file
            : new URL(path, `file:///${folder}`).pathname.slice(1);
        if (!existsSync(target)) return true;
        return (
          heading !== undefined &&
          !slugs(readFileSync(target, "utf8")).has(heading)
        );
      })
      .map((link) => `${file}: ${link}`);
  });
  expect(broken).toEqual([]);
});

describe("a pointer is read as people write it", () => {
  it.each([
    ["// Source: product.md 4.10.", ["product.md 4.10"]],
    [
      "// (product.md 4.1 to 4.3 and 4.9)",
      ["product.md 4.1", "product.md 4.2", "product.md 4.3", "product.md 4.9"],
    ],
    [
      "/** Source: domain.md 6.4 M1 to M3, B10. */",
      [
        "domain.md 6.4",
        "domain.md M1",
        "domain.md M2",
        "domain.md M3",
        "domain.md B10",
      ],
    ],
    [
      "// Source: product.md 2.2, 4.5 and 4b.7, domain.md F47.",
      ["product.md 2.2", "product.md 4.5", "product.md 4b.7", "domain.md F47"],
    ],
    ["// sharepoint.md section 5", ["sharepoint.md 5"]],
    [
      "// sharepoint.md 8.5, scheme A",
      ["sharepoint.md 8.5", "sharepoint.md 8.5.A"],
    ],
    ["// product.md 4, rule 6", ["product.md 4", "product.md 4.6"]],
    [
      "// reminders.md 3.3, point 5, and 3.6",
      ["reminders.md 3.3", "reminders.md 3.3.5", "reminders.md 3.6"],
    ],
    ['// contract.md, "The archive"', ["contract.md The archive"]],
    [
      '// product.md 4, "Exceptions"',
      ["product.md 4", "product.md Exceptions"],
    ],
    [
      "// Source: domain.md B10 (as 2.3\n// says) and F2.",
      ["domain.md B10", "domain.md F2"],
    ],
    [
      "/** x\n * Source: domain.md B1, product.md\n * 4.2. */",
      ["domain.md B1", "product.md 4.2"],
    ],
    ["// Source: S3 4.5 mixes them; M41.", ["domain.md S3", "domain.md M41"]],
    ["// as in domain case M38", ["domain.md M38"]],
    ["// docs/install.md says how", ["install.md null"]],
    ["// A phrase: M3 2017", []],
  ])("%j", (comment, wanted) => {
    expect(
      pointersIn(comment).map(({ document, entry }) => `${document} ${entry}`),
    ).toEqual(wanted);
  });

  it("and an entry is a numbered heading, a point of a numbered section, or a row that begins with its code", () => {
    const text =
      "## 4. Rules\n\n1. One.\n2. Two.\n\n## 4b. More\n\n3. Three.\n\n### 4.5 Days\n\n| A | way |\n| F22 | evidence |\n\n## The archive\n\n**Exceptions** say.\n";
    expect([...entriesOf(text)]).toEqual([
      "rules",
      "4",
      "4.1",
      "4.2",
      "more",
      "4b",
      "4b.3",
      "days",
      "4.5",
      "4.5.a",
      "4.5.f22",
      "f22",
      "the archive",
      "exceptions",
    ]);
  });
});

it("every file the papers name is there", () => {
  const missing = globSync(["README.md", "docs/*.md"]).flatMap((file) =>
    [
      ...readFileSync(file, "utf8").matchAll(
        /`((?:[\w.-]+\/)+[\w.-]+|[\w-]+\.(?:ts|mjs|json))`/g,
      ),
    ]
      .map(([, path = ""]) => path)
      .filter((path) =>
        /\.(?:tsx?|mjs|json|bicep|md)$|^(?:domain|sharepoint|documents|editing|tab|reminders|cli|src|test|infra|scripts|bench)\//.test(
          path,
        ),
      )
      .filter((path) => !["package-lock.json"].includes(path))
      .filter(
        (path) =>
          ![
            "",
            "src/",
            "infra/",
            "scripts/",
            "test/",
            "dist/",
            "manifest/",
          ].some((root) => existsSync(root + path)),
      )
      .map((path) => `${file}: ${path}`),
  );
  expect(missing).toEqual([]);
});
