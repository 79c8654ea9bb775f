// Values for the tests of the tab: a plan with as many actions as wanted, each only what the test names.
import { joinedAction } from "../../src/domain/plan/action.ts";
import type { Action, ActionCurrent } from "../../src/domain/plan/action.ts";
import { addDays, day } from "../../src/domain/values/calendarDate.ts";
import type {
  CalendarDate,
  Instant,
} from "../../src/domain/values/calendarDate.ts";
import { asId } from "../../src/domain/values/id.ts";
import type { Plan } from "../../src/domain/plan/plan.ts";
import type { Post } from "../../src/domain/plan/post.ts";
import type { Ref } from "../../src/domain/values/ref.ts";
import { defaultStatusWords } from "../../src/domain/plan/status.ts";
import type { Theme } from "../../src/domain/plan/theme.ts";
import type { Timeline } from "../../src/domain/dates/timeline.ts";
import type { PlanOverview } from "../../src/sharepoint/plan/wholePlan.ts";

export const today = day("2018-06-01");

export const thePlan: Plan = {
  id: asId("plan-1"),
  title: "Corporate Improvement Plan",
  shortName: "Improvement plan",
  state: "live",
  origin: null,
  wentLive: day("2017-10-01"),
  ragScheme: "standard",
  statusWords: defaultStatusWords,
  financialYearStartMonth: 4,
  tolerance: { milestoneMovesNeedNoCommittee: true, boardMayMoveDays: null },
  timeZone: "Europe/London",
  nation: "england",
  sample: true,
};

export function aTheme(
  code: string,
  title: string,
  lead: Post | null = null,
): Theme {
  return {
    id: asId(`theme-${code}`),
    planId: thePlan.id,
    code,
    title,
    aliases: [],
    lead: lead?.id ?? null,
    order: Number(code),
  };
}

export function aPost(
  title: string,
  holder: string,
  from: CalendarDate | null = null,
): Post {
  return {
    id: asId(`post-${title}`),
    planId: thePlan.id,
    title,
    aliases: [],
    statutoryRole: null,
    reportsTo: null,
    holders: [
      {
        person: {
          objectId: null,
          email: `${holder}@council.example`.toLowerCase(),
          name: holder,
        },
        kind: "permanent",
        from,
        to: null,
      },
    ],
    delegates: [],
  };
}

export function aTimeline(text: string, end: CalendarDate | null): Timeline {
  return {
    text,
    start: end,
    end,
    kind: end ? "month" : "unknown",
    openEnded: false,
  };
}

export const untouched: ActionCurrent = {
  status: "inProgress",
  ownRag: null,
  inForce: null,
  forecast: null,
  actual: null,
  awaiting: null,
  moves: 0,
  daysMoved: 0,
  claimed: false,
  lastUpdate: null,
};

export function anAction(
  ref: string,
  part: Partial<Omit<Action, "current">> & {
    readonly current?: Partial<ActionCurrent>;
  } = {},
): Action {
  const { current, ...rest } = part;
  return joinedAction({
    id: asId(`action-${ref}`),
    planId: thePlan.id,
    themeId: asId("theme-1"),
    ref: ref as Ref,
    title: `Action ${ref}`,
    due: null,
    initialStatus: "inProgress",
    added: day("2017-10-01"),
    addedAt: "2017-10-01T09:00:00.000Z" as Instant,
    ...rest,
    current: { ...untouched, ...current },
  });
}

export function anOverview(part: Partial<PlanOverview> = {}): PlanOverview {
  const rights = {
    roles: ["administrator" as const],
    mayReport: true,
    mayEditActions: true,
    mayDecide: true,
    mayAdminister: true,
  };
  return {
    plan: thePlan,
    themes: [aTheme("1", "City leadership")],
    posts: [],
    actions: [],
    bodies: [],
    unreadable: [],
    me: {
      person: { objectId: null, email: "admin@council.example", name: "Admin" },
      siteUserId: 1,
      rights,
    },
    rights,
    changeToken: "1",
    ...part,
  };
}

const verbs = ["Agree", "Review", "Publish", "Set up", "Test", "Report on"];
const things = [
  "the medium-term financial strategy and the savings each service has to find in every year of it",
  "member development",
  "the options for the future of internal audit",
  "a full analytical review of the accounts before they are signed",
  "contract standing orders",
  "the risk register",
];

/** A plan of n actions that looks like a real one: for the eye and for the clock, never for a rule. */
export function aBigOverview(
  n: number,
  on: CalendarDate = today,
): PlanOverview {
  const posts = [
    "Head of Finance",
    "HR Manager",
    "Monitoring Officer",
    "Director of Corporate Resources",
  ].map((title, i) =>
    aPost(title, ["A. Holder", "B. Holder", "C. Holder", "D. Holder"][i] ?? ""),
  );
  const titles = [
    "City leadership",
    "Finances",
    "Governance and decision making",
    "People",
    "Robust internal controls",
    "Customers",
  ];
  const themes = titles.map((title, i) =>
    aTheme(String(i + 1), title, posts[i % posts.length] ?? null),
  );
  const states = [
    "completed",
    "inProgress",
    "inProgress",
    "inProgress",
    "slippage",
    "notStarted",
    "completed",
    "inProgress",
  ] as const;
  const actions = Array.from({ length: n }, (_, i) => {
    const theme = themes[i % themes.length];
    const post = posts[i % posts.length];
    const end = addDays(on, ((i * 37) % 500) - 60);
    const status = states[i % states.length] ?? "inProgress";
    const moved = i % 7 === 0;
    return anAction(
      `${theme?.code ?? "1"}.${Math.floor(i / themes.length) + 1}`,
      {
        themeId: theme?.id ?? asId("theme-1"),
        title: `${verbs[i % verbs.length]} ${things[(i * 5) % things.length]}`,
        accountable: post?.id ?? null,
        due: aTimeline(
          i % 3 === 0 ? "Autumn 2018" : "end of September 2018",
          end,
        ),
        current: {
          status,
          inForce: end,
          actual:
            status === "completed" ? addDays(on, -((i * 13) % 330)) : null,
          moves: moved ? 1 : 0,
          daysMoved: moved ? 181 : 0,
          awaiting:
            i % 9 === 4 ? { to: addDays(end, 90), proposedOn: on } : null,
          claimed: i % 17 === 3,
          lastUpdate:
            i % 11 === 0
              ? null
              : {
                  on: addDays(on, -((i * 7) % 90)),
                  by: { objectId: null, email: null, name: "A. Holder" },
                  note: "The working group has met and agreed the first draft.",
                },
        },
      },
    );
  });
  return anOverview({ themes, posts, actions });
}
