// Adds a case to a content folder whose every text tries to run: in HTML, in scripts, in attributes, in
// MDX. Valid all the same, since text is text.
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, isMap, isScalar, parseDocument, visit } from 'yaml';
import { hostile } from './one-place-changes.mjs';

/** Fields that hold words, in any depth. */
const words = new Set(['en', 'ja', 'title', 'summary', 'name', 'label', 'publisher']);

export function addHostileCase(content: string): void {
  const { caseId, like, source, company, term, text } = hostile;
  let evidence = '';
  for (const suffix of ['mdx', 'ja.mdx']) {
    const [, front = ''] = readFileSync(join(content, 'cases', `${like}.${suffix}`), 'utf8').split(
      /^---\n/m,
    );
    const doc = parseDocument(front);
    makeHostile(doc);
    if (suffix === 'mdx') {
      doc.set('company', company);
      doc.delete('related');
      const used = doc.getIn([term.facet, 0, 'at'], true);
      doc.addIn([term.facet], { is: term.id, status: 'used', at: used });
      evidence = [doc.toJS().outcome.at].flat()[0];
    }
    writeFileSync(
      join(content, 'cases', `${caseId}.${suffix}`),
      `---\n${doc}---\n\n${prose(evidence)}`,
    );
  }
  const file = join(content, 'sources', `${source}.yaml`);
  const cited = parseDocument(readFileSync(file, 'utf8'));
  makeHostile(cited);
  cited.set('authors', [text]);
  writeFileSync(file, String(cited));
  const quoted = JSON.stringify(text);
  appendFileSync(
    join(content, 'companies.yaml'),
    `- { id: ${company}, name: { en: ${quoted}, ja: ${quoted} }, industry: not-stated }\n`,
  );
  appendFileSync(
    join(content, 'terms', `${term.facet}.yaml`),
    `- { id: ${term.id}, label: ${quoted}, aliases: [], cncf: null, definition: { en: ${quoted}, ja: ${quoted} } }\n`,
  );
}

function makeHostile(doc: Document): void {
  visit(doc, {
    Pair(_, { key, value }) {
      if (!(isScalar(key) && words.has(String(key.value)))) return;
      if (isMap(value)) return;
      if (isScalar(value)) value.value = hostile.text;
    },
  });
}

const prose = (evidence: string) => `## ${'`'}${hostile.text}${'`'} {/* hostile */}

A table, a list, a note[^1] and code. <Cite at="${evidence}" />

| ${'`'}${hostile.text}${'`'} |
| --- |
| \\${hostile.text.replace(/[<{]/g, '\\$&').replace(/^\\/, '')} |

- ${'`'}${hostile.text}${'`'}

${'```'}html
${hostile.text}
${'```'}

[^1]: ${'`'}${hostile.text}${'`'}
`;
