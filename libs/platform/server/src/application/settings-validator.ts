import {
  platformRefusals,
  say,
  type FieldMessages,
  type Locale,
  type ModuleManifest,
} from '@maillon/platform/contract';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

// Titles are {fr, en}, which the meta-schema would refuse: they say nothing of what is valid.
const ajv = new Ajv2020({ allErrors: true, strict: false, validateSchema: false });
(addFormats as unknown as (instance: Ajv2020) => void)(ajv);
// Says which field a form shows; the pattern beside it says what is valid.
ajv.addFormat('time-of-day', true);
const compiled = new Map<string, ValidateFunction>();

type Settings = Readonly<Record<string, unknown>>;

/** Refuses (platform.settings-invalid) settings that the module's schema, or its own judgement, does not accept. */
export function mustBeValidSettings(manifest: ModuleManifest, settings: Settings, locale: Locale): void {
  let validate = compiled.get(manifest.id);
  if (!validate) compiled.set(manifest.id, (validate = ajv.compile(manifest.settings.schema)));
  if (!validate(settings)) throw platformRefusals.because('settings-invalid', {}, fieldsOf(validate.errors ?? []));
  const faults = Object.entries(manifest.settings.faults?.(settings) ?? {});
  if (faults.length === 0) return;
  const fields = faults.map(([path, sentences]) => [path, sentences.map((one) => say(one, locale))]);
  throw platformRefusals.because('settings-invalid', {}, Object.fromEntries(fields));
}

function fieldsOf(errors: readonly ErrorObject[]): FieldMessages {
  const fields: Record<string, string[]> = {};
  for (const { instancePath, message, params } of errors) {
    const missing = 'missingProperty' in params ? `/${String(params['missingProperty'])}` : '';
    const path = `${instancePath}${missing}`.slice(1).replaceAll('/', '.');
    (fields[path] ??= []).push(message ?? '');
  }
  return fields;
}
