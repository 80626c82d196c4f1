import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dotPlot } from './dot-plot.ts';

test('each course has its own place in a column, the level goes across, and a bar says where something changed', () => {
  const plot = dotPlot({
    courses: [
      { sign: 'o', values: [94, 90, 86] },
      { sign: '+', values: [94, undefined, 92] },
    ],
    ticks: ['100', '200', '300'],
    bars: new Set([2]),
    level: 90,
  });

  expect(plot).toEqual([
    '  94 % ┤ o+    │',
    '  93 % ┤       │',
    '  92 % ┤       │  +',
    '  91 % ┤       │',
    '  90 % ┤────o──│────',
    '  89 % ┤       │',
    '  88 % ┤       │',
    '  87 % ┤       │',
    '  86 % ┤       │ o',
    '         100     300',
  ]);
});

test('nothing is drawn of nothing', () => {
  expect(dotPlot({ courses: [{ sign: 'o', values: [undefined] }], ticks: ['0'], bars: new Set(), level: 90 })).toEqual([]);
});

test('every value has its dot, however far apart they are, on a few lines', () => {
  const values = fc.array(fc.option(fc.double({ min: 0, max: 100, noNaN: true }), { nil: undefined }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(values, (course) => {
      fc.pre(course.some((value) => value !== undefined));

      const plot = dotPlot({ courses: [{ sign: '●', values: course }], ticks: course.map(() => ''), bars: new Set() });

      expect(plot.length).toBeLessThanOrEqual(12);
      expect(plot.join('').split('●').length - 1).toBe(course.filter((value) => value !== undefined).length);
    }),
  );
});
