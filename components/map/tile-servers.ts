/** The servers whose tiles a reader may lay over the ground. No page asks them for anything before. */
export const TILE_SERVERS = {
  osm: { url: "https://tile.openstreetmap.org/{z}/{x}/{y}.png", maxNativeZoom: 19 },
  terrain: { url: "https://{s}.tile.opentopomap.org/{z}/{x}/{y}.png", maxNativeZoom: 17 },
} as const;
