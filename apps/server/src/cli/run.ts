import { modules } from '../modules';
import { CommandFault } from './command';
import { foundCommand } from './found.command';
import { forgetSecondFactorCommand } from './forget-second-factor.command';
import { importCommand } from './import.command';
import { migrateCommand } from './migrate.command';

const HELP = `migrate
found --file FILE
forget-second-factor --email ADDRESS
import producers|catalogue --territory CODE --file FILE [--dry-run] [--json OUT]`;

/** Runs one command; the process ends with the number it returns. */
export async function run([command, ...args]: readonly string[]): Promise<number> {
  switch (command) {
    case 'migrate':
      await migrateCommand(modules, process.env);
      return 0;
    case 'found':
      await foundCommand(args, modules);
      return 0;
    case 'forget-second-factor':
      await forgetSecondFactorCommand(args);
      return 0;
    case 'import':
      return importCommand(args, modules);
    default:
      throw new CommandFault(`Commands:\n${HELP}`);
  }
}
