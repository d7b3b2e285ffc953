import type { RowsAsked } from '../database/reader-transaction';
import type { ModuleRegistry } from '../modules/registry';
import { may, mustBeAllowed, visibleRows, type Ability } from './ability';
import type { Context } from './context';
import type { Reading } from './work';

export type RowsOf = RowsAsked;

export function readingOf(context: Context, ability: Ability, registry: ModuleRegistry, rows: RowsOf): Reading {
  return {
    ...context,
    rows,
    row: async (statement, last) => (await rows(statement, last))[0] ?? null,
    can: (permission, type, subject) => may(ability, permission, type, subject),
    allow: (permission, type, subject) => mustBeAllowed(ability, permission, type, subject),
    visible: (permission, type, columns) => visibleRows(ability, permission, type, columns),
    settings: <Settings>(moduleId: string) =>
      ({ ...registry.manifest(moduleId).settings.defaults, ...context.resolved[moduleId] }) as Settings,
  };
}
