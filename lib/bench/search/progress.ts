// How far a long run is, on one line that is rewritten on a terminal, on lines of their own elsewhere.

interface Stream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

export interface Progress {
  /** Says what begins now. */
  step(what: string): void;
  end(): void;
}

export function createProgress(stream: Stream, total: number): Progress {
  let done = 0;
  return {
    step(what) {
      done += 1;
      const line = `[${done}/${total}] ${what}`;
      stream.write(stream.isTTY ? `\r\x1b[2K${line}` : `${line}\n`);
    },
    end() {
      if (stream.isTTY) stream.write('\r\x1b[2K');
    },
  };
}
