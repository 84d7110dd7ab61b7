import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { breaksFeed } from '../../stories/feeds.ts';
import { schoolFeed } from '../../stories/school-feed.ts';
import { all, loaded, one, tags, text, type AnyWidget } from './reading.ts';
import { watchPage, type Noticed } from './watching.ts';

/** A trend in the place that `around` makes. */
async function trendIn(around: HTMLElement): Promise<AnyWidget> {
  const widget = document.createElement('metric-trend');
  Object.assign(widget, { data: schoolFeed(), metric: 'absence' });
  around.append(widget);
  return loaded(widget);
}

const block = (lang: string): Promise<HTMLElement> => fixture<HTMLElement>(html`<div lang=${lang}></div>`);
const speaksSpanish = (widget: AnyWidget): Promise<void> =>
  waitUntil(() => text(widget).includes('Tabla de datos'), 'no Spanish');
const speaksEnglish = (widget: AnyWidget): Promise<void> =>
  waitUntil(() => text(widget).includes('Data table'), 'no English');

describe('language', () => {
  let page: Noticed;
  beforeEach(() => {
    page = watchPage();
  });
  afterEach(() => {
    document.documentElement.lang = 'en';
    page.stop();
    expect([...page.errors, ...page.uncaught]).to.deep.equal([]);
  });

  it('the nearest lang wins: words, texts of the feed and numbers', async () => {
    const widget = await trendIn(await block('es'));
    await speaksSpanish(widget);
    expect(text(widget))
      .to.include('Ausentismo crónico')
      .and.include('¿Cuántos estudiantes faltan demasiado?')
      .and.include('19.7')
      .and.include('Datos de muestra');
    expect(one(widget, 'article').lang).to.match(/^es/);
    expect(text(await trendIn(await block('en')))).to.include('Chronic absenteeism');
  });

  for (const tag of tags) {
    it(`<${tag}> says nothing in English on a Spanish page`, async () => {
      const widget = document.createElement(tag);
      widget.data = schoolFeed();
      (await block('es')).append(widget);
      await loaded(widget);
      await speaksSpanish(widget);
      expect(text(widget)).not.to.match(
        /\b(school year|Data table|Download|Source|students|since|better|worse|percentage|level \d|Compare|Published)\b/,
      );
    });
  }

  it('follows the document, and comes back', async () => {
    const widget = await trendIn(await fixture(html`<div></div>`));
    await speaksEnglish(widget);
    document.documentElement.lang = 'es';
    await speaksSpanish(widget);
    document.documentElement.lang = 'en-US';
    await speaksEnglish(widget);
  });

  it('follows an ancestor, and a move to another place', async () => {
    const [here, there] = [await block('en'), await block('es-MX')];
    const widget = await trendIn(here);
    here.lang = 'es';
    await speaksSpanish(widget);
    here.lang = 'en';
    await speaksEnglish(widget);
    there.append(widget);
    await speaksSpanish(widget);
    widget.lang = 'en';
    await speaksEnglish(widget);
  });

  it('looks across shadow roots, and follows there too', async () => {
    const outer = await block('es');
    const shadow = outer.appendChild(document.createElement('section')).attachShadow({ mode: 'open' });
    const widget = await trendIn(shadow.appendChild(document.createElement('div')));
    await speaksSpanish(widget);
    outer.lang = 'en';
    await speaksEnglish(widget);
  });

  it('takes a language that nobody has translated, and what is no language, without stopping', async () => {
    for (const lang of ['tlh', 'not a language!', '', 'x', 'en-US-u-nu-thai', '123']) {
      const widget = await trendIn(await block(lang));
      await speaksEnglish(widget);
      expect(text(widget), lang)
        .to.include('Chronic absenteeism')
        .and.not.match(/NaN|undefined/);
      widget.remove();
    }
  });

  it('a page from right to left: mirrored marks, numbers in one piece, and back', async () => {
    const holder = await fixture<HTMLElement>(html`<div dir="rtl"></div>`);
    const widget = await trendIn(holder);
    expect(one(widget, 'article').dir).to.equal('rtl');
    const first = (): number => one<SVGElement>(widget, '.marks .mark').getBoundingClientRect().left;
    const middle = (): number =>
      one(widget, '.plot').getBoundingClientRect().left + one(widget, '.plot').offsetWidth / 2;
    expect(first()).to.be.above(middle());
    // U+2068 and U+2069 isolate what is put into a sentence.
    expect(one(widget, '.takeaway').textContent).to.match(/\u206819\.7\u2069?%\u2069/);
    holder.dir = 'ltr';
    await waitUntil(() => one(widget, 'article').dir === 'ltr');
    expect(first()).to.be.below(middle());
  });

  it('notes of the feed are read in the feed’s own language where there is no other', async () => {
    const widget = document.createElement('metric-trend');
    Object.assign(widget, { data: breaksFeed(), metric: 'absence' });
    (await block('es')).append(widget);
    await loaded(widget);
    await speaksSpanish(widget);
    expect(all(widget, '.notes li')[0]!.innerText).to.include('Absences are counted in a new way.');
  });
});
