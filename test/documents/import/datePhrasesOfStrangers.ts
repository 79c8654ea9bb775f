// Further date phrases, as exports and hurried hands write them, and what a careful reader reaches on 29 November 2026.
import { phrasesOf } from "./phrasesOf.ts";

export const datePhrasesOfStrangers = phrasesOf(`
  FY26/27 | 2027-03-31
  First Quarter 2027 | ask
  Q4 '26/27 | 2027-03-31
  Q4 2026–2027 | 2027-03-31
  Q5 2026/27 | ask
  Q3 2026/28 | ask
  Over 2027/28 | 2028-03-31
  Throughout 2026/27 | 2027-03-31
  Diwedd y flwyddyn ariannol 2026/27 | 2027-03-31
  Wk beg 1/3/27 | 2027-03-07
  Wk comm 1 March 2027 | 2027-03-07
  12/15 April 2027 | 2027-04-15
  April 2027 to March 2027 | ask
  30 June 2027 to 1 April 2027 | ask
  31/O3/2027 | ask
  3l/03/2027 | ask
  Mar 27 (prev. Dec 26) | 2026-12-31>2027-03-31
  Ongoing (review Sept 2027) | ask
  Six months from March 2027 | flag 2027-08-31
  31/Mar/27 12:00 AM | 2027-03-31
  Week 3, Jan 2027 | ask
  Wk 2 March 2027 | ask
  March & June 2027 | ask
  March or June 2027 | ask
  Apr, Jul, Oct 2027 | ask
  Mawrth a Mehefin 2027 | ask
  2026/7 | ask
  by 2026/7 | ask
  Last Friday in March 2027 | flag 2027-03-31
  Start of 2027/28 | flag 2027-07-31
  1af Ebrill 2027 | 2027-04-01
  15 Ion 2027 | 2027-01-15
  Tach 2026 | 2026-11-30
  2il chwarter 2027/28 | 2027-09-30
  1 Jan 2027 + 6 weeks | flag 2027-02-12
  31/03/2027 plus 3 months | flag 2027-06-30
  March 2027 + 3 months | flag 2027-06-30
  31/03/2027 (+3 months) | ask
  Jan 2027 + 10 working days | ask
  Cabinet + 4 weeks | ask
  20270331 | 2027-03-31
  20271331 | ask
  N/A | flag none
  – | flag none
`);
