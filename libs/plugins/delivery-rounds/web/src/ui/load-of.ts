interface Task {
  readonly count: number;
  readonly netMassG: number | null;
}

/** How much there is to carry at a stop: pieces, and grams as far as they are known. */
export function loadOf(tasks: readonly Task[]): { count: number; netMassG: number } {
  return {
    count: tasks.reduce((sum, task) => sum + task.count, 0),
    netMassG: tasks.reduce((sum, task) => sum + (task.netMassG ?? 0), 0),
  };
}
