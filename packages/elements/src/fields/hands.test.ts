import { kinds } from '@wegwijs/definition';
import { kindCases } from './cases.suite.ts';
import { handsSuite } from './hands.suite.ts';

for (const kind of kinds) handsSuite(kind, kindCases[kind]);
