import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Injectable } from '@nestjs/common';
import type { Communes } from '../domain/communes';
import { communesOf, type RawArrondissement, type RawCommune, type RawEpci } from './communes-of-insee';

/**
 * The administrative division of INSEE, as published by Etalab. 13 MB of text, read when somebody first asks:
 * most processes never do.
 */
@Injectable()
export class CommuneDirectory {
  open(): Promise<Communes> {
    opened ??= load();
    return opened;
  }
}

/** One for all the applications of a process. */
let opened: Promise<Communes> | undefined;

async function load(): Promise<Communes> {
  const [communes, epcis, arrondissements] = await Promise.all([
    read<RawCommune>('communes'),
    read<RawEpci>('epci'),
    read<RawArrondissement>('arrondissements'),
  ]);
  return communesOf(communes, epcis, arrondissements);
}

/** The package's own index reads its files relatively to the working directory. */
async function read<Raw>(name: string): Promise<Raw[]> {
  const path = createRequire(import.meta.url).resolve(`@etalab/decoupage-administratif/data/${name}.json`);
  return JSON.parse(await readFile(path, 'utf8')) as Raw[];
}
