/** Whose the ground of every map is: geo/data/README.md says what comes from whom. */
export const GROUND_CREDIT = ["Natural Earth", "GeoNames", "SRTM"] as const;
