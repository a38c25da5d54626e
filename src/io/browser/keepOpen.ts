/** What was opened for some work, and how to be done with it. */
export interface Opened<T> {
  /** Rejected where it cannot be opened. */
  readonly opened: Promise<T>;
  close(): Promise<void>;
}

/** Keeps what is opened for one piece of work (`withBrowser`) until it is closed, for work that comes bit by bit. */
export function keepOpen<T>(open: (work: (opened: T) => Promise<void>) => Promise<void>): Opened<T> {
  let release = (): void => undefined;
  let closed: Promise<void> = Promise.resolve();
  const opened = new Promise<T>((resolve, reject) => {
    closed = open((one) => {
      resolve(one);
      return new Promise<void>((done) => {
        release = done;
      });
    }).catch(reject);
  });
  return {
    opened,
    close: () => {
      release();
      return closed;
    },
  };
}
