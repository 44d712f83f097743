// What a designer can vary on every story.
import type { Preview } from '@storybook/web-components-vite';
import configurations from '../../schemas/configurations.json' with { type: 'json' };
import { themes } from './themes.ts';

export interface Globals {
  theme: string;
  /** A second theme, below the first; `none` for one. */
  beside: string;
  language: string;
  direction: 'auto' | 'ltr' | 'rtl';
  role: string;
  secondLanguage: string;
  /** `story`, or the gemeente whose layers the story takes. */
  layers: string;
  /** How wide the stage is, in pixels; `full` for the window. */
  width: string;
  /** The size of the page's text, in per cent. */
  text: string;
}

const languages = [
  { value: 'nl', title: 'Nederlands' },
  { value: 'en', title: 'English' },
  { value: 'ar', title: 'العربية', right: 'rtl' },
  { value: 'ti', title: 'ትግርኛ' },
  { value: 'tr', title: 'Türkçe' },
  { value: 'uk', title: 'Українська' },
  { value: 'fa', title: 'فارسی', right: 'rtl' },
  { value: 'so', title: 'Soomaali' },
  { value: 'fr', title: 'Français' },
  { value: 'nl-x-je', title: 'Nederlands (je)' },
];

/** What was pasted with the button beside this. */
const pasted = { value: 'pasted', title: 'The theme you pasted' };

const gemeenten = configurations.configurations;

type Menu = NonNullable<Preview['globalTypes']>[string];
type Icon = NonNullable<Exclude<Menu['toolbar'], undefined>['icon']>;

const menu = (description: string, icon: Icon, items: { value: string; title: string }[]): Menu => ({
  description,
  toolbar: { title: description, icon, items, dynamicTitle: true },
});

export const globalTypes: Record<keyof Globals, Menu> = {
  theme: menu('Theme', 'paintbrush', [...Object.entries(themes).map(([value, { title }]) => ({ value, title })), pasted]),
  beside: menu('Second theme', 'sidebyside', [
    { value: 'none', title: 'One theme' },
    ...Object.entries(themes).flatMap(([value, { title }]) => (value === 'none' ? [] : [{ value, title }])),
    pasted,
  ]),
  language: menu('Language', 'globe', languages),
  direction: menu('Direction', 'transfer', [
    { value: 'auto', title: 'Direction of the language' },
    { value: 'ltr', title: 'Left to right' },
    { value: 'rtl', title: 'Right to left' },
  ]),
  role: menu('Role', 'user', [
    { value: 'participant', title: 'Inburgeraar' },
    { value: 'caseManager', title: 'Regievoerder' },
    { value: 'socialGuide', title: 'Maatschappelijk begeleider' },
  ]),
  layers: menu('Gemeente', 'home', [
    { value: 'story', title: 'Gemeente of the story' },
    ...gemeenten.map(({ id, title }) => ({ value: id, title })),
  ]),
  width: menu('Width', 'grow', [
    { value: 'full', title: 'Full width' },
    { value: '768', title: 'Tablet, 768 px' },
    { value: '320', title: 'Phone, 320 px' },
  ]),
  text: menu('Text size', 'zoom', [
    { value: '100', title: 'Text 100 %' },
    { value: '150', title: 'Text 150 %' },
    { value: '200', title: 'Text 200 %' },
  ]),
  secondLanguage: menu('Second language', 'contrast', [{ value: 'none', title: 'No second language' }, ...languages]),
};

export const initialGlobals: Globals = {
  theme: 'none',
  beside: 'none',
  language: 'nl',
  direction: 'auto',
  role: 'participant',
  secondLanguage: 'none',
  layers: 'story',
  width: 'full',
  text: '100',
};
