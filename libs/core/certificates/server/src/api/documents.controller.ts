import { Controller, Get, HttpCode, Param, Post, Query, Req, Res, UseFilters } from '@nestjs/common';
import { DOCUMENTS_PATH } from '@maillon/core/certificates/contract';
import { RefusalFilter, RequestCalls, Storage, UseCases } from '@maillon/platform/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { BytesOfDocument } from '../application/document-bytes.query';
import { PlaceOfNewDocument } from '../application/place-of-document.query';
import { RecordDocument, type RecordedDocument } from '../application/record-document.use-case';
import { documentName } from '../domain/document-name';
import { receivedDocument } from './received-document';

type Asked = Readonly<Record<string, string | undefined>>;

/** Shown in a frame of our own pages and nowhere else; whatever it holds may not run or fetch anything. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; object-src 'self'; frame-ancestors 'self'";

/** Documents in and out: the bytes of a file are not for GraphQL. */
@Controller(DOCUMENTS_PATH)
@UseFilters(RefusalFilter)
export class DocumentsController {
  constructor(
    private readonly calls: RequestCalls,
    private readonly useCases: UseCases,
    private readonly storage: Storage,
    private readonly place: PlaceOfNewDocument,
    private readonly record: RecordDocument,
    private readonly bytes: BytesOfDocument,
  ) {}

  @Post()
  @HttpCode(201)
  async send(@Req() request: FastifyRequest, @Query() { id, holder, name }: Asked) {
    const call = this.calls.of(request);
    const { holderId, storageKey, territory } = await this.useCases.read(this.place, call, { id, holderId: holder });
    const { key, ...facts } = await receivedDocument(this.storage, territory, request);
    await this.storage.release({ key }, storageKey);
    const document = { id, holderId, fileName: documentName(name ?? ''), storageKey, ...facts };
    const recording = this.useCases.run(this.record, call, document as never);
    return shown(await this.orRemove(storageKey, recording));
  }

  @Get(':id')
  async open(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('id') id: string,
    @Query() asked: Asked,
  ) {
    const { document, stream } = await this.useCases.read(this.bytes, this.calls.ofAddress(request), { id });
    // Loaded here: Fastify requires the same module, and one that is required while it is imported makes Jest stumble.
    const { create: disposition } = await import('content-disposition');
    const type = asked['download'] === undefined ? 'inline' : 'attachment';
    return reply
      .headers({
        'content-type': document.mediaType,
        'content-length': document.bytes,
        'content-disposition': disposition(document.name, { type }),
        'content-security-policy': POLICY,
        'cross-origin-resource-policy': 'same-origin',
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-store',
      })
      .send(stream);
  }

  /** A file without a row would lie there for ever, and so would a second copy. */
  private async orRemove(storageKey: string, recording: Promise<RecordedDocument>): Promise<RecordedDocument> {
    try {
      const recorded = await recording;
      if (!recorded.isNew) await this.storage.remove(storageKey);
      return recorded;
    } catch (error) {
      await this.storage.remove(storageKey);
      throw error;
    }
  }
}

function shown({ document: { id, name, mediaType, bytes, sha256, uploadedAt, uploadedBy } }: RecordedDocument) {
  return { id, name, mediaType, bytes, sha256, uploadedAt: new Date(uploadedAt).toISOString(), uploadedBy };
}
