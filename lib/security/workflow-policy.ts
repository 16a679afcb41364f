// What a workflow of this project may do: nothing that a pull request could turn against it. It must not
// know which workflows there are.
import { parse } from 'yaml';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly permissions?: unknown;
  readonly 'timeout-minutes'?: unknown;
  readonly 'runs-on'?: unknown;
  readonly uses?: string;
  readonly steps?: readonly Step[];
}

interface Workflow {
  readonly on?: unknown;
  readonly permissions?: unknown;
  readonly jobs?: Readonly<Record<string, Job>>;
}

/** Events that run with secrets and the right to write, though a stranger can cause them. */
const privileged = [
  'pull_request_target',
  'workflow_run',
  'issue_comment',
  'issues',
  'repository_dispatch',
];

/** @returns a sentence for each breach; none for a sound workflow */
export function workflowFindings(text: string): string[] {
  const { on, permissions, jobs = {} } = parse(text) as Workflow;
  const events = typeof on === 'string' ? [on] : Array.isArray(on) ? on : Object.keys(on ?? {});
  return [
    ...events.filter((one) => privileged.includes(one)).map((one) => `runs on ${one}`),
    ...(permissions === undefined
      ? ['states no permissions']
      : notReadOnly(permissions, 'the workflow')),
    ...(/\$\{\{[^}]*\bsecrets\b|\bsecrets:\s*inherit\b/.test(text) ? ['uses a secret'] : []),
    ...Object.entries(jobs).flatMap(([name, job]) => jobFindings(name, job)),
  ];
}

function jobFindings(name: string, job: Job): string[] {
  const hasTimeout = typeof job['timeout-minutes'] === 'number';
  const isHosted = /^(?:ubuntu|windows|macos)-/.test(String(job['runs-on']));
  return [
    ...(hasTimeout ? [] : [`${name} has no timeout`]),
    ...(isHosted ? [] : [`${name} runs on a machine that is kept`]),
    ...(job.permissions === undefined ? [] : notReadOnly(job.permissions, name)),
    ...(job.uses === undefined ? [] : notPinned(job.uses)),
    ...(job.steps ?? []).flatMap(stepFindings),
  ];
}

function stepFindings({ uses, run, with: inputs = {} }: Step): string[] {
  const keeps = uses?.startsWith('actions/checkout@') && inputs['persist-credentials'] !== false;
  // What a template puts in becomes part of the script: names of branches and titles can hold commands.
  const filled = [run, inputs.script].filter((one) => String(one ?? '').includes('${{'));
  return [
    ...(uses === undefined ? [] : notPinned(uses)),
    ...(keeps ? ['checkout keeps its credentials'] : []),
    ...filled.map((one) => `a template stands in a script: ${String(one).trim()}`),
  ];
}

function notPinned(uses: string): string[] {
  return /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/.test(uses) ? [] : [`${uses} is not pinned to a commit`];
}

function notReadOnly(permissions: unknown, where: string): string[] {
  if (typeof permissions !== 'object' || permissions === null) {
    return [`${where} has permissions "${permissions}" instead of a list`];
  }
  return Object.entries(permissions)
    .filter(([, right]) => right !== 'read' && right !== 'none')
    .map(([scope, right]) => `${where} may ${right} ${scope}`);
}
