// The paper with its checks as whoever reads English reads them.
import { checksKept } from "../../../src/domain/committeePaper/checks/check.ts";
import { committeePaper as made } from "../../../src/domain/committeePaper/committeePaper.ts";
import type { PaperInput } from "../../../src/domain/committeePaper/parts/paperInput.ts";

export function committeePaper(input: PaperInput) {
  const paper = made(input);
  return { ...paper, checks: checksKept(paper.checks) };
}
