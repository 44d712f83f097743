import { findsItsDossier } from './either-order.suite.ts';

it('an editor whose script comes before that of its dossier finds it', () => findsItsDossier('editor'));
