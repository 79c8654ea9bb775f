// Plans that answer a review by peers or by members, in words of our own.
import {
  chiefExecutive,
  democratic,
  finance,
  monitoring,
  people,
  posts,
} from "./planTemplate.ts";
import type { PlanTemplate } from "./planTemplate.ts";

export const peerChallenge: PlanTemplate = {
  key: "peerChallenge",
  name: "LGA corporate peer challenge",
  origin: "LGA corporate peer challenge",
  posts: [
    posts.chiefExecutive,
    posts.finance,
    posts.monitoring,
    posts.democratic,
    posts.people,
  ],
  themes: [
    {
      title: "Priorities and outcomes",
      actions: [
        {
          title:
            "Agree a corporate plan with few priorities and how each will be measured",
          post: chiefExecutive,
          outcome: "Full council has adopted the plan with its measures",
        },
        {
          title:
            "Report performance against the priorities in public every quarter",
          post: chiefExecutive,
        },
      ],
    },
    {
      title: "Leadership of the organisation and the place",
      actions: [
        {
          title: "Publish the peer team’s report and the council’s action plan",
          post: chiefExecutive,
          outcome: "Both are on the council’s website",
        },
        {
          title:
            "Hold regular joint meetings of Cabinet and the senior management team",
          post: chiefExecutive,
        },
        {
          title:
            "Agree with partners how progress for the place is led together",
        },
      ],
    },
    {
      title: "Governance and culture",
      actions: [
        {
          title: "Review the work programme and the support of scrutiny",
          post: democratic,
        },
        {
          title:
            "Give every member a development plan and report who has taken it up",
          post: democratic,
        },
        {
          title:
            "Review the protocol on relations between members and officers",
          post: monitoring,
        },
      ],
    },
    {
      title: "Financial planning and management",
      actions: [
        {
          title: "Bring a balanced medium-term financial plan to full council",
          post: finance,
          outcome: "No year of the plan rests on savings nobody has named",
        },
        {
          title: "Report the delivery of each saving every month",
          post: finance,
        },
      ],
    },
    {
      title: "Capacity for improvement",
      actions: [
        {
          title: "Adopt a workforce plan for the skills that are short",
          post: people,
        },
        {
          title:
            "Set up a programme board that looks at exceptions every month",
          post: chiefExecutive,
        },
        {
          title:
            "Invite the peer team back to review progress and publish what they find",
          post: chiefExecutive,
        },
      ],
    },
  ],
};

export const scrutinyReview: PlanTemplate = {
  key: "scrutinyReview",
  name: "Scrutiny review",
  origin: "Scrutiny review",
  posts: [posts.democratic],
  themes: [
    {
      title: "The executive’s response",
      actions: [
        {
          title:
            "Bring Cabinet’s response to each recommendation to the scrutiny committee in the time the law gives",
          post: democratic,
          outcome:
            "Each recommendation is accepted, accepted in part or refused with a reason",
        },
        {
          title:
            "Name a lead member and a responsible officer for each recommendation accepted",
          post: democratic,
        },
      ],
    },
    {
      title: "Recommendations accepted",
      actions: [
        {
          title:
            "Carry out the recommendations accepted, each by its agreed date",
        },
      ],
    },
    {
      title: "Working with partners",
      actions: [
        {
          title:
            "Ask partners for their answer to the recommendations made to them",
        },
      ],
    },
    {
      title: "Looking back",
      actions: [
        {
          title:
            "Report progress to the committee every six months until all is done",
          post: democratic,
        },
        {
          title:
            "Ask residents and witnesses of the review whether they see a difference",
        },
      ],
    },
  ],
};
