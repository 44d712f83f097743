import type { Answers, Command, PublishPort, Release, Version } from '@wegwijs/builder';
import type { Desk } from '../desk.ts';
import { control, press, text } from '../../island/show.suite.ts';
import { waitUntil } from '../../island/wait.suite.ts';
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

/** Waits until every part of the view is drawn. */
export async function drawn(shown: WegwijsFormBuilder): Promise<void> {
  await settled(shown);
  await new Promise((ready) => requestAnimationFrame(ready));
}

/** Chooses a file in a control, as a person does. */
export async function choose(
  shown: WegwijsFormBuilder,
  name: string,
  content: string | Uint8Array<ArrayBuffer>,
  told: string,
): Promise<void> {
  const input = control(shown, name);
  const transfer = new DataTransfer();
  transfer.items.add(new File([content], 'file.json'));
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await waitUntil(() => text(shown).includes(told), told);
}

/** What was handed over as a file by pressing a button. */
export async function handedOver(shown: WegwijsFormBuilder, words: string): Promise<{ name: string; content: string }> {
  const click = HTMLAnchorElement.prototype.click;
  const got = new Promise<HTMLAnchorElement>((done) => {
    HTMLAnchorElement.prototype.click = function () {
      done(this);
    };
  });
  await press(shown, words);
  const link = await got;
  HTMLAnchorElement.prototype.click = click;
  return { name: link.download, content: await (await fetch(link.href)).text() };
}
