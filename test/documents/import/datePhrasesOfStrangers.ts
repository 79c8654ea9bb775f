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
  N/A | flag none
  – | flag none
`);
