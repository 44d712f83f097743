import type { CSSResult } from 'lit';
import { aids } from './aids.ts';
import { answers } from './answers.ts';
import { islandStyles } from './index.ts';
import { opened } from './opened.ts';
import { overview } from './overview.ts';
import { print } from './print.ts';
import { progress } from './progress.ts';
import { rows } from './rows.ts';
import { scale } from './scale.ts';
import { success } from './success.ts';
import { summary } from './summary.ts';
import { week } from './week.ts';

/** The style sheets of what comes after a first page. They win from those of `index.ts`. */
export const lateStyles: readonly CSSResult[] = [
  success,
  summary,
  progress,
  opened,
  scale,
  rows,
  week,
  answers,
  overview,
  aids,
  print,
];

/** All style sheets of an island. */
export const allStyles: readonly CSSResult[] = [...islandStyles, ...lateStyles];
