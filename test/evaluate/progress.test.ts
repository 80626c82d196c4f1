import { expect, test } from 'vitest';
import { progressOn, within } from './progress.ts';

function told(output: { isTTY?: boolean; columns?: number }): string[] {
  const written: string[] = [];
  let now = 0;
  const { tell, end } = progressOn({ ...output, write: (text: string) => written.push(text) }, () => now);
  tell(0, 'mild: learns');
  now = 65_000;
  tell(0.5, 'mild: judges');
  end();
  return written;
}

test('a terminal has one line that is written over and gone at the end', () => {
  expect(told({ isTTY: true, columns: 100 })).toEqual([
    '\r\u001b[2K░░░░░░░░░░░░░░░░░░░░   0 %  0:00  mild: learns',
    '\r\u001b[2K██████████░░░░░░░░░░  50 %  1:05  mild: judges',
    '\r\u001b[2K',
  ]);
});

test('on a narrow terminal the line is cut, so that it stays one', () => {
  expect(told({ isTTY: true, columns: 30 })[1]).toBe('\r\u001b[2K██████████░░░░░░░░░░  50 %  1');
});

test('on a terminal that does not tell its width the line is as long as on most', () => {
  expect(told({ isTTY: true, columns: 0 })[1]).toContain('mild: judges');
});

test('a file gets a line for each part, and no signs for terminals', () => {
  expect(told({})).toEqual(['  0 %  mild: learns\n', ' 50 %  mild: judges\n']);
});

test('a part tells of the whole', () => {
  const heard: number[] = [];
  const ofSecondHalf = within((done) => heard.push(done), 0.5, 1);

  ofSecondHalf(0, 'begins');
  ofSecondHalf(0.5, 'goes on');

  expect(heard).toEqual([0.5, 0.75]);
});
