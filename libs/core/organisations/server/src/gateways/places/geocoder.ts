import { Injectable } from '@nestjs/common';
import { CommuneCentres, CommuneDirectory } from '@maillon/core/territories/server';
import type { Coordinates } from '../../domain/coordinates';
import { jsonOverHttp, type AskJson } from '../json-over-http';
import { embeddedGeocoder } from './embedded-geocoder';
import type { FoundPlace } from './place';
import { placeOf } from './place-of';

/**
 * Where an address is (Base Adresse Nationale). What is not sure becomes the middle of the commune, and says so.
 * Embedded unless GEOCODER_URL names a real one.
 */
@Injectable()
export class Geocoder {
  private ask: AskJson = process.env['GEOCODER_URL'] ? jsonOverHttp(process.env['GEOCODER_URL']) : embeddedGeocoder;

  constructor(
    private readonly directory: CommuneDirectory,
    private readonly centres: CommuneCentres,
  ) {}

  through(ask: AskJson): this {
    return Object.assign(this, { ask });
  }

  /** Null when not even the middle of the commune is known. */
  async search(address: string | null, inseeCode: string): Promise<FoundPlace | null> {
    const answered = address ? await this.ask('/search', { q: address, citycode: inseeCode, limit: '3' }) : null;
    return placeOf(answered?.body, inseeCode) ?? (await this.middleOf(inseeCode));
  }

  async reverse({ latitude, longitude }: Coordinates): Promise<FoundPlace | null> {
    const answered = await this.ask('/reverse', { lat: String(latitude), lon: String(longitude), limit: '1' });
    return placeOf(answered?.body, null);
  }

  private async middleOf(inseeCode: string): Promise<FoundPlace | null> {
    const centre = this.centres.centreOf(inseeCode);
    const commune = (await this.directory.open()).ofCode(inseeCode);
    return centre && commune ? { ...centre, label: commune.name, inseeCode, precision: 'municipality' } : null;
  }
}
