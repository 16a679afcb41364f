// What an installation may bring: exactly what the lockfile says, proved by hash, and code that runs while
// installing only where package.json names it. It must not know which packages there are.

interface Package {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
}

type Versions = Readonly<Record<string, string>>;

export interface Lock {
  readonly lockfileVersion: number;
  readonly packages: Readonly<
    Record<string, Package & { dependencies?: Versions; devDependencies?: Versions }>
  >;
}

export interface Manifest {
  readonly dependencies?: Versions;
  readonly devDependencies?: Versions;
  readonly optionalDependencies?: Versions;
  /** Packages with code that runs while installing, and whether it may. */
  readonly allowScripts?: Readonly<Record<string, boolean>>;
}

/** Versions that have known holes below them, by major version where an older line was mended too. */
const floors: Readonly<Record<string, readonly string[]>> = {
  next: ['16.0.7'],
  react: ['19.2.1'],
  'react-dom': ['19.2.1'],
  'js-yaml': ['3.14.2', '4.1.1'],
};

/** @returns a sentence for each breach */
export function installFindings(manifest: Manifest, lock: Lock): string[] {
  const { '': root, ...packages } = lock.packages;
  const origins = new Set(Object.values(packages).flatMap(({ resolved }) => originOf(resolved)));
  return [
    ...(lock.lockfileVersion === 3 ? [] : [`the lockfile is of version ${lock.lockfileVersion}`]),
    ...(origins.size > 1 ? [`packages come from ${[...origins].sort().join(' and ')}`] : []),
    ...(['dependencies', 'devDependencies', 'optionalDependencies'] as const).flatMap((kind) => [
      ...notExact(manifest[kind] ?? {}),
      ...(kind === 'optionalDependencies' ? [] : drift(manifest[kind] ?? {}, root?.[kind] ?? {})),
    ]),
    ...Object.entries(packages).flatMap(([path, one]) => packageFindings(path, one, manifest)),
  ];
}

const nameOf = (path: string): string => path.replace(/^.*node_modules\//, '');

const originOf = (resolved: string | undefined): string[] =>
  resolved === undefined ? [] : [URL.canParse(resolved) ? new URL(resolved).origin : resolved];

const exact = /^\d+\.\d+\.\d+(?:-[0-9a-z.-]+)?$/;

function packageFindings(path: string, one: Package, { allowScripts = {} }: Manifest): string[] {
  const { version = '', resolved, integrity, hasInstallScript, link } = one;
  const name = nameOf(path);
  const isProved =
    integrity === undefined ? isForeign(one) : /^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity);
  return [
    ...(link || !exact.test(version) ? [`${name} has no exact version`] : []),
    ...(resolved === undefined || resolved.startsWith('https://')
      ? []
      : [`${name} comes from ${resolved}`]),
    ...(isProved ? [] : [`${name} has no sha512`]),
    ...(hasInstallScript && !Object.hasOwn(allowScripts, name)
      ? [`${name} runs code while installing`]
      : []),
    ...(isBelowFloor(name, version) ? [`${name} ${version} has known holes`] : []),
  ];
}

/**
 * Optional packages for platforms other than Linux with glibc on x64 or arm64: npm writes no hash for some
 * that are never installed where the lockfile is made.
 */
function isForeign({ optional, os, cpu, libc }: Package): boolean {
  const isOurs =
    (os === undefined || os.includes('linux')) &&
    (cpu === undefined || cpu.includes('x64') || cpu.includes('arm64')) &&
    (libc === undefined || libc.includes('glibc'));
  return optional === true && !isOurs;
}

function notExact(versions: Versions): string[] {
  return Object.entries(versions)
    .filter(([, wanted]) => !exact.test(wanted))
    .map(([name, wanted]) => `${name} is asked for as "${wanted}", which is no exact version`);
}

function drift(wanted: Versions, locked: Versions): string[] {
  const names = new Set([...Object.keys(wanted), ...Object.keys(locked)]);
  return [...names]
    .filter((name) => wanted[name] !== locked[name])
    .map(
      (name) => `${name} is ${wanted[name]} in package.json and ${locked[name]} in the lockfile`,
    );
}

/** Below every floor of its own or a later line; a line without floor is older than all that were mended. */
function isBelowFloor(name: string, version: string): boolean {
  const own = Object.hasOwn(floors, name) ? floors[name] : undefined;
  if (!own) return false;
  const major = Number(version.split('.')[0]);
  const floor = own.find((one) => Number(one.split('.')[0]) === major);
  if (floor) return isOlder(version, floor);
  return own.some((one) => major < Number(one.split('.')[0]));
}

function isOlder(version: string, floor: string): boolean {
  const [a, b] = [version, floor].map((text) => text.split(/[.-]/).map(Number));
  for (let i = 0; i < 3; i++) {
    const [own = 0, least = 0] = [a?.[i], b?.[i]];
    if (own !== least) return own < least;
  }
  // A trial version comes before the one it is named after.
  return version.includes('-');
}
