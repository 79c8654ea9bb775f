// What beside a word of status says that only a part is meant, or that more is to come.

/** "Action complete" is the whole; "Business case complete" may be a part. */
export function isWhole(line: string, match: RegExpExecArray): boolean {
  const before = line.slice(0, match.index);
  const words = before.match(/[\p{L}]+/gu) ?? [];
  return words.every((word) =>
    /^(?:actions?|tasks?|works?|projects?|items?|milestones?|status|this|the|is|are|was|were|has|have|been|now|all|both|it|position|currently|considered|deemed|marked|as|recommendations?|objectives?|overall)$/i.test(
      word,
    ),
  );
}

/** Words of the future in the account of something said to be finished. */
export function futureWords(text: string): string | null {
  const match =
    /\b(?:is|are)? ?(?:scheduled (?:for|to)|due to be|will (?:be|meet|report|take|commence|start|continue|review|need|include|form|then|now be|also)|planned for|to be (?:held|completed|agreed|approved|reviewed|delivered|undertaken|carried out|finalised)|commencing|next (?:update|constitutional|review|meeting))\b/i.exec(
      text.slice(0, 8_000),
    );
  return match ? match[0].trim() : null;
}
