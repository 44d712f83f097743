import type { Answers, Command, PublishPort, Release, Version } from '@wegwijs/builder';
import type { Desk } from '../desk.ts';
import { settled } from '../show-builder.suite.ts';
import type { WegwijsFormBuilder } from '../wegwijs-form-builder.ts';

/** The desk of a builder that is shown. */
export const deskOf = (shown: WegwijsFormBuilder): Desk => (shown as unknown as { desk: Desk }).desk;

/** Words in Dutch. */
export const label = (text: string, id = 'intake', part: 'title' | 'description' = 'title'): Command => ({
  do: 'text',
  id,
  part,
  language: 'nl',
  text,
});

export const answers: Answers = {
  reason: 'Nodig voor de afspraak',
  access: { participant: 'edit', caseManager: 'edit' },
  sensitivity: 'ordinary',
};

/** A new question. */
export const question = (name: string, section = 'work', more: { answers?: Answers } = { answers }): Command => ({
  do: 'add-field',
  section,
  name,
  question: { schema: { title: 'Wat wilt u leren?', type: 'string', maxLength: 100 } },
  ...more,
});

/** Carries commands out that must not be refused, and waits until all of it is kept and shown. */
export async function work(shown: WegwijsFormBuilder, ...commands: readonly Command[]): Promise<void> {
  for (const command of commands) {
    const answer = deskOf(shown).builder.execute(command);
    if (!answer.may) throw new Error(JSON.stringify(answer.why));
  }
  await deskOf(shown).work.settled;
  await settled(shown);
}

/** A place for versions that lasts as long as the test. */
export class MemoryPort implements PublishPort {
  readonly releases: Release[] = [];
  /** What it fails with, when it does. */
  failure: Error | undefined;

  versions(): Promise<readonly Version[]> {
    return this.failure ? Promise.reject(this.failure) : Promise.resolve(this.releases.map(({ version }) => version));
  }

  publish(release: Release, expected: string | undefined): ReturnType<PublishPort['publish']> {
    if (this.failure) return Promise.reject(this.failure);
    const latest = this.releases.at(-1)?.version;
    if (latest && latest.checksum !== expected) return Promise.resolve({ latest });
    this.releases.push(release);
    return Promise.resolve({ kept: true });
  }
}
