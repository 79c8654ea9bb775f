// The committee paper, in English.

export const committeePaper = {
  "corrections.nothingChanged":
    "What was printed and what is right are the same. Nothing needs correcting.",
  "gate.noMeeting":
    "Choose the meeting of {board} that endorsed this paper. Where it is missing, put it into the calendar first.",
  "gate.notTheBoard":
    "The meeting of {day:date} is not one of {board}. Choose one of its own meetings.",
  "gate.future":
    "The meeting of {board} of {day:date} has not taken place, so it cannot have endorsed this paper. Record it on the day or later.",
  "gate.meetingClosed":
    "The meeting of {day:date} is closed and takes nothing more. Have {board} endorse this paper at its next meeting.",
  "gate.noMinute":
    "Give the number of the minute, so that anybody can find the decision.",
  "gate.notYours":
    "Only the Monitoring Officer may let a paper go out without the endorsement of {board}. Ask the Monitoring Officer, or record that endorsement.",
  "gate.noReason":
    "Say why this paper goes out without the endorsement of {board}. The reason is printed in the paper.",
  "outcomes.future":
    "The meeting is on {meeting:date}, which is still to come, so nothing has been decided at it. Record the outcome on or after that day.",
  "outcomes.noMinute":
    "Give the number of the minute, so that anybody can find the decision.",
  "outcomes.noWords":
    "Say how the recommendation was {outcome}: the next paper prints it.",
  "outcomes.alreadyRecorded":
    "The outcome of this recommendation was recorded by {by}. Nothing of yours was put over it.",
  "publishing.future":
    "The as-at date, {asAt:date}, is still to come, so the position could still change. Publish on or after that day.",
  "skeleton.noTitle":
    "The section {untitled} has no title. Give it one, or take it out.",
  "skeleton.noRecommendations":
    "This skeleton has no place for the recommendations, and a report without them asks for nothing. Add the section.",
  "skeleton.noHeading":
    "This skeleton has a section for {homeless:list} and no implication heading of that name. Add the heading.",
  "committeePaper.unreviewed":
    "No translator has read Waymark’s Welsh sentences yet. Have somebody who writes Welsh read this paper before it goes; what is wrong in a sentence can be written over in its paragraph.",
  "committeePaper.notReady": "This paper cannot be final yet. {stops:all}",
  "corrections.where": "Say where the figure stands, such as “paragraph 5.1”.",
  "corrections.was": "Give the figure as it was printed.",
  "corrections.is": "Give the right figure.",
  "corrections.why":
    "Say why it was wrong. The reason is printed in the next paper.",
  "publishing.alreadyPublished":
    "Published on {on:date} by {by} already. A published paper is never changed: issue a correction, which is printed in the next paper.",
  "skeleton.unknownPart":
    "This skeleton asks for {unknown:list}, which Waymark does not know. It knows {known:list}, implication:… and own:….",
  "skeleton.twice":
    "{twice:list} {n?stands|stand} in this skeleton more than once, so the paper would say it twice. Take one out.",
  "outcome.agreed": "agreed",
  "outcome.amended": "amended",
  "outcome.deferred": "deferred",
  "outcome.referred": "referred",
  "outcome.refused": "refused",
  "outcome.noted": "noted",
  "draftOut.nobodyAsked": "Choose at least one post that is to comment.",
  "draftOut.noDate": "Give the day by which comments are wanted.",
  "draftOut.past":
    "{by:date} has passed. Give a day from today on, so that people can answer by it.",
  "draftOut.vacant":
    "Nobody holds the post of {posts:list} today, so nobody would answer. Choose another post, or name a holder on the posts page first.",
  "draftOut.notAsked":
    "This draft is out for comment to {posts:list}, and you hold none of these posts. Tell one of them, or the report author.",
  "draftOut.empty": "Say what should change, or that you are content.",
  "check.sums":
    "The statuses add up to {parts}, the total says {total}, and {n} actions could be read. Run the check of the plan before publishing.",
  "check.neverDated":
    "{ref} never had a date before, as its author confirmed; it is printed so.",
  "check.noOriginal":
    "{ref} has a revised date and no original date. Give the original, or say that none was set before.",
  "check.noReason": "{ref} has a revised date without a reason.",
  "check.noDate": "{ref} has no date and no proposal for one.",
  "check.redSlippage":
    "{ref} is reported as slippage and has no corrective action. Record one on the action, with who does it and by when.",
  "check.redDraft":
    "{ref} is timed for a day that is gone before the plan is agreed. Give it a date still to come, or say that it is done.",
  "check.redPast":
    "{ref} is past its date and has no corrective action. Record one on the action, with who does it and by when.",
  "check.slippageUnsaid":
    "{ref} is reported as slippage and has no signed-off words to print.",
  "check.unapproved":
    "{ref} has newer words for publication that nobody has signed off; they are not printed.",
  "check.noTitle": "{ref} has no title.",
  "check.quoted": "“{words}”",
  "check.remitUnread":
    "What {body} looks at says {unread:list}, which names no theme, reference or post of this plan, so the paper is about the whole plan. Put it right in the calendar.",
  "check.remitPart":
    "What {body} looks at says {unread:list}, which names no theme, reference or post of this plan, so that part of it is left out. Put it right in the calendar.",
  "check.asAtBefore":
    "The as-at date, {asAt:date}, is before the plan began on {start:date}.",
  "check.asAtAfter":
    "The as-at date, {asAt:date}, is after the meeting on {meeting:date}.",
  "check.notTold":
    "{body} has not been told the position of this plan before; the paper compares with nothing.",
  "check.reopened":
    "{approver} endorsed this paper on {on:date} with other words: what was changed since is {changed:list}. Put the words back, or have these endorsed.",
  "check.notEndorsed":
    "{approver} has not endorsed this paper. Record its endorsement with the meeting and minute, or the Monitoring Officer's override.",
  "check.leftOut":
    "A recommendation points at a paragraph that was left out ({id}).",
  "check.pointsNowhere":
    "The words point at {words}, and this paper has none. Correct the number, or take the words out.",
  "check.moved":
    "The plan has moved since paragraph {number} was written. It would now read: “{live}”",
  "check.unanswered":
    "Nobody has answered {n?the implication heading|these implication headings}: {headings:list}. Write what arises, or record who says that nothing does.",
  "check.unwritten":
    "Nothing is written under {title}. Write it, keep it as standing words, or leave the section out.",
  "check.papersUnsaid":
    "Nobody has said whether the report relied on background papers, and the law asks for a list. Name them, or say that there are none.",
  "check.frontUnsaid":
    "The front of the report has no words for {front:list}; {n?the line is|the lines are} left out.",
  "check.nothingAsked":
    "This paper asks for no change: no date is proposed and no change is asked for. Propose one, or write a progress report.",
  "check.unplaced":
    "{ref} is open and has no destination. Give it one before the plan closes.",
  "check.awaited": "{role} has this paper and has not answered yet.",
  "check.noMerged":
    "{ref} is asked to be merged, and this part of the paper has no such action.",
  "check.noWithdrawn":
    "{ref} is asked to be withdrawn, and this part of the paper has no such action.",
  "check.noInto":
    "{ref} is asked to be merged into {into}, and this part of the paper has no such action.",
  "check.intoNothing":
    "{ref} is asked to be merged into nothing, and this part of the paper has no such action.",
  "check.noWhy": "No reason is given for the change asked of {ref}.",
  "check.abbreviation":
    "“{word}” is used and never explained. Write it out the first time, with {word} in brackets after it.",
  "check.personName":
    "“{name}” is the name of a person. Name the post instead.",
  "check.paragraph": "Paragraph {number}",
  "check.part": "What is written under {title}",
  "check.implication": "The implication {title}",
  "check.claimed.completed": "{n} completed ({are} {are?is|are})",
  "check.claimed.inProgress": "{n} in progress ({are} {are?is|are})",
  "check.claimed.notStarted": "{n} not started ({are} {are?is|are})",
  "check.exemptNamed":
    "{where} has the title of {ref}, which is exempt from publication. Take it out.",
  "check.unknownFigure":
    "{where} says {unknown:list}, which this position does not have. Correct {n?it|them}, or be sure of where {n?it comes|they come} from.",
} as const;
