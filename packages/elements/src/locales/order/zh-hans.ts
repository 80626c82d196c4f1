import type { Messages } from '../en.ts';

export const orderZhHans: Messages['order'] = {
  wishes: {
    'lowest-total-cost': '总成本最低',
    'smallest-payment': '每月还款最少',
    'soonest-money': '放款最快',
    'surest-yes': '最可能获批',
  },
  certified: (promised) => `您符合全部公开条件；过往达到同一标准的申请，每 100 件中该机构至少批准 ${promised} 件。您的申请仍由机构审批。`,
  conditionsMet: '您符合这些机构公开的全部条件。此处不估计获批的可能性，由机构审批。',
  first: (order) => `按“${order}”排列。`,
  how: '排序说明',
  howLong: {
    certified:
      '推荐产品排在前面。每组内按您在此选择的最看重的一项排列；这一项相同时，更可能获批的在前。每组前三位中同一机构只出现一次。机构付给我们的费用不参与排序，排序程序看不到这一项。',
    'conditions-met':
      '您符合公开条件的产品排在前面。每组内按您在此选择的最看重的一项排列。每组前三位中同一机构只出现一次。机构付给我们的费用不参与排序，排序程序看不到这一项。',
  },
  howOff: '组内排序现在不使用您的回答，按总成本从低到高排列。',
  whyHere: '为什么排在这里？',
  whyHereOf: (lender) => `为什么排在这里？${lender}`,
  alone: '本组只有这一个产品。',
  best: {
    'total-cost': (of) => `${of} 个产品中总成本最低。`,
    instalment: (of) => `${of} 个产品中每月还款最少。`,
    speed: (of) => `${of} 个产品中放款最快。`,
    likelihood: (of) => `${of} 个产品中最可能获批。`,
  },
  shared: (count) => `另有 ${count} 个产品相同。`,
  behind: {
    'total-cost': (amount, of) => `比 ${of} 个产品中成本最低的多 ${amount}。`,
    instalment: (amount, of) => `每月比 ${of} 个产品中还款最少的多 ${amount}。`,
    speed: (_, of) => `比 ${of} 个产品中最快的晚放款。`,
    likelihood: (_, of) => `获批可能性低于 ${of} 个产品中最高的。`,
  },
  ofEqual: {
    'total-cost': (of) => `这一项相同的 ${of} 个产品中，成本最低。`,
    instalment: (of) => `这一项相同的 ${of} 个产品中，每月还款最少。`,
    speed: (of) => `这一项相同的 ${of} 个产品中，放款最快。`,
    likelihood: (of) => `这一项相同的 ${of} 个产品中，最可能获批。`,
  },
  behindEqual: {
    'total-cost': (amount, of) => `这一项相同的 ${of} 个产品中，比成本最低的多 ${amount}。`,
    instalment: (amount, of) => `这一项相同的 ${of} 个产品中，每月比还款最少的多 ${amount}。`,
    speed: (_, of) => `这一项相同的 ${of} 个产品中，有放款更快的。`,
    likelihood: (_, of) => `这一项相同的 ${of} 个产品中，有更可能获批的。`,
  },
  noDifference: '以上各项都相同的产品按固定顺序排列，付费不能改变。',
  moved: {
    down: '该机构已有产品排在前面；前三位中同一机构只出现一次。',
    up: '实际位置更靠前，因为前三位中同一机构只出现一次。',
  },
  mayFitBecause: {
    'question-open': '取决于您的回答。',
    'too-few-decisions': '该机构过往审批记录太少或结果不一，不足以说明很可能获批。',
    'below-threshold': '符合公开条件，但获批可能性不足以推荐。',
  },
  preApproved: {
    by: (lender, limit) => `${lender} 已预先批准，最高 ${limit}`,
    short: '已预先批准',
    why: '这是该机构的预先批准，并非我们的估计；提交申请后由其最终决定。',
    inList: '标明“已预先批准”的方案以该机构的批准为准，不要求符合全部条件。',
  },
  settledAbove: '回答上面的问题即可确定。',
  dependsOn: (answers) => `取决于：${answers}。`,
  dependsOnMany: (count) => `取决于您尚未回答的 ${count} 个问题。`,
  tryMonths: (months) => `改为 ${months} 个月`,
  tryAmount: (amount) => `改为 ${amount}`,
  shownOf: (shown, all) => `共 ${all} 个，显示前 ${shown} 个。`,
  narrowByQuestion: '回答上面的问题或更改需求，可缩小范围。',
  narrowByWish: '更改需求可缩小范围。',
  moreUnfit: (count) => `另有 ${count} 个产品不适用。`,
};
