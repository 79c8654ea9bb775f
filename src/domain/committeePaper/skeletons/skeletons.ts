// The skeletons ready to use: the plain one, and four after the councils whose reports were followed sentence by sentence.
import {
  appendix,
  front,
  implication,
  many,
  one,
  plainSkeleton,
  sheets,
  story,
} from "../parts/plainSkeleton.ts";
import type { Skeleton } from "../parts/skeleton.ts";
import { followUp } from "./followUp.ts";

/** After the June 2018 report to an Audit and Accounts Committee: summary first, one section of supporting information, implications in an appendix. */
const city: Skeleton = {
  id: "city",
  title: "City: summary first, implications in an appendix",
  front: front(
    ["reportTo", "Report to"],
    ["meeting", "Date of meeting"],
    ["item", "Item"],
    ["reportOf", "Report of"],
    ["portfolioHolder", "Portfolio holder"],
    ["keyDecision", "Key decision"],
    ["asAt", "Position as at"],
    ["status", "Status"],
  ),
  sections: [
    one("summary"),
    one("recommendations"),
    one("reasons", "Reasons for recommendations"),
    many(
      "supporting",
      "Supporting information",
      "background",
      ...story,
      "risks",
    ),
    one("options"),
    one("consultation", "Approval of this report"),
    many(
      "information",
      "Further information",
      "contact",
      "backgroundPapers",
      "appendicesList",
    ),
    appendix("implicationsByHeading"),
    ...sheets,
  ],
  implications: [
    { tag: "financial", title: "Financial and Value for Money" },
    { tag: "legal", title: "Legal" },
    { tag: "personnel", title: "Personnel" },
    { tag: "it", title: "IT" },
    { tag: "equalities", title: "Equalities Impact" },
    { tag: "healthAndSafety", title: "Health and Safety" },
    { tag: "environmental", title: "Environmental Sustainability" },
    { tag: "property", title: "Property and Asset Management" },
    { tag: "risk", title: "Risk Management" },
    {
      tag: "corporate",
      title: "Corporate objectives and priorities for change",
    },
  ],
  clearing: [
    "Legal officer",
    "Financial officer",
    "Human Resources officer",
    "Estates or Property officer",
    "Service Directors",
    "Others",
  ],
  lead: null,
};

/** After the March 2017 report to an Audit and Accounts Committee: a front of many lines, comments of the statutory officers, a conclusion. */
const borough: Skeleton = {
  id: "borough",
  title: "Borough: recommendation first, statutory officers’ comments",
  front: front(
    ["subject", "Subject"],
    ["status", "Status"],
    ["reportTo", "Report to"],
    ["meeting", "Date"],
    ["reportOf", "Report of"],
    ["portfolioHolder", "Portfolio holder"],
    ["keyDecision", "Key decision"],
    ["forwardPlan", "Forward plan"],
    ["generalException", "General exception"],
    ["specialUrgency", "Special urgency"],
    ["equalityImpact", "Equality impact assessment"],
    ["biodiversityImpact", "Biodiversity impact assessment"],
    ["contactOfficer", "Contact officer"],
    ["telephone", "Telephone"],
    ["email", "E-mail"],
    ["asAt", "Position as at"],
  ),
  sections: [
    one("recommendations", "Recommendation"),
    one("purpose", "Purpose of report"),
    one("objectives"),
    many(
      "riskAssessment",
      "Risk assessment implications",
      "implication:risk",
      "risks",
    ),
    many(
      "background",
      "Background and options",
      "background",
      "options",
      ...story,
    ),
    implication("financial", "Section 151 officer"),
    implication("legal", "Monitoring Officer"),
    many(
      "policy",
      "Policy implications and consultation carried out",
      "implication:policy",
      "consultation",
    ),
    one("conclusion"),
    many(
      "backgroundPapers",
      "Background papers",
      "backgroundPapers",
      "appendicesList",
    ),
    ...sheets,
  ],
  implications: [
    { tag: "financial", title: "Section 151 officer" },
    { tag: "legal", title: "Monitoring Officer" },
    { tag: "policy", title: "Policy" },
    { tag: "risk", title: "Risk" },
  ],
  clearing: ["Section 151 officer", "Monitoring Officer"],
  lead: null,
};

