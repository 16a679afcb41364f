// Makes a copy of the project with one invented tool and one invented facet, each added in its one
// place, and builds it; e2e/one-place.spec.ts then finds both wherever readers do. A hostile case goes along
// for e2e/canary.spec.ts, so that it costs no build of its own.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostile, invented, onePlaceBuild } from './one-place-changes.mjs';
import { addHostileCase } from './one-place-hostile';
import { root, run } from './run.mjs';

const copy = join(root, '.cache', 'test', 'one-place');

function copyProject(): void {
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  const parts = ['app', 'components', 'content', 'lib', 'package.json', 'tsconfig.json'];
  for (const part of [...parts, 'next.config.ts']) {
    cpSync(join(root, part), join(copy, part), { recursive: true });
  }
}

/** @throws Error when a text to replace is not there: the change would prove nothing. */
function change(path: string, from: RegExp, to: string): void {
  const file = join(copy, path);
  const text = readFileSync(file, 'utf8');
  if (!from.test(text)) throw new Error(`${path}: nothing matches ${from}`);
  writeFileSync(file, text.replace(from, to));
}

const termEntry = (id: string, label: string) =>
  `- id: ${id}\n  label: ${label}\n  aliases: []\n  cncf: null\n  definition: { en: Invented., ja: 架空。 }\n`;

copyProject();
// From the case as it is, before that one changes.
addHostileCase(join(copy, 'content'));
const { tool, facet, caseId, at } = invented;
const caseFile = `content/cases/${caseId}.mdx`;
// The tool: one entry in a terms file, and its use in a case.
change(`content/terms/${tool.facet}.yaml`, /^/, termEntry(tool.id, tool.label));
change(
  caseFile,
  new RegExp(`^${tool.facet}:.*\\n(?:[ -].*\\n)*`, 'm'),
  `${tool.facet}: [{ is: ${tool.id}, status: used, at: "${at}" }]\n`,
);
// The facet: one row in the table, its terms file, and its use in a case.
change(
  'lib/facets.ts',
  /\nexport const facets: readonly Facet\[\] = \[\n/,
  `$&  statements({ id: '${facet.id}', group: 'operation', label: { en: '${facet.label}', ja: '${facet.label}' }, about: { en: 'Invented.', ja: '架空。' } }),\n`,
);
writeFileSync(
  join(copy, `content/terms/${facet.id}.yaml`),
  termEntry(facet.term.id, facet.term.label),
);
change(
  caseFile,
  /^outcome:/m,
  `${facet.id}: [{ is: ${facet.term.id}, status: used, at: "${at}" }]\n$&`,
);

// What is invented is not for ever, and a fact of the case gave way to it.
const { code, output } = await run(`npm run --silent --prefix ${copy} build -- --ledger off`, {
  env: { CASEBOOK_CONTENT: '', ...hostile.variable },
});
if (code !== 0) console.error(output);
else console.log(`${onePlaceBuild.dir} built`);
process.exitCode = code;
