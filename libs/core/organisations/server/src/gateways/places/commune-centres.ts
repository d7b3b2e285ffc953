import { Injectable } from '@nestjs/common';
import type { Coordinates } from '../../domain/coordinates';
import { CENTRES } from './commune-centres.data';

const byCode = new Map(CENTRES.map(([code, latitude, longitude]) => [code, { latitude, longitude }]));

/** Where the middle of a commune is; null where nobody has written it down yet. */
@Injectable()
export class CommuneCentres {
  centreOf(inseeCode: string): Coordinates | null {
    return byCode.get(inseeCode) ?? null;
  }

  /** The known commune whose middle is nearest. */
  nearest({ latitude, longitude }: Coordinates): string {
    const away = ([, north, east]: (typeof CENTRES)[number]) =>
      (north - latitude) ** 2 + ((east - longitude) * Math.cos((latitude * Math.PI) / 180)) ** 2;
    return CENTRES.reduce((best, one) => (away(one) < away(best) ? one : best))[0];
  }
}
