/**
 * The ground: land, relief over it, lines over both, in units of the far level's drawing. The server's picture and Leaflet
 * show the same. Close up, the fine level lies over the coarse one, which goes on where the fine one ends, and
 * there is no relief: a pixel of it would be two and more of the screen.
 */
import { extentOf, FAR, NEAR } from "./ground";

export interface GroundAddresses {
  /** The SVG of all the ground, and the one for close up. */
  readonly far: string;
  readonly near: string;
  /** Shaded relief, a WebP over the bounds of the far level. */
  readonly relief: string;
}

export function GroundLayers({ ground, near }: { ground: GroundAddresses; near: boolean }) {
  const [width, height] = extentOf(FAR).size;
  return (
    <>
      <use href={`${ground.far}#land`} />
      {near && <use href={`${ground.far}#lines`} />}
      {near && <use href={`${ground.near}#land`} transform={NEAR_IN_FAR} />}
      {!near && (
        <image className="relief" href={ground.relief} width={width} height={height} preserveAspectRatio="none" />
      )}
      {near ? <use href={`${ground.near}#lines`} transform={NEAR_IN_FAR} /> : <use href={`${ground.far}#lines`} />}
    </>
  );
}

/** Puts the near level's drawing where it belongs in the far level's. */
const NEAR_IN_FAR = nearInFar();

function nearInFar(): string {
  const scale = 2 ** (FAR.unitZoom - NEAR.unitZoom);
  const [[farX, farY], [nearX, nearY]] = [extentOf(FAR).origin, extentOf(NEAR).origin];
  return `translate(${nearX * scale - farX} ${nearY * scale - farY}) scale(${scale})`;
}
