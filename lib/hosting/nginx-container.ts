// Writes a whole configuration of nginx that needs neither root nor a disk it may write to, but for
// /tmp: what the container runs. It must not know how the site is served.

/** @param site of `nginxSite` */
export function nginxContainer(site: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `# The whole configuration: no root, no port below 1024, nothing written but below /tmp.
# IPv4 alone: with [::] nginx does not start where there is no IPv6. Where there is nothing else, listen [::]:8080.
# Two workers and not one for each core of the machine, which the memory of a small container would not hold.
worker_processes 2;
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
