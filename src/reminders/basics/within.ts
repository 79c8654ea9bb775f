// Answers in good time: what is worked out while somebody waits, or the word that it takes longer.

/** What comes of the work, or null where it takes longer. */
export async function within<T>(
  ms: number,
  work: Promise<T>,
): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), ms).unref();
  });
  try {
    return await Promise.race([work, over]);
  } finally {
    clearTimeout(timer);
  }
}
