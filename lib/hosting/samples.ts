// All samples for hosts, as they are published and shown. It must not know where, nor how each is
// written.
import { bucketUpload } from './bucket-upload';
import { cloudfront } from './cloudfront';
import { cloudfrontFunction } from './cloudfront-function';
import { containerfile } from './containerfile';
import { headerRules } from './headers';
import { headersFile } from './headers-file';
import type { HostingOptions } from './hosting-options';
import { kubernetes } from './kubernetes';
import { nginxContainer } from './nginx-container';
import { nginxSite } from './nginx-site';
import { pagesWorkflow } from './pages-workflow';
import { redirectsFile } from './redirects-file';

export type SampleName = keyof ReturnType<typeof hostingSamples>;

/** By file name. */
export function hostingSamples(options: HostingOptions) {
  const { basePath, baseUrl } = options;
  const rules = headerRules(options);
  const site = (...listen: string[]) => nginxSite(options, { listen, root: '/srv/casebook' });
  // Without a name of its own it is found only as the one for all names.
  const rank = baseUrl === '' ? ' default_server' : '';
  const code = cloudfrontFunction(rules, options);
  return {
    'nginx.conf': `# /etc/nginx/conf.d/casebook.conf; /srv/casebook${basePath} is a link to the finished folder.\n${site(`80${rank}`, `[::]:80${rank}`)}`,
    'nginx-container.conf': nginxContainer(site('8080')),
    Containerfile: containerfile(options),
    'kubernetes.yaml': kubernetes(options),
    _headers: headersFile(rules, basePath),
    _redirects: redirectsFile(options),
    'github-pages.yaml': pagesWorkflow(),
    'cloudfront.json': cloudfront(code, basePath),
    'cloudfront-function.js': code,
    'bucket-upload.sh': bucketUpload(options),
  } as const;
}
