export interface Words {
  /** record-temperature */
  kebab: string;
  /** recordTemperature */
  camel: string;
  /** RecordTemperature */
  pascal: string;
}

export function wordsOf(kebab: string): Words {
  const pascal = kebab.split('-').map(capital).join('');
  return { kebab, pascal, camel: pascal.charAt(0).toLowerCase() + pascal.slice(1) };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
