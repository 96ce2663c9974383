/** What promises.spec.ts needs from a browser engine, so that its tests are written once for all engines. */
export interface Engine {
  /** Resolves when the page has loaded. */
  open(address: string): Promise<void>;
  /** @param inPage runs in the page; it can't use anything but its arguments. Arguments and result must be JSON. */
  run<Given extends unknown[], Result>(inPage: (...given: Given) => Result, ...given: Given): Promise<Awaited<Result>>;
  /** Clicks at a position in the window, in pixels. */
  click(spot: { readonly x: number; readonly y: number }): Promise<void>;
  /** Presses a key in whatever has the focus. */
  press(key: "Enter" | "Escape" | "Tab"): Promise<void>;
  back(): Promise<void>;
  reload(): Promise<void>;
  /** @returns a PDF of the page at an address, with the margins that its styles ask for */
  print(address: string, format: "A4" | "Letter"): Promise<Uint8Array>;
  /** Errors and warnings in the console since the last call. */
  complaints(): string[];
  close(): Promise<void>;
}

/** How an engine is started. */
export interface Start {
  /** Whether the system's colour scheme is dark. */
  readonly dark?: boolean;
  /** Whether pages may run scripts; true by default. */
  readonly scripts?: boolean;
}
