import { inject } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { formatCents } from '../format/money';
import { formatDay, formatInstant } from '../format/moment';
import { Language } from '../i18n/language';
import { Session } from '../session/session';
import type { Fact } from './facts-of';

/** The log in words: of acts, of fields and of their values. A code stands where no module has words for it. */
export interface AuditWords {
  act(useCase: string): string;
  field(name: string): string;
  value(fact: Fact): string;
}

const WITHHELD = '…';

/** A list of codes is said code by code; a sentence with a comma in it stays what it is. */
function eachOf(value: string, word: (one: string) => string): string {
  const said = value.split(', ').map(word);
  return said.join(', ');
}

/** Call it where a component is built. */
export function injectAuditWords(): AuditWords {
  const sentences = inject(TranslocoService);
  const language = inject(Language).current;
  const session = inject(Session);
  const said = (key: string, otherwise: string) => {
    const words = sentences.translate<string>(key);
    return words === key ? otherwise : words;
  };
  return {
    act: (useCase) => {
      const [module, verb] = useCase.split('.');
      return said(`${module}.admin.act.${verb}`, useCase);
    },
    field: (name) => said(`platform.admin.audit.fact.${name}`, name),
    value: ({ name, value, as }) => {
      if (as === 'instant') return formatInstant(value, 'short', session.timeZone(), language);
      if (as === 'cents') return formatCents(Number(value), language);
      if (as === 'day') return formatDay(value, 'short', language);
      if (value === WITHHELD) return said('platform.admin.audit.withheld', value);
      return eachOf(value, (one) =>
        said(`platform.admin.audit.value.${name}.${one}`, said(`platform.admin.audit.value.any.${one}`, one)),
      );
    },
  };
}
