// Failing samples: the ledger of published addresses, and where old ones lead. Tests only.
import { swap } from '../changes';
import { exampleCase, type Sample } from './sample';

const moved = (...entries: string[]) => ({
  'moved.yaml': entries.map((one) => `- ${one}\n`).join(''),
});
const ledger = (...lines: string[]) => ({ 'published-urls.txt': `${lines.join('\n')}\n` });

const why = 'why: { en: Asked for., ja: 希望による。 }';
const today = new Date().toISOString().slice(0, 10);
const tombstone = (from: string) =>
  `If it is gone, write \`- { from: ${from}, gone: "${today}", why: { en: Withdrawn., ja: 取り下げた。 } }\` in content/moved.yaml.`;

const address =
  'expected an address of this site without language and base path, such as /cases/x-2019/#why';

export const movedSamples: readonly Sample[] = [
  {
    name: 'a ledger with a line twice, and one in other letters',
    changes: ledger('/en/about/', '/ja/about/', '/en/about/', '/en/about/#A', '/en/about/#a'),
    lines: [
      'content/published-urls.txt:3:1 LEDGER-TWICE line: expected an address that no other line has, got "/en/about/", which line 1 has. Delete the line that no build wrote.',
      'content/published-urls.txt:5:1 LEDGER-TWICE line: expected an address that no other line has, got "/en/about/#a", which line 4 has as "/en/about/#A". Delete the line that no build wrote.',
    ],
  },
  {
    name: 'E20 a published case that is gone, with all that is named after it',
    changes: ledger(
      '/en/cases/lost-2019/',
      '/en/cases/lost-2019/#why',
      '/ja/cases/lost-2019/',
      '/en/cases/lost-2019.md',
      '/en/compare/lost-2019-vs-sample-ltd-2021/',
      '/en/cases/sample-ltd-2021/',
      '/en/cases/example-co-2020/',
    ),
    lines: [
      `content/published-urls.txt:1:1 LEDGER-DEAD line: expected a page, alias or tombstone at every address ever published, got none at "/cases/lost-2019/" (and 2 more lines like it). ${tombstone('/cases/lost-2019/')}`,
    ],
  },
  {
    name: 'E21 a case with a new id, beside an older one',
    changes: ledger('/en/cases/example-2020/', '/en/cases/sample-ltd-2021/'),
    lines: [
      `content/published-urls.txt:1:1 LEDGER-DEAD line: expected a page, alias or tombstone at every address ever published, got none at "/cases/example-2020/". If it is "example-co-2020" now, write \`aliases: [example-co-seats, example-2020]\` in content/cases/example-co-2020.mdx. ${tombstone('/cases/example-2020/')}`,
    ],
  },
  {
    name: 'E21 a term, a company and a facet with other ids',
    changes: ledger(
      '/en/by/cicd/argo/',
      '/ja/companies/sample/',
      '/en/by/plumbing/',
      '/en/by/registry/none/',
    ),
    lines: [
      `content/published-urls.txt:1:1 LEDGER-DEAD line: expected a page, alias or tombstone at every address ever published, got none at "/by/cicd/argo/". If it is "/by/cicd/argo-cd/" now, write \`- { from: /by/cicd/argo/, to: /by/cicd/argo-cd/ }\` in content/moved.yaml. ${tombstone('/by/cicd/argo/')}`,
      `content/published-urls.txt:2:1 LEDGER-DEAD line: expected a page, alias or tombstone at every address ever published, got none at "/companies/sample/". If it is "/companies/sample-ltd/" now, write \`- { from: /companies/sample/, to: /companies/sample-ltd/ }\` in content/moved.yaml. ${tombstone('/companies/sample/')}`,
      `content/published-urls.txt:3:1 LEDGER-DEAD line: expected a page, alias or tombstone at every address ever published, got none at "/by/plumbing/". ${tombstone('/by/plumbing/')}`,
    ],
  },
  {
    name: 'E18 addresses of other places',
    changes: moved(
      '{ from: /by/cicd/a/, to: //evil.example/ }',
      '{ from: /by/cicd/b/, to: "/\\\\evil.example/" }',
      '{ from: /by/cicd/c/, to: "https://evil.example/" }',
      '{ from: /by/cicd/d/, to: "javascript:alert(1)" }',
      '{ from: /by/cicd/e/, to: /by/../../x/ }',
      '{ from: /by/cicd/f/, to: /en/by/cicd/argo-cd/ }',
      '{ from: /By/cicd/g/, to: /by/cicd/argo-cd/ }',
      '{ from: /, to: /about/ }',
    ),
    lines: [
      `content/moved.yaml:1:28 FIELD-SHAPE [0].to: ${address}, got //evil.example/.`,
      `content/moved.yaml:2:28 FIELD-SHAPE [1].to: ${address}, got "/\\\\evil.example/".`,
      `content/moved.yaml:3:28 FIELD-SHAPE [2].to: ${address}, got "https://evil.example/".`,
      `content/moved.yaml:4:28 FIELD-SHAPE [3].to: ${address}, got "javascript:alert(1)".`,
      `content/moved.yaml:5:28 FIELD-SHAPE [4].to: ${address}, got /by/../../x/.`,
      `content/moved.yaml:6:28 FIELD-SHAPE [5].to: ${address}, got /en/by/cicd/argo-cd/.`,
      `content/moved.yaml:7:11 FIELD-SHAPE [6].from: ${address}, got /By/cicd/g/.`,
      `content/moved.yaml:8:11 FIELD-SHAPE [7].from: ${address}, got /.`,
    ],
  },
  {
    name: 'entries that say too little or too much',
    changes: moved(
      '{ from: /by/cicd/a/ }',
      '{ from: /by/cicd/b/, gone: "2026-03-01" }',
      `{ from: /by/cicd/c/, gone: "2026-02-30", ${why} }`,
      `{ from: /by/cicd/d/, to: /by/cicd/argo-cd/, gone: "2026-03-01", ${why} }`,
      '{ from: /by/cicd/e/, to: /api/v1/cases.json }',
      '{ from: "/about/#a", to: /about/ }',
      `{ from: /by/cicd/f/, gone: "2026-03-01", ${why}, archive: "https://localhost/" }`,
    ),
    lines: [
      'content/moved.yaml:1:3 FIELD-MISSING [0].to: expected where it is now; or, if it is gone, "gone:", got nothing. Add "to:" here.',
      'content/moved.yaml:2:3 FIELD-MISSING [1].why: expected why it is gone, in each language, got nothing. Add "why:" here.',
      'content/moved.yaml:3:30 FIELD-SHAPE [2].gone: expected a day of the calendar, such as "2026-03-01", got "2026-02-30". 2026-02 has 28 days.',
      'content/moved.yaml:4:53 FIELD-SHAPE [3].gone: expected no "gone" beside "to", got "2026-03-01".',
      'content/moved.yaml:4:72 FIELD-SHAPE [3].why: expected no "why" beside "to", got { en: Asked for., ja: 希望による。 }.',
      'content/moved.yaml:5:28 FIELD-SHAPE [4].to: expected a page, as "from" is one, got /api/v1/cases.json.',
      'content/moved.yaml:6:28 FIELD-SHAPE [5].to: expected an anchor, as "from" is one, got /about/.',
      'content/moved.yaml:7:90 FIELD-SHAPE [6].archive: expected a public https address, got "https://localhost/".',
    ],
  },
  {
    name: 'E17 moves in a circle; a chain that ends is none',
    changes: moved(
      '{ from: /by/cicd/a/, to: /by/cicd/b/ }',
      '{ from: /by/cicd/b/, to: /by/cicd/a/ }',
      '{ from: /by/cicd/c/, to: /by/cicd/d/ }',
      '{ from: /by/cicd/d/, to: /by/cicd/argo-cd/ }',
    ),
    lines: [
      'content/moved.yaml:1:28 MOVED-CIRCLE [0].to: expected a way that ends, got /by/cicd/a/ → /by/cicd/b/ → /by/cicd/a/. Let one of these entries lead to a page that is there.',
      'content/moved.yaml:2:28 MOVED-CIRCLE [1].to: expected a way that ends, got /by/cicd/b/ → /by/cicd/a/ → /by/cicd/b/. Let one of these entries lead to a page that is there.',
    ],
  },
  {
    name: 'E15 what is there is called gone or moved, and an id of the dead is used again',
    changes: moved(
      `{ from: /cases/sample-ltd-2021/, gone: "2026-03-01", ${why} }`,
      '{ from: /by/cicd/argo-cd/, to: /by/cicd/jenkins/ }',
      `{ from: /companies/sample-ltd/, gone: "2026-03-01", ${why} }`,
    ),
    lines: [
      'content/moved.yaml:1:11 MOVED-LIVE [0].from: expected an address that is no longer there, got "/cases/sample-ltd-2021/", which is there. Give what is there now another id, as an address keeps its meaning for ever; or delete the entry.',
      'content/moved.yaml:2:11 MOVED-LIVE [1].from: expected an address that is no longer there, got "/by/cicd/argo-cd/", which is there. Give what is there now another id, as an address keeps its meaning for ever; or delete the entry.',
      'content/moved.yaml:3:11 MOVED-LIVE [2].from: expected an address that is no longer there, got "/companies/sample-ltd/", which is there. Give what is there now another id, as an address keeps its meaning for ever; or delete the entry.',
    ],
  },
  {
    name: 'two entries for one address, in the letters of an anchor too, and an old id of a case',
    changes: moved(
      '{ from: "/about/#A", to: "/about/#b" }',
      '{ from: "/about/#a", to: "/about/#b" }',
      `{ from: /cases/example-co-seats/, gone: "2026-03-01", ${why} }`,
    ),
    lines: [
      'content/moved.yaml:2:11 MOVED-TWICE [1].from: expected an address with one entry, or one old id of a case, got "/about/#a", also the entry of line 1. Delete one of them.',
      'content/moved.yaml:3:11 MOVED-TWICE [2].from: expected an address with one entry, or one old id of a case, got "/cases/example-co-seats/", also an old id of /cases/example-co-2020/. Delete one of them.',
    ],
  },
  {
    name: 'a case that moves by an entry',
    changes: moved('{ from: /cases/old-2019/, to: /cases/sample-ltd-2021/ }'),
    lines: [
      'content/moved.yaml:1:11 MOVED-CASE [0].from: expected no move of a case: its new file names its old id, got "/cases/old-2019/". Write "aliases: [old-2019]" in content/cases/sample-ltd-2021.mdx instead.',
    ],
  },
  {
    name: 'targets that are not there',
    changes: {
      ...moved(
        '{ from: /by/cicd/a/, to: /by/cicd/argocd/ }',
        `{ from: /cases/lost-2019/, gone: "2026-03-01", ${why}, instead: /companies/lost/ }`,
      ),
      [exampleCase]: swap('aliases: [example-co-seats]', 'aliases: []'),
    },
    lines: [
      'content/moved.yaml:1:28 MOVED-TARGET [0].to: expected an address of this site that is there, got "/by/cicd/argocd/". Did you mean "/by/cicd/argo-cd/"?',
      'content/moved.yaml:2:96 MOVED-TARGET [1].instead: expected an address of this site that is there, got "/companies/lost/". Name one that is there.',
    ],
  },
];
