// Writes the file from which a container image of the site is made, with nothing but the finished
// folder. It must not know which tool makes it.
import type { HostingOptions } from './hosting-options';

export function containerfile({ basePath }: Pick<HostingOptions, 'basePath'>): string {
  return `# In the finished folder: podman build -f hosting/Containerfile -t casebook .
# Any image with nginx does; name your own with --build-arg NGINX=…, best by its digest.
ARG NGINX=docker.io/library/nginx:stable-alpine
FROM \${NGINX}
COPY hosting/nginx-container.conf /etc/nginx/nginx.conf
COPY . /srv/casebook${basePath}/
USER 101:101
EXPOSE 8080
STOPSIGNAL SIGQUIT
# Without the scripts of the image, which would change the configuration.
ENTRYPOINT ["nginx", "-e", "stderr", "-g", "daemon off;"]
CMD []
# Run it: podman run --read-only --tmpfs /tmp --cap-drop ALL -p 8080:8080 casebook
`;
}
