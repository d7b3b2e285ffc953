import { modules } from '../modules';
import { CommandFault } from './command';
import { migrateCommand } from './migrate.command';

const HELP = `migrate
found --file FILE
import producers|catalogue --territory CODE --file FILE [--dry-run] [--json OUT]`;

/** Runs one command; the process ends with the number it returns. */
export async function run([command]: readonly string[]): Promise<number> {
  switch (command) {
    case 'migrate':
      await migrateCommand(modules, process.env);
      return 0;
    default:
      throw new CommandFault(`Commands:\n${HELP}`);
  }
}
