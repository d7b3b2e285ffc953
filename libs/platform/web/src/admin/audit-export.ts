import { csvText } from '../download/csv';
import type { ListedActFragment } from '../data/audit.generated';
import type { AuditWords } from './audit-words';
import { changesIn, otherFacts } from './changes-in';

/** The log as a table for a spreadsheet: in words, with the codes that do not change with the language beside them. */
export function auditCsv(
  headings: readonly string[],
  entries: readonly ListedActFragment[],
  words: AuditWords,
): string {
  return csvText(
    headings,
    entries.map((entry) => [
      entry.at,
      entry.who,
      entry.role,
      entry.organisationName,
      entry.module,
      entry.useCase,
      words.act(entry.useCase),
      changesIn(entry.summary)
        .map(
          ({ of, name, before, after }) =>
            `${of ? `${of}, ` : ''}${words.field(name)} : ${before?.value ?? '–'} → ${after?.value ?? '–'}`,
        )
        .join(' | '),
      otherFacts(entry.summary)
        .map((fact) => `${words.field(fact.name)} : ${words.value(fact)}`)
        .join(' | '),
      entry.ip,
      entry.agent,
      entry.id,
    ]),
  );
}
