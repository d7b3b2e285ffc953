import type { Locale } from '@maillon/platform/contract';

/** A settings schema whose {fr, en} titles and descriptions are replaced by those of one language. */
export function inLanguage(schema: unknown, locale: Locale): unknown {
  if (Array.isArray(schema)) return schema.map((part) => inLanguage(part, locale));
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, isSentence(value) ? value[locale] : inLanguage(value, locale)]),
  );
}

function isSentence(value: unknown): value is Record<Locale, string> {
  return (
    typeof value === 'object' && value !== null && 'fr' in value && 'en' in value && Object.keys(value).length === 2
  );
}
