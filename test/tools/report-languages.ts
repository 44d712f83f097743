// `npm run report:languages`: writes how much there is of each language.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { place, report } from './languages-report.ts';

writeFileSync(join(import.meta.dirname, '../..', place), report());
