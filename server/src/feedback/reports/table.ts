/** Every format of report files. Order decides where two would recognise the same head. */
import type { ReportFormat } from '../reading.ts';
import { cargoJson } from './cargoJson.ts';
import { eslintJson, gccJson, mypyJson, pyrightJson, ruffJson } from './compilerJson.ts';
import { dotnetXml } from './dotnetXml.ts';
import { goTestJson, goVetJson } from './goJson.ts';
import { jestJson, mochaJson } from './jsTestJson.ts';
import { junit } from './junit.ts';
import { sarif } from './sarif.ts';
import { tap } from './tap.ts';

export const reportFormats: readonly ReportFormat[] = [
  junit,
  dotnetXml,
  sarif,
  goTestJson,
  cargoJson,
  mypyJson,
  pyrightJson,
  eslintJson,
  jestJson,
  mochaJson,
  ruffJson,
  gccJson,
  goVetJson,
  tap,
];
