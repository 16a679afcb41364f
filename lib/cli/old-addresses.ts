// Removes a case, renames another, renames a heading and withdraws a fact of a third in a copy of the
// content: each must stop the build with the line to write. With exactly those lines written the build
// passes, and e2e/old-addresses.spec.ts follows old links on it.
import {
  appendFileSync,
  cpSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { changed, oldAddressesBuild } from './old-addresses-changes.mjs';
import { root, run } from './run.mjs';

const dir = join(root, '.cache', 'test', 'old-addresses');
const content = join(dir, 'content');
const { renamed, heading, fact, removed } = changed;
const kept = [renamed.old, heading.caseId, removed];

/** The files of three cases, and what of the ledger does not speak of the others. */
function copyContent(): void {
  rmSync(dir, { recursive: true, force: true });
  cpSync(join(root, 'content'), content, { recursive: true });
  const others = new Set<string>();
  for (const name of readdirSync(join(content, 'cases'))) {
    const [id = ''] = name.split('.');
    if (kept.includes(id)) continue;
    others.add(id);
    rmSync(join(content, 'cases', name));
  }
  change('published-urls.txt', (text) =>
    text
      .split('\n')
      .filter((line) => !line.split(/[/.#]|-vs-/).some((part) => others.has(part)))
      .join('\n'),
  );
}

/** @throws Error when nothing changes: it would prove nothing. */
function change(path: string, edit: (text: string) => string): void {
  const file = join(content, path);
  const old = readFileSync(file, 'utf8');
  const text = edit(old);
  if (text === old) throw new Error(`${path}: nothing to change`);
  writeFileSync(file, text);
}

async function build(): Promise<{ code: number; output: string }> {
  return run(`npm run --silent build -- --out ${oldAddressesBuild.dir}`, {
    env: { CASEBOOK_CONTENT: content },
  });
}

/**
 * Builds, and takes from the message on an address the line to write.
 * @throws Error when the build passes, or says something else as well
 */
async function refused(addresses: Readonly<Record<string, RegExp>>): Promise<string[]> {
  const { code, output } = await build();
  const dead = output.split('\n').filter((line) => / LEDGER-DEAD /.test(line));
  const errors = output.split('\n').filter((line) => /^content\/\S+:\d+:\d+ [A-Z]+-/.test(line));
  const expected = Object.keys(addresses).length;
  if (code !== 1 || dead.length !== expected || errors.length !== expected) {
    throw new Error(`expected exit 1 and ${expected} dead addresses, got ${code}:\n${output}`);
  }
  return Object.entries(addresses).map(([address, pattern]) => {
    const line = dead.find((one) => one.includes(`none at "${address}"`)) ?? '';
    const found = pattern.exec(line)?.[1];
    if (!found) throw new Error(`no line to write for ${address} in:\n${dead.join('\n')}`);
    return found;
  });
}

copyContent();
for (const suffix of ['mdx', 'ja.mdx']) {
  const path = (id: string) => join(content, 'cases', `${id}.${suffix}`);
  rmSync(path(removed));
  renameSync(path(renamed.old), path(renamed.id));
  change(`cases/${heading.caseId}.${suffix}`, (text) =>
    text.replace(`{/* ${heading.old} */}`, `{/* ${heading.id} */}`),
  );
}
change(`cases/${heading.caseId}.mdx`, (text) =>
  text.replace(
    new RegExp(`^${fact.facet}:.*\\n(?:[ -].*\\n)*`, 'm'),
    `${fact.facet}: not-stated\n`,
  ),
);
change(`cases/${renamed.id}.mdx`, (text) => text.replace(`related: [${removed}]`, 'related: []'));

const [alias = '', tombstone = ''] = await refused({
  [`/cases/${renamed.old}/`]: new RegExp(`\`(aliases: .*?)\` in content/cases/${renamed.id}.mdx`),
  [`/cases/${removed}/`]: /`(- [^`]*gone: .*?)` in content\/moved.yaml/,
});
change(`cases/${renamed.id}.mdx`, (text) => text.replace('---\n', `---\n${alias}\n`));
writeFileSync(join(content, 'moved.yaml'), `${tombstone}\n`);

const place = `/cases/${heading.caseId}/#`;
const [move, withdrawal] = await refused({
  [`${place}${heading.old}`]: /`(- [^`]* to: .*?)` in content\/moved.yaml/,
  [`${place}${fact.anchor}`]: /`(- [^`]*gone: .*?)` in content\/moved.yaml/,
});
appendFileSync(join(content, 'moved.yaml'), `${move}\n${withdrawal}\n`);

const { code, output } = await build();
if (code !== 0) console.error(output);
else console.log(`${oldAddressesBuild.dir} built`);
process.exitCode = code;
