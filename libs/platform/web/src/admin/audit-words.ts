import { inject } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
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
      return as === 'day'
        ? formatDay(value, 'short', language)
        : said(`platform.admin.audit.value.${name}.${value}`, value);
    },
  };
}
