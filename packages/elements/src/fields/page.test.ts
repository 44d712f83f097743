import { kinds } from '@wegwijs/definition';
import { kindCases } from './cases.suite.ts';
import { pageSuite } from './page.suite.ts';

for (const kind of kinds) pageSuite(kind, kindCases[kind]);
