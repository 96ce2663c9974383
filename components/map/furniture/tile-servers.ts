/** The servers whose tiles a reader may lay over the ground. Until then, no page contacts them. */
export const TILE_SERVERS = {
  osm: {
    name: "OpenStreetMap",
    host: "openstreetmap.org",
    url: "https://tile.openstreetmap.org/{z}/{x}/{y}.png",
    maxNativeZoom: 19,
    credit: "© OpenStreetMap contributors",
  },
  terrain: {
    name: "OpenTopoMap",
    host: "opentopomap.org",
    url: "https://{s}.tile.opentopomap.org/{z}/{x}/{y}.png",
    maxNativeZoom: 17,
    credit: "© OpenStreetMap contributors, SRTM; style © OpenTopoMap (CC BY-SA)",
  },
} as const;

/** The online map that lies over the ground; with `none`, no other server is contacted. */
export type Tiles = "none" | keyof typeof TILE_SERVERS;

/** @param value of a form's field */
export const isTiles = (value: string): value is Tiles => value === "none" || Object.hasOwn(TILE_SERVERS, value);
