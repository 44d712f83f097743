// `npm run report:themes`: writes stories/reports/themes.md.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { looks, reportOf } from '../themes/look.mjs';
import { root } from './packages.mjs';

writeFileSync(join(root, 'stories/reports/themes.md'), await reportOf(await looks()));
