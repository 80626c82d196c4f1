import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventData } from './event-stream.ts';

const bodyOf = (chunks: Uint8Array[]) =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });

const read = async (text: string, cuts: number[] = []) => {
  const bytes = new TextEncoder().encode(text);
  const ends = [...cuts.filter((at) => at < bytes.length).sort((a, b) => a - b), bytes.length];
  const found: string[] = [];
  for await (const data of eventData(bodyOf(ends.map((end, at) => bytes.slice(ends[at - 1] ?? 0, end))))) found.push(data);
  return found;
};

test('heartbeats, ids and names are passed over, and lines of one event are joined', async () => {
  expect(await read(': hello\n\nid: 1\nevent: offers\ndata: one\ndata:two\n\ndata: three\r\n\r\n')).toEqual(['one\ntwo', 'three']);
});

test('an event that was cut off by the end of the stream is not delivered', async () => {
  expect(await read('data: whole\n\ndata: half')).toEqual(['whole']);
});

test('where the network cuts the bytes makes no difference', async () => {
  const text = 'data: {"name":"年化"}\r\n\r\n: beat\n\ndata: 2\rdata: 3\n\n';
  const whole = await read(text);

  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 60 })), async (cuts) => {
      expect(await read(text, cuts)).toEqual(whole);
    }),
  );
});
