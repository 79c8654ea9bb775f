// Exports of the work trackers that digital and transformation teams keep their actions in.
import { leftOut } from "./systemProfile.ts";
import type { System } from "./systemProfile.ts";

const levels = Object.fromEntries(
  [1, 2, 3, 4, 5, 6].map((level) => [`title ${level}`, "title" as const]),
);

export const workTrackers: readonly System[] = [
  {
    name: "Jira",
    signs: [
      "issue key",
      "issue id",
      "issue type",
      "project key",
      "status category",
      "parent summary",
    ],
    enough: 2,
    roles: {
      ...leftOut(
        "issue id | issue type | project key | project name | project type | project lead | project description | project url | parent key | reporter | reporter id | creator | creator id | assignee id | created | updated | last viewed | resolution | status category | status category changed | votes | watchers | sprint | security level | environment | work ratio | rank",
      ),
      "issue key": "ref",
      key: "ref",
      summary: "title",
      "parent summary": "theme",
      parent: "parent",
      "parent id": "parent",
      assignee: "officers",
      "due date": "due",
      resolved: "completedOn",
      description: "narrative",
      comment: "narrative",
    },
    unless: { "parent id": "parent" },
  },
  {
    name: "Azure DevOps",
    signs: [
      "work item type",
      "area path",
      "iteration path",
      "title 1",
      "state",
      "assigned to",
    ],
    enough: 3,
    roles: {
      ...leftOut(
        "work item type | area path | iteration path | reason | rev | created by | created date | changed by | changed date | node name | team project | stack rank | board column | board lane",
      ),
      ...levels,
      id: "ref",
      title: "title",
      parent: "parent",
      "assigned to": "officers",
      state: "status",
      "target date": "due",
      "due date": "due",
      "start date": "start",
      "closed date": "completedOn",
      description: "narrative",
    },
  },
  {
    name: "Asana",
    signs: [
      "task id",
      "created at",
      "completed at",
      "last modified",
      "section/column",
      "assignee email",
      "parent task",
    ],
    enough: 4,
    roles: {
      ...leftOut(
        "task id | created at | last modified | assignee email | projects | blocking (dependencies)",
      ),
      name: "title",
      "section/column": "theme",
      assignee: "officers",
      "start date": "start",
      "due date": "due",
      "completed at": "completedOn",
      notes: "narrative",
      "parent task": "parent",
      "blocked by (dependencies)": "dependsOn",
    },
  },
  {
    name: "Trello",
    signs: [
      "card id",
      "card name",
      "card url",
      "list name",
      "board name",
      "list id",
    ],
    enough: 3,
    roles: {
      ...leftOut(
        "card id | card url | list id | board id | board name | last activity date | due reminder | attachment count | attachment links | checklist item total count | checklist item completed count | vote count | comment count | archived | due complete",
      ),
      "card name": "title",
      "card description": "narrative",
      "list name": "theme",
      members: "officers",
      "due date": "due",
      "start date": "start",
    },
  },
];
