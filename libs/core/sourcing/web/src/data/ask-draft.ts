/** A line of a request while it is being written: what was typed, as it was typed. */
export interface LineDraft {
  readonly key: string;
  readonly wanted: string;
  readonly referenceCode: string;
  readonly baseUnit: string;
  readonly quantity: string;
  readonly neededFrom: string;
  readonly neededTo: string;
  readonly label: string;
  readonly localWished: boolean;
  readonly ceiling: string;
}

export interface AskDraft {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly sealed: boolean;
  readonly deadlineDay: string;
  readonly deadlineTime: string;
  readonly producerIds: readonly string[];
  readonly lines: readonly LineDraft[];
}

/** Whether anybody would miss it. */
export function isWritten({ title, note, lines }: AskDraft): boolean {
  return !!title.trim() || !!note.trim() || lines.some(isBegun);
}

/** What was kept, as it can be gone on with on a day: a deadline that has passed is set anew. */
export function goneOnWith(before: AskDraft, fresh: AskDraft, today: string): AskDraft {
  const deadlineDay = before.deadlineDay > today ? before.deadlineDay : fresh.deadlineDay;
  return { ...before, deadlineDay, lines: withWanted(before.lines, fresh.lines) };
}

/** What was just looked for on the market comes besides what was written before. */
function withWanted(before: readonly LineDraft[], fresh: readonly LineDraft[]): readonly LineDraft[] {
  const wanted = fresh.filter((line) => line.wanted && !before.some((one) => one.wanted === line.wanted));
  return wanted.length ? [...before.filter(isBegun), ...wanted] : before;
}

function isBegun({ wanted, quantity, ceiling, referenceCode }: LineDraft): boolean {
  return !!(wanted.trim() || quantity.trim() || ceiling.trim() || referenceCode);
}
