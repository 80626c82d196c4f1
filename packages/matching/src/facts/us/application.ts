import type { FactDefinition, FactQuestion } from '../fact.ts';
import { localized } from '../localized.ts';

interface Field {
  pattern: string;
  maxLength: number;
  autocomplete: string;
  costSeconds: number;
  question: FactQuestion;
}

const lenderNeedsIt = localized('The lender needs it to check who you are.', '机构需要用它核实您的身份。');
const paidInto = localized('The lender pays into this account and takes the payments from it.', '机构会把钱转入该账户，并从中扣款。');

/** One line of text that only the chosen lender's form needs; an identifier, so nothing of it is kept for replay. */
function textField(id: string, { pattern, maxLength, autocomplete, costSeconds, question }: Field): FactDefinition {
  return {
    id,
    type: { kind: 'text', pattern, maxLength },
    about: 'person',
    personal: true,
    sensitivity: 'identifier',
    source: 'asked',
    askedAt: 'application',
    costSeconds,
    banding: { kind: 'dropped' },
    autocomplete,
    question,
  };
}

const anyLine = '\\S.*';

/** Facts that no rule tests; asked only by the lender that was chosen, in this order. */
export const usApplicationFacts: readonly FactDefinition[] = [
  textField('firstName', {
    pattern: anyLine,
    maxLength: 60,
    autocomplete: 'given-name',
    costSeconds: 3,
    question: {
      label: localized('First name', '名字'),
      title: localized('What is your first name?', '您的名字是？'),
      why: lenderNeedsIt,
      help: localized('As it stands on your identity document.', '请与身份证件一致。'),
      invalid: localized('Enter your first name', '请输入名字'),
    },
  }),
  textField('lastName', {
    pattern: anyLine,
    maxLength: 60,
    autocomplete: 'family-name',
    costSeconds: 3,
    question: {
      label: localized('Last name', '姓氏'),
      title: localized('What is your last name?', '您的姓氏是？'),
      why: lenderNeedsIt,
      help: localized('As it stands on your identity document.', '请与身份证件一致。'),
      invalid: localized('Enter your last name', '请输入姓氏'),
    },
  }),
  {
    id: 'dateOfBirth',
    type: { kind: 'date', min: '1900-01-01', max: '2099-12-31' },
    about: 'person',
    personal: true,
    sensitivity: 'identifier',
    source: 'asked',
    askedAt: 'application',
    costSeconds: 6,
    banding: { kind: 'dropped' },
    autocomplete: 'bday',
    question: {
      label: localized('Date of birth', '出生日期'),
      title: localized('When were you born?', '您的出生日期是？'),
      why: lenderNeedsIt,
      invalid: localized('Enter a date, such as 1990-04-27', '请输入日期，例如 1990-04-27'),
    },
  },
  textField('street', {
    pattern: anyLine,
    maxLength: 120,
    autocomplete: 'address-line1',
    costSeconds: 8,
    question: {
      label: localized('Street', '街道'),
      title: localized('What is your street and house number?', '您的街道和门牌号是？'),
      why: localized('The contract names your address.', '合同上要写您的地址。'),
      invalid: localized('Enter street and house number', '请输入街道和门牌号'),
    },
  }),
  textField('city', {
    pattern: anyLine,
    maxLength: 60,
    autocomplete: 'address-level2',
    costSeconds: 3,
    question: {
      label: localized('City', '城市'),
      title: localized('Which city or town?', '您所在的城市是？'),
      why: localized('The contract names your address.', '合同上要写您的地址。'),
      invalid: localized('Enter a city or town', '请输入城市'),
    },
  }),
  textField('zip', {
    pattern: '\\d{5}(-\\d{4})?',
    maxLength: 10,
    autocomplete: 'postal-code',
    costSeconds: 3,
    question: {
      label: localized('ZIP code', '邮编'),
      title: localized('What is your ZIP code?', '您的邮政编码是？'),
      why: localized('The contract names your address.', '合同上要写您的地址。'),
      invalid: localized('Enter five digits, such as 60614', '请输入五位数字，例如 60614'),
    },
  }),
  textField('phone', {
    pattern: '\\+?[0-9 .\\(\\)\\-]{10,20}',
    maxLength: 20,
    autocomplete: 'tel',
    costSeconds: 5,
    question: {
      label: localized('Phone', '电话'),
      title: localized('What is your phone number?', '您的电话号码是？'),
      why: localized('The lender calls only about this application.', '机构只会为这次申请与您联系。'),
      invalid: localized('Enter a number with its area code, such as 312 555 0137', '请输入带区号的号码，例如 312 555 0137'),
    },
  }),
  textField('ssnLast4', {
    pattern: '\\d{4}',
    maxLength: 4,
    autocomplete: 'off',
    costSeconds: 6,
    question: {
      label: localized('Social Security number', '社会安全号码'),
      title: localized('What are the last four digits of your Social Security number?', '您社会安全号码的后四位是？'),
      why: lenderNeedsIt,
      help: localized('It stands on your Social Security card.', '见您的社会安全卡。'),
      invalid: localized('Enter four digits', '请输入四位数字'),
    },
  }),
  textField('ssn', {
    pattern: '\\d{3}-?\\d{2}-?\\d{4}',
    maxLength: 11,
    autocomplete: 'off',
    costSeconds: 12,
    question: {
      label: localized('Social Security number', '社会安全号码'),
      title: localized('What is your Social Security number?', '您的社会安全号码是？'),
      why: lenderNeedsIt,
      help: localized('It stands on your Social Security card.', '见您的社会安全卡。'),
      invalid: localized('Enter nine digits', '请输入九位数字'),
    },
  }),
  textField('employerName', {
    pattern: anyLine,
    maxLength: 80,
    autocomplete: 'organization',
    costSeconds: 5,
    question: {
      label: localized('Employer', '雇主'),
      title: localized('Who pays your income?', '您的收入由谁支付？'),
      why: localized('The lender may confirm that you work there.', '机构可能会核实您的工作。'),
      help: localized(
        'Your employer; your own business; the payer of your pension or benefit.',
        '雇主、您自己的企业，或养老金、福利金的支付方。',
      ),
      invalid: localized('Enter a name', '请输入名称'),
    },
  }),
  textField('accountRouting', {
    pattern: '\\d{9}',
    maxLength: 9,
    autocomplete: 'off',
    costSeconds: 8,
    question: {
      label: localized('Routing number', '银行路由号'),
      title: localized('What is the routing number of your bank?', '您银行的路由号码是？'),
      why: paidInto,
      help: localized(
        'Nine digits, at the lower left of a check; your bank shows it online as well.',
        '共九位，印在支票左下角，网上银行也能查到。',
      ),
      invalid: localized('Enter nine digits', '请输入九位数字'),
    },
  }),
  textField('accountNumber', {
    pattern: '\\d{4,17}',
    maxLength: 17,
    autocomplete: 'off',
    costSeconds: 8,
    question: {
      label: localized('Account number', '账号'),
      title: localized('What is your account number?', '您的银行账号是？'),
      why: paidInto,
      help: localized(
        'On a check it stands right of the routing number; your bank shows it online as well.',
        '印在支票上路由号码的右侧，网上银行也能查到。',
      ),
      invalid: localized('Enter 4 to 17 digits', '请输入 4 至 17 位数字'),
    },
  }),
];
