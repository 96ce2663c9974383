/**
 * Makes a page's worker as slow as the page: the browser slows down only the page's own thread. To be evaluated in the
 * worker. Each answer waits until the work for it would have been done, counted from when its question was read.
 */

/** @param times how many times slower; 1 changes nothing */
export function slowDown(times: number): void {
  let asked = performance.now();
  // Not a listener of our own: the worker's is older, so it would have done its work before ours is called.
  const data = Object.getOwnPropertyDescriptor(MessageEvent.prototype, "data");
  Object.defineProperty(MessageEvent.prototype, "data", {
    get() {
      asked = performance.now();
      return data?.get?.call(this);
    },
  });
  const post = self.postMessage.bind(self);
  self.postMessage = (message: unknown) => {
    const until = performance.now() + (times - 1) * (performance.now() - asked);
    // It is busy, as the worker would be: it takes no other work meanwhile.
    while (performance.now() < until);
    post(message);
  };
}
