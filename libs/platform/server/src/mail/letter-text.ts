import { COLON, MOTTO } from './letter-words';
import type { Letter, LetterItem, LetterSection } from './letter';

export function textOf({ locale, heading, paragraphs, facts = [], sections = [], action, notes = [] }: Letter): string {
  const blocks = [
    heading,
    ...paragraphs,
    facts.map(({ label, value }) => `${label}${COLON[locale]}${value}`).join('\n'),
    ...sections.map(sectionText),
    action && `${action.label}${COLON[locale].trimEnd()}\n${action.url}`,
    ...notes,
    `-- \nMaillon\n${MOTTO[locale]}`,
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

function sectionText({ heading, items }: LetterSection): string {
  return [heading, ...items.map(itemText)].filter(Boolean).join('\n');
}

function itemText({ text, detail, url }: LetterItem): string {
  return [`- ${text}`, detail, url].filter(Boolean).join('\n  ');
}
