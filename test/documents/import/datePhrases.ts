// Date phrases as councils write them, and what a careful reader reaches on 29 November 2026.
import { phrasesOf } from "./phrasesOf.ts";

/** The phrase; what a careful reader reaches: last day, "none" or "open", ">" before a later date proposed; "ask", or "flag"; alternatives parted by "or"; the status beside it. */
export const datePhrases = phrasesOf(`
  P9 2026/27 | ask
  Q3 25/26 and Q1 26/27 | ask
  from Jan 27 for 6 months | 2027-06-30
  Sept-26 extended to Mar-27 by Board | 2026-09-30>2027-03-31
  30/09/26 (ext 31/03/27) | 2026-09-30>2027-03-31
  2 years from April 2026 | 2028-03-31
  Q4 (Jan - Mar 27) | 2027-03-31
  Period 6 2026/27 | ask
  Month 3 2027/28 | ask
  M9 2026/27 | ask
  Q1 2025 | ask
  Q4 2026 | ask
  Q3 26 | ask
  2026 Q4 | ask
  Qtr 4 2026 | ask
  Quarter three 2026/27 | 2026-12-31
  third quarter of 2026/27 | 2026-12-31
  Chwarter tri 2026/27 | 2026-12-31 or ask
  Trydydd chwarter 2026/27 | 2026-12-31
  Q3 2026-27 | 2026-12-31
  Q3 FY26/27 | 2026-12-31
  Q3 FY27 | ask
  FY26 | ask
  FY 2026/27 | 2027-03-31
  from vesting day (1/4/28) | open
  from 1 April 2028 | open
  after 1 April 2028 | open
  Start: 01/01/27, Finish: 30/06/27 | 2027-06-30
  Start 1 January 2027 Finish 30 June 2027 | 2027-06-30
  Start Jan 27 - End June 27 | 2027-06-30
  Begins January 2027, ends June 2027 | 2027-06-30
  Start date: 01/01/2027\\nEnd date: 30/06/2027 | 2027-06-30
  From 1 Jan 2027 to 30 June 2027 | 2027-06-30
  Commence April 2027, complete by Sept 2027 | 2027-09-30
  starting April 2027 and completing September 2027 | 2027-09-30
  1 April 2027 for 12 months | 2028-03-31 or 2028-04-01
  April 2027 for 6 months | 2027-09-30
  For 12 months from April 2027 | 2028-03-31
  12 months from 1 April 2027 | 2028-04-01 or 2028-03-31
  for 12 months | ask
  over the next 12 months | ask
  within 3 months | ask
  Within 12 months | ask
  within three months of approval | ask
  3-6 months | ask
  6 months after go-live | ask
  short term | ask
  Medium term (1-2 years) | ask
  Mar-27 (slipped from Dec-26) | 2026-12-31>2027-03-31
  March 2027 (revised from December 2026) | 2026-12-31>2027-03-31
  31/03/2027 (moved from 31/12/2026) | 2026-12-31>2027-03-31
  March 2027, delayed from December 2026 | 2026-12-31>2027-03-31
  March 2027 - extended from Dec 2026 | 2026-12-31>2027-03-31
  Brought forward to Jan 2027 (from Mar 2027) | 2027-03-31>2027-01-31
  Brought forward from March 2027 to January 2027 | 2027-03-31>2027-01-31
  March 2027 (was December 2026) | 2026-12-31>2027-03-31
  March 2027 (previously December 2026) | 2026-12-31>2027-03-31
  Dec 26 slipped to Mar 27 | 2026-12-31>2027-03-31
  Dec 2026, now March 2027 | 2026-12-31>2027-03-31
  Extended to 31 March 2027 | none>2027-03-31
  extended to Sept 2027 (agreed by Audit Committee 12/6/26) | none>2027-09-30
  31 March 2027 (agreed by Cabinet on 12 January 2026) | 2027-03-31
  31 March 2027 agreed by Cabinet on 12 January 2026 | 2027-03-31
  Agreed by Council on 12 January 2027 | ask
  To be agreed by Cabinet on 12 January 2027 | 2027-01-12 or ask
  Report to Cabinet 12 January 2027 | 2027-01-12
  prior to 31 March 2027 | 2027-03-30 or 2027-03-31
  before the end of March 2027 | 2027-03-31
  pre-election period 2027 | ask
  prior to the May elections | ask
  following Cabinet on 12 January 2027 | ask
  2 weeks after Cabinet 12 January 2027 | ask
  once budget set (Feb 2027) | ask
  post-LGR vesting day 1 April 2028 | ask
  After Full Council in February 2027 | ask
  ahead of Cabinet in March 2027 | ask or 2027-02-28
  in time for the March 2027 Audit Committee | ask or 2027-03-31
  By Annual Council 2027 | ask
  Annual Council May 2027 | 2027-05-31
  Year end | ask or 2027-03-31
  year-end | ask or 2027-03-31
  End of year | ask
  end of the year | ask
  by year end 2026/27 | 2027-03-31
  end of financial year | 2027-03-31
  end of the financial year 2026/27 | 2027-03-31
  Year end 2027 | ask
  end of calendar year | 2026-12-31
  by Christmas | 2026-12-25 or 2026-12-24
  by Christmas 2026 | 2026-12-25 or 2026-12-24
  before Christmas | 2026-12-24 or 2026-12-23
  before Christmas 2026 | 2026-12-24 or 2026-12-23
  after Christmas | flag
  by Easter 2027 | 2027-03-29
  before the summer recess 2027 | ask
  Summer recess 2027 | ask
  End of municipal year 2026/27 | ask
  End of the municipal year | ask
  municipal year 2026/27 | ask
  by end of 2026/27 municipal year | ask
  end of term | ask
  end of Autumn term 2026 | 2026-12-31
  half term | ask
  Rolling programme, first by 30th Sept. 2027 | ask
  Ongoing, first report by March 2027 | ask
  first by 30 Sept 2026 then quarterly | ask
  first draft January 2027 then final March 2027 | ask or 2027-03-31
  Jan 2027 then annually | ask or 2027-01-31
  Annually, next due March 2027 | ask or 2027-03-31
  Quarterly - next report January 2027 | ask
  Phase 1 - Dec 26, Phase 2 - June 27 | ask or 2027-06-30
  Dec 26 & June 27 | ask or 2027-06-30
  31/12/2026 and 30/06/2027 | ask or 2027-06-30
  Interim Dec 2026; final March 2027 | ask
  Draft 31/01/27; Final 31/03/27 | ask
  Phase 1: Jan 2027\\nPhase 2: Jun 2027 | ask
  Part 1 by 31.01.27 / Part 2 by 30.06.27 | ask
  July | 2027-07-31 | Not started
  Q2 | 2027-09-30 | Not started
  31 May | 2027-05-31 | Not started
  January | 2027-01-31
  Dec | 2026-12-31
  October | flag 2027-10-31
  Autumn | 2026-11-30
  end of month | ask
  end of the quarter | ask
  next month | ask
  next year | ask
  this year | ask or 2027-03-31 or 2026-12-31
  Jan | 2027-01-31
  31/12/2099 | ask
  31/03/2072 | ask
  31 March 20267 | ask
  March 2O27 | ask
  31/13/2026 | ask
  31 June 2027 | ask
  31/6/27 | ask
  TBC | flag
  TBC (June 2027) | ask
  TBC - following restructure | ask
  TBC June 2027 | ask
  June 2027 (TBC) | 2027-06-30
  to be confirmed, likely June 2027 | ask
  asap | ask
  Immediate | ask
  ongoing | open
  Ongoing to March 2027 | 2027-03-31
  monthly | recurring
  monthly until March 2027 | 2027-03-31
  Ongoing / March 2027 | ask
  March 2027 / ongoing | ask or open
  March 2027 onwards | open
  March 2027 and ongoing | open
  2026-2028 | 2028-12-31
  2026/28 | 2028-03-31
  2027 | 2027-12-31
  by 2027 | 2027-12-31 or 2026-12-31
  2026/27 | 2027-03-31
  During 2026/27 | 2027-03-31
  March 27 | 2027-03-31
  27 March | 2027-03-27
  27/3 | 2027-03-27
  Mid-2027 | 2027-08-31
  mid March 2027 | 2027-03-20
  early 2027 | 2027-04-30
  Early in the New Year | flag
  New Year 2027 | 2027-01-31
  w/c 11 January 2027 | 2027-01-17
  Friday 15 January 2027 | 2027-01-15
  15 January 2027 at 10am | 2027-01-15
  15/01/2027 00:00 | 2027-01-15
  15-Jan-27 | 2027-01-15
  Jan-27 | 2027-01-31
  01.03.2027 | 2027-03-01
  2027-03-31T00:00:00 | 2027-03-31
  31/03/27? | flag 2027-03-31
  March 2027? | flag 2027-03-31
  c. March 2027 | 2027-03-31
  approx March 2027 | 2027-03-31
  March/April 2027 | 2027-04-30
  March or April 2027 | 2027-04-30
  Completed June 2026 | ask
  COMPLETE | ask
  September 2026 - COMPLETE | ask
  Done | ask
  Closed 12/06/2026 | ask
  Overdue | ask
  N/A | none or ask
  - | none
  on hold | ask
  No longer required | ask
  Superseded | ask
  See 2.3 | ask
  as 1.1 | ask
  as above | ask
  Dependent on 2.3 (March 2027) | ask
  subject to funding, March 2027 | ask
  March 2027 subject to funding | 2027-03-31
  March 2027 (subject to approval) | 2027-03-31
  Target: March 2027 | 2027-03-31
  Target: March 2027; Stretch: January 2027 | flag
  Original: Dec 2026 Revised: March 2027 | 2026-12-31>2027-03-31
  Orig: 31/12/26\\nRev: 31/03/27 | 2026-12-31>2027-03-31
  31/12/26\\nRevised 31/03/27 | 2026-12-31>2027-03-31
  31/12/26 31/03/27 | ask
  31/12/26\\n31/03/27 | ask
  31/12/2026 (31/03/2027) | ask
  Dec 2026 (Mar 2027) | ask
  diwedd Mawrth 2027 | 2027-03-31
  erbyn mis Mawrth 2027 | 2027-03-31
  erbyn y Nadolig | 2026-12-25
  Gwanwyn 2027 | 2027-05-31
  cyn diwedd Mawrth 2027 | 2027-03-31 or ask
  cyn 31 Mawrth 2027 | 2027-03-30 or 2027-03-31 or ask
  o Ionawr 2027 i Fehefin 2027 | 2027-06-30 or ask
  Mehefin 2027 (Rhagfyr 2026 gynt) | ask or 2026-12-31>2027-06-30
  I'w gadarnhau | ask
  Blynyddol | recurring or ask
  Yn parhau | open or ask
  Diwedd y flwyddyn ariannol 2026/27 | 2027-03-31
  Dechrau 2027 | 2027-04-30 or ask
  Canol 2027 | 2027-08-31 or ask
  ar ôl Cabinet 12 Ionawr 2027 | ask
  heb ei gytuno | ask
  EOY | ask or 2027-03-31
  EOFY 2026/27 | 2027-03-31 or ask
  H1 2026/27 | 2026-09-30
  H2 2026 | ask or 2026-12-31
  second half of 2026/27 | 2027-03-31
  Summer 2027 | 2027-08-31
  Summer/Autumn 2027 | 2027-11-30
  Winter 2026 | ask or 2027-02-28
  Winter 2026/27 | 2027-02-28
  Day 1 (1 April 2028) | 2028-04-01
  Vesting day | ask
  LGR vesting day minus 90 | ask
  Sprint 4 | ask
  Tranche 2 2026/27 | ask
  Year 2 | ask
  Year 2 of the plan | ask
  Year 1 2026/27 | ask or 2027-03-31
  Yr1 Q3 | ask
  Y2 Q1 | ask
  Months 1-3 | ask
  0-6 months | ask
  Week 12 | ask
  December Board | ask or 2026-12-31
  Cabinet December 2026 | 2026-12-31
  Audit Committee - 15 December 2026 | 2026-12-15
  30 days | ask
  90 days from adoption | ask
  30th of each month | recurring or ask
  End December | 2026-12-31
  End of 2026 | 2026-12-31
  late 2026 | 2026-12-31
  autumn 2026 | 2026-11-30
  no later than 31 March 2027 | 2027-03-31
  not before April 2027 | open
  not started | ask
  2028+ | open
  beyond 2028 | open or ask
  by the end of the current administration | ask
  Before May 2027 | 2027-04-30
  Q3/4 2026/27 | 2027-03-31
  Q3 - Q4 2026/27 | 2027-03-31
  between January and March 2027 | 2027-03-31
  Jan - Mar 2027 | 2027-03-31
  Jan to Mar | 2027-03-31
  Nov 2026 - Feb 2027 | 2027-02-28
  1-5 February 2027 | 2027-02-05
  31st March '27 | 2027-03-31
  March, 2027 | 2027-03-31
  31 March, 2027 | 2027-03-31
  March 31 2027 | 2027-03-31
  31032027 | 2027-03-31
  46112 | 2026-03-31
`);
