import type { Messages } from '../en.ts';

const offers = (count: number) => (count === 1 ? '1 Angebot' : `${count} Angeboten`);

export const orderDe: Messages['order'] = {
  wishes: {
    'lowest-total-cost': 'Niedrigste Gesamtkosten',
    'smallest-payment': 'Kleinste Rate',
    'soonest-money': 'Schnellste Auszahlung',
    'surest-yes': 'Sicherste Zusage',
  },
  certified: (promised) =>
    `Alle veröffentlichten Bedingungen sind erfüllt, und von früheren Anträgen, die dieselbe Schwelle erreichten, hat der Kreditgeber mindestens ${promised} von 100 bewilligt. Über Ihren entscheidet er selbst.`,
  conditionsMet:
    'Sie erfüllen alle Bedingungen, die diese Kreditgeber veröffentlichen. Wie wahrscheinlich eine Zusage ist, wurde nicht geschätzt; der Kreditgeber entscheidet.',
  first: (order) => `Zuerst: ${order}.`,
  how: 'Wie ist das sortiert?',
  howLong: {
    certified:
      'Empfohlene Angebote stehen zuerst. Innerhalb einer Gruppe richtet sich die Reihenfolge nach dem, was Sie hier als am wichtigsten gewählt haben; sind zwei darin gleich, steht das mit der wahrscheinlicheren Zusage vorn. Unter den ersten drei einer Gruppe steht kein Kreditgeber zweimal. Was Kreditgeber uns zahlen, spielt keine Rolle: Die Sortierung kennt es nicht.',
    'conditions-met':
      'Angebote, deren veröffentlichte Bedingungen Sie erfüllen, stehen zuerst. Innerhalb einer Gruppe richtet sich die Reihenfolge nach dem, was Sie hier als am wichtigsten gewählt haben. Unter den ersten drei einer Gruppe steht kein Kreditgeber zweimal. Was Kreditgeber uns zahlen, spielt keine Rolle: Die Sortierung kennt es nicht.',
  },
  howOff: 'Innerhalb einer Gruppe spielen Ihre Antworten jetzt keine Rolle: Sortiert wird nach niedrigsten Gesamtkosten.',
  whyHere: 'Warum hier?',
  whyHereOf: (lender) => `Warum hier? ${lender}`,
  alone: 'Das einzige Angebot dieser Gruppe.',
  best: {
    'total-cost': (of) => `Niedrigste Gesamtkosten von ${offers(of)}.`,
    instalment: (of) => `Kleinste Rate von ${offers(of)}.`,
    speed: (of) => `Schnellste Auszahlung von ${offers(of)}.`,
    likelihood: (of) => `Von ${offers(of)} das mit der wahrscheinlichsten Zusage.`,
  },
  shared: (count) => (count === 1 ? 'Ebenso wie 1 anderes.' : `Ebenso wie ${count} andere.`),
  behind: {
    'total-cost': (amount, of) => `Insgesamt ${amount} teurer als das günstigste von ${offers(of)}.`,
    instalment: (amount, of) => `Jeden Monat ${amount} mehr als die kleinste Rate von ${offers(of)}.`,
    speed: (_, of) => `Spätere Auszahlung als das schnellste von ${offers(of)}.`,
    likelihood: (_, of) => `Eine Zusage ist weniger wahrscheinlich als beim sichersten von ${offers(of)}.`,
  },
  ofEqual: {
    'total-cost': (of) => `Von den ${of}, die darin gleich sind, das günstigste.`,
    instalment: (of) => `Von den ${of}, die darin gleich sind, das mit der kleinsten Rate.`,
    speed: (of) => `Von den ${of}, die darin gleich sind, das mit der schnellsten Auszahlung.`,
    likelihood: (of) => `Von den ${of}, die darin gleich sind, das mit der wahrscheinlichsten Zusage.`,
  },
  behindEqual: {
    'total-cost': (amount, of) => `Insgesamt ${amount} teurer als das günstigste der ${of}, die darin gleich sind.`,
    instalment: (amount, of) => `Jeden Monat ${amount} mehr als die kleinste Rate der ${of}, die darin gleich sind.`,
    speed: (_, of) => `Von den ${of}, die darin gleich sind, zahlt ein anderes früher aus.`,
    likelihood: (_, of) => `Von den ${of}, die darin gleich sind, ist bei einem anderen die Zusage wahrscheinlicher.`,
  },
  noDifference: 'Angebote, die in alldem gleich sind, stehen in einer festen Reihenfolge, die niemand kaufen kann.',
  moved: {
    down: 'Von diesem Kreditgeber steht ein anderes Angebot weiter oben; unter den ersten drei steht keiner zweimal.',
    up: 'Es steht weiter oben, weil unter den ersten drei kein Kreditgeber zweimal steht.',
  },
  mayFitBecause: {
    'question-open': 'Hängt von Ihren Antworten ab.',
    'too-few-decisions':
      'Die bisherigen Entscheidungen dieses Kreditgebers sind zu wenige oder zu uneinheitlich, um eine Zusage wahrscheinlich zu nennen.',
    'below-threshold':
      'Die veröffentlichten Bedingungen sind erfüllt, eine Zusage ist aber nicht wahrscheinlich genug für eine Empfehlung.',
  },
  preApproved: {
    by: (lender, limit) => `Von ${lender} vorab genehmigt bis ${limit}`,
    short: 'vorab genehmigt',
    why: 'Das sagt der Kreditgeber selbst, es ist keine Schätzung von uns. Über Ihren Antrag entscheidet er.',
    inList: 'Vorab genehmigte Angebote beruhen auf dem Wort des Kreditgebers, nicht auf allen diesen Bedingungen.',
  },
  settledAbove: 'Die Frage oben entscheidet es.',
  dependsOn: (answers) => `Hängt ab von: ${answers}.`,
  dependsOnMany: (count) => `Hängt von ${count} Antworten ab, die Sie noch nicht gegeben haben.`,
  tryMonths: (months) => (months === 1 ? 'Mit 1 Monat versuchen' : `Mit ${months} Monaten versuchen`),
  tryAmount: (amount) => `Mit ${amount} versuchen`,
  shownOf: (shown, all) => `${shown} von ${all} werden gezeigt.`,
  narrowByQuestion: 'Die Antwort auf die Frage oben oder ein anderer Wunsch grenzt sie ein.',
  narrowByWish: 'Ein anderer Wunsch grenzt sie ein.',
  moreUnfit: (count) => (count === 1 ? '1 weiteres passt nicht.' : `${count} weitere passen nicht.`),
};
