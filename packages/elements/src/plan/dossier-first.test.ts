import { findsItsDossier } from './either-order.suite.ts';

it('an editor whose script comes after that of its dossier finds it', () => findsItsDossier('dossier'));
