/** What the promises of promises.spec.ts ask of a browser engine, so that they are written once for all of them. */
export interface Engine {
  /** Resolves when the page has loaded. */
  open(address: string): Promise<void>;
  /** @param inPage runs in the page, and knows nothing but what it is given; all that goes to and fro is JSON */
  run<Given extends unknown[], Result>(inPage: (...given: Given) => Result, ...given: Given): Promise<Awaited<Result>>;
  /** With a pointer, at a spot of the window in pixels. */
  click(spot: { readonly x: number; readonly y: number }): Promise<void>;
  /** One key, as the focus is now. */
  press(key: "Enter" | "Escape" | "Tab"): Promise<void>;
  back(): Promise<void>;
  reload(): Promise<void>;
  /** @returns a PDF of the page at an address, with the margins that its styles ask for */
  print(address: string, format: "A4" | "Letter"): Promise<Uint8Array>;
  /** What pages complained of in the console since the last call. */
  complaints(): string[];
  close(): Promise<void>;
}

/** How an engine is started. */
export interface Start {
  /** As the system's colours. */
  readonly dark?: boolean;
  /** Whether pages may run scripts of theirs: yes unless told. */
  readonly scripts?: boolean;
}
