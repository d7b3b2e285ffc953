import { Refused } from './refused';

/** What the server says of each field of a form: `fieldMessages(error)('site.inseeCode')`. */
export function fieldMessages(error: unknown): (path: string) => readonly string[] {
  const fields = error instanceof Refused ? error.fields : {};
  return (path) => fields[path] ?? fields[`input.${path}`] ?? [];
}
