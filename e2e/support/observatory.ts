// What MDN's HTTP Observatory would make of an answer: those of its rules that need no network, with
// its points. Redirects to https and the list of preloaded hosts are left to whoever runs the host.
import { attribute, type Element } from './built';

interface Answer {
  readonly headers: Readonly<Record<string, string>>;
  readonly elements: readonly Element[];
}

/** One hundred, less what is missing; points for more than that count from ninety on. */
export function observatoryScore(answer: Answer): {
  score: number;
  points: Record<string, number>;
} {
  const points = {
    policy: policyPoints(answer),
    framing: framingPoints(answer.headers),
    sniffing: answer.headers['x-content-type-options'] === 'nosniff' ? 0 : -5,
    referrer: referrerPoints(answer.headers['referrer-policy']),
    transport: transportPoints(answer.headers['strict-transport-security']),
    resources: resourcePoints(answer.headers['cross-origin-resource-policy']),
    cors: answer.headers['access-control-allow-credentials'] === 'true' ? -50 : 0,
    cookies: answer.headers['set-cookie'] === undefined ? 0 : -40,
    scripts: answer.elements.some(isForeignScript) ? -50 : 0,
  };
  const all = Object.values(points);
  const lost = 100 + sum(all.filter((one) => one < 0));
  return { score: lost >= 90 ? lost + sum(all.filter((one) => one > 0)) : lost, points };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

type Policy = ReadonlyMap<string, readonly string[]>;

const readPolicy = (text: string): Policy =>
  new Map(
    text.split(';').flatMap((directive) => {
      const [name = '', ...sources] = directive.trim().toLowerCase().split(/\s+/);
      return name ? [[name, sources] as const] : [];
    }),
  );

/** Header and page each have a policy; only what both let in is let in. */
function policyPoints({ headers, elements }: Answer): number {
  const inPage = elements.find(
    (element) => attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy',
  );
  const texts = [headers['content-security-policy'], inPage && attribute(inPage, 'content')];
  const policies = texts.flatMap((text) => (text ? [readPolicy(text)] : []));
  if (policies.length === 0) return -25;
  const sources = (...names: string[]): readonly string[] => {
    const named = policies.flatMap((policy) => {
      const found = names.flatMap((name) => policy.get(name) ?? []);
      return names.some((name) => policy.has(name)) ? [found] : [];
    });
    const [first, ...others] = named;
    return first ? first.filter((one) => others.every((all) => all.includes(one))) : ['*'];
  };
  const isBroad = (source: string) => /^(\*|(https?|ftp):(\/\/\*.*)?)$/.test(source);
  const isUnsafe = (source: string) => isBroad(source) || /^('unsafe-inline'|data:)$/.test(source);
  const scripts = either(policies, sources, 'script-src');
  if (scripts.some(isUnsafe) || either(policies, sources, 'object-src').some(isBroad)) return -20;
  const styles = either(policies, sources, 'style-src');
  if ([...scripts, ...styles].includes("'unsafe-eval'")) return -10;
  if (styles.some(isUnsafe) || sources('form-action').some(isBroad)) return 0;
  return sources('default-src').join() === "'none'" ? 10 : 5;
}

/** The sources of a directive, or of `default-src` where no policy has it. */
const either = (
  policies: readonly Policy[],
  sources: (...names: string[]) => readonly string[],
  name: string,
) => sources(policies.some((policy) => policy.has(name)) ? name : 'default-src');

/** A page cannot say by itself who may frame it. */
function framingPoints(headers: Answer['headers']): number {
  if (readPolicy(headers['content-security-policy'] ?? '').has('frame-ancestors')) return 5;
  return /^(deny|sameorigin)$/i.test(headers['x-frame-options'] ?? '') ? 0 : -20;
}

function referrerPoints(value: string | undefined): number {
  if (value === undefined) return 0;
  return /^(no-referrer|same-origin|strict-origin(-when-cross-origin)?)$/.test(value) ? 5 : -5;
}

function transportPoints(value: string | undefined): number {
  const age = /max-age=(\d+)/.exec(value ?? '')?.[1];
  if (age === undefined) return -20;
  return Number(age) < 15_768_000 ? -10 : 0;
}

function resourcePoints(value: string | undefined): number {
  if (value === undefined || value === 'cross-origin') return 0;
  return /^same-(origin|site)$/.test(value) ? 10 : -5;
}

const isForeignScript = (element: Element): boolean =>
  element.tagName === 'script' && /^([a-z]+:)?\/\//i.test(attribute(element, 'src') ?? '');
