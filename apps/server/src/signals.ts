/** News inside this process: what is waited for was perhaps done. Nothing is lost when news is; whoever waits also asks the store. */
export interface Signals {
  notify(topic: string): void;
  /** Resolves at the next `notify` of the topic or after `timeoutMs`; rejects with the signal's reason when it is aborted. */
  wait(topic: string, timeoutMs: number, signal?: AbortSignal): Promise<void>;
}

export function createSignals(): Signals {
  const events = new EventTarget();
  return {
    notify: (topic) => events.dispatchEvent(new Event(topic)),
    wait: (topic, timeoutMs, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason);
        const end = (settle: () => void) => {
          clearTimeout(timer);
          events.removeEventListener(topic, onNews);
          signal?.removeEventListener('abort', onAbort);
          settle();
        };
        const onNews = () => end(resolve);
        const onAbort = () => end(() => reject(signal?.reason));
        const timer = setTimeout(onNews, timeoutMs);
        events.addEventListener(topic, onNews);
        signal?.addEventListener('abort', onAbort);
      }),
  };
}
