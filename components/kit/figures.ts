/** How figures are shown: whole kilometres and three significant digits, since the outlines are no more exact. */
/** '4,330' */
export const figure = new Intl.NumberFormat("en", { maximumSignificantDigits: 3 });

/** '34 km', 'less than 1 km' */
export const kilometres = (km: number): string => (km < 1 ? "less than 1 km" : `${figure.format(Math.round(km))} km`);

/** '4,330 km²' */
export const squareKilometres = (km2: number): string => `${figure.format(km2)} km²`;
