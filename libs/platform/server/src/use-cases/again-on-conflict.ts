const ATTEMPTS = 4;

// PostgreSQL: serialization_failure, deadlock_detected.
const CONFLICTS = new Set(['40001', '40P01']);

/** Two transactions stood in each other's way and the database undid one of them: nothing happened, so it is tried again. */
export async function againOnConflict<Output>(body: () => Promise<Output>): Promise<Output> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await body();
    } catch (error) {
      if (attempt === ATTEMPTS || !CONFLICTS.has(codeOf(error))) throw error;
    }
  }
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
