// Makes what territories knows of the shapes of communes: `node tools/geo/communes.mjs FOLDER`, where FOLDER holds one
// GeoJSON file of communes for each département (properties.code is the INSEE code).
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRequire } from 'node:module';
import { currentCodes } from './current-communes.mjs';
import { centreOf } from './centroid.mjs';
import { topologyOf } from './topology.mjs';

const SOURCE = {
  source: 'IGN, Admin Express COG 2018; communes merged since: INSEE, code officiel géographique',
  licence: 'Licence Ouverte 2.0 (Etalab)',
};
const SHAPES = 'libs/core/territories/web/src/data/commune-shapes.json';
const CENTRES = 'libs/core/territories/server/src/gateways/commune-centres.generated.ts';

const folder = process.argv[2];
if (!folder) throw new Error('Usage: node tools/geo/communes.mjs FOLDER');

const communes = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('@etalab/decoupage-administratif/data/communes.json'), 'utf8'),
);
const features = readdirSync(folder)
  .filter((name) => /^\d\d-.*\.json$/.test(name))
  .flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')).features);
const parts = currentCodes(communes, features);
mustCover(communes, parts);

writeFileSync(SHAPES, JSON.stringify({ ...SOURCE, ...topologyOf(parts, namesOf(communes)) }));
const lines = [...parts].map(([code, shapes]) => `"${code}":${JSON.stringify(centreOf(shapes))}`);
writeFileSync(
  CENTRES,
  `// Made by tools/geo/communes.mjs. Source: ${SOURCE.source}. ${SOURCE.licence}.

/** Longitude and latitude of the middle of each commune, by its INSEE code. */
export const communeCentres: Readonly<Record<string, readonly [number, number]>> = {\n${lines.join(',\n')},\n};\n`,
);
console.log(`${parts.size} communes.`);

function namesOf(known) {
  return new Map(known.filter(({ type }) => type === 'commune-actuelle').map(({ code, nom }) => [code, nom]));
}

/** Of the départements given, every commune of today has a shape. */
function mustCover(known, shaped) {
  const departments = new Set([...shaped.keys()].map((code) => code.slice(0, 2)));
  const missing = known.filter(
    ({ type, code }) => type === 'commune-actuelle' && departments.has(code.slice(0, 2)) && !shaped.has(code),
  );
  if (missing.length) throw new Error(`No shape for ${missing.map(({ code, nom }) => `${nom} (${code})`).join(', ')}.`);
}
