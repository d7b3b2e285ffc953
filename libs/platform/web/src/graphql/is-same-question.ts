/** Whether two sets of variables ask the same: what is kept of an answer need not be asked again because it came anew. */
export function isSameQuestion(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
