import { COLON, MOTTO } from './letter-words';
import type { Letter } from './letter';

export function textOf({ locale, heading, paragraphs, facts = [], action, notes = [] }: Letter): string {
  const blocks = [
    heading,
    ...paragraphs,
    facts.map(({ label, value }) => `${label}${COLON[locale]}${value}`).join('\n'),
    action && `${action.label}${COLON[locale].trimEnd()}\n${action.url}`,
    ...notes,
    `-- \nMaillon\n${MOTTO[locale]}`,
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}
