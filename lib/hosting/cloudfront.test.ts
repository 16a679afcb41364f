// The function for CloudFront, run as it runs there, and the template around it.
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { cloudfront } from './cloudfront';
import { cloudfrontFunction } from './cloudfront-function';
import { headerRules, headersOf } from './headers';
import type { HostingOptions } from './hosting-options';

const options: HostingOptions = {
  basePath: '/kb',
  baseUrl: '',
  internal: false,
  moved: [{ from: '/en/cases/old/', to: '/en/cases/new/#f-a' }],
  gone: ['/en/cases/gone/'],
};
const rules = headerRules(options);
const code = cloudfrontFunction(rules, options);

type Query = Record<string, { value: string; multiValue?: { value: string }[] }>;

function run(eventType: string, uri: string, more: object, source = code) {
  const event = { context: { eventType }, request: { uri, querystring: {} }, ...more };
  const result = runInNewContext(`${source}\nhandler(${JSON.stringify(event)})`);
  // Out of the other realm.
  return JSON.parse(JSON.stringify(result));
}
const request = (uri: string, querystring: Query = {}, source = code) =>
  run('viewer-request', uri, { request: { uri, querystring } }, source);
const response = (uri: string) =>
  run('viewer-response', uri, { response: { statusCode: 200, headers: {} } });

test('a folder is asked for its page, a file for itself', () => {
  expect(request('/kb/en/').uri).toBe('/kb/en/index.html');
  expect(request('/kb/api/v1/cases.json').uri).toBe('/kb/api/v1/cases.json');
  for (const bare of ['/kb/hosting/Containerfile', '/kb/_headers', '/kb/_redirects']) {
    expect(request(bare).uri).toBe(bare);
  }
});

test('a folder without its slash and what moved redirect, with the query', () => {
  const query = {
    q: { value: 'a%20b' },
    c: { value: '1', multiValue: [{ value: '1' }, { value: '' }] },
  };
  expect(request('/kb/en', query)).toMatchObject({
    statusCode: 301,
    headers: { location: { value: '/kb/en/?q=a%20b&c=1&c' } },
  });
  expect(request('/kb/en/cases/old/', { a: { value: 'b' } })).toMatchObject({
    statusCode: 301,
    headers: { location: { value: '/kb/en/cases/new/?a=b#f-a' } },
  });
});

test.each(['//evil.example', '/\\evil.example', '/kb//evil', '/__proto__', '/constructor'])(
  '%s leads to no other host',
  (uri) => {
    const { headers = {} } = request(uri);
    expect(headers.location?.value ?? '/').toMatch(/^\/([^/\\]|$)/);
  },
);

test('answers get the headers of their path; what is gone says so', () => {
  for (const path of [
    '/kb/',
    '/kb/embed/en/a/',
    '/kb/api/v1/cases.json',
    '/kb/search/lead.0.json',
  ]) {
    const { 'Content-Type': _, ...wanted } = headersOf(rules, path);
    const got = response(path.endsWith('/') ? `${path}index.html` : path);
    expect(got.statusCode).toBe(200);
    expect(got.headers, path).toEqual(
      Object.fromEntries(
        Object.entries(wanted).map(([name, value]) => [name.toLowerCase(), { value }]),
      ),
    );
  }
  expect(response('/kb/en/cases/gone/index.html').statusCode).toBe(410);
});

test('it stays within what CloudFront takes, if need be without the moves', () => {
  const moved = Array.from({ length: 500 }, (_, i) => ({ from: `/en/a-${i}/`, to: '/en/b/' }));
  const long = cloudfrontFunction(rules, { ...options, moved });
  expect(long.length).toBeLessThanOrEqual(10_000);
  expect(request('/kb/en/a-1/', {}, long).uri).toBe('/kb/en/a-1/index.html');
});

test('the template: a private bucket that only this distribution may read', () => {
  const { Resources } = z
    .strictObject({
      AWSTemplateFormatVersion: z.literal('2010-09-09'),
      Description: z.string(),
      Resources: z.record(
        z.string(),
        z.strictObject({
          Type: z.string().regex(/^AWS::(S3|CloudFront)::\w+$/),
          Properties: z.record(z.string(), z.unknown()),
          DeletionPolicy: z.literal('Retain').optional(),
          UpdateReplacePolicy: z.literal('Retain').optional(),
        }),
      ),
      Outputs: z.record(z.string(), z.strictObject({ Value: z.unknown() })),
    })
    .parse(JSON.parse(cloudfront(code, '/kb')));
  const text = JSON.stringify(Resources);
  for (const [, name = ''] of text.matchAll(/"(?:Ref|Fn::GetAtt)":\[?"(\w+)"/g)) {
    expect(Object.keys(Resources)).toContain(name);
  }
  expect(Resources.Bucket?.Properties.PublicAccessBlockConfiguration).toEqual({
    BlockPublicAcls: true,
    BlockPublicPolicy: true,
    IgnorePublicAcls: true,
    RestrictPublicBuckets: true,
  });
  expect(Resources.Rules?.Properties).toMatchObject({
    FunctionCode: code,
    FunctionConfig: { Runtime: 'cloudfront-js-2.0' },
  });
  const site = z
    .object({
      DefaultCacheBehavior: z.object({
        FunctionAssociations: z.array(z.object({ EventType: z.string() })),
      }),
      CustomErrorResponses: z.array(
        z.object({ ResponseCode: z.literal(404), ResponsePagePath: z.literal('/kb/404.html') }),
      ),
    })
    .parse(Resources.Site?.Properties.DistributionConfig);
  expect(site.DefaultCacheBehavior.FunctionAssociations).toEqual([
    { EventType: 'viewer-request' },
    { EventType: 'viewer-response' },
  ]);
});
