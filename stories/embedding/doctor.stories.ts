import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Finding, Json } from '@wegwijs/definition';
import '@wegwijs/elements/doctor';
import { html } from 'lit';

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

export const AllIsWell: Story = { args: { findings: [] } };

export const OneFault: Story = {
  args: {
    findings: [found('definition.status', 'error', { address: '/wegwijs/definitions/emmen/intake.json', status: 404 })],
  },
};

export const ManyFaults: Story = {
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

export const English: Story = { args: { ...ManyFaults.args, locale: 'en' } };
