import { kinds } from '@wegwijs/definition';
import { kindCases } from './cases.suite.ts';
import { eyesSuite } from './eyes.suite.ts';
import { fieldSuite } from './field.suite.ts';
import { handsSuite } from './hands.suite.ts';
import { heardSuite } from './heard.suite.ts';
import { pageSuite } from './page.suite.ts';

for (const kind of kinds)
  for (const suite of [fieldSuite, heardSuite, handsSuite, eyesSuite, pageSuite]) suite(kind, kindCases[kind]);
