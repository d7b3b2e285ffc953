import { formatCents } from '../format/money';
import type { LanguageCode } from '../i18n/language';

export interface SettingWords {
  readonly yes: string;
  readonly no: string;
  readonly language: LanguageCode;
}

/** A value of a setting as people read it; cents are said in euros too. */
export function shownSetting(key: string, value: unknown, { yes, no, language }: SettingWords): string {
  if (value === null || value === undefined) return '–';
  if (typeof value === 'boolean') return value ? yes : no;
  if (typeof value === 'number' && key.endsWith('Cents')) return `${value} (${formatCents(value, language)})`;
  if (Array.isArray(value)) return value.every(isPlain) ? value.join(', ') || '–' : String(value.length);
  return isPlain(value) ? String(value) : '…';
}

function isPlain(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number';
}
