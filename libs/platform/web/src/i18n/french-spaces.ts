import type { Translation } from '@jsverse/transloco';

/** French marks of two parts stay on the line of their word: no line begins with ` ?`, none ends with `« `. */
export function frenchSpaces(sentence: string): string {
  return sentence.replaceAll(/ (?=[»:;?!%€])/g, '\u00a0').replaceAll('« ', '«\u00a0');
}

export function inFrench(sentences: Translation): Translation {
  return Object.fromEntries(
    Object.entries(sentences).map(([key, value]) => [
      key,
      typeof value === 'string' ? frenchSpaces(value) : inFrench(value as Translation),
    ]),
  );
}
