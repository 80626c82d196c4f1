import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { scheduleOf } from '../testing/index.ts';
import { applyTheme, within } from '../testing/themed-page.ts';
import { defineSchedule } from './schedule.define.ts';
import type { LianaSchedule } from './schedule.ts';

const kitchen = scheduleOf({ principal: 960_000, rate: '9.40', months: 24 });

/** What the page does with a text and with a file, until `restore`. */
function aPlatform({ clipboard, files }: { clipboard: boolean; files: boolean }) {
  const taken: { texts: string[]; files: { name: string; text: Promise<string> }[] } = { texts: [], files: [] };
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  let blob: Blob | undefined;
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: {
      writeText: async (text: string) => {
        if (!clipboard) throw new DOMException('not allowed', 'NotAllowedError');
        taken.texts.push(text);
      },
    },
  });
  URL.createObjectURL = (source) => {
    if (!files) throw new TypeError('not here');
    blob = source as Blob;
    return 'blob:test';
  };
  HTMLAnchorElement.prototype.click = function save() {
    taken.files.push({ name: this.download, text: blob!.text() });
  };
  const restore = () => {
    Reflect.deleteProperty(navigator, 'clipboard');
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  };
  return { taken, restore };
}

describe('copying a schedule', () => {
  before(() => {
    defineSchedule();
    applyTheme();
  });

  async function copyFrom(platform: { clipboard: boolean; files: boolean }, locale: 'en' | 'zh-Hans' = 'en') {
    const { taken, restore } = aPlatform(platform);
    const schedule = await fixture<LianaSchedule>(html`<liana-schedule locale=${locale} .payments=${kitchen}></liana-schedule>`);
    const status = within(schedule, '[role=status]');
    const top = within(schedule, 'table').getBoundingClientRect().top;
    within(schedule, 'header button').click();
    await waitUntil(() => status.textContent!.trim() !== '', 'expected to hear what became of it').finally(restore);
    expect(within(schedule, 'table').getBoundingClientRect().top).to.equal(top);
    return { taken, said: status.textContent!.trim() };
  }

  it('puts all payments on the clipboard as CSV, and says so', async () => {
    const { taken, said } = await copyFrom({ clipboard: true, files: true });

    expect(taken.texts[0]!.split('\r\n')).to.have.length(26);
    expect(taken.texts[0]).to.contain('1,2026-12-21,365.14,75.20,0.00,440.34,9234.86,USD');
    expect(taken.files).to.have.length(0);
    expect(said).to.equal('Copied: 24 payments as CSV.');
  });

  it('saves a file where the clipboard is refused, which spreadsheets read in any alphabet', async () => {
    const { taken, said } = await copyFrom({ clipboard: false, files: true }, 'zh-Hans');

    expect(taken.files[0]!.name).to.equal('还款表.csv');
    expect(await taken.files[0]!.text).to.match(/^\uFEFF?期,还款日/);
    expect(said).to.contain('已保存为“还款表.csv”');
  });

  it('says so where neither is allowed', async () => {
    const { said } = await copyFrom({ clipboard: false, files: false });

    expect(said).to.contain('neither copying nor saving');
  });

  it('does not wait for ever for a clipboard that never answers', async () => {
    const { taken, restore } = aPlatform({ clipboard: true, files: true });
    navigator.clipboard.writeText = () => new Promise(() => {});
    const schedule = await fixture<LianaSchedule>(html`<liana-schedule .payments=${kitchen}></liana-schedule>`);

    within(schedule, 'header button').click();
    await aTimeout(3_200);
    restore();

    expect(taken.files).to.have.length(1);
    expect(within(schedule, '[role=status]').textContent).to.contain('payments.csv');
  });
});
