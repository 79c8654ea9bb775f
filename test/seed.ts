// One seed for every property, so that the same commit gives the same answer on every machine and day; WAYMARK_SEED tries other cases ("random" for a new one each time).
import fc from "fast-check";

const chosen = process.env["WAYMARK_SEED"] ?? "20261129";

if (chosen !== "random") fc.configureGlobal({ seed: Number(chosen) });
