// How much work something was: time of the processor for this thread, which does not grow because the machine is busy with other things.

/** Milliseconds of work since a point this answers. */
export function working(): () => number {
  const before = process.threadCpuUsage();
  return () => {
    const { user, system } = process.threadCpuUsage(before);
    return (user + system) / 1000;
  };
}
