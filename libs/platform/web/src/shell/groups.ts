import type { NavigationEntry } from '../modules/web-module';

export interface NavigationGroup {
  /** Key of the group's name; empty for entries that name none. */
  readonly label: string;
  readonly entries: readonly NavigationEntry[];
}

/** Entries by group, groups in the order of their first entry. */
export function groupsOf(entries: readonly NavigationEntry[]): NavigationGroup[] {
  const labels = [...new Set(entries.map(groupOf))];
  return labels.map((label) => ({ label, entries: entries.filter((entry) => groupOf(entry) === label) }));
}

function groupOf(entry: NavigationEntry): string {
  return entry.group ?? '';
}
