import { kinds } from '@wegwijs/definition';
import { kindCases } from './cases.suite.ts';
import { fieldSuite } from './field.suite.ts';

for (const kind of kinds) fieldSuite(kind, kindCases[kind]);
