// Proposed and decided dates, in English.

export const revisions = {
  "endorsement.notTheBoard":
    "Only {board} supports a proposal. Record what another body made of {ref} as its decision.",
  "endorsement.alreadySupported":
    "The proposal on {ref} has the support of {board} already. It now waits for the committee.",
  "endorsement.superseded":
    "This proposal on {ref} was replaced by one for {toText}, made on {effective:date}. Decide that one, with another date if need be.",
  "endorsement.withdrawn":
    "The proposal on {ref} was taken back on {day:date}, so there is nothing to decide. The date in force stays.",
  "endorsement.noMeeting":
    "Choose the meeting at which {body} decided on {ref}: a decision stands on its meeting.",
  "endorsement.otherBodysMeeting":
    "The meeting of {day:date} is not a meeting of {body}. Choose one of its own meetings.",
  "endorsement.meetingToCome":
    "The meeting of {day:date} has not taken place, so it cannot have decided on {ref}. Record the decision on the day or later.",
  "endorsement.meetingBeforeProposal":
    "The date of {ref} was proposed on {effective:date}, after the meeting of {seen:date}. Choose the meeting that saw the proposal.",
  "endorsement.meetingClosed":
    "The meeting of {day:date} is closed and takes nothing more. Record it at the next meeting of {body}, as a correction of the meeting of {day:date}.",
  "endorsement.notEarlier":
    "The meeting of {day:date} can only put right what an earlier meeting of {body} recorded, and that of {earlier:date} is none. Choose another.",
  "endorsement.notClosed":
    "The meeting of {earlier:date} is not closed, so nothing has to be corrected: record the decision at that meeting itself.",
  "endorsement.noDate":
    "Give the date that was agreed for {ref}, or choose “not yet agreed”.",
  "endorsement.pastWithoutWhy":
    "{date:date} is before the day of the decision. Check the minute, or say why a past date was agreed for {ref}.",
  "endorsement.noBody": "{because} Choose the body that decided on {ref}.",
  "endorsement.noMinute":
    "Give the minute number for the decision on {ref}, so that anybody can find who agreed the date.",
  "endorsement.completed":
    "{ref} was completed before this decision, so its date no longer moves. Record the proposal as refused or have it withdrawn.",
  "meetingDecisions.unknownException":
    "An exception is about a proposal that is not on this meeting's list, so nothing was recorded. Load the page again and set the exceptions once more.",
  "proposal.notLive":
    "{plan} is not live yet, so {ref} has no date in force to move. Change the date in the draft instead.",
  "proposal.completed":
    "{ref} is completed, so its date no longer moves. If it is not done after all, reopen it first.",
  "proposal.awaitingConfirmation":
    "{ref} is claimed complete and waits for confirmation. Take the claim back before proposing another date.",
  "proposal.milestoneReached":
    "The milestone “{milestone}” was reached on {reached:date}, so its date no longer moves.",
  "proposal.noReason":
    "Choose the reason for the new date from the list: whoever decides needs to see why it moves.",
  "proposal.noWords":
    "Say in a sentence why the date has to move: the reason from the list is not enough for whoever decides.",
  "proposal.sameDate":
    "The date of {what} is already {date}. Choose another date, or leave it as it is.",
  "proposal.alreadyProposed":
    "{by} proposed {date} for {what} on {effective:date} and it waits for a decision. There is nothing more to do.",
  "proposal.pastWithoutWhy":
    "{to:date} has already passed. Choose a later date, or say why a past one is right.",
  "proposal.noSuchProposal":
    "That proposal is not in the record of {ref}. Load the action again to see what is proposed.",
  "power.none": "may not agree dates",
  "power.any": "may agree any date",
  "power.upTo": "may agree a move of up to {n:day}",
  "proposalState.endorsed": "endorsed",
  "proposalState.refused": "refused",
  "proposalState.withdrawn": "withdrawn",
  "proposalState.superseded": "replaced by a newer one",
  "endorsement.alreadyDecided":
    "The proposal on {ref} was already {how}{by} on {on:date}{minute}. A second decision needs a new proposal.",
  "endorsement.sameDate":
    "{date:date} is what {ref} has now, so nothing would move. Record that the proposal was refused.",
  "endorsement.sameUnagreed":
    "“Not yet agreed” is what {ref} has now, so nothing would move. Record that the proposal was refused.",
  "proposal.milestone": "the milestone “{milestone}”",
  "proposal.settled":
    "That proposal on {ref} was {how}{when}, so it cannot be taken back. Look at its history for what holds now.",
  "route.milestone":
    "{milestone} moves to {to:date} and the date of {ref}, {inForce:date}, stays safe, so no committee is needed.",
  "route.named": "The milestone “{title}”",
  "route.theMilestone": "The milestone",
  "route.board": "{what}, and {board} may agree up to {n:day}.",
  "route.boardAny": "{what}, and {board} may agree any date.",
  "route.committee": "{what}, so a committee decides.",
  "route.tooFar":
    "{what}, more than the {n:day} {board} may agree, so a committee decides.",
  "route.always": "{what}, and in this plan a committee decides every move.",
  "route.home":
    "{ref} is action {there} of {plan}, and the bodies of that plan decide its dates.",
  "move.undated": "{ref} would be left without an agreed date",
  "move.first": "No date was set for {ref} before",
  "move.later": "The move of {ref} is {n:day}",
  "move.earlier": "{ref} is brought forward by {n:day}",
  "route.power": "{what}, and {body} {power}.",
  "route.boardNotEntitled":
    "{body} may not decide this date. {because} Record it as supported, or choose a body that may agree it.",
  "route.notEntitled":
    "{body} may not decide this date. {because} Choose a body that may agree it.",
} as const;
