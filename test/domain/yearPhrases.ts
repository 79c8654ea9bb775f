// Date phrases that name longer times or none, with what each means. Read on 1 June 2018.
import type { TimelineKind } from "../../src/domain/dates/timeline.ts";

/** One line a phrase: as written, first day, last day; a dash for none. */
export const yearPhrases: Partial<Record<TimelineKind, string>> = {
  quarter: `
    Q1 2018/19 | 2018-04-01 | 2018-06-30
    Q3 2018 | 2018-07-01 | 2018-09-30
    quarter 2 | 2018-07-01 | 2018-09-30
    Qtr 2 2018/19 | 2018-07-01 | 2018-09-30
    first quarter of 2019 | 2019-01-01 | 2019-03-31
    2018/19 Q2 | 2018-07-01 | 2018-09-30
    Quarter 4 (Jan-Mar 2019) | 2019-01-01 | 2019-03-31
    end Q2 2018/19 | 2018-07-01 | 2018-09-30
    by quarter 3 2018/19 | 2018-10-01 | 2018-12-31
    1st quarter 2018/19 | 2018-04-01 | 2018-06-30
    4th quarter | 2018-01-01 | 2018-03-31
    Q4 | 2018-01-01 | 2018-03-31
    2018 Q3 | 2018-07-01 | 2018-09-30
    2018Q1 | 2018-01-01 | 2018-03-31
    By end of Q4 | 2018-01-01 | 2018-03-31
    Q4 18/19 | 2019-01-01 | 2019-03-31
    Qtr4 18-19 | 2019-01-01 | 2019-03-31
    Q.2 2018 | 2018-04-01 | 2018-06-30
    third quarter | 2018-10-01 | 2018-12-31
    last quarter of 2018 | 2018-10-01 | 2018-12-31
    Quarter ending June 2018 | 2018-04-01 | 2018-06-30
    2018/19 FY Q2 | 2018-07-01 | 2018-09-30
  `,
  halfYear: `
    H1 2018/19 | 2018-04-01 | 2018-09-30
    second half of 2018 | 2018-07-01 | 2018-12-31
    2nd half of 2018/19 | 2018-10-01 | 2019-03-31
  `,
  season: `
    autumn 2016 | 2016-09-01 | 2016-11-30
    Autumn | 2018-09-01 | 2018-11-30
    Summer/Autumn 2018 | 2018-06-01 | 2018-11-30
    Summer/Autumn | 2018-06-01 | 2018-11-30
    winter 2018/19 | 2018-12-01 | 2019-02-28
    winter 2018 | 2018-12-01 | 2019-02-28
    Easter 2018 | 2018-03-30 | 2018-04-02
    Christmas 2018 | 2018-12-24 | 2018-12-25
    by Christmas | 2017-12-24 | 2017-12-25
    Spring/Summer 2018 | 2018-03-01 | 2018-08-31
    autumn term 2018 | 2018-09-01 | 2018-12-31
    late summer 2018 | 2018-08-01 | 2018-08-31
    end of summer 2018 | 2018-06-01 | 2018-08-31
    midsummer 2018 | 2018-06-01 | 2018-08-31
    Mid Summer 2018 | 2018-07-01 | 2018-07-31
    Early Autumn 2018 | 2018-09-01 | 2018-09-30
    Spring 18 | 2018-03-01 | 2018-05-31
    Spring ’18 | 2018-03-01 | 2018-05-31
    Winter 18/19 | 2018-12-01 | 2019-02-28
    Winter 2018-19 | 2018-12-01 | 2019-02-28
    Winter 2018/2019 | 2018-12-01 | 2019-02-28
    New Year | 2018-01-01 | 2018-01-31
    New Year 2019 | 2019-01-01 | 2019-01-31
    Gwanwyn 2019 | 2019-03-01 | 2019-05-31
    in the autumn | 2018-09-01 | 2018-11-30
    over the summer | 2018-06-01 | 2018-08-31
    during the summer of 2018 | 2018-06-01 | 2018-08-31
  `,
  year: `
    early 2018 | 2018-01-01 | 2018-04-30
    late 2018 | 2018-09-01 | 2018-12-31
    start of 2019 | 2019-01-01 | 2019-04-30
    by end of 2018 | 2018-01-01 | 2018-12-31
    2018 | 2018-01-01 | 2018-12-31
    during 2018 | 2018-01-01 | 2018-12-31
    academic year 2018/19 | 2018-09-01 | 2019-08-31
    early/mid 2018 | 2018-05-01 | 2018-08-31
    Mid-2018 | 2018-05-01 | 2018-08-31
    By the end of the calendar year | 2018-01-01 | 2018-12-31
    calendar year 2018 | 2018-01-01 | 2018-12-31
    2018 calendar year | 2018-01-01 | 2018-12-31
    circa mid 2018 | 2018-05-01 | 2018-08-31
  `,
  fiscalYear: `
    2016/18 | 2016-04-01 | 2018-03-31
    2016/17. | 2016-04-01 | 2017-03-31
    2016-17 | 2016-04-01 | 2017-03-31
    16/17 | 2016-04-01 | 2017-03-31
    2016/2017 | 2016-04-01 | 2017-03-31
    FY 2018/19 | 2018-04-01 | 2019-03-31
    financial year 2018-19 | 2018-04-01 | 2019-03-31
    FY18/19 | 2018-04-01 | 2019-03-31
    2018/19 financial year | 2018-04-01 | 2019-03-31
    2018/19 - 2020/21 | 2018-04-01 | 2021-03-31
    2018/19 to 2020/21 | 2018-04-01 | 2021-03-31
    2010/11 | 2010-04-01 | 2011-03-31
    2010-12 | 2010-04-01 | 2012-03-31
    2010/12 | 2010-04-01 | 2012-03-31
    09/10 | 2009-04-01 | 2010-03-31
    end of financial year | 2018-04-01 | 2019-03-31
    end of the financial year 2018/19 | 2018-04-01 | 2019-03-31
    year end 2018/19 | 2018-04-01 | 2019-03-31
    2016–18 | 2016-04-01 | 2018-03-31
    2016/17 and 2017/18 | 2016-04-01 | 2018-03-31
    mid 2018/19 | 2018-08-01 | 2018-11-30
    End of financial year 2018/19 (31 March 2019) | 2018-04-01 | 2019-03-31
    within the financial year 2018/19 | 2018-04-01 | 2019-03-31
    this financial year | 2018-04-01 | 2019-03-31
    2018-19 and 2019-20 | 2018-04-01 | 2020-03-31
    2018/2019 - 2019/2020 | 2018-04-01 | 2020-03-31
    2018-20 | 2018-04-01 | 2020-03-31
    2018 / 2019 | 2018-04-01 | 2019-03-31
    2018 / 19 | 2018-04-01 | 2019-03-31
    99/00 | 1999-04-01 | 2000-03-31
    1999/2000 | 1999-04-01 | 2000-03-31
    2000/01 | 2000-04-01 | 2001-03-31
    end FY18/19 | 2018-04-01 | 2019-03-31
    FY 2018-2019 | 2018-04-01 | 2019-03-31
    F/Y 18/19 | 2018-04-01 | 2019-03-31
  `,
  calendarYearRange: `
    2016 to 2018 | 2016-01-01 | 2018-12-31
    2018-2021 | 2018-01-01 | 2021-12-31
    2016 - 2018 | 2016-01-01 | 2018-12-31
    2016 & 2017 | 2016-01-01 | 2017-12-31
    in 2019 or 2020 | 2019-01-01 | 2020-12-31
    2018-2020 | 2018-01-01 | 2020-12-31
    2017-2021 | 2017-01-01 | 2021-12-31
    2009-2010 | 2009-01-01 | 2010-12-31
    over 2018 and 2019 | 2018-01-01 | 2019-12-31
  `,
  "open-ended": `
    2016/18 and beyond. | 2016-04-01 | -
    2018 onwards | 2018-01-01 | -
    from April 2018 | 2018-04-01 | -
    after June 2018 | 2018-07-01 | -
    commencing April 2017 | 2017-04-01 | -
    starting in Sept 2018 | 2018-09-01 | -
    June 2018 onwards | 2018-06-01 | -
    March 2018 and ongoing | 2018-03-01 | -
    2018+ | 2018-01-01 | -
    on or after 1 April 2018 | 2018-04-01 | -
    To commence in April 2018 | 2018-04-01 | -
    Commence April 2018 | 2018-04-01 | -
    After Easter 2018 | 2018-04-03 | -
    post-May 2018 | 2018-06-01 | -
    2018/19 onwards | 2018-04-01 | -
    2018/19 and ongoing | 2018-04-01 | -
    2018 and beyond | 2018-01-01 | -
    2018 & beyond | 2018-01-01 | -
    beyond 2018 | 2019-01-01 | -
    post 2020 | 2021-01-01 | -
    Not before June 2018 | 2018-06-01 | -
    no earlier than June 2018 | 2018-06-01 | -
    Summer 2018 onwards | 2018-06-01 | -
  `,
  ongoing: `
    ongoing | - | -
    On-going | - | -
    Ongoing. | - | -
    continuous | - | -
    rolling | - | -
    rolling programme | - | -
    Ongoing from April 2018 | 2018-04-01 | -
    ongoing, review March 2019 | - | -
    Ongoing process | - | -
    Ongoing monitoring | - | -
    Parhaus | - | -
  `,
  recurring: `
    monthly | - | -
    quarterly | - | -
    annually | - | -
    each March | - | -
    March each year | - | -
    quarterly from June 2018 | 2018-06-01 | -
    By 31st March each year | - | -
    end of March annually | - | -
    Monthly review | - | -
    Reviewed monthly | - | -
    Bi-annual | - | -
    6 monthly | - | -
    Six-monthly | - | -
    Every 6 months | - | -
    Quarterly (next June 2018) | - | -
    Annually in March | - | -
    Annual - March | - | -
    Weekly | - | -
  `,
  relative: `
    within 12 months from April 2018 | 2018-04-01 | 2019-03-31
    within six months | - | -
    6 months after go-live | - | -
    3 months | - | -
    12-18 months | - | -
    after the May elections | - | -
    12 months | - | -
    two years from 1 April 2018 | 2018-04-01 | 2020-04-01
    6 months from 1 June 2018 | 2018-06-01 | 2018-12-01
    within 3 months of June 2018 | 2018-06-01 | 2018-08-31
    for 12 months from 1 April 2018 | 2018-04-01 | 2019-04-01
    12 months from go live | - | -
    Before summer recess 2018 | - | -
    2 years | - | -
    24 months | - | -
    within 24 months | - | -
    When resources allow | - | -
  `,
  unknown: `
    FY 2018 | - | -
    TBC | - | -
    tba | - | -
    n/a | - | -
    N/A | - | -
    ASAP | - | -
    immediate | - | -
    depends on 2.3 | - | -
    Dependent on outcome of 2.3 | - | -
    not yet agreed | - | -
    to be determined | - | -
    29 February 2019 | - | -
    31 June 2018 | - | -
    June Cabinet 2018 | - | -
    may be considered | - | -
    2.3 | - | -
    1.5 | - | -
    5-10 | - | -
    subject to approval in June 2018 | - | -
    2018/19/20 | - | -
    - | - | -
    ? | - | -
    1st | - | -
    Year 2 | - | -
    Short term | - | -
    medium term | - | -
    20183103 | - | -
    In progress | - | -
    Completed | - | -
    Slippage | - | -
    To be completed as part of 1 above | - | -
    Half term | - | -
    Feb half term 2019 | - | -
    End of term | - | -
    summer recess | - | -
    Annual Council in May | - | -
    Cabinet July | - | -
    July Cabinet | - | -
    Next Cabinet meeting | - | -
    next month | - | -
    next year | - | -
    this year | - | -
    next financial year | - | -
    Year 1 | - | -
    Years 1-3 | - | -
    2020 plus | - | -
    from now | - | -
    Now | - | -
    Already in place | - | -
    Done | - | -
    In place | - | -
    Complete | - | -
    as required | - | -
    As and when | - | -
    Subject to funding | - | -
    dependent on budget 2018/19 | - | -
    TBC (after March 2018) | - | -
    TBC 2018 | - | -
    29/02/2019 | - | -
    31/04/2018 | - | -
    00/06/2018 | - | -
    32 March 2018 | - | -
    June 31 | - | -
    31 June | - | -
    13/2018 | - | -
    2018-13 | - | -
    2018-00 | - | -
    0 | - | -
    42 | - | -
    1234 | - | -
    EOY | - | -
    EOFY | - | -
    no date | - | -
    none | - | -
    Nil | - | -
    — | - | -
    ??? | - | -
  `,
};
