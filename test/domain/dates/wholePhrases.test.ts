// How councils write a day, a time or none, in English and Welsh: what each is read as stands to the letter beside this test. Read on 1 June 2018.
import { expect, it } from "vitest";
import { readTimeline } from "../../../src/domain/dates/timeline.ts";
import { timelineInWords } from "../../../src/domain/words/timelineInWords.ts";
import { day } from "../../../src/domain/values/calendarDate.ts";

/** Words to be put before or around times; each with each. */
interface Phrases {
  readonly what: string;
  readonly words: string;
  readonly times: string;
}

const phrases: readonly Phrases[] = [
  {
    what: "words around a month, a day, a quarter, a year and a season",
    words: `by | by end of | end | e/o | end of … | mid | early | late | before
      prior to | ahead of | pre-… | after | from | until | not before
      no later than | not earlier than | w.e.f. … | beg | on or before
      on or after | Phase 1 - … | (…) | … onwards`,
    times: "June 2018 | 4 June 2018 | Q2 2018/19 | 2018/19 | summer 2018",
  },
  {
    what: "weeks",
    words: `week commencing | w/c | wc | week beginning | week of | week ending
      w/e | wk ending | wythnos yn dechrau | wythnos sy'n cychwyn
      wythnos yn diweddu`,
    times: "4 June 2018 | 4th June | 4/6/18 | 4 Mehefin 2018",
  },
  {
    what: "Welsh",
    words: `erbyn | diwedd | canol | dechrau | cyn | ar ôl | hyd at | mis …
      o … i Awst 2018 | tan`,
    times: `Mehefin 2018 | Ionawr 2019 | haf 2018
      y flwyddyn ariannol 2018/19`,
  },
  {
    what: "months in Welsh",
    words: "1 … 2018",
    times: `Ionawr | Chwefror | Mawrth | Ebrill | Mai | Mehefin | Gorffennaf
      Awst | Medi | Hydref | Tachwedd | Rhagfyr`,
  },
  {
    what: "seasons, terms and feasts",
    words: `spring | summer | midsummer | autumn | fall | winter | midwinter
      gwanwyn | haf | hydref | gaeaf | Easter | pasg | Christmas | Xmas
      nadolig | New Year | spring term | summer term | autumn term
      winter term | …`,
    times: "2018 | 2018/19",
  },
  {
    what: "quarters and halves",
    words: `Q1 | Qtr 2 | quarter 3 | 4th quarter | first quarter of | H1 | H2
      second half of | chwarter cyntaf | ail chwarter | trydydd chwarter
      pedwerydd chwarter | chwarter 2 | 2Q`,
    times: "2018 | 2018/19 | 18-19",
  },
  {
    what: "without a year",
    words: "… | by … | end of …",
    times:
      "Q1 | quarter 3 | H2 | spring | June | Christmas | haf | ail chwarter",
  },
  {
    what: "years",
    words: `FY | FY… | F/Y | financial year | fiscal year | academic year
      school year | year | during | start of | end of financial year
      flwyddyn ariannol | by end of`,
    times: "2018 | 2018/19 | 18/19 | 2018-2019 | 2018-20",
  },
  {
    what: "how long",
    words: `… | within … | … from June 2018 | … after 4 June 2018 | in …
      … before 1 September 2018 | … prior to 1 September 2018 | … of approval`,
    times: "10 days | 6 weeks | one week | 3 months | two years | 18 months",
  },
  {
    what: "again and again, or never",
    words: "… | …, from June 2018",
    times: `annually | annual | blynyddol | bob blwyddyn | each year | quarterly
      chwarterol | bob chwarter | monthly | misol | bob mis | weekly | ongoing
      on-going | parhaus | yn parhau | TBC | tbc | to be confirmed | n/a | none
      not set | - | ? | complete | immediate | ASAP | now`,
  },
  {
    what: "from one to another, and days as figures",
    words: "…",
    times: `June to August 2018 | June - August 2018 | Jun-Aug 18
      1-14 June 2018 | 28 May to 4 June 2018 | June 2018 - May 2019
      2018/19 to 2020/21 | Q1-Q3 2018/19 | Q1 and Q2 2018/19
      between June and August 2018 | from June 2018 until August 2018
      o Fehefin 2018 i Awst 2018 | December 2018/January 2019
      June 2018, then October 2018 | June 2018 (was March 2018)
      spring/summer 2018 | Dec-Feb 2019 | 1/6/18-31/8/18 | 4/6/2018 | 04.06.18
      2018-06-04 | 4-6-18 | 4 6 2018 | 31/6/18 | 29/2/2018 | 06/2018 | 6/18
      13/13/18 | 4th June, 2018 | June 4th 2018 | Monday 4 June 2018
      Mon 4 June | the 4th of June | 2018 | 1899 | 2199 | 20188 | June | june 18
      Jun '18 | Match`,
  },
];

const listOf = (text: string) => text.split(/ \| |\n\s*/);

const each = ({ words, times }: Phrases) =>
  listOf(words).flatMap((word) =>
    listOf(times).map((time) =>
      word.includes("…") ? word.replace("…", time) : `${word} ${time}`,
    ),
  );

it("every phrase", async () => {
  const lines = phrases.flatMap((one) => [
    `# ${one.what}`,
    ...each(one).map((text) => {
      const read = readTimeline(text, { reference: day("2018-06-01") });
      return `${text} | ${read.kind} | ${read.start ?? "-"} | ${read.end ?? "-"} | ${timelineInWords(read)}`;
    }),
    "",
  ]);
  await expect(lines.join("\n")).toMatchFileSnapshot("whole/phrases.txt");
});
