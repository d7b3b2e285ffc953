/** The part of JSON Schema (draft 2020-12) that a settings form understands. */
export interface SettingsSchema {
  readonly type?: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean';
  readonly title?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly properties?: Readonly<Record<string, SettingsSchema>>;
  readonly required?: readonly string[];
  readonly items?: SettingsSchema;
  readonly enum?: readonly (string | number)[];
  readonly oneOf?: readonly { readonly const: string | number; readonly title?: string }[];
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly multipleOf?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  /** One organisation may have a value of its own, or only one for which people of that role act. */
  readonly organisation?: boolean | string;
}

/** Whether an organisation for which people of a role act may have a value of its own. */
export function isForOrganisation({ organisation }: SettingsSchema, role: string): boolean {
  return organisation === true || organisation === role;
}

export type Control = 'group' | 'switch' | 'choice' | 'ticks' | 'number' | 'text' | 'list' | 'points' | 'raw';

export interface Choice {
  readonly value: string | number;
  readonly label: string;
}

/** Which control shows a value of this schema; `raw` (its JSON) when no better one is known. */
export function controlOf(schema: SettingsSchema): Control {
  if (choicesOf(schema).length) return 'choice';
  if (isPoints(schema)) return 'points';
  if (schema.type === 'array' && schema.items) return choicesOf(schema.items).length ? 'ticks' : 'list';
  if (schema.type === 'object' && schema.properties) return 'group';
  if (schema.type === 'boolean') return 'switch';
  if (schema.type === 'integer' || schema.type === 'number') return 'number';
  return schema.type === 'string' ? 'text' : 'raw';
}

export function choicesOf(schema: SettingsSchema): Choice[] {
  if (schema.oneOf?.every((one) => one.const !== undefined)) {
    return schema.oneOf.map((one) => ({ value: one.const, label: one.title ?? String(one.const) }));
  }
  return (schema.enum ?? []).map((value) => ({ value, label: String(value) }));
}

/** The type attribute of the field of a text. */
export function inputType(schema: SettingsSchema): string {
  const types: Record<string, string> = { date: 'date', time: 'time', email: 'email', uri: 'url' };
  return types[schema.format ?? ''] ?? 'text';
}

/** A first value to put in a list or in a setting that has none. */
export function emptyValue(schema: SettingsSchema): unknown {
  if (schema.default !== undefined) return schema.default;
  const control = controlOf(schema);
  if (control === 'group') {
    const properties = Object.entries(schema.properties ?? {});
    return Object.fromEntries(properties.map(([name, one]) => [name, emptyValue(one)]));
  }
  if (control === 'choice') return choicesOf(schema)[0]?.value;
  return { switch: false, ticks: [], list: [], points: [], number: schema.minimum ?? 0, text: '', raw: null }[control];
}

/** Points as a person pastes them, one a line: `1.587, 50.52`. Half-typed lines are not points yet. */
export function readPoints(text: string): number[][] {
  const lines = text.split('\n').map((line) => line.match(/-?\d+(?:\.\d+)?/g)?.map(Number) ?? []);
  return lines.filter((numbers) => numbers.length > 1);
}

export function writePoints(points: unknown): string {
  return Array.isArray(points) ? points.map((point) => (point as number[]).join(', ')).join('\n') : '';
}

/** A list of lists of numbers: one field for each number would be a page for a river. */
function isPoints({ type, items }: SettingsSchema): boolean {
  return type === 'array' && items?.type === 'array' && items.items?.type === 'number';
}
