import type { Locale } from '@maillon/platform/contract';
import { dayInWords, html, oneTapPage, type Html } from '@maillon/platform/server';
import type { OverweightByLink } from '../application/overweight-by-link.query';
import { euros, kilograms } from '../letters/overweight.letter';
import { moment } from '../letters/substitution.letter';
import { OVERWEIGHT_WORDS } from './overweight-words';

/** What was weighed, what either answer costs, and two buttons; or what was decided. */
export function pageOfOverweight(asked: OverweightByLink, locale: Locale): string {
  const words = OVERWEIGHT_WORDS[locale];
  const { state, productName, producerName, deliveryDay, buyerName, territory } = asked;
  const title = words.title(productName);
  const [mass, most] = [kilograms(asked.netMassG, locale), kilograms(asked.ceilingMassG, locale)];
  return oneTapPage(
    locale,
    title,
    html`<p class="who">${buyerName} · ${territory}</p>
      <h1>${title}</h1>
      <p>${words.weighed(producerName, mass, dayInWords(deliveryDay, locale), most)}</p>
      ${asked.waits ? buttons(asked, locale) : html`<p class="note" role="status">${words.decided[state](paid(asked, locale))}</p>`}`,
  );
}

function buttons(asked: OverweightByLink, locale: Locale): Html {
  const words = OVERWEIGHT_WORDS[locale];
  const ceiling = euros(asked.ceilingCents, locale);
  return html`<form method="post">
      <button name="reponse" value="oui">${words.take(euros(asked.weighedCents, locale))}</button>
    </form>
    <form method="post"><button class="plain" name="reponse" value="non">${words.pay(ceiling)}</button></form>
    <p class="small">${words.silence(moment(asked, locale), ceiling)}</p>`;
}

function paid({ state, weighedCents, ceilingCents }: OverweightByLink, locale: Locale): string {
  return euros(state === 'accepted' ? weighedCents : ceilingCents, locale);
}
