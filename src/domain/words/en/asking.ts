// What a plan says of questions that no figure answers, in English.

export const asking = {
  "asking.noInstruction":
    "Figures are worked out from what was recorded, and nothing that is asked changes one. Ask position for where the plan stands.",
  "asking.noAverage":
    "The plan gives no averages: an average hides which. It says of each action how many days it is late and how far its date was moved; ask actions, or dates_decided.",
  "asking.noOtherSite":
    "Only the plans of this site that you may read can be asked. The question about the plans lists them.",
  "asking.inSeveral":
    "{n:action} {n?stands|stand} in more than one plan and {n?is|are} counted once: {refs:list}.",
  "asking.person":
    "Where that names a person, ask by the post they hold: Waymark gives no figures about people.",
  "asking.dueBackwards":
    "{from:date} is after {to:date}: give the earlier day first.",
  "asking.noMoney":
    "The plan keeps no amounts of money: no cost, budget, spend or saving. Ask finance; what an action's own words say of money can be found by searching.",
  "asking.foretellsNothing":
    "The plan foretells nothing. It has the dates in force, the officers' own forecast dates and what is past its date; ask for the actions due between two days.",
  "asking.noJudgement":
    "Waymark gives no figures and no judgement about people. Posts answer for actions: ask which posts are silent or what a post has overdue.",
  "asking.noOpinion":
    "The plan keeps nobody's opinion of it and no reckoning of benefits. What it measures beside its actions is in the question “measures”.",
  "asking.noAdvice":
    "Waymark gives no advice and no opinion. It can give the facts that a decision rests on: exceptions and why, dates decided and by whom, what waits for which body.",
  "asking.onlyThisSite":
    "The plans of this site are all there is here: nothing about other councils, averages or the news.",
  "asking.onlyReads":
    "Nothing can be changed from here: these questions only read. Record progress and decisions in the Waymark tab, on a card, or with the record and decide commands.",
  "asking.notInIt":
    "The plan does not keep that. It has actions, their dates, progress, decisions of bodies, evidence and risks.",
  "asking.notADay":
    "“{text}” is not a day of the calendar. Write it as 2018-06-30.",
  "asking.notYet":
    "{date:date} has not come: the plan says what was recorded up to today, {today:date}, and foretells nothing. Ask about today or a day before; dates in force that are to come are in the list of actions.",
  "asking.badRange":
    "{from:date} is after {to:date}: compare with an earlier day.",
  "asking.noAction":
    "The plan has no action “{text}”. Search by words of its title, or list the actions.",
  "asking.noActionBut":
    "The plan has no action “{text}”. It has {near:list} and others. Search by words of its title, or list the actions.",
  "asking.aPerson":
    "“{text}” is a person. Posts answer for actions and people hold posts: ask by the post. Waymark gives no figures about people.",
  "asking.noPost":
    "The plan has no post called “{text}”. The question about the plan itself lists its themes, posts and bodies.",
  "asking.noTheme":
    "The plan has no theme called “{text}”. The question about the plan itself lists its themes, posts and bodies.",
  "asking.noBody":
    "The plan has no body called “{text}”. The question about the plan itself lists its themes, posts and bodies.",
  "asking.noRisk":
    "The plan's register has no risk “{text}”. Ask without a code to see all of them.",
} as const;
