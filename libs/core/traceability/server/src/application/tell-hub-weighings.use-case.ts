import { Injectable } from '@nestjs/common';
import { OrganisationPeople } from '@maillon/core/organisations/server';
import { weighedOtherwiseKind } from '@maillon/core/traceability/contract';
import { Links, Tell, type Addressee, type UseCase, type Work } from '@maillon/platform/server';
import { z } from 'zod';
import { hubNews, type HubNews } from '../domain/hub-news';
import { weighedOtherwiseLetter } from '../letters/weighed-otherwise.letter';
import { Movements } from '../persistence/movements';
import { WeighedParts, type WeighedPart } from '../persistence/weighed-parts';

const input = z.object({ from: z.iso.datetime(), to: z.iso.datetime() });
type Input = z.infer<typeof input>;

export type PartNews = WeighedPart & HubNews;

/** One letter for each producer and delivery day, whatever was weighed in between. Run again it writes none anew. */
@Injectable()
export class TellHubWeighings implements UseCase<Input, { parts: number }> {
  readonly name = 'traceability.tell-hub-weighings';
  readonly permission = null;
  readonly input = input;

  constructor(
    private readonly parts: WeighedParts,
    private readonly movements: Movements,
    private readonly people: OrganisationPeople,
    private readonly links: Links,
    private readonly telling: Tell,
  ) {}

  async execute(work: Work, { from, to }: Input): Promise<{ parts: number }> {
    const news = await this.news(work, from, to);
    const letters = Map.groupBy(news, ({ producerId, deliveryDay }) => `${producerId} ${deliveryDay}`);
    for (const [whose, parts] of letters) await this.producer(work, `${whose} ${from}`, parts);
    return { parts: news.length };
  }

  private async news(work: Work, from: string, to: string): Promise<PartNews[]> {
    const parts = await this.parts.between(work, from, to);
    const ids = parts.map(({ allocationId }) => allocationId);
    const ledger = Map.groupBy(await this.movements.ofAllocations(work, ids), ({ allocationId }) => allocationId);
    return parts.flatMap((part) => {
      const own = hubNews(ledger.get(part.allocationId) ?? []);
      return own ? [{ ...part, ...own }] : [];
    });
  }

  private async producer(work: Work, cause: string, parts: readonly PartNews[]): Promise<void> {
    const { producerId, deliveryDay, supplierOrderId } = parts[0]!;
    const to = await this.people.orContact(work, [producerId], weighedOtherwiseKind.roles);
    const url = this.links.to('portal', `/a-preparer/${supplierOrderId}`);
    const letter = ({ name, locale }: Addressee) => weighedOtherwiseLetter(locale, { name, deliveryDay, parts, url });
    await this.telling.people(work, { kind: weighedOtherwiseKind, cause, letter }, to);
  }
}
