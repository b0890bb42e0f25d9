// A database compiles its own code otherwise each time that it is started, and keeps to it: hand-written Cypher answered Q1 4,127
// times a second for one start and 7,814 times for another (`starts` of what is printed). So it is started several times, and of
// each figure the middle one counts.
import { median } from './measure.mjs';

/** The figures of several starts as those of one. */
export const middleOf = (starts) => ({
  questions: starts[0].questions.map((question, place) => {
    const all = starts.map(({ questions }) => questions[place]);
    return {
      ...question,
      ...Object.fromEntries(
        ['median', 'rate', 'cpu'].map((key) => [key, middles(all.map((each) => each[key]))]),
      ),
    };
  }),
  hubs: starts[0].hubs.map((hub, place) => ({
    ...hub,
    ...middles(
      starts.map(({ hubs }) => {
        const { hub, leaf } = hubs[place];
        return { hub, leaf };
      }),
    ),
  })),
});

/** Of each target the one whose value is the middle one of the starts that have it. */
export function middleTargets(all) {
  return all[0].map(({ name }) => {
    const same = all.flatMap((found) => found.filter((target) => target.name === name));
    return same.sort((one, other) => one.value - other.value)[Math.floor(same.length / 2)];
  });
}

/** How much longer the list questions take on the larger graph. */
export const scaleOf = ({ questions }, larger) =>
  questions
    .filter(({ isList }) => isList)
    .map(({ name, median }) => ({
      name: name.slice(0, 2),
      ratio:
        larger.questions.find((other) => other.name === name).median['in process'] /
        median['in process'],
    }));

/** Of each lane the middle of its figures. */
function middles(all) {
  return Object.fromEntries(
    Object.keys(all[0]).map((lane) => [
      lane,
      median(all.flatMap((figures) => figures[lane] ?? [])),
    ]),
  );
}
