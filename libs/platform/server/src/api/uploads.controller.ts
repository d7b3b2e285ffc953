import { Controller, HttpCode, Param, Put, Query, Req, UseFilters } from '@nestjs/common';
import { platformRefusals } from '@maillon/platform/contract';
import type { FastifyRequest } from 'fastify';
import { PlaceOfNewUpload, type PlaceOfUpload } from '../application/place-of-upload.query';
import { RecordUpload } from '../application/record-upload.use-case';
import { announcedLength } from '../http/file-bodies';
import { RefusalFilter } from '../http/refusal.filter';
import { RequestCalls } from '../http/request-calls';
import { Storage, type Received } from '../storage/storage';
import { UploadFault } from '../storage/upload-fault';
import { UseCases } from '../use-cases/use-cases';

type Asked = Readonly<Record<string, string | undefined>>;

/** Files in: as they come, to an address that the sender makes and that takes one file. GraphQL then names it. */
@Controller('/api/uploads')
@UseFilters(RefusalFilter)
export class UploadsController {
  constructor(
    private readonly calls: RequestCalls,
    private readonly useCases: UseCases,
    private readonly storage: Storage,
    private readonly place: PlaceOfNewUpload,
    private readonly record: RecordUpload,
  ) {}

  @Put(':id')
  @HttpCode(201)
  async send(@Req() request: FastifyRequest, @Param('id') id: string, @Query() { purpose, name }: Asked) {
    const call = this.calls.of(request);
    const place = await this.useCases.read(this.place, call, { id, purpose, name });
    const { key, ...facts } = await this.received(request, place);
    await this.storage.release({ key }, place.storageKey);
    const upload = { id, purpose: place.purpose, fileName: place.name, storageKey: place.storageKey, ...facts };
    await this.orRemove(place.storageKey, this.useCases.run(this.record, call, upload));
    return { id, name: place.name, bytes: facts.bytes };
  }

  private async received(request: FastifyRequest, { territory, wanted }: PlaceOfUpload): Promise<Received> {
    const { largest } = wanted;
    const expected = { length: announcedLength(request), largest, typeOf: (head: Uint8Array) => wanted.typeOf(head) };
    try {
      return await this.storage.receive(territory, request.body, expected);
    } catch (error) {
      const most = Math.floor(largest / 1024 / 1024);
      throw error instanceof UploadFault ? platformRefusals.because(`upload-${error.fault}`, { most }) : error;
    }
  }

  /** A file without a row would lie there for ever, and so would a second copy. */
  private async orRemove(storageKey: string, recording: Promise<boolean>): Promise<void> {
    try {
      if (!(await recording)) await this.storage.remove(storageKey);
    } catch (error) {
      await this.storage.remove(storageKey);
      throw error;
    }
  }
}
