import { warning } from '@wegwijs/definition';
import { tokenOf } from '../../styles/chain.ts';
import { tokenTable } from '../../styles/token-table.ts';
import type { Check } from '../page.ts';

/** What every theme says something of; of other parts most say nothing, and their looks follow from these. */
const looked = ['text', 'heading', 'link', 'button', 'primary', 'control', 'error'];

/** Whether the tokens of a theme have reached the widgets. */
export const theme: Check = ({ widgets }) => {
  const [widget] = widgets.filter(({ localName }) => customElements.get(localName));
  if (!widget) return [];
  const style = getComputedStyle(widget);
  const isSet = (name: string) => style.getPropertyValue(name).trim() !== '';
  const says = (part: string) =>
    tokenTable
      .filter(([of]) => of === part)
      .map((row) => tokenOf(row))
      .some(({ name, chain }) => [name, ...chain].some(isSet));
  const silent = looked.filter((part) => !says(part));
  if (silent.length === looked.length) return [warning('theme.none', widget.localName)];
  return silent.length === 0 ? [] : [warning('theme.part', widget.localName, { parts: silent.join(', ') })];
};
