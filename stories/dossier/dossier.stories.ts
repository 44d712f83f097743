import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Json, Store } from '@wegwijs/definition';
import { memoryStore } from '@wegwijs/store';
import { html, nothing } from 'lit';
import { amina } from '../support/person.ts';
import { catalogues, publication } from '../support/publications.ts';
import { widgetDocs } from '../support/widget-page.ts';

/** What a story sets on the dossier. */
interface Args {
  /** What becomes of saving. */
  store: 'works' | 'offline' | 'refuses' | 'unreachable' | 'silent' | 'slow';
  /** What somebody else keeps while the person of the story enters something. */
  other?: Json;
  /** The version of the definition that the kept document was made with. */
  version?: string;
  locale?: string;
  role?: string;
}

const failing = (code: string) => Promise.reject(Object.assign(new Error(code), { code }));
const forever = () => new Promise<never>(() => undefined);
const definition = (version = '2026.1.0') => ({ id: 'intake', version, digest: '' });

/** A store with the intake of a person in it. */
function storeOf({ store: how, version }: Args): Store {
  let names = 0;
  const store = memoryStore({ now: () => new Date('2026-11-20T09:14:00Z'), newId: () => `r${++names}` });
  void store.save('i1', [{ pointer: '', from: undefined, to: amina }], { definition: definition(version) });
  if (how === 'works') return store;
  const never = how === 'unreachable';
  return {
    load: (id) => (how === 'silent' ? forever() : never ? failing('offline') : store.load(id)),
    history: (id) => store.history(id),
    save: () => (how === 'slow' ? forever() : failing(how === 'refuses' ? 'refused' : 'offline')),
  };
}

const render = (args: Args) =>
  html`<wegwijs-dossier
    .store=${storeOf(args)}
    .documents=${{ intake: 'i1' }}
    .definitions=${{ intake: publication('assen') }}
    .catalogues=${{ intake: catalogues('assen') }}
    viewer-role=${args.role ?? 'participant'}
    locale=${args.locale ?? nothing}
    today="2026-11-20"
  >
    <wegwijs-intake-form no-start></wegwijs-intake-form>
  </wegwijs-dossier>`;

const meta: Meta<Args> = {
  title: 'Widgets/Dossier',
  component: 'wegwijs-dossier',
  parameters: widgetDocs('wegwijs-dossier'),
  args: { store: 'works' },
  render,
};
export default meta;

type Story = StoryObj<Args>;

/** Enters a name and a town in a widget, as another person keeps something else. */
const enter: NonNullable<Story['play']> = async ({ canvasElement, args }) => {
  const dossier = canvasElement.querySelector('wegwijs-dossier');
  const form = dossier?.querySelector('wegwijs-intake-form');
  if (!dossier || !form) return;
  await new Promise<void>((ready) => {
    const look = () => (form.value ? ready() : requestAnimationFrame(look));
    look();
  });
  const from = 'Amina';
  const { store } = dossier;
  const kept = await store?.load('i1');
  if (args.other !== undefined && store && kept)
    await store.save('i1', [{ pointer: '/person/calledName', from, to: args.other }], { definition: definition(), revision: kept.revision }); // prettier-ignore
  form.dispatchEvent(
    new CustomEvent('wegwijs-change', {
      bubbles: true,
      composed: true,
      detail: { changes: [{ pointer: '/person/calledName', from, to: 'Mina' }] },
    }),
  );
  if (args.store !== 'slow') await dossier.flush();
};

/** Nothing was entered yet. */
export const Opened: Story = { tags: ['empty'] };

/** What was entered is kept. */
export const Saved: Story = { tags: ['saved'], play: enter };

/** Saving does not go well: it is tried again, and nothing is lost. */
export const SavingFails: Story = { tags: ['save-failed', 'offline'], args: { store: 'offline' }, play: enter };

/** The server does not take it. */
export const Refused: Story = { tags: ['save-failed'], args: { store: 'refuses' }, play: enter };

/** Two people changed the same answer: which one stays? */
export const Conflict: Story = { tags: ['conflict'], args: { other: 'Amina T.' }, play: enter };

/** The same in Arabic, with the Dutch beside it until a native speaker has read it. */
export const ConflictInArabic: Story = { tags: ['bilingual'], args: { other: 'Amina T.', locale: 'ar' }, play: enter };

/** A document of an older version: the case manager sees that calmly. */
export const Findings: Story = { tags: ['one-error'], args: { role: 'caseManager', version: '2025.1.0' } };

/** The documents cannot be had now. */
export const Unreachable: Story = { args: { store: 'unreachable' } };

/** The documents are on their way. */
export const Loading: Story = { tags: ['loading'], args: { store: 'silent' } };

/** What was entered is on its way. */
export const Saving: Story = { tags: ['saving'], args: { store: 'slow' }, play: enter };
