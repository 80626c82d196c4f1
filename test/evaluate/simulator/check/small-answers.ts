import type { PlacedFault } from '@liana/command-line';
import { meantInMajorUnits, usFacts, writeMoney } from '@liana/matching';
import type { Policies } from '../schema/policies.ts';
import type { Attribute, Distribution } from '../schema/population.ts';

/** Attributes in dollars that are told as if they were in cents. They can be played, and whoever tells them seems poor. */
export function smallAnswers({ population }: Policies): PlacedFault[] {
  return population.attributes.flatMap((attribute, index): PlacedFault[] => {
    const { name, told } = attribute;
    const definition = told && usFacts.get(told.fact);
    if (definition?.type.kind !== 'money') return [];
    const usual = usualAnswer(attribute);
    const meant = usual === undefined ? undefined : meantInMajorUnits(definition, usual);
    if (meant === undefined) return [];
    const { currency } = definition.type;
    const [read, dollars] = [usual!, meant].map((amount) => writeMoney(amount, currency, 'en'));
    const message = `"${name}" is told to ${definition.id} as about ${usual}, which is ${read}`;
    const times = (told!.times ?? 1) * (meant / usual!);
    const fix = told!.bands ? `write the answers of "bands" in minor units` : `write "times": ${times} if about ${dollars} is meant`;
    return [{ path: ['population', 'attributes', index, 'told'], message, fix }];
  });
}

/** About what most are told as, in minor units; undefined for words. */
function usualAnswer({ distribution, told }: Attribute): number | undefined {
  const { times = 1, bands } = told!;
  const answers = bands?.map(({ answer }) => Number(answer) * times);
  const usual = answers ? Math.max(...answers) : middleOf(distribution) * times;
  return Number.isFinite(usual) ? Math.round(usual) : undefined;
}

function middleOf(distribution: Distribution): number {
  switch (distribution.is) {
    case 'normal':
      return distribution.mean;
    case 'lognormal':
      return distribution.median;
    case 'uniform':
      return (distribution.min + distribution.max) / 2;
    case 'listed':
      return Math.max(...distribution.values.map(({ value }) => (typeof value === 'number' ? value : Number.NaN)));
  }
}
