import { Controller, Get, Param, Req, Res, UseFilters } from '@nestjs/common';
import { PHOTOS_PATH } from '@maillon/core/catalogue/contract';
import { RefusalFilter, RequestCalls, UseCases } from '@maillon/platform/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { BytesOfPhoto } from '../application/photo-bytes.query';

/** Photographs out, to whoever may see the catalogue of their territory: an address that somebody copied opens nothing elsewhere. */
@Controller(PHOTOS_PATH)
@UseFilters(RefusalFilter)
export class PhotosController {
  constructor(
    private readonly calls: RequestCalls,
    private readonly useCases: UseCases,
    private readonly bytes: BytesOfPhoto,
  ) {}

  @Get(':id/:width')
  async open(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('id') id: string,
    @Param('width') width: string,
  ) {
    const format = request.headers.accept?.includes('image/webp') ? 'webp' : 'jpeg';
    const asked = { id, width: Number(width) || 0, format } as const;
    const { mediaType, stream } = await this.useCases.read(this.bytes, this.calls.ofAddress(request), asked);
    return reply
      .headers({
        'content-type': mediaType,
        // What an id shows never changes. Private: between the browser and us nobody may keep it for others.
        'cache-control': 'private, max-age=31536000, immutable',
        vary: 'accept, cookie',
        'content-security-policy': "default-src 'none'",
        'cross-origin-resource-policy': 'same-origin',
        'x-content-type-options': 'nosniff',
      })
      .send(stream);
  }
}
