import { expect, test } from 'vitest';
import { checkReport, emptyReport, type Report } from './report.ts';
import { runStages } from './stages.ts';

const stage = (name: string, report: Partial<Report>) => ({ name, run: async () => ({ ...emptyReport(), ...report }) });

async function outcome(...stages: Parameters<typeof runStages>[0]) {
  const lines: string[] = [];
  const ok = await runStages(stages, (text) => lines.push(...text.split('\n')));
  return { ok, lines, last: lines.at(-1) };
}

test('the last line is the sum of all stages, alone on its line', async () => {
  const { ok, last } = await outcome(stage('types', checkReport([])), stage('vitest', { passed: 41, skipped: 2 }));

  expect(ok).toBe(true);
  expect(last).toBe('42 passed, 0 failed');
});

test('a failure does not stop the stages after it, and is told before the last line', async () => {
  const { ok, lines, last } = await outcome(
    stage('types', checkReport(['rate.ts(3,1): no such name'])),
    stage('vitest', { passed: 3, failed: 1, failures: ['annuity.test.ts › pays back'] }),
  );

  expect(ok).toBe(false);
  expect(last).toBe('3 passed, 2 failed');
  expect(lines).toContain('✗ types: rate.ts(3,1): no such name');
  expect(lines).toContain('✗ vitest: annuity.test.ts › pays back');
});

test('a stage in which no test ran has failed', async () => {
  const { ok, lines, last } = await outcome(stage('journeys', {}));

  expect(ok).toBe(false);
  expect(last).toBe('0 passed, 1 failed');
  expect(lines).toContain('✗ journeys: ran no test');
});

test('a stage that breaks down has failed, with its reason', async () => {
  const { ok, lines } = await outcome({ name: 'build', run: () => Promise.reject(new Error('disk full')) });

  expect(ok).toBe(false);
  expect(lines.join('\n')).toContain('broke down\nError: disk full');
});

test('stages of one step run at the same time, and each counts', async () => {
  const order: string[] = [];
  const meeting = Promise.withResolvers<void>();
  const first = { name: 'first', run: () => meeting.promise.then(() => order.push('first')).then(() => ({ ...emptyReport(), passed: 2 })) };
  const second = {
    name: 'second',
    run: async () => {
      order.push('second');
      meeting.resolve();
      return { ...emptyReport(), passed: 3, failed: 1, failures: ['it broke'] };
    },
  };
  const { ok, lines, last } = await outcome([first, second], stage('after', { passed: 1 }));

  expect(order).toEqual(['second', 'first']);
  expect([ok, last]).toEqual([false, '6 passed, 1 failed']);
  expect(lines).toContain('✗ second: it broke');
});

test('stages of one lane run one after the other beside the other lanes, and each counts', async () => {
  const order: string[] = [];
  const secondHasRun = Promise.withResolvers<void>();
  const download = { name: 'download', run: () => secondHasRun.promise.then(() => ran('download')) };
  const ran = (name: string) => {
    order.push(name);
    return { ...emptyReport(), passed: 1 };
  };
  const first = { name: 'first', run: () => Promise.resolve().then(() => ran('first')) };
  const second = {
    name: 'second',
    run: async () => {
      const report = ran('second');
      secondHasRun.resolve();
      return report;
    },
  };
  const { last } = await outcome([download, [first, second]], stage('after', { passed: 1 }));

  expect(order).toEqual(['first', 'second', 'download']);
  expect(last).toBe('4 passed, 0 failed');
});
