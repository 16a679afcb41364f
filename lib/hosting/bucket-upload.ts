// Writes the script that puts the finished folder into a bucket, each kind of file with its type, and
// tells CloudFront. It must not know how the bucket was made.
import { contentTypes } from './content-types.mjs';
import type { HostingOptions } from './hosting-options';

/** What is named by its content goes first and is never deleted: pages of the last build may need it. */
export function bucketUpload({ basePath }: Pick<HostingOptions, 'basePath'>): string {
  const target = `"s3://$BUCKET${basePath}/"`;
  const put = (ending: string, type: string) =>
    `aws s3 cp . ${target} --recursive --only-show-errors --exclude '*' --include '*.${ending}' --content-type '${type}' --cache-control "$KEEP"`;
  const entries = Object.entries(contentTypes);
  const isPage = ([ending]: readonly [string, string]) => ending === 'html';
  return `#!/bin/sh
# In the finished folder: BUCKET=my-bucket DISTRIBUTION=E123EXAMPLE sh hosting/bucket-upload.sh
# The names are outputs of the stack: aws cloudformation describe-stacks.
set -eu
: "\${BUCKET:?}" "\${DISTRIBUTION:?}"
# How long CloudFront keeps a file; browsers are told by the function.
KEEP='public, max-age=86400'
${entries
  .filter((entry) => !isPage(entry))
  .map(([ending, type]) => put(ending, type))
  .join('\n')}
# Pages last: what they name is there by then.
${entries
  .filter(isPage)
  .map(([ending, type]) => put(ending, type))
  .join('\n')}
aws s3 sync . ${target} --delete --size-only --exclude '_next/*' --exclude 'search/*'
aws cloudfront create-invalidation --distribution-id "$DISTRIBUTION" --paths '${basePath}/*'
`;
}
