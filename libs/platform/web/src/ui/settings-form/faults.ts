import type { SettingsSchema } from './schema';

/** What is wrong with one value: a sentence of `platform.common.wrong` with its figures, or one that came ready made. */
export interface Fault {
  readonly key: string;
  readonly message?: string;
  readonly [figure: string]: unknown;
}

/** By path, as the server names it: `slots.0.from`. */
export type Faults = Readonly<Record<string, readonly Fault[]>>;

/** What the schema holds against the settings, in the words of a person: the server's own are for programs. */
export function faultsOf(schema: SettingsSchema, value: unknown): Faults {
  return Object.fromEntries(find(schema, value, '', false));
}

function find(schema: SettingsSchema, value: unknown, path: string, required: boolean): [string, Fault[]][] {
  if (isEmpty(value)) return required ? [[path, [wrong('required')]]] : [];
  const below = (name: string | number) => (path ? `${path}.${name}` : String(name));
  if (schema.properties) {
    const parts = value as Readonly<Record<string, unknown>>;
    return Object.entries(schema.properties).flatMap(([name, one]) =>
      find(one, parts[name], below(name), !!schema.required?.includes(name)),
    );
  }
  if (Array.isArray(value)) return value.flatMap((item, at) => find(schema.items ?? {}, item, below(at), true));
  const found =
    typeof value === 'number' ? ofNumber(schema, value) : typeof value === 'string' ? ofText(schema, value) : [];
  return found.length ? [[path, found]] : [];
}

function ofNumber({ type, minimum = -Infinity, maximum = Infinity }: SettingsSchema, value: number): Fault[] {
  if (value < minimum) return [wrong('min', { min: minimum })];
  if (value > maximum) return [wrong('max', { max: maximum })];
  return type === 'integer' && !Number.isInteger(value) ? [wrong('whole')] : [];
}

function ofText({ minLength = 0, maxLength = Infinity, pattern }: SettingsSchema, value: string): Fault[] {
  if (value.length < minLength) return [wrong('minLength', { minLength })];
  if (value.length > maxLength) return [wrong('maxLength', { maxLength })];
  return pattern && !new RegExp(pattern, 'u').test(value) ? [wrong('pattern')] : [];
}

function wrong(kind: string, figures: Readonly<Record<string, number>> = {}): Fault {
  return { ...figures, key: `platform.common.wrong.${kind}` };
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}
