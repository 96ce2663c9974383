/** Who made the data that the ground of every map is drawn from; geo/data/README.md has the details. */
export const GROUND_CREDIT = ["Natural Earth", "GeoNames", "SRTM"] as const;
