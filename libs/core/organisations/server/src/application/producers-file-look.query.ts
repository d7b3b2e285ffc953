import { Injectable } from '@nestjs/common';
import type { ProducersFileLook } from '@maillon/core/organisations/contract';
import { fileInput, type ReadCase, type Reading } from '@maillon/platform/server';
import { z } from 'zod';
import { FileColumns } from './file-columns';
import { readable } from './import-table';
import { ReceivedFiles } from './received-files';
import { PRODUCERS_FILE } from './table-purpose';
import { FIELD_NAMES } from './producer-file/fields';

const input = z.object({ file: fileInput });
type Input = z.infer<typeof input>;

@Injectable()
export class ProducersFileColumns implements ReadCase<Input, ProducersFileLook> {
  readonly name = 'organisations.producers-file-look';
  readonly permission = 'organisations.import-producers';
  readonly input = input;

  constructor(
    private readonly columns: FileColumns,
    private readonly received: ReceivedFiles,
  ) {}

  async read(reading: Reading, { file }: Input): Promise<ProducersFileLook> {
    const { bytes } = await this.received.of(reading, file, PRODUCERS_FILE);
    const { look, remembered } = await readable(reading.locale, () => this.columns.look(reading, bytes));
    const { headerRow, columns, samples } = look;
    return {
      headerRow,
      columns: columns.map((column, place) => ({ ...column, samples: [...samples[place]!] })),
      remembered,
      fields: FIELD_NAMES,
    };
  }
}
