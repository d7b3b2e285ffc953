import type { Locale } from '@maillon/platform/contract';
import { dayInWords, html, oneTapPage, type Html } from '@maillon/platform/server';
import type { AmendmentByLink } from '../application/amendment-by-link.query';
import { amendedPriceInWords } from '../letters/amendment.letter';
import { moment } from '../letters/substitution.letter';
import { AMENDMENT_WORDS } from './amendment-words';

/** What is asked, what it changes, and two buttons; or what was decided. */
export function pageOfAmendment(asked: AmendmentByLink, locale: Locale): string {
  const words = AMENDMENT_WORDS[locale];
  const { state, producerName, territory, buyerName, deliveryDay, note } = asked;
  const title = words.title(buyerName);
  return oneTapPage(
    locale,
    title,
    html`<p class="who">${producerName} · ${territory}</p>
      <h1>${title}</h1>
      <p>${words.day(dayInWords(deliveryDay, locale))}</p>
      ${changeOf(asked, locale)} ${note ? html`<p>${words.quoted(note)}</p>` : undefined}
      ${asked.waits ? buttons(asked, locale) : html`<p class="note" role="status">${words.decided[state]}</p>`}`,
  );
}

function changeOf({ before, after, productName, unitLabel, price, pricing }: AmendmentByLink, locale: Locale): Html {
  const cost = amendedPriceInWords(price, pricing, locale);
  return html`<ul>
    <li>
      <b>${`${before}\u00a0→\u00a0${after}`}</b
      ><span>${productName}<small>${unitLabel}${cost ? ` · ${cost}` : ''}</small></span>
    </li>
  </ul>`;
}

function buttons(asked: AmendmentByLink, locale: Locale): Html {
  const words = AMENDMENT_WORDS[locale];
  return html`<form method="post"><button name="reponse" value="oui">${words.yes(asked.after)}</button></form>
    <form method="post"><button class="plain" name="reponse" value="non">${words.no(asked.before)}</button></form>
    <p class="small">${words.silence(moment(asked, locale))}</p>`;
}
