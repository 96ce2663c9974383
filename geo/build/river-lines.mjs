/** The main line of a river, out of all lines that bear its names: its reaches, arms around islands, branches of deltas. */

/** Lines that are no farther apart than this are one river: the source leaves out some lakes and rapids. */
const GAP_KM = 50;
/** How far from the line its given ends may be. */
const OFF_KM = 40;

const RADIANS = Math.PI / 180;

/** @returns kilometres between two positions, [longitude, latitude], on a sphere with a radius of 6,371 km */
function kilometres([x0, y0], [x1, y1]) {
  const half = (degrees) => Math.sin((degrees * RADIANS) / 2) ** 2;
  const chord = half(y1 - y0) + Math.cos(y0 * RADIANS) * Math.cos(y1 * RADIANS) * half(x1 - x0);
  return 2 * 6371 * Math.asin(Math.sqrt(Math.min(1, chord)));
}

/**
 * @param {number[][][]} lines rows of [longitude, latitude]
 * @param {number[][] | undefined} between where the main line begins and ends
 * @returns {number[][]} the shortest way along the lines between these positions; without them, the longest of the
 *   shortest ways from one end to another, which leaves out arms and branches
 * @throws Error if the lines are far from where it begins or ends
 */
export function mainLine(lines, between) {
  const networks = connected(lines).map((group) => new Network(group));
  if (!between) return networks.map(longestWay).sort((a, b) => b.km - a.km)[0].way;
  const [network] = networks.sort((a, b) => a.nearest(between[0]).km - b.nearest(between[0]).km);
  const [start, end] = between.map((position) => network.nearest(position));
  if (Math.max(start.km, end.km) > OFF_KM)
    throw new Error(`no line near ${start.km > OFF_KM ? between[0] : between[1]}`);
  return network.wayTo(end.key, network.waysFrom(start.key));
}

/** The longest of the shortest ways, found as in a tree: from the end that is farthest from anywhere. */
function longestWay(network) {
  const farthest = (ways) => [...ways].reduce((best, one) => (one[1].km > best[1].km ? one : best))[0];
  const [any] = network.steps.keys();
  const ways = network.waysFrom(farthest(network.waysFrom(any)));
  const end = farthest(ways);
  return { way: network.wayTo(end, ways), km: ways.get(end).km };
}

/** @returns the lines in groups, those of a group within GAP_KM of another one of it */
function connected(lines) {
  const groups = [];
  const left = [...lines];
  while (left.length > 0) {
    const group = [left.shift()];
    for (const line of group) {
      for (const near of left.filter((other) => gapBetween([line], [other], GAP_KM))) {
        left.splice(left.indexOf(near), 1);
        group.push(near);
      }
    }
    groups.push(group);
  }
  return groups;
}

/** @returns {{km: number, from: number[], to: number[]} | null} the shortest gap; null if it is longer than `most` */
function gapBetween(some, others, most) {
  let best = null;
  for (const from of some.flat()) {
    for (const to of others.flat()) {
      if (Math.abs(from[1] - to[1]) * 111 > (best?.km ?? most)) continue;
      const km = kilometres(from, to);
      if (km <= most && !(km >= best?.km)) best = { km, from, to };
    }
  }
  return best;
}

/** Lines as a network: which positions follow each other, and how far they are apart. */
class Network {
  /** By key: the position, and where one can go from there. */
  steps = new Map();

  /** @param lines those that don't touch any other are joined to it by the shortest gap */
  constructor(lines) {
    for (const line of lines) for (let i = 1; i < line.length; i++) this.join(line[i - 1], line[i]);
    for (;;) {
      const reached = this.waysFrom(lines[0][0].join());
      const isReached = ([first]) => reached.has(first.join());
      const outside = lines.filter((line) => !isReached(line));
      if (outside.length === 0) break;
      const { from, to } = gapBetween(lines.filter(isReached), outside, Number.POSITIVE_INFINITY);
      this.join(from, to);
    }
  }

  join(from, to) {
    const km = kilometres(from, to);
    const at = (position) => {
      const key = position.join();
      if (!this.steps.has(key)) this.steps.set(key, { position, next: [] });
      return this.steps.get(key);
    };
    at(from).next.push({ key: to.join(), km });
    at(to).next.push({ key: from.join(), km });
  }

  nearest(to) {
    const all = [...this.steps].map(([key, { position }]) => ({ key, km: kilometres(position, to) }));
    return all.reduce((best, one) => (one.km < best.km ? one : best));
  }

  /** @returns by key: how far each position is from `start`, and the one before it on the shortest way */
  waysFrom(start) {
    const ways = new Map([[start, { km: 0, before: null }]]);
    const queue = [start];
    for (const key of queue) {
      const { km } = ways.get(key);
      for (const step of this.steps.get(key).next) {
        if (ways.get(step.key)?.km <= km + step.km) continue;
        ways.set(step.key, { km: km + step.km, before: key });
        queue.push(step.key);
      }
    }
    return ways;
  }

  wayTo(end, ways) {
    const way = [];
    for (let key = end; key !== null; key = ways.get(key).before) way.push(this.steps.get(key).position);
    return way.reverse();
  }
}