/** After the July 2009 report to a Cabinet: each implication a section of its own, the corporate risks in a table, who was consulted by post. */
const district: Skeleton = {
  id: "district",
  title: "District: each implication a section, risks cross-referenced",
  front: front(
    ["reportTo", "Report to"],
    ["meeting", "Date of meeting"],
    ["item", "Item"],
    ["portfolioHolder", "Responsible portfolio holder"],
    ["reportOf", "Responsible head of service"],
    ["keyDecision", "Key decision"],
    ["asAt", "Position as at"],
    ["status", "Status"],
  ),
  sections: [
    one("summary"),
    one("recommendations", "Recommendation"),
    many("background", "Background", "background", ...story),
    implication("financial", "Financial implications"),
    implication("legal", "Legal implications"),
    one("objectives", "Council objectives"),
    one("risks"),
    implication("customers", "Customer implications"),
    implication("equalities", "Equalities and diversity implications"),
    implication("valueForMoney", "Value for money implications"),
    many(
      "otherImplications",
      "Other implications",
      "implication:procurement",
      "implication:personnel",
      "implication:governance",
      "implication:communitySafety",
      "implication:policy",
      "implication:environmental",
    ),
    one("consultation", "Others consulted on the report"),
    one("wards"),
    one("appendicesList"),
    one("backgroundPapers"),
    one("contact"),
    ...sheets,
  ],
  implications: [
    { tag: "financial", title: "Financial" },
    { tag: "legal", title: "Legal" },
    { tag: "customers", title: "Customers" },
    { tag: "equalities", title: "Equalities and diversity" },
    { tag: "valueForMoney", title: "Value for money" },
    { tag: "procurement", title: "Procurement" },
    { tag: "personnel", title: "Personnel" },
    {
      tag: "governance",
      title: "Governance and performance management",
    },
    {
      tag: "communitySafety",
      title:
        "Community safety, including section 17 of the Crime and Disorder Act 1998",
    },
    { tag: "policy", title: "Policy" },
    { tag: "environmental", title: "Environmental" },
  ],
  clearing: [
    "Portfolio Holder",
    "Chief Executive",
    "Executive Director, Partnerships and Projects",
    "Executive Director, Services",
    "Assistant Chief Executive",
    "Head of Service",
    "Head of Financial Services",
    "Head of Legal, Equalities and Democratic Services",
    "Head of Organisational Development and HR",
    "Corporate Procurement Team",
  ],
  lead: null,
};

/** After the February 2017 report to a Cabinet: a short front, recommendations that finish one sentence, the wider implications in a table. */
const cabinet: Skeleton = {
  id: "cabinet",
  title: "Cabinet: short front, wider implications in one table",
  front: front(
    ["reportTo", "Report to"],
    ["meeting", "Date of meeting"],
    ["subject", "Subject"],
    ["portfolioHolder", "Portfolio"],
    ["reportOf", "Author"],
    ["item", "Item"],
    ["asAt", "Position as at"],
    ["status", "Status"],
  ),
  sections: [
    many(
      "summary",
      "Summary and link to corporate priorities",
      "summary",
      "objectives",
    ),
    one("recommendations"),
    many(
      "background",
      "Background and report details",
      "background",
      ...story,
      "risks",
    ),
    one("implications", "Wider implications"),
    one("consultation"),
    many(
      "documents",
      "Background documents and appendices",
      "backgroundPapers",
      "appendicesList",
    ),
    ...sheets,
  ],
  implications: [
    { tag: "financial", title: "Financial" },
    { tag: "legal", title: "Legal" },
    { tag: "risk", title: "Risk" },
    { tag: "equalities", title: "Impact on equality" },
    { tag: "personnel", title: "Human resources" },
    { tag: "property", title: "Asset management" },
    { tag: "policy", title: "Corporate plans and policies" },
    { tag: "communitySafety", title: "Crime and disorder" },
    { tag: "valueForMoney", title: "Efficiency savings and value for money" },
    {
      tag: "cohesion",
      title: "Equality, diversity and community cohesion",
    },
    {
      tag: "information",
      title: "Freedom of information and data protection",
    },
    { tag: "healthAndSafety", title: "Health and safety" },
    { tag: "health", title: "Health inequalities" },
    { tag: "humanRights", title: "Human Rights Act 1998" },
    { tag: "it", title: "Implementing electronic government" },
    { tag: "training", title: "Staffing, training and development" },
    { tag: "environmental", title: "Sustainability" },
  ],
  clearing: ["Section 151 officer", "Monitoring Officer", "Leader"],
  lead: "{Body} is recommended:",
};

/** Ready to use, and to begin one's own from. */
export const readySkeletons: readonly Skeleton[] = [
  plainSkeleton,
  city,
  borough,
  district,
  cabinet,
  followUp,
];

/** What a paper prints of the ready skeletons: titles, headings and posts, for their sheet of Welsh. */
export const skeletonWords = readySkeletons.map(
  ({ title, front: terms, sections, implications, clearing, lead }) => ({
    title,
    terms,
    sections,
    implications,
    clearing,
    lead,
  }),
);

/** The ready skeleton of a name; null where there is none. */
export function readySkeleton(id: string): Skeleton | null {
  return readySkeletons.find((each) => each.id === id) ?? null;
}
