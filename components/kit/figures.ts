/** Figures as they are shown: whole kilometres and three digits, as many as the outlines are good for. */
/** '4,330' */
export const figure = new Intl.NumberFormat("en", { maximumSignificantDigits: 3 });

/** '34 km', 'less than 1 km' */
export const kilometres = (km: number): string => (km < 1 ? "less than 1 km" : `${figure.format(Math.round(km))} km`);

/** '4,330 km²' */
export const squareKilometres = (km2: number): string => `${figure.format(km2)} km²`;
