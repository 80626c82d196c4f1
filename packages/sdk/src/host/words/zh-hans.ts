import type { Words } from './en.ts';

export const zhHans: Words = {
  seeWhatFits: '看看适合我的产品',
  nobodyLends: '该金额目前没有机构提供分期。',
  notAvailable: '暂时无法显示分期示例，上方价格完整有效。',
  goToPortal: '查看分期付款方式',
  close: '关闭',
  fromAmountAndMonths: '仅按金额和期数列出。在此查看不会影响您的信用记录。',
  fromAmountAlone: '仅按金额列出。在此查看不会影响您的信用记录。',
  startTitle: '看看其中哪些适合您',
  startBody: (expected, most) => {
    if (most === 0) return '完整列表及各自的原因在受保护的框架中打开，本页面无法读取。';
    const many = expected === most ? `最多回答 ${most} 个问题` : `大约回答 ${expected} 个问题（最多 ${most} 个）`;
    return `${many}即可缩小范围。问题在受保护的框架中提出，本页面看不到您的回答。`;
  },
  start: '回答并查看',
  opening: '正在打开受保护的框架',
  moreOffers: (count) => `完整列表中还有 ${count} 个产品，开始答题即可查看`,
  failedTitle: '无法在此打开',
  failedBody: '商店页面完整，您的订单没有变化。合作方页面上有同样的产品。',
  retry: '重试',
  payOverTime: '分期付款',
  changedAmount: (was, now) => `金额由 ${was} 变为 ${now}，已重新计算各产品。`,
  notBound: '商店尚未确认此订单。您可以查看，但无法提交。',
  financed: '已办妥分期，商店已收到通知。',
  notFinanced: '未办成分期，请选择其他付款方式。',
  frameTitle: '产品与申请，本页面无法读取其中内容',
};
