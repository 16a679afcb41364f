// THE source of all headers: which answer gets which. Every configuration is written from it, and the
// tests ask every server for it. It must not know how a host is told.
import { commonDirectives } from '../export/csp';
import { locales } from '../locales';
import { contentTypes } from './content-types.mjs';
import type { HostingOptions } from './hosting-options';
import { matchesPattern } from './path-pattern';

export interface HeaderRule {
  /** Patterns with the base path in them; see `path-pattern.ts`. */
  readonly paths: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
}

export interface HeaderRules {
  /** For every answer. */
  readonly common: Readonly<Record<string, string>>;
  /** By folder; no path is in two. The first one is also for whatever is in none. */
  readonly areas: readonly [HeaderRule, ...HeaderRule[]];
  /** By ending, whatever the folder. */
  readonly kinds: readonly HeaderRule[];
}

/** What no page of ours uses; a page in a frame or with a smuggled script cannot use it either. */
const unusedFeatures = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
];

/** Each page allows its scripts by their hashes; a header for all pages leaves that to them. */
const pagePolicy = (framedBy: string): string =>
  [
    ...commonDirectives,
    "script-src-attr 'none'",
    "worker-src 'self'",
    "media-src 'none'",
    "frame-src 'none'",
    `frame-ancestors ${framedBy}`,
  ].join('; ');

const mustAskAgain = { 'Cache-Control': 'no-cache' };

/**
 * A header stands in one of the three groups only, and no path is in two areas or two kinds: hosts
 * that find a header twice would send both values, and two policies are stricter than each.
 */
export function headerRules(
  site: Pick<HostingOptions, 'basePath' | 'baseUrl' | 'internal'>,
): HeaderRules {
  const below = (...paths: string[]) => paths.map((path) => site.basePath + path);
  // A host that serves other sites too must decide for all of them.
  const ownsHttpsHost = site.baseUrl.startsWith('https:') && site.basePath === '';
  return {
    common: {
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'same-origin',
      'Permissions-Policy': unusedFeatures.map((name) => `${name}=()`).join(', '),
      ...(ownsHttpsHost && { 'Strict-Transport-Security': 'max-age=31536000' }),
      ...(site.internal && { 'X-Robots-Tag': 'noindex' }),
    },
    areas: [
      {
        // Pages with the files beside them, and whatever only they load.
        paths: below(
          '/',
          ...locales.map((locale) => `/${locale}/*`),
          ...['/404.html', '/icon.svg', '/robots.txt', '/_headers', '/_redirects'],
          ...['/sitemap*', '/opensearch*', '/llms*', '/hosting/*'],
          ...['/cards/*', '/columns/*', '/sections/*', '/situations/*', '/_next/static/casebook/*'],
        ),
        headers: {
          'Content-Security-Policy': pagePolicy("'none'"),
          'X-Frame-Options': 'DENY',
          'Cross-Origin-Opener-Policy': 'same-origin',
          'Cross-Origin-Resource-Policy': 'same-origin',
          ...mustAskAgain,
        },
      },
      {
        // Made to be framed, wherever that is.
        paths: below('/embed/*'),
        headers: {
          'Content-Security-Policy': pagePolicy('*'),
          'Cross-Origin-Resource-Policy': 'cross-origin',
          ...mustAskAgain,
        },
      },
      {
        // Made to be loaded by others: data and pictures. None of it is a document.
        paths: below('/api/*', '/badge/*', '/og/*'),
        headers: {
          'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
          'Cross-Origin-Resource-Policy': 'cross-origin',
          ...mustAskAgain,
        },
      },
      {
        // Named by their content. A worker has the policy of its own file, and this one fetches a part of
        // itself when it is needed.
        paths: below('/authoring/*'),
        headers: {
          'Content-Security-Policy':
            "default-src 'none'; script-src 'self'; connect-src 'self'; frame-ancestors 'none'",
          'Cross-Origin-Resource-Policy': 'same-origin',
          'Cache-Control': 'public, max-age=31536000, immutable',
        },
      },
      {
        // Named by their content. A frame in a sandbox is no origin, so that `same-origin` would take
        // its style sheet away; a worker has the policy of its own file.
        paths: below('/_next/static/chunks/*', '/_next/static/media/*', '/search/*'),
        headers: {
          'Content-Security-Policy':
            "default-src 'none'; connect-src 'self'; frame-ancestors 'none'",
          'Cross-Origin-Resource-Policy': 'cross-origin',
          'Cache-Control': 'public, max-age=31536000, immutable',
        },
      },
    ],
    kinds: Object.entries(contentTypes).map(([ending, type]) => ({
      paths: below(`/*.${ending}`),
      headers: {
        'Content-Type': type,
        // Readable by scripts of other sites; behind a VPN that would hand them what it protects.
        ...(dataEndings.includes(ending) &&
          !site.internal && { 'Access-Control-Allow-Origin': '*' }),
      },
    })),
  };
}

const dataEndings = ['csv', 'json', 'md', 'txt', 'xml'];

/** All headers of an answer to `path`, which has the base path in it. */
export function headersOf(rules: HeaderRules, path: string): Record<string, string> {
  const matches = ({ paths }: HeaderRule) => paths.some((one) => matchesPattern(one, path));
  const area = rules.areas.find(matches) ?? rules.areas[0];
  // A folder answers with its index.html.
  const type = path.endsWith('/') && { 'Content-Type': contentTypes.html ?? '' };
  return { ...rules.common, ...area.headers, ...type, ...rules.kinds.find(matches)?.headers };
}
