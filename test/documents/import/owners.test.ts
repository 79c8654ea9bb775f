// Who stands in an owner cell: posts answer, persons hold posts, and nothing becomes a post without a word.
import { describe, expect, test } from "vitest";
import {
  asked,
  everyWay,
  flagged,
  heads,
  oneOf,
  readIn,
  row,
} from "./everyWay.ts";

const ownerOf = (owner: string) =>
  readIn("csv", [heads, row({ owner: owner.replaceAll("\\n", "\n") })]);

describe("a person beside a post holds it, and the post answers", () => {
  test.each([
    ["Head of Finance (Jane Bloggs)", "Head of Finance", "Jane Bloggs"],
    ["Jane Bloggs (Head of Finance)", "Head of Finance", "Jane Bloggs"],
    ["J Bloggs (HoF)", "HoF", "J Bloggs"],
    ["Jane Bloggs, Head of Finance", "Head of Finance", "Jane Bloggs"],
    ["Head of Finance - Jane Bloggs", "Head of Finance", "Jane Bloggs"],
    ["Head of Finance: Jane Bloggs", "Head of Finance", "Jane Bloggs"],
    ["Head of Finance\\nJane Bloggs", "Head of Finance", "Jane Bloggs"],
    ["Jane Bloggs\\nHead of Finance", "Head of Finance", "Jane Bloggs"],
    ["Pennaeth Cyllid (Siân Jones)", "Pennaeth Cyllid", "Siân Jones"],
    [
      "Interim Head of Planning (Sam O’Neill)",
      "Head of Planning",
      "Sam O’Neill",
    ],
    ["AD Place (Mary-Ann O'Brien)", "AD Place", "Mary-Ann O'Brien"],
    ["Monitoring Officer (JB)", "Monitoring Officer", "JB"],
  ])("%s", (owner, post, person) => {
    const action = oneOf(ownerOf(owner));
    expect(action.officers).toEqual([post]);
    expect(action.holders).toEqual([{ post, person }]);
    expect(action.flags.map(({ rule }) => rule)).toContain("holderNamed");
  });

  test("several by turns", () => {
    for (const owner of [
      "Jane Bloggs (Head of Finance) / John Smith (Head of HR)",
      "Jane Bloggs (Head of Finance) and John Smith (Head of HR)",
      "Jane Bloggs, Head of Finance, John Smith, Head of HR",
    ]) {
      const read = ownerOf(owner);
      expect(oneOf(read).officers).toEqual(["Head of Finance", "Head of HR"]);
      expect(oneOf(read).holders).toHaveLength(2);
      expect(asked(read, "officers")).toBe(true);
    }
  });

  test("in every format and order of columns", () => {
    for (const read of everyWay([
      heads,
      row({ owner: "Head of Finance (Jane Bloggs)" }),
    ])) {
      expect(oneOf(read).officers).toEqual(["Head of Finance"]);
      expect(flagged(read)).toContain("holderNamed");
    }
  });
});

test.each([
  ["Head of Finance (HoF)", "Head of Finance"],
  ["Head of Finance (vacant)", "Head of Finance"],
  ["Head of Finance – vacant", "Head of Finance"],
  ["Corporate Director (Place)", "Corporate Director (Place)"],
  [
    "Head of Legal, Equalities & Democratic Services",
    "Head of Legal, Equalities & Democratic Services",
  ],
  [
    "Director of Adults, Children and Communities",
    "Director of Adults, Children and Communities",
  ],
  ["Digital Lead", "Digital Lead"],
  ["Y Cyfarwyddwr Corfforaethol", "Y Cyfarwyddwr Corfforaethol"],
])("%s is one post, and nothing is asked", (owner, post) => {
  const read = ownerOf(owner);
  expect(oneOf(read).officers).toEqual([post]);
  expect(asked(read, "officers")).toBe(false);
});

test.each([
  "Acting Chief Executive",
  "Interim Chief Executive",
  "Chief Executive (Interim)",
])(
  "%s is the Chief Executive's post, said to be held for the time being",
  (owner) => {
    const read = ownerOf(owner);
    expect(oneOf(read).officers).toEqual(["Chief Executive"]);
    expect(flagged(read)).toContain("holderForNow");
  },
);

test.each([
  "Jane Bloggs",
  "Bloggs, Jane",
  "Mr J Bloggs",
  "Siân Jones",
  "Jane Bloggs / John Smith",
  "jane.bloggs@council.gov.uk",
  "Cllr A Smith",
  "Leader of the Council",
  "Portfolio Holder for Finance",
  "Aelod Cabinet dros Gyllid",
  "Human Resources",
  "Internal Audit",
  "Housing",
  "Finance Business Partners (x3)",
  "Everyone",
  "Town Councils",
  "RSM",
  "Heads of Service",
  "Programme Board",
  "External consultant",
  "To be recruited",
])("%s is asked about", (owner) => {
  expect(asked(ownerOf(owner), "officers")).toBe(true);
});

test("letters that can mean one post of the file are asked about with it", () => {
  for (const read of everyWay([
    heads,
    row({ owner: "Head of Housing" }),
    ["1.2", ...row({ owner: "HoH" }).slice(1)],
  ]))
    expect(
      read.questions.find(({ alike }) => alike.startsWith("posts:"))
        ?.suggestion,
    ).toBe("Head of Housing");
});
