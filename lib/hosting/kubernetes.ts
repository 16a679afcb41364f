// Writes the objects that run the container in a Kubernetes cluster, for those who have one. It must
// not know what is in the container.
import { stringify } from 'yaml';
import { hostName } from './host-name';
import type { HostingOptions } from './hosting-options';

const name = 'casebook';
const labels = { 'app.kubernetes.io/name': name };
const metadata = { name, labels };

export function kubernetes({ basePath, baseUrl }: HostingOptions): string {
  const host = hostName(baseUrl, 'casebook.example');
  const objects = [
    deployment(`${basePath}/`),
    {
      apiVersion: 'v1',
      kind: 'Service',
      metadata,
      spec: { selector: labels, ports: [{ name: 'http', port: 80, targetPort: 'http' }] },
    },
    {
      apiVersion: 'networking.k8s.io/v1',
      kind: 'Ingress',
      metadata,
      spec: {
        ...(baseUrl.startsWith('https:') && {
          tls: [{ hosts: [host], secretName: `${name}-tls` }],
        }),
        rules: [
          {
            host,
            http: {
              paths: [
                {
                  path: basePath || '/',
                  pathType: 'Prefix',
                  backend: { service: { name, port: { name: 'http' } } },
                },
              ],
            },
          },
        ],
      },
    },
    {
      apiVersion: 'networking.k8s.io/v1',
      kind: 'NetworkPolicy',
      metadata,
      // It answers on one port and asks nobody for anything.
      spec: {
        podSelector: { matchLabels: labels },
        policyTypes: ['Ingress', 'Egress'],
        ingress: [{ ports: [{ port: 8080, protocol: 'TCP' }] }],
        egress: [],
      },
    },
  ];
  const head =
    '# The image is that of hosting/Containerfile, in a registry of yours; best named by its digest.\n';
  return (
    head +
    objects.map((object) => stringify(object, { aliasDuplicateObjects: false })).join('---\n')
  );
}

function deployment(probed: string) {
  const probe = { httpGet: { path: probed, port: 'http' } };
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata,
    spec: {
      replicas: 2,
      selector: { matchLabels: labels },
      template: {
        metadata: { labels },
        spec: {
          automountServiceAccountToken: false,
          enableServiceLinks: false,
          securityContext: {
            runAsNonRoot: true,
            runAsUser: 101,
            runAsGroup: 101,
            seccompProfile: { type: 'RuntimeDefault' },
          },
          containers: [
            {
              name,
              image: 'registry.example/casebook:1',
              ports: [{ name: 'http', containerPort: 8080 }],
              readinessProbe: { ...probe, periodSeconds: 5 },
              livenessProbe: { ...probe, periodSeconds: 20 },
              resources: {
                requests: { cpu: '10m', memory: '32Mi' },
                limits: { memory: '128Mi' },
              },
              securityContext: {
                allowPrivilegeEscalation: false,
                readOnlyRootFilesystem: true,
                capabilities: { drop: ['ALL'] },
              },
              volumeMounts: [{ name: 'tmp', mountPath: '/tmp' }],
            },
          ],
          volumes: [{ name: 'tmp', emptyDir: { sizeLimit: '16Mi' } }],
        },
      },
    },
  };
}
