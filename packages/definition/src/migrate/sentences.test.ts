import { expect } from '@open-wc/testing';
import { changed, field } from '../../test/change.ts';
import { law } from '../../test/law.ts';
import { migrate } from './migrate.ts';
import { MigrateSentences } from './sentences.ts';
import { migrationsInEnglish } from './words/en.ts';
import { migrationsInDutch } from './words/nl.ts';

describe('sentences about what a migration could not carry over', () => {
  const next = changed(law, { [field('test.driver')]: undefined });
  const { leftovers } = migrate({ test: { driver: 'geheim' } }, law, next);
  const [dutch, english] = [
    new MigrateSentences(migrationsInDutch, law, next),
    new MigrateSentences(migrationsInEnglish, law, next),
  ];

  it('name the question as it was, and say where the answer is, without saying it', () => {
    expect(leftovers.map((one) => [dutch.of(one), english.of(one)])).to.deep.equal([
      [
        '‘Rijdt u?’: voor dit antwoord is geen plaats meer. Het blijft in het document staan.',
        '‘Rijdt u?’: there is no place for this answer any more. It stays in the document.',
      ],
    ]);
  });

  it('say when only the report has it', () => {
    const lost = leftovers.map((one) => dutch.of({ ...one, reason: 'occupied', kept: false }));
    expect(lost).to.deep.equal([
      '‘Rijdt u?’: op de nieuwe plaats van dit antwoord staat al iets anders. Het staat alleen nog in dit verslag.',
    ]);
  });
});
