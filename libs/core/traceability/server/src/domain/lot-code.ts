/** Letters of the producer's name, the end of its id (two farms may share initials), and the day: `FDB-3F9C-260710`. */
export function lotCode(producer: { readonly id: string; readonly name: string }, producedOn: string): string {
  return `${initials(producer.name)}-${producer.id.slice(-4).toUpperCase()}-${producedOn.slice(2).replaceAll('-', '')}`;
}

function initials(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toUpperCase();
  const words = plain.split(/[^A-Z0-9]+/).filter(Boolean);
  return (
    words
      .map((word) => word[0])
      .join('')
      .slice(0, 4) || 'LOT'
  );
}
