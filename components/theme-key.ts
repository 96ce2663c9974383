/** Where the browser keeps the reader's colours: `light`, `dark` or `system`. */
export const THEME_KEY = "passage-colours";
