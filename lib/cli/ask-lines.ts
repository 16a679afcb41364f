// Questions and answers on a terminal. Lines that come before their question, such as pasted ones, wait
// for it. It must not know what is asked.
import { createInterface } from 'node:readline';

export interface Lines {
  ask(question: string): Promise<string>;
  close(): void;
}

export function askLines(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Lines {
  const lines = createInterface({ input, output });
  const early: string[] = [];
  let waiting: { answer: (line: string) => void; stop: (error: Error) => void } | undefined;
  let isOver = false;
  const stopped = () => new Error('the questions were not answered to the end');
  lines.on('line', (line) => {
    if (waiting) waiting.answer(line);
    else early.push(line);
    waiting = undefined;
  });
  lines.on('close', () => {
    isOver = true;
    waiting?.stop(stopped());
  });
  return {
    ask(question) {
      lines.setPrompt(question);
      lines.prompt();
      const line = early.shift();
      if (line !== undefined) return Promise.resolve(line);
      if (isOver) return Promise.reject(stopped());
      return new Promise((answer, stop) => {
        waiting = { answer, stop };
      });
    },
    close: () => lines.close(),
  };
}
