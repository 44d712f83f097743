import { kinds } from '@wegwijs/definition';
import { kindCases } from './cases.suite.ts';
import { eyesSuite } from './eyes.suite.ts';

for (const kind of kinds) eyesSuite(kind, kindCases[kind]);
