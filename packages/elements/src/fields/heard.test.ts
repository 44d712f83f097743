import { kinds } from '@wegwijs/definition';
import { kindCases } from './cases.suite.ts';
import { heardSuite } from './heard.suite.ts';

for (const kind of kinds) heardSuite(kind, kindCases[kind]);
