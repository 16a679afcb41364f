// The samples are what their readers demand: each is parsed and held against the rules of its format.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { z } from 'zod';
import type { HostingOptions } from './hosting-options';
import { hostingSamples } from './samples';

const options: HostingOptions = {
  basePath: '/kb',
  baseUrl: 'https://c.example',
  internal: false,
  moved: [{ from: '/en/cases/old/', to: '/en/cases/new/#f-a' }],
  gone: ['/en/cases/gone/'],
};
const samples = hostingSamples(options);

const listens = (conf: string) =>
  [...conf.matchAll(/^ *listen (.*);$/gm)].map(([, where]) => where);

test('the same input gives the same bytes, each ending in one line end', () => {
  expect(hostingSamples({ ...options })).toEqual(samples);
  for (const [name, text] of Object.entries(samples)) expect(text, name).toMatch(/[^\n]\n$/);
});

test('without an address and without moves there are samples too', () => {
  const bare = hostingSamples({ basePath: '', baseUrl: '', internal: false, moved: [], gone: [] });
  expect(bare['nginx.conf']).toContain('server_name _;');
  // With no name of its own it must be the one for all names, or another is.
  expect(listens(bare['nginx.conf'])).toEqual(['80 default_server', '[::]:80 default_server']);
  expect(listens(samples['nginx.conf'])).toEqual(['80', '[::]:80']);
  expect(bare['nginx.conf']).not.toContain('return 301');
  expect(bare.Containerfile).toContain('COPY . /srv/casebook/\n');
  for (const text of Object.values(bare)) expect(text).not.toMatch(/undefined|\/\/en\//);
});

test('the workflow: actions by commit, least rights, no text of an event in a shell', () => {
  const text = samples['github-pages.yaml'];
  const step = z.strictObject({
    uses: z
      .string()
      .regex(/^actions\/[a-z-]+@[0-9a-f]{40}$/)
      .optional(),
    id: z.string().optional(),
    run: z
      .string()
      .regex(/^[^$]*$/)
      .optional(),
    with: z.record(z.string(), z.unknown()).optional(),
    env: z.record(z.string(), z.string()).optional(),
  });
  const job = z.object({ 'timeout-minutes': z.number(), steps: z.array(step) });
  const workflow = z
    .strictObject({
      name: z.string(),
      on: z.strictObject({
        push: z.strictObject({ branches: z.tuple([z.literal('main')]) }),
        workflow_dispatch: z.null(),
      }),
      permissions: z.strictObject({}),
      concurrency: z.object({ group: z.string() }),
      jobs: z.strictObject({
        build: job.extend({
          permissions: z.strictObject({ contents: z.literal('read'), pages: z.literal('read') }),
        }),
        deploy: job.extend({
          permissions: z.strictObject({
            pages: z.literal('write'),
            'id-token': z.literal('write'),
          }),
          needs: z.literal('build'),
        }),
      }),
    })
    .parse(parse(text));
  const steps = [...workflow.jobs.build.steps, ...workflow.jobs.deploy.steps];
  // An address that no ledger keeps is not published from a machine that is thrown away.
  expect(steps.flatMap(({ run }) => run ?? [])).toEqual([
    'npm ci',
    'npm run build -- --ledger check',
  ]);
  expect(steps[0]?.with).toMatchObject({ 'persist-credentials': false });
  // Each pin says which version it is.
  expect(text.match(/uses: .* # v\d+\.\d+\.\d+$/gm)).toHaveLength(
    steps.filter(({ uses }) => uses !== undefined).length,
  );
});

test('the manifest: what each object demands, and a pod without rights', () => {
  const documents = parseAllDocuments(samples['kubernetes.yaml']);
  expect(documents.flatMap(({ errors }) => errors)).toEqual([]);
  const objects = documents.map((document) => document.toJS());
  const meta = z.strictObject({ name: z.string(), labels: z.record(z.string(), z.string()) });
  for (const object of objects) z.object({ apiVersion: z.string(), metadata: meta }).parse(object);
  const ofKind = (kind: string) => objects.find((object) => object.kind === kind);
  const probe = z.object({
    httpGet: z.strictObject({ path: z.literal('/kb/'), port: z.literal('http') }),
  });
  const { spec } = z
    .object({
      apiVersion: z.literal('apps/v1'),
      spec: z.object({
        selector: z.object({ matchLabels: z.record(z.string(), z.string()) }),
        template: z.object({
          metadata: z.object({ labels: z.record(z.string(), z.string()) }),
          spec: z.object({
            automountServiceAccountToken: z.literal(false),
            securityContext: z.object({
              runAsNonRoot: z.literal(true),
              runAsUser: z.number().min(1),
              seccompProfile: z.object({ type: z.literal('RuntimeDefault') }),
            }),
            containers: z
              .array(
                z.object({
                  name: z.string(),
                  image: z.string(),
                  ports: z.tuple([
                    z.object({ name: z.literal('http'), containerPort: z.literal(8080) }),
                  ]),
                  readinessProbe: probe,
                  livenessProbe: probe,
                  resources: z.object({
                    requests: z.object({ cpu: z.string(), memory: z.string() }),
                    limits: z.object({ memory: z.string() }),
                  }),
                  securityContext: z.strictObject({
                    allowPrivilegeEscalation: z.literal(false),
                    readOnlyRootFilesystem: z.literal(true),
                    capabilities: z.strictObject({ drop: z.tuple([z.literal('ALL')]) }),
                  }),
                  volumeMounts: z.tuple([
                    z.strictObject({ name: z.literal('tmp'), mountPath: z.literal('/tmp') }),
                  ]),
                }),
              )
              .length(1),
            volumes: z.tuple([z.object({ name: z.literal('tmp'), emptyDir: z.object({}) })]),
          }),
        }),
      }),
    })
    .parse(ofKind('Deployment'));
  expect(spec.selector.matchLabels).toEqual(spec.template.metadata.labels);
  expect(ofKind('Service')).toMatchObject({
    spec: { selector: spec.selector.matchLabels, ports: [{ targetPort: 'http' }] },
  });
  expect(ofKind('Ingress')).toMatchObject({
    spec: {
      tls: [{ hosts: ['c.example'] }],
      rules: [
        {
          host: 'c.example',
          http: {
            paths: [
              {
                path: '/kb',
                pathType: 'Prefix',
                backend: { service: { name: 'casebook', port: { name: 'http' } } },
              },
            ],
          },
        },
      ],
    },
  });
  expect(ofKind('NetworkPolicy')).toMatchObject({ spec: { egress: [] } });
});

test('the container: no root, only files of the folder, started without a shell', () => {
  const lines = samples.Containerfile.split('\n').filter((line) => line && !line.startsWith('#'));
  const known = 'ARG FROM COPY USER EXPOSE STOPSIGNAL ENTRYPOINT CMD'.split(' ');
  const of = (name: string) =>
    lines.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1));
  expect(lines.filter((line) => !known.includes(line.split(' ')[0] ?? ''))).toEqual([]);
  expect(of('USER')).toEqual(['101:101']);
  expect(of('COPY')).toEqual([
    'hosting/nginx-container.conf /etc/nginx/nginx.conf',
    '. /srv/casebook/kb/',
  ]);
  const [entry = ''] = of('ENTRYPOINT');
  expect(JSON.parse(entry)[0]).toBe('nginx');
  const conf = samples['nginx-container.conf'];
  expect(conf).toContain(`listen ${of('EXPOSE')};`);
  expect(conf).toContain('root /srv/casebook;');
  // Whatever it writes lies in the one place it may write to.
  const written = [...conf.matchAll(/^\s*(pid|\w+_temp_path) (\S+);/gm)].map(([, , path]) => path);
  expect(written.length).toBe(6);
  for (const path of written) expect(path).toMatch(/^\/tmp\//);
});

test('the two files for nginx serve alike', () => {
  const lines = (text: string) =>
    text
      .slice(text.indexOf('map $uri'))
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '' && !line.startsWith('listen '));
  const whole = lines(samples['nginx-container.conf']);
  expect(whole.at(-1)).toBe('}');
  expect(whole.slice(0, -1)).toEqual(lines(samples['nginx.conf']));
});

