import { kilometres, type Position } from '../domain/distance.ts';
import type { DistrictTable } from '../domain/places-districts.ts';
import { cheapest } from './places-near.ts';
import type { Town } from './places-sources.ts';
import { group } from './places-towns.ts';

const [SOUTH, WEST, NORTH, EAST] = [47.2, 5.8, 55.1, 15.1];
/** A field is some 5 km wide and high. */
const STEP: [number, number] = [0.05, 0.075];
/** Further from every town is sea or abroad. */
const FAR_KM = 10;

/** The net of districts: a field has those of the towns nearest to its middle and to its corners. */
export function districtTable(towns: readonly Town[]): DistrictTable {
  const [rows, columns] = [Math.ceil((NORTH - SOUTH) / STEP[0]), Math.ceil((EAST - WEST) / STEP[1])];
  const nearest = nearestTown(towns);
  const corner = (row: number, column: number): Position => ({
    latitude: SOUTH + row * STEP[0],
    longitude: WEST + column * STEP[1],
  });
  const sets = [''];
  const runs: number[] = [];
  for (let field = 0; field < rows * columns; field++) {
    const [row, column] = [Math.floor(field / columns), field % columns];
    const points = [0, 0.5, 1].flatMap((up) => [0, 0.5, 1].map((right) => corner(row + up, column + right)));
    const districts = new Set(points.flatMap((point) => nearest(point)?.district ?? []));
    const set = [...districts].sort().join('|');
    if (!sets.includes(set)) sets.push(set);
    const number = sets.indexOf(set);
    if (runs.at(-2) === number) runs.push((runs.pop() ?? 0) + 1);
    else runs.push(number, 1);
  }
  return { south: SOUTH, west: WEST, step: STEP, columns, sets, runs };
}

/** How far in km a town surely reaches: half the radius it has at 3,000 inhabitants for each square kilometre. */
function reach({ population }: Town): number {
  return Math.sqrt(population / 3000 / Math.PI) / 2;
}

function nearestTown(towns: readonly Town[]): (at: Position) => Town | undefined {
  const known = towns.filter(({ district }) => district !== '');
  const box = ({ latitude, longitude }: Position, up = 0, right = 0) =>
    `${Math.floor(latitude * 10) + up} ${Math.floor(longitude * 6) + right}`;
  const boxes = group(known, (town) => [box(town)]);
  const around = [-1, 0, 1];
  return (at) => {
    const near = around.flatMap((up) => around.flatMap((right) => boxes.get(box(at, up, right)) ?? []));
    return cheapest(near, (town) => kilometres(town, at) - reach(town), FAR_KM);
  };
}
