import { loadModules } from './load-modules.ts';
import { registerPage } from './register.ts';
import { rightsPage } from './rights.ts';

export interface GeneratedDoc {
  readonly path: string;
  readonly text: string;
}

/** Pages that are made from the modules: nobody writes them, and none can say what the code does not do. */
export async function generatedDocs(root: string): Promise<GeneratedDoc[]> {
  const sources = await loadModules(root);
  return [
    { path: 'docs/rights.md', text: rightsPage(sources) },
    { path: 'docs/processing-register.md', text: registerPage(sources) },
  ];
}
