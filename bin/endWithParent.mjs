// Imported first by a program that another of ours starts: when that is gone, however it went, this one ends as if asked to.
process.once("disconnect", () => process.kill(process.pid, "SIGTERM"));
// The line to the parent keeps nothing going by itself.
process.channel?.unref();