test('the upload is a sound script that gives each kind of file its type, pages last', () => {
  const dir = mkdtempSync(join(tmpdir(), 'casebook-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  // A stand-in notes what it is asked to do.
  writeFileSync(
    join(dir, 'aws'),
    '#!/bin/sh\nfor a in "$@"; do printf "%s\\t" "$a"; done; echo\n',
    {
      mode: 0o755,
    },
  );
  writeFileSync(join(dir, 'upload.sh'), samples['bucket-upload.sh']);
  const run = spawnSync('sh', [join(dir, 'upload.sh')], {
    cwd: dir,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${dir}:${process.env.PATH}`, BUCKET: 'b', DISTRIBUTION: 'd' },
  });
  expect(run.stderr).toBe('');
  const calls = run.stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split('\t'));
  const copies = calls.filter(([, verb]) => verb === 'cp');
  for (const call of copies) expect(call).toContain('s3://b/kb/');
  const typeOf = (ending: string) => {
    const call = copies.find((one) => one.includes(`*.${ending}`)) ?? [];
    return call[call.indexOf('--content-type') + 1];
  };
  expect(typeOf('md')).toBe('text/markdown; charset=utf-8');
  expect(typeOf('json')).toBe('application/json');
  expect(copies.at(-1)).toContain('*.html');
  expect(calls.at(-1)).toContain('create-invalidation');
  const without = spawnSync('sh', [join(dir, 'upload.sh')], {
    cwd: dir,
    env: { ...process.env, BUCKET: '', PATH: dir },
  });
  expect(without.status).not.toBe(0);
});
