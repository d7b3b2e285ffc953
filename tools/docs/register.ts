import type { ModuleSources } from './load-modules.ts';
import { valuesOf } from './rights.ts';

interface Words {
  readonly fr: string;
  readonly en: string;
}

interface Processing extends Readonly<Record<'purpose' | 'basis' | 'people' | 'data' | 'recipients' | 'kept', Words>> {
  readonly what: string;
}

interface Hold {
  readonly what: string;
  readonly from: string;
  readonly months: number;
  readonly keeps: readonly string[];
  readonly source: string;
  readonly reason: Words;
}

interface Speaking {
  readonly id: string;
  readonly processings?: readonly Processing[];
  readonly holds?: readonly Hold[];
}

const COLUMNS = {
  purpose: 'Finalité',
  basis: 'Base légale',
  people: 'Personnes',
  data: 'Données',
  recipients: 'Destinataires',
  kept: 'Durée',
} as const;

/** docs/processing-register.md, in French: it is shown to the CNIL. */
export function registerPage(sources: ModuleSources): string {
  const modules = valuesOf(sources.manifests).filter((value): value is Speaking =>
    Boolean((value as Partial<Speaking> | null)?.id),
  );
  const processings = modules.flatMap((module) => module.processings ?? []).sort(byName);
  const holds = modules.flatMap((module) => module.holds ?? []).sort(byName);
  return [
    '# Registre des activités de traitement',
    '',
    'Fait par `npm run docs` à partir de ce que chaque module déclare ; une vérification compare. Chaque territoire est',
    'responsable de ses traitements (RGPD, article 30.1) ; qui héberge la plateforme en est le sous-traitant (article 30.2).',
    '',
    ...processings.flatMap(said),
    '## Ce qui reste quand une personne est effacée',
    '',
    '| quoi | depuis | mois | colonnes gardées | texte | pourquoi |',
    '|---|---|---|---|---|---|',
    ...holds.map(row),
    '',
  ].join('\n');
}

function said(one: Processing): string[] {
  const lines = Object.entries(COLUMNS).map(
    ([key, title]) => `- **${title}** : ${one[key as keyof typeof COLUMNS].fr}`,
  );
  return [`## \`${one.what}\``, '', ...lines, ''];
}

function row({ what, from, months, keeps, source, reason }: Hold): string {
  const columns = keeps.map((column) => `\`${column}\``).join(', ') || '–';
  return `| \`${what}\` | ${from} | ${months} | ${columns} | ${source} | ${reason.fr} |`;
}

function byName(a: { what: string }, b: { what: string }): number {
  return a.what < b.what ? -1 : 1;
}
