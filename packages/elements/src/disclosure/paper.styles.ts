/** The look of a printed or saved copy: its own, because no theme travels with it. */
export const paperCss = `
@page { size: A4; margin: 18mm 16mm; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 178mm; padding: 12px; background: #fff; color: #000; font: 10.5pt / 1.45 system-ui, sans-serif; overflow-wrap: break-word; }
html:lang(zh) body { line-height: 1.6; }
h2 { margin: 0; font-size: 16pt; line-height: 1.25; }
h3 { margin: 0 0 4pt; font-size: 11.5pt; break-after: avoid; }
p, dl, dd { margin: 0; }
.head { padding-block-end: 8pt; margin-block-end: 12pt; border-block-end: 1pt solid #000; }
section { margin-block-end: 14pt; }
.page + .page { break-before: page; margin-block-start: 18pt; }
.page-number { margin-block-end: 8pt; font-size: 9pt; }
.visually-hidden { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
.smallest { display: block; font-size: 9pt; }
.boxes { display: grid; grid-template-columns: 1fr 1fr; gap: 6pt; }
.boxes .figure { padding: 6pt 8pt; border: 0.75pt solid #000; break-inside: avoid; }
.boxes .prominent { border-width: 2pt; }
.boxes dt { font-weight: 600; }
.boxes .value { font-size: 13pt; }
.boxes .prominent .value, .twins .value { font-size: 20pt; font-weight: 700; }
.boxes .value.sentence { font-size: 10.5pt; }
.twins { display: flex; gap: 24pt; }
.leading .value { font-size: 30pt; line-height: 1.2; font-weight: 700; }
.sums > div { display: flex; justify-content: space-between; gap: 12pt; padding-block: 2.5pt; break-inside: avoid; }
.sums dd { text-align: end; }
.sums .sum { border-block-start: 0.75pt solid #000; font-weight: 700; }
.terms > div { display: grid; grid-template-columns: 48mm 1fr; gap: 10pt; padding-block: 3pt; break-inside: avoid; }
.terms dt { font-weight: 600; }
.terms .prominent dd { font-size: 14pt; font-weight: 700; }
.terms .prominent dd.sentence { font-size: 10.5pt; }
.terms .prominent dd .smallest { font-weight: 400; }
.notice { padding: 6pt 10pt; border-inline-start: 3pt solid #000; break-inside: avoid; }
.notice.prominent { font-weight: 700; }
table { inline-size: 100%; border-collapse: collapse; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { padding: 4pt 6pt 4pt 0; border-block-end: 0.5pt solid #000; text-align: start; vertical-align: baseline; font-weight: inherit; }
thead th { font-weight: 600; }
.amount { padding-inline-end: 0; text-align: end; }
tr.sum > * { font-weight: 700; }
footer { margin-block-start: 12pt; padding-block-start: 6pt; border-block-start: 0.5pt solid #000; font-size: 8.5pt; overflow-wrap: anywhere; }
`;
