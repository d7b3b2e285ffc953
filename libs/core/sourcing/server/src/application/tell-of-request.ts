import { Injectable } from '@nestjs/common';
import { awardKind, quotesInKind, requestReceivedKind } from '@maillon/core/sourcing/contract';
import { localDay } from '@maillon/core/territories/server';
import type { LetterKind, Locale } from '@maillon/platform/contract';
import { Addressees, Links, Tell, type Addressee, type Work } from '@maillon/platform/server';
import { requestLetter, type RequestSaid } from '../letters/request.letter';
import { RequestHeads, type RequestHead } from '../persistence/request-heads';
import type { QuoteRow } from '../persistence/request-rows.sql';
import { QuoteRequests } from '../persistence/quote-requests';
import { Quotes } from '../persistence/quotes';
import { requestReference } from './references';

type Moved = 'sent' | 'closed' | 'awarded' | 'cancelled' | 'expired';
const TERRITORY = { side: null, organisationId: null } as const;

interface Telling {
  readonly kind: LetterKind;
  readonly what: RequestSaid['what'];
  readonly path: string;
  lines(locale: Locale): RequestSaid['lines'];
}

/** Whoever asked and whoever was asked learn what becomes of a request; those who were not chosen too. */
@Injectable()
export class TellOfRequest {
  constructor(
    private readonly heads: RequestHeads,
    private readonly requests: QuoteRequests,
    private readonly quotes: Quotes,
    private readonly addressees: Addressees,
    private readonly links: Links,
    private readonly telling: Tell,
  ) {}

  async everybody(work: Work, requestId: string, moved: Moved): Promise<void> {
    const head = await this.heads.one(work, TERRITORY, requestId);
    if (!head) return;
    if (moved === 'awarded') return this.choice(work, head);
    const isForBuyer = moved === 'closed' || moved === 'expired';
    if (moved === 'cancelled') await this.telling.takeBack(work, requestReceivedKind, requestId);
    const to = isForBuyer ? [head.buyerId] : await this.requests.asked(work, requestId);
    await this.tell(work, head, to, {
      kind: isForBuyer ? quotesInKind : requestReceivedKind,
      what: moved,
      path: isForBuyer ? `/appels-d-offres/${requestId}` : `/demandes/${requestId}`,
      lines: (locale) => (moved === 'sent' ? asked(head, locale) : []),
    });
  }

  private async choice(work: Work, head: RequestHead): Promise<void> {
    const byProducer = Map.groupBy(await this.quotes.of(work, head.id), ({ producerId }) => producerId);
    for (const [producerId, own] of byProducer) {
      const chosen = own.filter(({ awardedUnits }) => awardedUnits > 0);
      await this.tell(work, head, [producerId], {
        kind: awardKind,
        what: chosen.length ? 'chosen' : 'not-chosen',
        path: `/demandes/${head.id}`,
        lines: () => chosen.map(chosenLine),
      });
    }
  }

  private async tell(work: Work, head: RequestHead, organisations: readonly string[], telling: Telling): Promise<void> {
    const { kind, what, path } = telling;
    const to = await this.addressees.ofOrganisations(work, organisations, kind.roles);
    const said = {
      ...{
        what,
        buyer: head.buyerName,
        reference: requestReference(head.number),
        title: head.title,
        answers: head.answered,
      },
      deadlineDay: localDay(new Date(head.deadline), work.territory.timeZone),
      because: what === 'cancelled' ? head.cancelReason : null,
      url: this.links.to('portal', path),
    };
    const letter = ({ name, locale }: Addressee) =>
      requestLetter(locale, { ...said, name, lines: telling.lines(locale) });
    await this.telling.people(work, { kind, cause: `${head.id} ${what}`, about: head.id, letter }, to);
  }
}

function asked({ lines }: RequestHead, locale: Locale): RequestSaid['lines'] {
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 });
  const units = { gram: 'kg', millilitre: 'l', piece: locale === 'fr' ? 'pièces' : 'pieces' };
  return lines.map(({ wanted, baseUnit, baseQuantity }) => ({
    text: wanted,
    detail: `${numbers.format(baseUnit === 'piece' ? baseQuantity : baseQuantity / 1_000)} ${units[baseUnit]}`,
  }));
}

function chosenLine({ productName, unitLabel, unitPrice, awardedUnits }: QuoteRow) {
  return { text: productName, detail: `${awardedUnits} × ${unitLabel}, ${unitPrice.replace('.', ',')} €` };
}
