import { describe, expect, test } from 'vitest';
import { refuseProtected } from './protected-names.ts';

const words = (text: string) => text.split(' ');

describe('a protected attribute', () => {
  test.each([
    ...words('age Age AGE age2 ageband age_band ageBand AgeGroup applicantage applicantAGE FICOAge yearsOld years_old'),
    ...words('dob applicantDOB birthYear dateofbirth BIRTHDATE'),
    ...words('applicantSex sexe Sexo genderCode applicant_race-1 raceEthnicity ethnicGroup racial_group nationality citizen'),
    ...words('MARITAL_STATUS MARITALSTATUS isMarried familyStatus religiousBelief beliefs disabled hasDisability pensioner'),
    ...words('language preferredLanguage zip zipCode ZIPCODE postcode postCode homePostCode postal_code'),
    ...words('性别 客户生日 申请人性别 年龄 年齡 民族 婚姻状况 邮政编码 ａｇｅ'),
    ...words('Geschlecht Alter Altersgruppe Nationalität NATIONALITÄT Familienstand Postleitzahl الجنسية عمر_المتقدم اللغة'),
    'date of birth',
  ])('is refused by its name: %s', (name) => {
    expect(() => refuseProtected([{ name, kind: 'category' }])).toThrow(
      expect.objectContaining({ code: 'feature-protected', message: expect.stringContaining(`"${name}"`) }),
    );
  });

  test.each([
    ...words('average averageBalance AVERAGE_BALANCE percentage mortgage mortgageType package stage usage agency coverage postage storage'),
    ...words(
      'wage wages wageGroup leverage vintage shortage manager agenda agentCode Sexton Middlesex essex trace traceId grace gracePeriod',
    ),
    ...words('embrace terrace racetrack originator origination originationFee alteration zipper posted dobson accountStatus statusCode'),
    ...words('codeType yearsInJob yearsAtAddress applicantIncome bandOfIncome incomeGroup monthlyIncome timeInJob languageless'),
    ...words('收入 发生日期 金额 工作年限 Einkommen Beschäftigung الدخل المبالغ_البالغة'),
  ])('is not seen inside another word: %s', (name) => {
    expect(() => refuseProtected([{ name, kind: 'category' }])).not.toThrow();
  });
});
