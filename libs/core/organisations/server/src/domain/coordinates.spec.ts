import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { arePlausible, degreesOf, pairOf, righted } from './coordinates';
import { fromLambert93, isLambert93 } from './lambert93';

describe('coordinates', () => {
  it('are read with a point or a comma', () => {
    expect(['50.464', '50,464', '-1,5', '+2', '', 'N 50', '50.4.6', '1e3'].map(degreesOf)).toEqual([
      50.464,
      50.464,
      -1.5,
      2,
      null,
      null,
      null,
      null,
    ]);
  });

  it('must be in the part of France that the commune is in', () => {
    expect(arePlausible({ latitude: 50.464, longitude: 1.764 }, '62588')).toBe(true);
    expect(arePlausible({ latitude: 1.764, longitude: 50.464 }, '62588')).toBe(false);
    expect(arePlausible({ latitude: 0, longitude: 0 }, '62588')).toBe(false);
    expect(arePlausible({ latitude: 14.6, longitude: -61 }, '97209')).toBe(true);
    expect(arePlausible({ latitude: 50.464, longitude: 1.764 }, '97209')).toBe(false);
  });

  it('are read in degrees, minutes and seconds, west and south being negative', () => {
    const sixtieth = fc.nat(59);
    fc.assert(
      fc.property(fc.nat(179), sixtieth, sixtieth, (degrees, minutes, seconds) => {
        const size = degrees + minutes / 60 + seconds / 3600;
        for (const [letter, sign] of [
          ['N', 1],
          ['E', 1],
          ['S', -1],
          ['W', -1],
          ['O', -1],
        ] as const) {
          expect(degreesOf(`${degrees}°${minutes}'${seconds}"${letter}`)).toBeCloseTo(sign * size, 5);
          expect(degreesOf(`${degrees} ° ${minutes} ′ ${seconds},0 ″ ${letter}`)).toBeCloseTo(sign * size, 5);
        }
      }),
    );
  });

  it('have no sixtieth minute nor second', () => {
    fc.assert(
      fc.property(fc.nat(89), fc.integer({ min: 60, max: 99 }), (degrees, toomany) => {
        expect(degreesOf(`${degrees}°${toomany}'0"`)).toBeNull();
        expect(degreesOf(`${degrees}°0'${toomany}"`)).toBeNull();
      }),
    );
  });

  it('are two in one cell, however they are kept apart', () => {
    const thousandths = fc.integer({ min: -89_999, max: 89_999 }).map((number) => number / 1_000);
    fc.assert(
      fc.property(thousandths, thousandths, (latitude, longitude) => {
        const comma = (number: number) => String(number).replace('.', ',');
        const written = [
          ...[`${latitude}, ${longitude}`, `${latitude},${longitude}`, `(${latitude}; ${longitude})`],
          ...[`${comma(latitude)} ${comma(longitude)}`, `${comma(latitude)};${comma(longitude)}`],
        ];
        for (const text of written) expect(pairOf(text)?.map(degreesOf)).toEqual([latitude, longitude]);
      }),
    );
  });

  it('are the same place after Lambert-93, in either order', () => {
    const mainland = fc.tuple(
      fc.double({ min: 42, max: 51, noNaN: true }),
      fc.double({ min: -4.5, max: 8, noNaN: true }),
    );
    fc.assert(
      fc.property(mainland, ([latitude, longitude]) => {
        const [x, y] = toLambert93(latitude, longitude);
        expect(isLambert93(x, y)).toBe(true);
        expect(fromLambert93(x, y).latitude).toBeCloseTo(latitude, 5);
        expect(fromLambert93(x, y).longitude).toBeCloseTo(longitude, 5);
        for (const read of [righted(x, y, '62588'), righted(y, x, '62588')]) {
          expect(read?.how).toBe('converted');
          expect(read?.latitude).toBeCloseTo(latitude, 5);
        }
      }),
    );
  });

  it('are never guessed: what is read lies in that part of France', () => {
    const number = fc.oneof(fc.double({ min: -200, max: 200, noNaN: true }), fc.integer({ min: -1e7, max: 1e7 }));
    fc.assert(
      fc.property(number, number, fc.constantFrom('62588', '97209', '97411'), (first, second, code) => {
        const read = righted(first, second, code);
        if (read) expect(arePlausible(read, code)).toBe(true);
      }),
    );
  });

  it.each(['-1,5 O', '-50 N', '°', "50°10'", '50°10\'20"X', '٥٠', '50.464 1.764', '50;1', '9'.repeat(400)])(
    'are not read from %.14j',
    (text) => expect(degreesOf(text)).toBeNull(),
  );
});

/** The way there, as IGN gives it (NTG_71), written for the way back to be measured by. */
function toLambert93(latitude: number, longitude: number): [x: number, y: number] {
  const [n, c, e] = [0.725607765053267, 11_754_255.426096, 0.08181919106];
  const phi = (latitude * Math.PI) / 180;
  const flattened = ((1 - e * Math.sin(phi)) / (1 + e * Math.sin(phi))) ** (e / 2);
  const radius = c * Math.exp(-n * Math.log(Math.tan(Math.PI / 4 + phi / 2) * flattened));
  const turn = (n * ((longitude - 3) * Math.PI)) / 180;
  return [700_000 + radius * Math.sin(turn), 12_655_612.049876 - radius * Math.cos(turn)];
}
