// What the matrix found, for people.
import { themeRules } from './wear.mjs';

const sum = (numbers) => numbers.reduce((a, b) => a + b, 0);

/** One fault, in all languages and themes in which it was seen. */
function gathered(faults) {
  const found = new Map();
  for (const { language, story, theme, fault } of faults) {
    const key = `${story} ${fault}`;
    const one = found.get(key) ?? { story, fault, languages: new Set(), themes: new Set() };
    one.languages.add(language);
    one.themes.add(theme);
    found.set(key, one);
  }
  return [...found.values()];
}

/** Lines of Markdown. */
export function reportOf({ version, commit, axe, from, until, stories, themes, seen, faults }) {
  const languages = Object.entries(seen);
  const [done, all] = [sum(languages.map(([, count]) => count)), languages.length * stories];
  const per = (language, theme) => faults.filter((one) => one.language === language && one.theme === theme).length;
  return [
    '# Stories × themes × languages',
    '',
    'Every story of the Storybook in every language of the kit and under every theme that ships: its own test, what the console says, and',
    `axe. All rules of axe for WCAG 2.2 A and AA and its best practices look at it without a theme; under each theme those that a theme can`,
    `change (${themeRules.map((rule) => `\`${rule}\``).join(', ')}). Made by \`npm run test:matrix\`, which takes hours: it goes on where it was,`,
    'and can be divided (`--shard 1/4`). It is not a part of `npm test`, which sees every story in Dutch and in Arabic.',
    '',
    `Last result: version ${version}, commit ${commit}, axe ${axe}, ${from === until ? `on ${from}` : `from ${from} to ${until}`} (UTC).`,
    `Seen: ${done} of ${all} stories in a language, each under ${themes.length} themes: ${done * themes.length} of ${all * themes.length}.`,
    `Wrong: ${faults.length}.`,
    '',
    `| language | stories seen | ${themes.map((theme) => `wrong: ${theme}`).join(' | ')} |`,
    `| --- | --- | ${themes.map(() => '---').join(' | ')} |`,
    ...languages.map(
      ([language, count]) =>
        `| \`${language}\` | ${count} of ${stories} | ${themes.map((theme) => (count === 0 ? 'not seen' : per(language, theme))).join(' | ')} |`,
    ),
    '',
    ...(faults.length === 0 ? [] : ['## What is wrong', '']),
    ...gathered(faults).map(
      (one) =>
        `- \`${one.story}\`, in ${[...one.languages].join(', ')}; ${[...one.themes].join(', ')}: \`${one.fault.replaceAll('`', "'").slice(0, 400)}\``,
    ),
    '',
  ].join('\n');
}
