// The matrix of stories, themes and languages is divided and gone on with as it says, finds faults, and its last result is on record.
import assert from 'node:assert/strict';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { chromium } from 'playwright-core';
import { cellsOf, languages, optionsOf } from '../matrix/options.mjs';
import { read, recorded, resultOf, written } from '../matrix/record.mjs';
import { faultsWorn, shipped } from '../matrix/wear.mjs';
import { chromiumArgs, requireBrowser } from '../tools/find-browser.mjs';

const stories = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }));
const key = ({ language, id }) => `${language} ${id}`;

describe('the matrix', () => {
  test('sees every story in every language once, however many shards there are', () => {
    const all = cellsOf(stories, optionsOf([])).map(key);
    assert.equal(new Set(all).size, stories.length * languages.length);
    const parts = [1, 2, 3].flatMap((shard) => cellsOf(stories, optionsOf(['--shard', `${shard}/3`])).map(key));
    assert.deepEqual(parts.sort(), all.sort());
    const some = cellsOf(stories, optionsOf(['--languages', 'ar', '--stories', '^[ab]$'])).map(key);
    assert.deepEqual(some, ['ar a', 'ar b']);
  });

  test('refuses what it cannot do', () => {
    assert.throws(() => optionsOf(['--languages', 'nl,xx']), /Not a language of the kit: xx/);
    assert.throws(() => optionsOf(['--shard', '5/4']), /--shard/);
  });

  test('goes on after a run that was cut off: half a line is passed over, and the last word counts', () => {
    const here = mkdtempSync(join(tmpdir(), 'matrix-'));
    try {
      const row = (on, fault) => JSON.stringify({ language: 'nl', id: 'a', on, faults: { none: fault } });
      appendFileSync(join(here, '2-of-2.jsonl'), `${row('2026-01-02', [])}\n{"language":"nl","id":"b","on":`);
      appendFileSync(join(here, '1-of-2.jsonl'), `${row('2026-01-01', ['color-contrast p'])}\n`);
      const rows = read(here);
      assert.deepEqual([...rows.keys()], ['nl a']);
      const about = { languages: ['nl', 'ar'], themes: ['none'], stories: 2, version: '1', commit: 'c', axe: '4' };
      const result = resultOf([...rows.values()], about);
      assert.deepEqual([result.seen, result.faults, result.until], [{ nl: 1, ar: 0 }, [], '2026-01-02']);
    } finally {
      rmSync(here, { recursive: true });
    }
  });

  test('finds what a theme breaks, and puts the theme of the story back', async () => {
    const browser = await chromium.launch({ executablePath: requireBrowser(), args: chromiumArgs });
    try {
      const page = await browser.newPage();
      await page.setContent(`<style>p { color: #000; background: #fff } .denhaag-theme p { color: #ccc }</style>
        <div id="storybook-root"><div class="own"><p>Tekst</p></div></div>`);
      const faults = await faultsWorn(page, ['Voorbeeld', 'Den Haag']);
      assert.deepEqual(faults, { Voorbeeld: [], 'Den Haag': ['color-contrast p'] });
      assert.equal(await page.locator('#storybook-root > div').getAttribute('class'), 'own');
    } finally {
      await browser.close();
    }
  });

  test('its last result is on record, of the themes that ship and the languages of the kit, and the report says the same', async () => {
    const { result, report } = recorded();
    assert.deepEqual(result.themes, [...shipped.keys()]);
    assert.deepEqual(Object.keys(result.seen), languages);
    for (const field of ['version', 'commit', 'axe', 'from', 'until']) assert.match(String(result[field]), /\w/, field);
    assert.equal(report, await written(result));
  });
});
