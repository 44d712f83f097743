import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Finding, Json } from '@wegwijs/definition';
import '@wegwijs/elements/doctor';
import { html } from 'lit';
import { neverAnswered } from '../support/states-of.ts';

interface Args {
  findings: readonly Finding[];
  locale: string;
}

const found = (code: string, severity: Finding['severity'], params: { [name: string]: Json } = {}): Finding => ({
  ...{ code, path: '', severity, params },
});

const meta: Meta<Args> = {
  title: 'Embedding/Doctor',
  component: 'wegwijs-embed-doctor',
  args: { locale: 'nl' },
  render: ({ findings, locale }) => html`<wegwijs-embed-doctor locale=${locale} .findings=${findings}></wegwijs-embed-doctor>`,
};
export default meta;

type Story = StoryObj<Args>;

/** Nothing is wrong. */
export const AllIsWell: Story = { tags: ['empty'], args: { findings: [] } };

/** The definition is not where the page says. */
export const OneFault: Story = {
  tags: ['one-error'],
  args: {
    findings: [found('definition.status', 'error', { address: '/wegwijs/definitions/emmen/intake.json', status: 404 })],
  },
};

/** What is wrong most often, all on one page. */
export const ManyFaults: Story = {
  tags: ['many-errors'],
  args: {
    findings: [
      found('script.duplicates', 'error', { sample: "trusted-types lit-html 'allow-duplicates'" }),
      found('policy.blocked', 'error', {
        ...{ address: 'https://www.gemeente.example/wegwijs/wegwijs.js', directive: 'script-src-elem' },
        sample: "script-src 'self'",
      }),
      found('tag.unknown', 'error', { tag: 'wegwijs-intakeform', sample: '<wegwijs-intake-form>' }),
      found('language.words', 'warning', { lang: 'pl', offered: ['nl', 'en', 'ar', 'ti'] }),
      found('theme.part', 'warning', { parts: 'button, control' }),
      found('storage.subject', 'warning'),
    ],
  },
};

/** It still looks: an address on the page does not answer. */
export const Looking: Story = {
  tags: ['loading'],
  beforeEach: neverAnswered,
  render: () =>
    html`<wegwijs-intake-form definition="intake.json"></wegwijs-intake-form> <wegwijs-embed-doctor></wegwijs-embed-doctor>`,
};

/** The definition cannot be had: there is no network, or the policy forbids it. */
export const Offline: Story = {
  tags: ['offline'],
  args: {
    findings: [
      found('definition.network', 'error', { address: 'https://www.gemeente.example/wegwijs/definitions/emmen/intake.json' }),
    ],
  },
};

/** The browser keeps nothing on this page. */
export const StorageBlocked: Story = { tags: ['storage-blocked'], args: { findings: [found('storage.blocked', 'warning')] } };

/** Addresses that fit on no line of a phone. */
export const LongText: Story = {
  tags: ['long-text'],
  args: {
    findings: [
      found('script.double', 'error', {
        first: `https://www.gemeente.example/_next/static/${'chunks-'.repeat(12)}/wegwijs.js?v=0a1b2c3d4e5f60718293a4b5c6d7e8f9`,
        second: `https://cms.gemeente.example/sjablonen/${'onderdeel/'.repeat(10)}wegwijs.js`,
      }),
      found('theme.part', 'warning', { parts: Array.from({ length: 20 }, (_, i) => `utrecht-onderdeel-${i + 1}`).join(', ') }),
    ],
  },
};

/** In English. */
export const English: Story = { args: { ...ManyFaults.args, locale: 'en' } };
