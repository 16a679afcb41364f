// Address and content folder of this publication of the site: the one reader of the environment.
// It must not know pages or content. It also ships to browsers, where `next.config.ts` has put the
// values in place of `process.env.…`, so each variable is named in full here.

export interface Settings {
  /** Where the site stands below its host: empty, or like `/kb`, without a slash at the end. */
  readonly basePath: string;
  /**
   * Scheme and host of the public address, such as `https://c.example`; the base path follows it.
   * Empty when nobody said where the site will stand: absolute links then start at the base path,
   * which is right on every host, while an invented host would be wrong on all of them.
   */
  readonly baseUrl: string;
  /** The content folder, relative to the project or absolute. */
  readonly contentDir: string;
  /** A folder of a company's own cases, built together with the content; undefined where there is none. */
  readonly overlayDir: string | undefined;
  /** Where Next.js writes its unfinished export; only the build command sets it. */
  readonly exportDir: string | undefined;
  /** Whether every base is treated as a large one; see `isLargeBase`. */
  readonly asLarge: boolean;
  /** Settings that cannot be used, one sentence each; a build refuses to start with any. */
  readonly faults: readonly string[];
}

interface Variables {
  readonly basePath?: string | undefined;
  readonly baseUrl?: string | undefined;
  readonly contentDir?: string | undefined;
  readonly overlayDir?: string | undefined;
  readonly exportDir?: string | undefined;
  readonly scale?: string | undefined;
}

/** Slashes at the end are dropped, a missing one at the start of the base path is added. */
export function readSettings(variables: Variables): Settings {
  const faults: string[] = [];
  let basePath = (variables.basePath ?? '').replace(/\/+$/, '');
  if (basePath !== '' && !basePath.startsWith('/')) basePath = `/${basePath}`;
  if (!/^(\/[a-z0-9]+([._-][a-z0-9]+)*)*$/i.test(basePath)) {
    faults.push(`CASEBOOK_BASE_PATH must look like "/kb", got "${variables.basePath}".`);
  }
  const baseUrl = (variables.baseUrl ?? '').replace(/\/+$/, '');
  if (baseUrl !== '' && !isOrigin(baseUrl)) {
    faults.push(
      `CASEBOOK_BASE_URL must be scheme and host such as "https://c.example", got "${variables.baseUrl}". A folder below the host goes into CASEBOOK_BASE_PATH.`,
    );
  }
  const scale = variables.scale || 'auto';
  if (scale !== 'auto' && scale !== 'large') {
    faults.push(`CASEBOOK_SCALE must be "auto" or "large", got "${scale}".`);
  }
  const contentDir = variables.contentDir || 'content';
  return {
    basePath,
    baseUrl,
    contentDir,
    overlayDir: variables.overlayDir || undefined,
    exportDir: variables.exportDir || undefined,
    asLarge: scale === 'large',
    faults,
  };
}

/**
 * The folder whose `published-urls.txt` gets the new addresses of a build: those of an internal site
 * stand beside the overlay, so that the ledger of the public content never hears of them.
 */
export function ledgerFolder({
  contentDir,
  overlayDir,
}: Pick<Settings, 'contentDir' | 'overlayDir'>): string {
  return overlayDir ?? contentDir;
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && /^https?:/.test(text) && new URL(text).origin === text;
}

export const {
  basePath,
  baseUrl,
  contentDir,
  overlayDir,
  exportDir,
  asLarge,
  faults: settingFaults,
} = readSettings({
  basePath: process.env.CASEBOOK_BASE_PATH,
  baseUrl: process.env.CASEBOOK_BASE_URL,
  contentDir: process.env.CASEBOOK_CONTENT,
  overlayDir: process.env.CASEBOOK_OVERLAY,
  exportDir: process.env.CASEBOOK_EXPORT_DIR,
  scale: process.env.CASEBOOK_SCALE,
});
