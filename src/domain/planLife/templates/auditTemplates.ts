// Plans that answer auditors and the yearly statement on governance, in words of our own.
import {
  audit,
  chiefExecutive,
  finance,
  monitoring,
  posts,
} from "./planTemplate.ts";
import type { PlanTemplate } from "./planTemplate.ts";

export const section24: PlanTemplate = {
  key: "section24",
  name: "Section 24 recommendations of the auditor",
  origin:
    "Written recommendations of the external auditor (Local Audit and Accountability Act 2014, section 24 and schedule 7)",
  posts: [posts.chiefExecutive, posts.finance, posts.monitoring, posts.audit],
  themes: [
    {
      title: "The council’s answer to the auditor",
      actions: [
        {
          title:
            "Consider the recommendations at a public meeting of full council in the time the Act gives",
          post: monitoring,
          outcome:
            "Council has decided on each recommendation and what it will do",
        },
        {
          title:
            "Tell the auditor what was decided and publish the notice of it",
          post: monitoring,
        },
        {
          title:
            "Report progress on each recommendation to every meeting of the audit committee",
          post: finance,
        },
      ],
    },
    {
      title: "Financial sustainability",
      actions: [
        {
          title: "Re-base the medium-term financial plan on tested assumptions",
          post: finance,
        },
        { title: "Agree a plan for rebuilding reserves", post: finance },
        {
          title: "Put controls on spending in place and report what they saved",
          post: finance,
        },
      ],
    },
    {
      title: "Accounts and controls",
      actions: [
        {
          title:
            "Agree a timetable with the auditor for the accounts that are outstanding",
          post: finance,
        },
        {
          title: "Close the weaknesses in control that the auditor named",
          post: audit,
          outcome: "Internal audit has tested each and found it working",
        },
      ],
    },
    {
      title: "Governance",
      actions: [
        {
          title: "Review how companies, loans and large contracts are overseen",
          post: monitoring,
        },
        {
          title: "Bring in independent advice for the audit committee",
          post: monitoring,
        },
      ],
    },
  ],
};

export const governanceStatement: PlanTemplate = {
  key: "governanceStatement",
  name: "Annual governance statement",
  origin: "Annual governance statement",
  posts: [posts.chiefExecutive, posts.finance, posts.monitoring, posts.audit],
  themes: [
    {
      title: "Significant governance issues",
      actions: [
        {
          title: "Resolve each significant issue that the statement names",
          outcome: "The next statement reports it as closed, with evidence",
        },
        {
          title:
            "Report the position on every issue to the audit committee at mid-year",
          post: monitoring,
        },
      ],
    },
    {
      title: "Conduct and openness",
      actions: [
        {
          title:
            "Review the code of corporate governance against the national framework",
          post: monitoring,
        },
        {
          title:
            "Collect declarations of interest and gifts from members and senior officers, and check them",
          post: monitoring,
        },
        {
          title:
            "Review the whistleblowing and anti-fraud policies and make them known",
          post: audit,
        },
      ],
    },
    {
      title: "Risk and internal control",
      actions: [
        {
          title:
            "Review the strategic risk register each quarter with those who own the risks",
          post: chiefExecutive,
        },
        {
          title:
            "Follow up every audit report that gave limited or no assurance",
          post: audit,
        },
      ],
    },
    {
      title: "Review of effectiveness",
      actions: [
        {
          title: "Collect assurance statements from every director",
          post: audit,
        },
        {
          title:
            "Bring the draft statement to the audit committee, and the final one with the accounts",
          post: finance,
        },
      ],
    },
  ],
};

export const auditRecommendations: PlanTemplate = {
  key: "auditRecommendations",
  name: "Audit recommendations",
  origin: "Recommendations of internal and external audit",
  posts: [posts.chiefExecutive, posts.finance, posts.audit],
  themes: [
    {
      title: "High priority",
      actions: [
        {
          title:
            "Carry out the high-priority recommendations, each by its agreed date",
          outcome: "Internal audit has checked the evidence of each",
        },
        {
          title:
            "Explain to the audit committee each high-priority recommendation that is overdue, by the responsible director",
          post: chiefExecutive,
        },
      ],
    },
    {
      title: "Medium priority",
      actions: [
        {
          title:
            "Carry out the medium-priority recommendations, each by its agreed date",
        },
      ],
    },
    {
      title: "External audit",
      actions: [
        {
          title: "Carry out what the auditor’s annual report recommends",
          post: finance,
        },
        {
          title:
            "Report to the audit committee how each was answered before the next annual report",
          post: finance,
        },
      ],
    },
    {
      title: "Following up",
      actions: [
        {
          title:
            "Agree an owner and a date for every recommendation before a report is final",
          post: audit,
        },
        {
          title: "Test a sample of what was reported as done",
          post: audit,
          outcome: "The result of the sample is in the annual audit opinion",
        },
      ],
    },
  ],
};
