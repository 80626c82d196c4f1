import { counted } from '../arabic.ts';
import type { Messages } from '../en.ts';

/** After a preposition. */
const offers = { one: 'عرض واحد', two: 'عرضين', few: '# عروض', many: '# عرضًا', other: '# عرض' };
const others = { one: 'عرض آخر', two: 'عرضين آخرين', few: '# عروض أخرى', many: '# عرضًا آخر', other: '# عرض آخر' };
const answers = { one: 'إجابة واحدة', two: 'إجابتين', few: '# إجابات', many: '# إجابة', other: '# إجابة' };
const months = { one: 'شهر واحد', two: 'شهرين', few: '# أشهر', many: '# شهرًا', other: '# شهر' };
const more = { one: 'منتج آخر', two: 'منتجان آخران', few: '# منتجات أخرى', many: '# منتجًا آخر', other: '# منتج آخر' };

const of = (count: number) => `بين ${counted(count, offers)}`;
const equal = (count: number) => `بين ${counted(count, offers)} بالقيمة نفسها`;

export const orderAr: Messages['order'] = {
  wishes: {
    'lowest-total-cost': 'أقل تكلفة إجمالية',
    'smallest-payment': 'أصغر دفعة',
    'soonest-money': 'أسرع صرف',
    'surest-yes': 'أرجح موافقة',
  },
  certified: (promised) =>
    `تستوفي كل الشروط المعلنة، ومن كل 100 طلب سابق بلغ الحد نفسه وافقت جهة الإقراض على ${promised} على الأقل. ويبقى القرار في طلبك لها.`,
  conditionsMet: 'تستوفي كل الشروط التي تعلنها هذه الجهات. لم يُقدَّر احتمال الموافقة، والقرار لجهة الإقراض.',
  first: (order) => `الترتيب بحسب: ${order}.`,
  how: 'كيف رُتبت العروض؟',
  howLong: {
    certified:
      'تأتي العروض الموصى بها أولًا. وداخل كل مجموعة يتبع الترتيب ما اخترته هنا على أنه الأهم لك؛ وعند التساوي فيه يتقدم ما كانت الموافقة عليه أرجح. ولا تظهر جهة واحدة مرتين بين العروض الثلاثة الأولى من كل مجموعة. لا دور لما تدفعه لنا جهات الإقراض: فالترتيب لا يراه.',
    'conditions-met':
      'تأتي أولًا العروض التي تستوفي شروطها المعلنة. وداخل كل مجموعة يتبع الترتيب ما اخترته هنا على أنه الأهم لك. ولا تظهر جهة واحدة مرتين بين العروض الثلاثة الأولى من كل مجموعة. لا دور لما تدفعه لنا جهات الإقراض: فالترتيب لا يراه.',
  },
  howOff: 'لا دور لإجاباتك الآن داخل المجموعة: الترتيب بحسب أقل تكلفة إجمالية.',
  whyHere: 'لماذا هنا؟',
  whyHereOf: (lender) => `لماذا هنا؟ ${lender}`,
  alone: 'العرض الوحيد في هذه المجموعة.',
  best: {
    'total-cost': (count) => `أقل تكلفة إجمالية ${of(count)}.`,
    instalment: (count) => `أصغر دفعة ${of(count)}.`,
    speed: (count) => `أسرع صرف ${of(count)}.`,
    likelihood: (count) => `أرجح موافقة ${of(count)}.`,
  },
  shared: (count) => `بالتساوي مع ${counted(count, others)}.`,
  behind: {
    'total-cost': (amount, count) => `يزيد إجمالًا بمقدار ${amount} عن الأرخص ${of(count)}.`,
    instalment: (amount, count) => `تزيد الدفعة الشهرية بمقدار ${amount} عن الأصغر ${of(count)}.`,
    speed: (_, count) => `يُصرف بعد الأسرع ${of(count)}.`,
    likelihood: (_, count) => `الموافقة أقل ترجيحًا من الأرجح ${of(count)}.`,
  },
  ofEqual: {
    'total-cost': (count) => `الأرخص ${equal(count)}.`,
    instalment: (count) => `أصغر دفعة ${equal(count)}.`,
    speed: (count) => `أسرع صرف ${equal(count)}.`,
    likelihood: (count) => `أرجح موافقة ${equal(count)}.`,
  },
  behindEqual: {
    'total-cost': (amount, count) => `يزيد إجمالًا بمقدار ${amount} عن الأرخص ${equal(count)}.`,
    instalment: (amount, count) => `تزيد الدفعة الشهرية بمقدار ${amount} عن الأصغر ${equal(count)}.`,
    speed: (_, count) => `هناك ما يُصرف قبله ${equal(count)}.`,
    likelihood: (_, count) => `هناك ما هو أرجح موافقة ${equal(count)}.`,
  },
  noDifference: 'العروض المتساوية في كل ذلك تأتي بترتيب ثابت لا يشتريه أحد.',
  moved: {
    down: 'لهذه الجهة عرض آخر أعلى في القائمة؛ ولا تظهر جهة مرتين بين الثلاثة الأولى.',
    up: 'مكانه أعلى من ذلك، لأن الجهة الواحدة لا تظهر مرتين بين الثلاثة الأولى.',
  },
  mayFitBecause: {
    'question-open': 'يتوقف على إجاباتك.',
    'too-few-decisions': 'قرارات هذه الجهة السابقة قليلة أو متباينة، فلا تكفي للقول إن الموافقة مرجحة.',
    'below-threshold': 'يستوفي الشروط المعلنة، لكن الموافقة ليست مرجحة بما يكفي للتوصية به.',
  },
  preApproved: {
    by: (lender, limit) => `موافقة مسبقة من ${lender} حتى ${limit}`,
    short: 'موافقة مسبقة',
    why: 'هذه كلمة المُقرِض نفسه وليست تقديرنا، ويبقى القرار له عند تقديم الطلب.',
    inList: 'العروض ذات الموافقة المسبقة تستند إلى كلمة المُقرِض، لا إلى كل هذه الشروط.',
  },
  settledAbove: 'يحسمه السؤال أعلاه.',
  dependsOn: (said) => `يتوقف على: ${said}.`,
  dependsOnMany: (count) => `يتوقف على ${counted(count, answers)} لم تقدمها بعد.`,
  tryMonths: (count) => `تجربة ${counted(count, months)}`,
  tryAmount: (amount) => `تجربة ${amount}`,
  shownOf: (shown, all) => `يُعرض ${shown} من أصل ${all}.`,
  narrowByQuestion: 'أجب عن السؤال أعلاه أو غيّر طلبك لتضييق القائمة.',
  narrowByWish: 'غيّر طلبك لتضييق القائمة.',
  moreUnfit: (count) => `غير مناسب أيضًا: ${counted(count, more)}.`,
};
