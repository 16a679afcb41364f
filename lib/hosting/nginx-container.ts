// Writes a whole configuration of nginx that needs neither root nor a disk it may write to, but for
// /tmp: what the container runs. It must not know how the site is served.

/** @param site of `nginxSite` */
export function nginxContainer(site: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `# The whole configuration: no root, no port below 1024, nothing written but below /tmp.
worker_processes auto;
pid /tmp/nginx.pid;
error_log stderr warn;
events {
    worker_connections 1024;
}
http {
    access_log /dev/stdout;
    sendfile on;
    tcp_nopush on;
    keepalive_timeout 65;
${temporary.map((name) => `    ${name}_temp_path /tmp/${name};`).join('\n')}

${site.trimEnd().replace(/^(?=.)/gm, '    ')}
}
`;
}
