// Measures and their readings, in English.

export const measures = {
  "measures.planClosed":
    "{plan} is closed, so its measures no longer change. Keep them in the plan that carries the work on.",
  "measures.noPlace":
    "Choose the action or the theme that the measure stands beside.",
  "measures.noSuchMeasure":
    "This measure is not kept any more. Load the plan again and choose one that is.",
  "measures.noTarget":
    "There is a day for a target and no target. Write the target, or take the day away.",
  "measures.wrongWay":
    "A target of {target} is not better than the baseline, {baseline}, where {better} is better. Correct one of the three.",
  "measures.backwards":
    "The day of the target is not after the day of the baseline. Correct one of the two.",
  "measures.noTitle": "Write what is measured, as people would say it.",
  "measures.noUnit": "Write what “{name}” is measured in: days, %, people.",
  "measures.tooLong":
    "The name of a measure has at most {longest} characters and its unit {longestUnit}. Shorten it.",
  "measures.sameTitle":
    "“{name}” is measured there already. Record readings of it, or give this one another name.",
  "measures.otherPlace":
    "“{title}” stays where it is. Drop it and set it beside the other.",
  "measures.otherUnit":
    "“{title}” has {n} {n?reading|readings} in {unit}, so its unit stays. Other units are another measure: drop this one and set a new one.",
  "measures.whyChanged":
    "Say why “{title}” is changed: it is in the log with its reason.",
  "measures.whyDropped": "Say why “{title}” is dropped.",
  "better.higher": "higher",
  "better.lower": "lower",
  "measures.baseline": "The baseline",
  "measures.target": "The target",
  "measures.reading": "The reading",
  "day.baseline": "The day of the baseline",
  "day.target": "The day of the target",
  "readings.valueMissing": "{what} is missing. Write a number in {unit}.",
  "readings.notANumber":
    "{what} “{written}” is not a number. Write it as 1,234.5, in {unit}.",
  "readings.otherUnit":
    "{what} “{written}” is not in {unit}, which this measure is kept in. Give the number in {unit}, or set another measure: numbers of two units cannot be compared.",
  "readings.notADay":
    "“{day}” is not a day. Begin the line with the day: 30 June 2018, 8.4.",
  "readings.torn":
    "“{number},{rest}” may be one number or two. Write it without the comma, or put it in quotation marks.",
  "readings.inFuture":
    "{on:date} has not come yet. A reading is of today, {today:date}, or of a day before.",
  "readings.twice":
    "{on:date} stands twice, with two numbers. Keep the one that is right.",
  "readings.none":
    "Write a reading: the day and the number, for example 30 June 2018, 8.4.",
  "readings.tooMany":
    "There are {lines} lines, and {most} are recorded at a time. Paste them in parts.",
  "readings.known":
    "All of it is recorded already: “{title}” has these days with these numbers.",
  "readings.noSource":
    "Say where the numbers are from, so that somebody else can look: “HR system, monthly return”.",
  "readings.gone": "There is no reading of that day any more.",
  "readings.whyRemoved": "Say why the reading is taken away.",
} as const;
