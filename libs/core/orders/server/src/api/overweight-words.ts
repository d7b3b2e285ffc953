import type { Locale } from '@maillon/platform/contract';
import type { OverweightState } from '../domain/overweight';

interface Words {
  title(product: string): string;
  weighed(producer: string, mass: string, day: string, most: string): string;
  take(amount: string): string;
  pay(amount: string): string;
  silence(until: string, amount: string): string;
  readonly decided: Readonly<Record<OverweightState, (amount: string) => string>>;
}

const fr: Words = {
  title: (product) => `${product} : plus lourd que prévu`,
  weighed: (producer, mass, day, most) => `${producer} a pesé ${mass} pour ${day} ; votre plafond est de ${most}.`,
  take: (amount) => `Prendre le poids réel, ${amount}`,
  pay: (amount) => `Payer le plafond, ${amount}`,
  silence: (until, amount) =>
    `Sans réponse avant ${until}, vous payez le plafond : ${amount}. Tout arrive dans les deux cas.`,
  decided: {
    open: (amount) => `L’heure est passée : vous payez le plafond, ${amount}.`,
    lapsed: (amount) => `L’heure est passée : vous payez le plafond, ${amount}.`,
    accepted: (amount) => `C’est noté : vous payez le poids réel, ${amount}.`,
    declined: (amount) => `C’est noté : vous payez le plafond, ${amount}.`,
  },
};

const en: Words = {
  title: (product) => `${product}: heavier than expected`,
  weighed: (producer, mass, day, most) => `${producer} weighed ${mass} for ${day}; your ceiling is ${most}.`,
  take: (amount) => `Take the real weight, ${amount}`,
  pay: (amount) => `Pay the ceiling, ${amount}`,
  silence: (until, amount) =>
    `Without an answer before ${until}, you pay the ceiling: ${amount}. All of it comes either way.`,
  decided: {
    open: (amount) => `The hour has passed: you pay the ceiling, ${amount}.`,
    lapsed: (amount) => `The hour has passed: you pay the ceiling, ${amount}.`,
    accepted: (amount) => `Noted: you pay for the real weight, ${amount}.`,
    declined: (amount) => `Noted: you pay the ceiling, ${amount}.`,
  },
};

export const OVERWEIGHT_WORDS: Readonly<Record<Locale, Words>> = { fr, en };
