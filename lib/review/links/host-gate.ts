// One request at a time for a host, with a pause between two, and none at all once the host asked for
// peace. It must not know what is requested.
import { LinkFault } from './link-fault';

export interface HostGate {
  /** @throws LinkFault when the host was closed */
  readonly enter: <T>(host: string, task: () => Promise<T>) => Promise<T>;
  readonly close: (host: string) => void;
}

export function hostGate(pause: () => Promise<void>): HostGate {
  const last = new Map<string, Promise<unknown>>();
  const closed = new Set<string>();
  const settled = (work: Promise<unknown>) => work.then(...[() => undefined, () => undefined]);
  return {
    enter(host, task) {
      const before = last.get(host);
      const turn = async () => {
        if (closed.has(host)) throw new LinkFault('unreachable', 'the host asked to be left alone');
        if (before) await pause();
        return task();
      };
      const work = (before ?? Promise.resolve()).then(turn);
      last.set(host, settled(work));
      return work;
    },
    close: (host) => void closed.add(host),
  };
}
