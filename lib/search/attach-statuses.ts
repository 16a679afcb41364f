// Which tool the status words of a query are said of, and which cases have it so. It must not know
// the words, nor how a unit was found.
import type { UnitAnswer } from './answer-unit';
import type { Values } from './match';
import type { StatusAsk, Unit } from './query';
import { rarity } from './score-unit';
import { isBridge } from './status-words';

interface Answered extends UnitAnswer {
  readonly unit: Unit;
}

/** Said outright, so worth as much as a word in a title. */
const statusWeight = 6;

/**
 * "eks rejected" is EKS, and as a further unit the cases that rejected EKS: it should be found like
 * any word, so that who merely uses EKS is covered less. The words themselves become glue, and so do
 * the ones that lead to them (採用 in EKSの採用を見送った), as the case may say it otherwise. Where no
 * tool nearby has the status, they stay words like others.
 */
export function attachStatuses(
  answers: readonly Answered[],
  statuses: readonly StatusAsk[],
  total: number,
): { answers: Answered[]; asked: { scores: Values }[] } {
  const asked: { scores: Values }[] = [];
  const said = new Set<Answered>();
  for (const status of statuses) {
    const found = [status.isBehind, !status.isBehind]
      .map((isBehind) => neighbour(answers, statuses, status, isBehind))
      .flatMap((near) => {
        const field = status.fields.find((one) => (near?.tool.standing.get(one)?.size ?? 0) > 0);
        const documents = best(field && near?.tool.standing.get(field));
        return near && documents.size > 0 ? [{ ...near, documents }] : [];
      })[0];
    if (!found) continue;
    const score = statusWeight * rarity(total, found.documents.size);
    asked.push({
      scores: new Map([...found.documents].map(([document, value]) => [document, score * value])),
    });
    for (const one of [...found.between, ...answers.filter((any) => isIn(any, status))])
      said.add(one);
  }
  return {
    answers: answers.map((one) =>
      said.has(one) ? { ...one, unit: { ...one.unit, isGlue: true } } : one,
    ),
    asked,
  };
}

/** Who has Docker, not who has Docker Swarm, unless nobody has Docker. */
function best(values: Values = new Map()): Values {
  const most = Math.max(...values.values());
  return new Map([...values].filter(([, value]) => value > most / 2));
}

/** The first word on one side that could be a tool; nothing may stand between but what leads to it. */
function neighbour(
  answers: readonly Answered[],
  statuses: readonly StatusAsk[],
  { place }: StatusAsk,
  isBehind: boolean,
): { tool: Answered; between: Answered[] } | undefined {
  const side = answers
    .filter(({ unit }) =>
      isBehind ? unit.place.start >= place.end : unit.place.end <= place.start,
    )
    .sort((a, b) => (a.unit.place.start - b.unit.place.start) * (isBehind ? 1 : -1));
  const leads = (one: Answered) =>
    one.unit.isGlue || isBridge(one.unit.text) || statuses.some((status) => isIn(one, status));
  const tool = side.find((one) => !leads(one));
  return tool && { tool, between: side.slice(0, side.indexOf(tool)) };
}

function isIn({ unit }: Answered, { place }: StatusAsk): boolean {
  return place.start <= unit.place.start && unit.place.end <= place.end;
}
