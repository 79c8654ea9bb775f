// What the corporate plan's completed actions say for publication: the facts of the June 2018 report where it gives them, in our words.

/** By reference; signed off by the Board's chair with the completion. */
export const corporateWords: Readonly<Record<string, string>> = {
  "2.1":
    "The approach to the medium term financial plan and its timetable were agreed in May. Directors know by when each saving must be worked out.",
  "3.3":
    "The forums for directors, heads of service and managers have been reviewed. Each has new terms of reference and a plan of what it will discuss.",
  "4.3":
    "More than 100 staff have been trained in working in a political environment, and spoke well of it.",
  "5.1": "The action plan for the accounts was delivered on time.",
  "5.2":
    "The statement of accounts was published at the end of May. Everybody who closes the accounts knows their part and when it is due.",
  "5.3":
    "The year's valuations are complete. Two posts in the estates team that had been vacant are filled by chartered surveyors.",
  "5.5":
    "Capitalisation rates were approved, and service directors reviewed the evidence for them.",
  "5.9":
    "The scheme of delegation and the financial procedure rules were revised and are in use.",
  "5.10":
    "Senior managers and the external partners have agreed a new structure for internal audit. The team has been consulted and appointments follow.",
  "7.1":
    "The committee approved the risk strategy and handbook in March. Staff and members have been told what is new.",
  "7.2":
    "New strategic, directorate and departmental registers of risks were set up in April, after the workshops.",
  "7.3":
    "Workshops were held with directors and with members of the Cabinet and the audit committee.",
  "7.4":
    "The performance team watches the registers and reports what moves. More posts are on their way to Cabinet.",
  "8.1":
    "The team is stronger: a data protection officer and an information security officer are in post.",
  "8.3":
    "The review of how documents are kept has begun, with a new post for shared folders and a contract for looking at the system of records.",
  "8.4":
    "Preparations for the new law on data protection were complete on the day it came into force.",
  "8.6":
    "The ways of answering requests for information were reviewed, and more requests are answered in time than before.",
};
