/** One side of the MessagePort: sends its own kind of message, hears the other's, drops what no guard knows. */
export interface TypedPort<Out, In> {
  send(message: Out): void;
  hear(listener: (message: In) => void): void;
  close(): void;
}

export function typedPort<Out, In>(port: MessagePort, isIncoming: (data: unknown) => data is In): TypedPort<Out, In> {
  return {
    send: (message) => port.postMessage(message),
    hear(listener) {
      port.onmessage = (event) => {
        if (isIncoming(event.data)) listener(event.data);
      };
    },
    close: () => port.close(),
  };
}
