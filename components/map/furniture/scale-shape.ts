/** What a scale bar looks like and says, for the server and for the movable map. */

/** In pixels; so the shortest is 80. */
export const LONGEST_BAR = 120;

export const scaleName = (km: number): string => `Scale: this bar is ${km} km long`;
export const barPath = (pixels: number): string => `M1 14v6h${pixels}v-6`;
