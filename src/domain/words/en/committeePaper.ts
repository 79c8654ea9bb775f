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
} as const;
