import type { Locale } from '@maillon/platform/contract';
import { dayInWords, html, oneTapPage, type Html } from '@maillon/platform/server';
import type { ProposalByLink } from '../application/proposal-by-link.query';
import { moment, priceOf } from '../letters/substitution.letter';
import { PROPOSAL_WORDS } from './proposal-words';

/** What is missing, what could come instead, and two buttons; or what was decided. */
export function pageOfProposal(proposal: ProposalByLink, locale: Locale): string {
  const words = PROPOSAL_WORDS[locale];
  const { state, productName, producerName, missing, deliveryDay, buyerName, territory } = proposal;
  const title = words.title(productName);
  return oneTapPage(
    locale,
    title,
    html`<p class="who">${buyerName} · ${territory}</p>
      <h1>${title}</h1>
      <p>${words.missing(missing, productName, producerName, dayInWords(deliveryDay, locale))}</p>
      ${proposal.waits ? undefined : html`<p class="note" role="status">${words.decided[state]}</p>`}
      <p>${words.instead}</p>
      ${substituteOf(proposal, locale)} ${proposal.waits ? buttons(proposal, locale) : undefined}`,
  );
}

function substituteOf(proposal: ProposalByLink, locale: Locale): Html {
  const { quantity, substituteProduct, substituteProducer, unitLabel } = proposal;
  return html`<ul>
    <li>
      <b>${quantity}</b
      ><span
        >${substituteProduct}<small>${unitLabel} · ${priceOf(proposal, locale)} · ${substituteProducer}</small></span
      >
    </li>
  </ul>`;
}

function buttons(proposal: ProposalByLink, locale: Locale): Html {
  const words = PROPOSAL_WORDS[locale];
  const [yes, no] = words.answers[proposal.state === 'standing' ? 'standing' : 'open'];
  const until = moment(proposal, locale);
  return html`<form method="post"><button name="reponse" value="oui">${yes}</button></form>
    <form method="post"><button class="plain" name="reponse" value="non">${no}</button></form>
    <p class="small">${words.silence[proposal.state === 'standing' ? 'standing' : proposal.onSilence](until)}</p>`;
}
