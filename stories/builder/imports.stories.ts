import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { builderPage, type BuilderArgs } from '../support/builder-page.ts';

const meta: Meta<BuilderArgs> = {
  title: 'Builder/Bad imports',
  component: 'wegwijs-form-builder',
  args: { view: 'exchange', form: 'effortLog' },
  render: builderPage,
};
export default meta;

type Story = StoryObj<BuilderArgs>;

/** Chooses a file that holds this, as a person does. */
const chosen = (...holds: readonly BlobPart[]): Story => ({
  args: {
    after: (_, builder) => {
      const control = builder.shadowRoot?.querySelector<HTMLInputElement>('#bring-file');
      if (!control) return;
      const files = new DataTransfer();
      files.items.add(new File([...holds], 'file'));
      control.files = files.files;
      control.dispatchEvent(new Event('change'));
    },
  },
});

/** Nothing in it. */
export const Empty: Story = chosen(' ');

/** It came over for a part. */
export const CutOff: Story = {
  tags: ['one-error'],
  ...chosen('{"display": "form", "components": [{"type": "textfield", "label": "Wat wilt u l'),
};

/** More than is opened at all. */
export const Huge: Story = chosen(new Uint8Array(20_000_001));

/** Names that mean something to the machine and nothing to a person. */
export const Hostile: Story = chosen('{"components": [{"type": "constructor", "key": "__proto__"}]}');

/** JSON, and no form. */
export const WrongKind: Story = chosen('{"layer": 3}');

/** A ZIP that came over for a part. */
export const BrokenZip: Story = chosen(new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0, 0]));

/** A file of a translator's tool that came over for a part. */
export const CutOffTranslation: Story = chosen('<?xml version="1.0"?><xliff version="1.2"><file original="assen">');

/** The verdict of a colleague, which belongs at publishing. */
export const Verdict: Story = chosen('{"format": "wegwijs-approval-1"}');
