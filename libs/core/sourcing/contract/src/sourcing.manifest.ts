import { NO_SETTINGS, defineManifest } from '@maillon/platform/contract';
import { calledOff, commitmentMoved, requestMoved } from './sourcing.events';
import { sourcingHolds } from './sourcing.holds';
import { followCommitmentJob, followRequestJob } from './sourcing.jobs';
import { awardKind, commitmentKind, quotesInKind, requestReceivedKind } from './sourcing.letters';
import { sourcingProcessings } from './sourcing.processings';
import { sourcingRefusals } from './sourcing.refusals';

export const sourcingManifest = defineManifest({
  id: 'sourcing',
  layer: 'core',
  version: '0.1.0',
  title: { fr: 'Appels d’offres et engagements', en: 'Requests for quotation and commitments' },
  summary: {
    fr: 'Demandes de prix choisies ligne par ligne, et volumes de saison tenus des deux côtés.',
    en: 'Requests for prices chosen line by line, and volumes of a season kept by both sides.',
  },
  needs: ['platform', 'territories', 'organisations', 'certificates', 'rulebook', 'catalogue'],
  settings: NO_SETTINGS,
  permissions: {
    'sourcing.read': { fr: 'Voir ses appels d’offres et engagements', en: 'See one’s requests and commitments' },
    'sourcing.oversee': {
      fr: 'Voir ceux de tout le territoire, hors prix scellés',
      en: 'See those of the whole territory, but for sealed prices',
    },
    'sourcing.ask': { fr: 'Lancer un appel d’offres et choisir', en: 'Ask for quotes and choose' },
    'sourcing.quote': { fr: 'Répondre à un appel d’offres', en: 'Answer a request for quotation' },
    'sourcing.commit': { fr: 'Négocier et signer un engagement', en: 'Negotiate and sign a commitment' },
    'sourcing.call-off': { fr: 'Appeler des volumes convenus', en: 'Call off agreed volumes' },
  },
  refusals: sourcingRefusals,
  emits: [requestMoved, commitmentMoved, calledOff],
  listens: [requestMoved, commitmentMoved, calledOff],
  letters: [requestReceivedKind, quotesInKind, awardKind, commitmentKind],
  jobs: [followRequestJob, followCommitmentJob],
  freeTexts: [
    ...['quote_request.title', 'quote_request.note', 'quote_request.cancel_reason'],
    ...['quote_request_line.wanted', 'quote_request_line.note', 'quote.remark'],
    ...['commitment_terms.note', 'commitment.ended_reason'],
  ],
  holds: sourcingHolds,
  processings: sourcingProcessings,
});
