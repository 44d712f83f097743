// `npm run publish:definitions`: schemas/published/<gemeente>/, from which pages load their forms, and the list of them.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { publishForms, type PublishedForm } from './publish-forms.ts';
import { readSource } from './publish-read.ts';

const schemas = join(import.meta.dirname, '../../schemas');
const published = join(schemas, 'published');

function write(file: string, value: unknown): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(value)}\n`);
}

const said = (params: object): string =>
  Object.entries(params)
    .map(([name, value]) => ` ${name}=${JSON.stringify(value)}`)
    .join('');

/** What a functioneel beheerder must know of one form; nothing when all is well. */
function report({ id, findings, refusals }: PublishedForm): string[] {
  return [
    ...findings.map(({ severity, code, path, params }) => `${id}: ${severity} ${code} ${path}${said(params)}`),
    ...refusals.map(
      ({ code, layer, id: node, keyword, basis }) => `${id}: refused ${code} ${node}#${keyword}${said({ layer, basis })}`,
    ),
  ];
}

const forms = publishForms(readSource(schemas, 'intake'), 'intake');
rmSync(published, { recursive: true, force: true });
for (const { id, files } of forms) for (const [file, value] of files) write(join(published, id, file), value);
write(
  join(published, 'index.json'),
  forms.map(({ listed }) => listed),
);

const lines = forms.flatMap(report);
if (lines.length > 0) console.log(lines.join('\n'));
const errors = forms.flatMap(({ findings }) => findings).filter(({ severity }) => severity === 'error');
console.log(`Published: ${forms.length} forms, ${errors.length} errors, ${lines.length - errors.length} remarks.`);
if (errors.length > 0) process.exit(1);
