// A body as a sentence of the screen names it: English puts "the" before a board or a committee, Welsh names it as it is called.
import { theBody } from "../../domain/committeePaper/parts/blocks.ts";
import { language } from "../language/t.ts";

export const bodyNamed = (title: string): string =>
  language() === "en" ? theBody(title) : title;
