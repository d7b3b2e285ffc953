const PATIENCE_MS = 30_000;
const EVERY_MS = 50;

/** What is true in a moment: asks again until the expectation holds, and says its own words when it never does. */
export async function until(expectation: () => Promise<unknown>): Promise<void> {
  const limit = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      await expectation();
      return;
    } catch (error) {
      if (Date.now() > limit) throw error;
      await new Promise((done) => setTimeout(done, EVERY_MS));
    }
  }
}
