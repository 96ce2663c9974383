/**
 * The ground of a view: land, relief over it, lines over both. The server's pictures and Leaflet use the same. Under
 * the cells lies the land of the coarsest level, which has few cells, so that nothing is blank while they load. Its
 * lines are drawn only if a frame may reach past the cells: stroking a continent's borders takes half a close view's
 * time. Close up there is no relief: one pixel of it would cover two or more of the screen.
 */
import {
  CELL,
  type Cell,
  type CellIndex,
  type Corners,
  cellName,
  cellsIn,
  type GroundLevel,
  hasCell,
  levelAt,
  levelOf,
} from "../../../geo/map/ground-cells";
import { type Pixel, unproject } from "../../../geo/map/mercator";

/** Where the files of the ground are, and which cells have one. */
export interface Ground {
  /** The address of the folder with all its files, with a slash at the end. */
  readonly folder: string;
  /** Which cells have a drawing; and which have relief, of which there are two levels. */
  readonly cells: CellIndex;
  readonly relief: CellIndex;
}

/** The finest level whose cells have relief. */
const FINEST_RELIEF = 1;

/** A picture of relief reaches four of its 640 pixels beyond its cell. */
const RELIEF_SIDE = 1 + 4 / 640;

export interface View {
  readonly zoom: number;
  /** What is [0, 0] in the drawing, in world pixels of `zoom`. */
  readonly origin: Pixel;
  readonly seen: Corners;
  /** What wide frames see beyond it: drawn at the coarsest level only. */
  readonly reach?: Corners;
}

export function GroundLayers({ ground, view: wanted, hasRelief }: { ground: Ground; view: View; hasRelief: boolean }) {
  const [level, coarsest] = [levelAt(wanted.zoom), levelOf(0)];
  const view = level === coarsest && wanted.reach ? { ...wanted, seen: wanted.reach } : wanted;
  const { zoom, origin, seen } = view;
  const scale = 2 ** (zoom - level.unitZoom);
  const cells = cellsIn(seen, zoom, level).filter((cell) => hasCell(ground.cells, level, cell));
  const under = level === coarsest ? [] : cellsIn(seen, zoom, coarsest);
  const shaded = hasRelief && level.index <= FINEST_RELIEF;
  const [[left, top], [right, bottom]] = seen;
  const [width, height] = [right - left, bottom - top];
  const { folder } = ground;
  return (
    <>
      <rect
        fill="var(--map-sea)"
        x={left - origin[0] - width}
        y={top - origin[1] - height}
        width={3 * width}
        height={3 * height}
      />
      <g transform={`translate(${-origin[0]} ${-origin[1]}) scale(${Number(scale.toPrecision(8))})`}>
        {under.length > 0 && (
          <g transform={`scale(${2 ** (level.unitZoom - coarsest.unitZoom)})`}>
            <Cells {...{ folder, cells: under, level: coarsest }} part={wanted.reach ? "all" : "land"} />
          </g>
        )}
        {shaded && (
          <>
            <Cells {...{ folder, cells, level }} part="land" />
            <Relief ground={ground} view={view} level={level} />
          </>
        )}
        <Cells {...{ folder, cells, level }} part={shaded ? "lines" : "all"} />
      </g>
    </>
  );
}

interface CellsProps {
  readonly folder: string;
  readonly cells: readonly Cell[];
  readonly level: GroundLevel;
  readonly part: "all" | "land" | "lines";
}

function Cells({ folder, cells, level, part }: CellsProps) {
  return cells.map((cell) => (
    <use
      key={cell.x * 2 ** level.grid + cell.row}
      href={`${folder}${cellName(level, cell)}.svg#${part}`}
      x={cell.x === cell.column ? undefined : (cell.x - cell.column) * CELL}
    />
  ));
}

function Relief({ ground, view: { zoom, seen }, level }: { ground: Ground; view: View; level: GroundLevel }) {
  const cells = cellsIn(seen, zoom, level).filter((cell) => hasCell(ground.relief, level, cell));
  return (
    <g className="relief" transform={`scale(${CELL})`}>
      {cells.map((cell) => (
        <image
          key={cell.x * 2 ** level.grid + cell.row}
          href={`${ground.folder}${cellName(level, cell)}.webp`}
          x={cell.x}
          y={cell.row}
          width={RELIEF_SIDE}
          height={RELIEF_SIDE}
        />
      ))}
    </g>
  );
}

/** @returns the corners of a frame around a pixel of the world */
export const cornersAround = ([x, y]: Pixel, width: number, height: number): Corners => [
  [x - width / 2, y - height / 2],
  [x + width / 2, y + height / 2],
];

/** @returns the longitude in the middle of what is seen */
export const longitudeOf = ({ zoom, seen: [[left, top], [right]] }: Pick<View, "zoom" | "seen">): number =>
  unproject([(left + right) / 2, top], zoom)[0];
