import { Injectable } from '@nestjs/common';
import { morningDigest } from '@maillon/platform/contract';
import { v5 as idOf } from 'uuid';
import { z } from 'zod';
import { digestLetter, sectionsOf } from '../mail/digest.letter';
import { USUAL_HOUR } from '../mail/digest-hours';
import { DigestLines, type WaitingLine } from '../mail/digest-lines';
import { Links } from '../mail/links';
import { postMail } from '../mail/post-mail';
import { ModuleRegistry } from '../modules/registry';
import type { UseCase } from '../use-cases/use-case';
import type { Work } from '../use-cases/work';

const input = z.object({ hour: z.number().int().min(0).max(23).optional() }).strict();
type Input = z.infer<typeof input>;

/** One letter to each person for whom something waits. Run again it finds nothing left. */
@Injectable()
export class SendDigests implements UseCase<Input, { letters: number }> {
  readonly name = 'platform.send-digests';
  readonly permission = null;
  readonly input = input;

  constructor(
    private readonly lines: DigestLines,
    private readonly registry: ModuleRegistry,
    private readonly links: Links,
  ) {}

  async execute(work: Work, { hour = USUAL_HOUR }: Input): Promise<{ letters: number }> {
    const lines = await this.lines.take(work, hour);
    const byPerson = Map.groupBy(lines, ({ to }) => to.personId);
    for (const own of byPerson.values()) await this.post(work, own);
    return { letters: byPerson.size };
  }

  private async post(work: Work, own: readonly WaitingLine[]): Promise<void> {
    const [{ id, to }] = own as [WaitingLine];
    const url = this.links.to(own.some(({ line }) => line.url?.includes('/admin/')) ? 'admin' : 'portal', '/');
    const sections = sectionsOf(own, this.registry.letters, to.locale);
    const letter = digestLetter(to, { territory: work.territory.name, url, sections });
    await postMail(work, { id: idOf('digest', id), kind: morningDigest, to: to.email, letter });
  }
}
