// Every workflow of the project, and workflows that break each rule.
import { expect, test } from 'vitest';
import { pagesWorkflow } from '../hosting/pages-workflow';
import { projectFiles } from '../testing/project-files.node';
import { workflowFindings } from './workflow-policy';

const files = projectFiles('.github/workflows', /\.ya?ml$/);

test('there are workflows to judge', () => {
  expect(files.length).toBeGreaterThan(0);
});

for (const { path, text } of files) {
  test(`${path} keeps every rule`, () => expect(workflowFindings(text)).toEqual([]));
}

test('the sample for GitHub Pages may publish, in the job that does nothing else, and keeps all other rules', () => {
  expect(workflowFindings(pagesWorkflow())).toEqual([
    'deploy may write pages',
    'deploy may write id-token',
  ]);
});

const sound = `on: pull_request
permissions:
  contents: read
jobs:
  a:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - run: npm test
`;
const changed = (from: string, to: string) => {
  expect(sound).toContain(from);
  return workflowFindings(sound.replace(from, to));
};

test('a sound one', () => expect(workflowFindings(sound)).toEqual([]));

const commit = '@3d3c42e5aac5ba805825da76410c181273ba90b1';

const breaches: readonly [what: string, from: string, to: string, finding: RegExp][] = [
  [
    'a privileged event',
    'on: pull_request',
    'on: pull_request_target',
    /^runs on pull_request_target$/,
  ],
  ['one in a list', 'on: pull_request', 'on: [push, workflow_run]', /^runs on workflow_run$/],
  [
    'one with options',
    'on: pull_request',
    'on: { push: {}, issue_comment: { types: [created] } }',
    /^runs on issue_comment$/,
  ],
  ['no permissions', 'permissions:\n  contents: read\n', '', /^states no permissions$/],
  ['the right to write', 'contents: read', 'contents: write', /^the workflow may write contents$/],
  [
    'all rights in a word',
    'permissions:\n  contents: read',
    'permissions: write-all',
    /"write-all"/,
  ],
  [
    'a job with more rights',
    '    timeout-minutes: 5',
    '    timeout-minutes: 5\n    permissions: { pull-requests: write }',
    /^a may write pull-requests$/,
  ],
  ['no timeout', '    timeout-minutes: 5\n', '', /^a has no timeout$/],
  ['a machine of our own', 'ubuntu-latest', 'self-hosted', /^a runs on a machine that is kept$/],
  ['a tag', commit, '@v7', /^actions\/checkout@v7 is not pinned/],
  ['a short hash', commit, '@3d3c42e', /not pinned/],
  ['an image', `actions/checkout${commit}`, 'docker://alpine:3', /not pinned/],
  [
    'kept credentials',
    'persist-credentials: false',
    'fetch-depth: 2',
    /^checkout keeps its credentials$/,
  ],
  [
    'credentials as a word',
    'persist-credentials: false',
    'persist-credentials: "false"',
    /keeps its credentials/,
  ],
  [
    'the title of a pull request in a script',
    'npm test',
    `echo "\${{ github.event.pull_request.title }}"`,
    /^a template stands in a script/,
  ],
  [
    'the branch in a script',
    'npm test',
    `git switch \${{ github.head_ref }}`,
    /^a template stands in a script/,
  ],
  [
    'a secret',
    'npm test',
    `npm test\n        env: { TOKEN: "\${{ secrets.TOKEN }}" }`,
    /^uses a secret$/,
  ],
];

for (const [what, from, to, finding] of breaches) {
  test(`refused: ${what}`, () => {
    const findings = changed(from, to);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatch(finding);
  });
}
