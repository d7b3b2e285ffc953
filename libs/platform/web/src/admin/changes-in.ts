import { factsOf, type Fact } from './facts-of';

/** A field that an act changed, as a person reads it; null where there was, or is, nothing. */
export interface ChangedFact {
  readonly name: string;
  readonly before: Fact | null;
  readonly after: Fact | null;
  /** Which of several things, by its own name. */
  readonly of?: string;
}

interface Change {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly of?: string;
}

/** What an act says that it changed. Of lists, what left and what came. */
export function changesIn(summary: unknown): ChangedFact[] {
  const changes = (summary as { changes?: unknown } | null)?.changes;
  if (!Array.isArray(changes)) return [];
  return changes.filter(isChange).flatMap(({ field, before, after, of }) => {
    const facts =
      isList(before) || isList(after)
        ? [differing(field, listOf(before), listOf(after))]
        : opened(field, before, after);
    return of ? facts.map((fact) => ({ ...fact, of })) : facts;
  });
}

/** The last of a long list says how many were left out. */
function isChange(one: unknown): one is Change {
  return typeof one === 'object' && one !== null && 'field' in one;
}

function isList(value: unknown): value is unknown[] {
  return Array.isArray(value);
}

/** The rest of the summary. */
export function otherFacts(summary: unknown): Fact[] {
  const changed = new Set(changesIn(summary).map(({ name }) => name));
  const { changes: _, ...rest } = (summary ?? {}) as Record<string, unknown>;
  return factsOf(rest).filter(({ name }) => !changed.has(name));
}

/** A group of settings, field by field. */
function opened(field: string, before: unknown, after: unknown): ChangedFact[] {
  if (!isGroup(before) && !isGroup(after))
    return [{ name: field, before: factOf(field, before), after: factOf(field, after) }];
  const [was, is] = [isGroup(before) ? before : {}, isGroup(after) ? after : {}];
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .filter((name) => JSON.stringify(was[name]) !== JSON.stringify(is[name]))
    .map((name) => ({ name, before: factOf(name, was[name]), after: factOf(name, is[name]) }));
}

function differing(name: string, before: readonly string[], after: readonly string[]): ChangedFact {
  const left = before.filter((one) => !after.includes(one));
  const came = after.filter((one) => !before.includes(one));
  const fact = (values: readonly string[]): Fact | null =>
    values.length ? { name, value: values.length > 4 ? `× ${values.length}` : values.join(', '), as: 'text' } : null;
  return { name, before: fact(left), after: fact(came) };
}

function factOf(name: string, value: unknown): Fact | null {
  if (value === null || value === undefined || value === '') return null;
  return factsOf({ [name]: value })[0] ?? { name, value: '…', as: 'text' };
}

function listOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map((one) => (typeof one === 'object' ? JSON.stringify(one) : String(one))) : [];
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
