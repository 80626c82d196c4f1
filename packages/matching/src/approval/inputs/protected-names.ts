import { ApprovalError } from '../errors.ts';
import type { FeatureDefinition } from './binning.ts';

/**
 * Words for what a decision on credit may not rest on (Equal Credit Opportunity Act, 15 U.S.C. 1691; Equality Act 2010, section 4; Directive
 * 2000/43/EC), and for what stands in for it: a postcode for race, a language or a family name for origin, a pensioner for age.
 */
const protectedWords = wordSet(
  // Age
  'age ages aged birth birthday birthdate birthyear yearofbirth dateofbirth dob yob yearsold pensioner pensioners retiree',
  'alter altersgruppe geburt geburtsdatum geburtsjahr rentner naissance edad idade 生日',
  // Sex and gender
  'sex sexe sexo sexual gender genders male female transgender geschlecht genero',
  // Race, colour, origin and language
  'race races racial ethnic ethnicity colour color skin ancestry origin nationality nationalities citizen citizenship foreign foreigner immigrant',
  'immigration hispanic latino language languages mothertongue surname lastname firstname forename',
  'rasse ethnie hautfarbe herkunft nationalität nationalité staatsangehörigkeit staatsbürgerschaft sprache langue raça raza nacionalidad',
  // Marriage and family
  'marital marriage married unmarried divorced widow widowed widower maternity pregnancy pregnant familystatus civilstatus maidenname',
  'familienstand verheiratet schwanger schwangerschaft',
  // Religion and belief
  'faith religion religions religious belief beliefs konfession religión',
  // Disability, and income from public assistance
  'disability disabilities disabled handicap handicapped behinderung welfare publicassistance',
  // Where somebody lives
  'zip zips postcode postcodes postalcode postal censustract postleitzahl plz',
);

/** Words that are run together with the ones above, as in `ageband` or `MARITALSTATUS`; alone they say nothing. */
const companions = wordSet(
  'applicant applicants borrower customer client person user main co primary home current my is has in of the at',
  'band bands group groups range bracket bucket class category code type status id year years value flag number num',
  '客户 申请人 借款人',
);

const longestWord = Math.max(...[...protectedWords, ...companions].map((word) => word.length));

/** Of scripts that write words without gaps, or with what English says by "the" in front: found anywhere in a name. */
const protectedParts = wordList(
  '年龄 年齡 年齢 岁数 出生 性别 性別 种族 種族 民族 肤色 膚色 国籍 國籍 籍贯 籍貫 户籍 戶籍 婚姻 婚否 已婚 未婚 怀孕 懷孕 宗教 信仰 残疾 殘疾 语言 語言 语种 邮编 郵編 邮政编码',
  'عمر ميلاد جنس جنسية عرق ديانة اعاقة متزوج اللغة بريدي',
);

/**
 * A net of names, not a proof: what is called by another name, or stands in for an attribute unseen, passes.
 *
 * @throws {ApprovalError} `feature-protected` for an input whose name says what no decision on credit may rest on.
 */
export function refuseProtected(features: readonly FeatureDefinition[]): void {
  for (const { name } of features) {
    const found = protectedIn(name);
    if (found === undefined) continue;
    throw new ApprovalError(
      'feature-protected',
      `the model may not read "${name}": "${found}" is a protected attribute or stands in for one; hand it to the fairness report instead`,
    );
  }
}

function protectedIn(name: string): string | undefined {
  const plain = plainly(name.replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replaceAll(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2'));
  const words = plain.split(/[^\p{L}]+/u).filter((word) => word !== '');
  // Two together, for `postCode` and `yearsOld`; three, for `date_of_birth`.
  const joined = words.flatMap((word, at) => [word, word + (words[at + 1] ?? ''), word + (words[at + 1] ?? '') + (words[at + 2] ?? '')]);
  for (const text of joined) {
    const found = runTogether(text);
    if (found !== undefined) return found;
  }
  return protectedParts.find((part) => plain.includes(part));
}

/** The protected word of a text that is wholly made of such words and their companions. */
function runTogether(text: string): string | undefined {
  // For each place that words reach from the beginning: the protected one among them, or '' while they are all companions.
  const reached: (string | undefined)[] = [''];
  for (let end = 1; end <= text.length; end += 1) {
    for (let from = Math.max(0, end - longestWord); from < end; from += 1) {
      if (reached[from] === undefined) continue;
      const word = text.slice(from, end);
      if (protectedWords.has(word)) reached[end] = word;
      else if (companions.has(word)) reached[end] ||= reached[from];
    }
  }
  return reached[text.length] || undefined;
}

/** Small letters without marks, and wide letters as the usual ones: `Nationalität` and `NATIONALITÄT` are one word. */
function plainly(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

function wordList(...lines: readonly string[]): string[] {
  return lines.flatMap((line) => plainly(line).split(' '));
}

function wordSet(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(wordList(...lines));
}
