const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const NAMED = /^id$|Id$/;

/** The ids that an input names: what the act was about, and where its history is looked for. Those of long lists are not. */
export function objectsOf(input: unknown): string[] {
  return [...new Set(idsIn(input, 2))].slice(0, 20);
}

function idsIn(value: unknown, depth: number): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([name, part]) => {
    if (typeof part === 'string') return NAMED.test(name) && ID.test(part) ? [part.toLowerCase()] : [];
    return depth > 1 ? idsIn(part, depth - 1) : [];
  });
}
