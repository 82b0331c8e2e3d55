// A table can be given in every way, and each cell shows how it was read.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Site } from '../../embed/site.js';
import { odsParts, xlsxParts, zipOf } from '../spreadsheet/zip-of.js';
import { cell, openWorkshop, paste, chartCard } from './workshop.js';

let site: Site;
let page: Page;
let asked: string[];
let faults: string[];
beforeAll(async () => (site = await openSite()));
afterAll(() => site.close());
afterEach(async () => {
  expect(faults).toEqual([]);
  await site.leave();
});

/** Drops a file onto the title of the page. */
const drop = (bytes: Buffer, name: string) =>
  page.evaluate(
    ([base64, name]) => {
      const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([bytes], name));
      document.querySelector('h1')!.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
    },
    [bytes.toString('base64'), name] as const,
  );
/** Waits until the reading of a table tells this source; a drawn chart may tell it too. */
const readFrom = (source: string) =>
  page
    .getByRole('region', { name: 'Check what was read' })
    .getByText(`Source: ${source}`, { exact: true })
    .waitFor();
const counts = () => page.locator('.counts').innerText();
const focusedText = () => page.evaluate(() => document.activeElement?.textContent.trim());
const open = async (options = {}) => ({ page, asked, faults } = await openWorkshop(site, options));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const HTML = `<meta><b>before</b><table><caption>Exampleton, cycling</caption>
  <tr><th>Indicator</th><th>Unit</th><th>Actual 2025</th><th>Target 2025</th><th>Source</th></tr>
  <tr><td>Cycle lanes</td><td>km</td><td>92</td><td>80</td><td>p. 4</td></tr>
  <tr><td>Bridges</td><td>bridges</td><td>3 or 4</td><td>5</td><td></td></tr></table>`;
const TEXT = 'Indicator\tUnit\tActual 2025\tTarget 2025\nOther\tkm\t1\t2';

describe('a table', () => {
  it('is charted without a word of charts that are not drawn yet', async () => {
    await open();
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      const listen = () =>
        document.querySelectorAll('chart-preview > *').forEach(({ shadowRoot, ariaHidden }) => {
          const said = Array.from(
            shadowRoot?.querySelectorAll('[role=status]') ?? [],
            (one) => one.textContent,
          );
          if (ariaHidden !== 'true') heard.push(...said.filter((text) => text.includes('Loading')));
        });
      const observed = new WeakSet<Node>();
      new MutationObserver(() => {
        listen();
        for (const { shadowRoot } of document.querySelectorAll('chart-preview > *'))
          if (shadowRoot && !observed.has(shadowRoot)) {
            observed.add(shadowRoot);
            new MutationObserver(listen).observe(shadowRoot, { childList: true, subtree: true });
          }
      }).observe(document.body, { childList: true, subtree: true });
    });
    await paste(page, TEXT, HTML);
    await expect.poll(counts).toContain('3 values read');
    const figures = page.locator('chart-preview > plan-target-bars figure');
    await figures.first().waitFor();
    await expect.poll(() => page.locator('chart-preview > [aria-hidden]').count()).toBe(0);
    expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([]);
  });

  it('is pasted with its HTML, shown with the role of each cell, and drawn', async () => {
    await open();
    await paste(page, TEXT, HTML);
    await expect.poll(() => page.locator('.counts').innerText()).toBe('3 values read, 1 cell not read.');
    expect(await cell(page, 1, 3).innerText()).toContain('Actual 2025');
    for (const [row, column, role] of [
      [2, 1, 'name'],
      [2, 2, 'unit'],
      [2, 3, 'actual'],
      [2, 4, 'target'],
      [2, 5, 'note'],
      [3, 3, 'unread'],
    ] as const)
      expect((await cell(page, row, column).getAttribute('class'))?.split(' ')).toContain(`is-${role}`);
    const values = page.locator('.read-values tbody tr');
    const seen = (await values.allInnerTexts()).map((text) => text.split(/\s*[\t\n]\s*/).filter(Boolean));
    expect(seen).toEqual([
      ['Cycle lanes', 'Direction unknown', 'actual', '2025', '92 km'],
      ['target', '2025', '80 km'],
      ['Bridges', 'Direction unknown', 'target', '2025', '5 bridges'],
    ]);
    await cell(page, 3, 4).hover();
    expect(await values.nth(2).getAttribute('class')).toBe('is-pointed');
    expect(await page.locator('#cell-detail').innerText()).toBe(
      'Row 3, column 4: target, 2025, 5 bridges, Bridges',
    );
    await values.nth(0).hover();
    await expect.poll(() => cell(page, 2, 3).getAttribute('class')).toContain('is-pointed');
    await chartCard(page, 'Target bars').getByRole('button', { name: 'Selected' }).waitFor();
    await chartCard(page, 'Target bars').locator('svg[role=img]').waitFor();
    expect(await page.locator('#code').inputValue()).toContain('<caption>Exampleton, cycling</caption>');
  });

  it('says of the cell that is pointed at what was assumed, and of a header the time', async () => {
    await open();
    await paste(page, 'Indicator,Unit,2020,Target 2030\nCycle lanes,km,9,80\nHours,h,7,8');
    await expect.poll(counts).toContain('4 values read');
    for (const [row, column, text] of [
      [1, 3, 'Row 1, column 3: actual, 2020 (Read as results, as there are targets beside them)'],
      [1, 4, 'Row 1, column 4: target, 2030'],
      [2, 1, 'Row 2, column 1: name (Higher is better, as the target lies above the base: Cycle lanes)'],
      [
        2,
        3,
        'Row 2, column 3: actual, 2020, 9 km, Cycle lanes (Read as results, as there are targets beside them)',
      ],
      [2, 4, 'Row 2, column 4: target, 2030, 80 km, Cycle lanes'],
    ] as const) {
      await cell(page, row, column).hover();
      await expect.poll(() => page.locator('#cell-detail').innerText()).toBe(text);
    }
  });

  it('has names also under an empty header, and tells values that have one time', async () => {
    await open();
    await paste(page, ',2022 actual,2022 result,2024 result\nBuses (km),5,6,7\nTrams,7,7,8');
    await expect.poll(counts).toContain('5 values read');
    for (const row of [2, 3])
      expect((await cell(page, row, 1).getAttribute('class'))?.split(' ')).toContain('is-name');
    expect(await page.locator('.problem').allInnerTexts()).toEqual([
      'Two values for the same time: Buses, 2022: 5 km and 6 km.',
    ]);
    await page.getByText('Columns', { exact: true }).click();
    const role = page.getByLabel('Role of “Column 1”').locator('option:checked');
    expect((await role.innerText()).trim()).toBe('As read: name');
    await paste(page, 'Year\tPopulation\n1990\t1,204\n2000\t1,389');
    await expect.poll(counts).toContain('2 values read');
    expect((await cell(page, 1, 2).getAttribute('class'))?.split(' ')).toContain('is-name');
    const rows = Array.from({ length: 8 }, (_, at) => `Row ${at},1,2`);
    await paste(page, `Indicator,2022 actual,2022 result\n${rows.join('\n')}`);
    await expect.poll(counts).toContain('16 values read');
    const told = await page.locator('.problem').allInnerTexts();
    expect([told.length, told.at(-1)]).toEqual([6, '3 more values have the same time as another.']);
  });

  it('of seven columns is seen whole beside its values, and so is a chart of 1200 px', async () => {
    await open({ width: 1440 });
    await paste(
      page,
      'KPI,Unit,Baseline 2019,2021,2022,2023,Target 2027\nRecycling rate,%,38.1,40.2,42.0,43.7,55',
    );
    await page.locator('#result svg[role=img]').waitFor();
    await page.getByRole('button', { name: '1200 px' }).click();
    for (const part of ['.panes > section:first-child > .cells', '.result'])
      expect(await page.locator(part).evaluate((one) => one.scrollWidth - one.clientWidth), part).toBe(0);
  });

  it('comes as text where the clipboard has no table', async () => {
    await open();
    await paste(page, TEXT, '<p>no table</p>');
    await expect.poll(() => cell(page, 2, 1).innerText()).toContain('Other');
  });

  it('comes as a file, chosen or dropped, in the encoding it has', async () => {
    await open({ lang: 'zh-CN' });
    const gbk = Buffer.from(
      'd6b8b1ea2cb5a5cebb2c32303230c4eacab5bcd6d6b52c32303235c4eac4bfb1ead6b50a',
      'hex',
    );
    await page.locator('#file').setInputFiles({
      name: 'a.csv',
      mimeType: 'text/csv',
      buffer: Buffer.concat([gbk, Buffer.from('A,km,80,92')]),
    });
    await expect.poll(() => cell(page, 2, 4).innerText()).toContain('92');
    const drag = (type: string) =>
      page
        .locator('main')
        .evaluate((main, type) => main.dispatchEvent(new DragEvent(type, { bubbles: true })), type);
    await drag('dragover');
    await page.getByText('松开即可读取文件').waitFor();
    await drag('dragleave');
    await expect.poll(() => page.locator('#status').isVisible()).toBe(false);
    await drop(Buffer.from(HTML), 'b.html');
    await expect.poll(() => cell(page, 2, 1).innerText()).toContain('Cycle lanes');
    expect(await page.locator('#check ~ .hint').first().innerText()).toBe(
      '来源：Exampleton, cycling · b.html',
    );
  });

  it('comes from a spreadsheet, whose reader is loaded then, one sheet at a time', async () => {
    await open();
    const row = (...texts: string[]) =>
      `<row>${texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`;
    const sheet = (name: string) =>
      `<sheetData>${row('Indicator', 'Unit', 'Actual 2025')}${row(name, 'km', '92')}</sheetData>`;
    const parts = xlsxParts([
      ['Cover', '<sheetData/>'],
      ['Lanes', sheet('Cycle lanes')],
      ['Bridges', sheet('Bridges')],
    ]);
    const reader = () => asked.filter((address) => address.endsWith('workshop-spreadsheet.js')).length;
    expect(reader()).toBe(0);
    const file = { name: 'city.xlsx', mimeType: '', buffer: Buffer.from(zipOf(parts)) };
    await page.locator('#file').setInputFiles(file);
    await expect.poll(() => cell(page, 2, 1).innerText()).toContain('Cycle lanes');
    expect(reader()).toBe(1);
    await page.getByLabel('Sheet').selectOption('Bridges');
    await expect.poll(() => cell(page, 2, 1).innerText()).toContain('Bridges');
    await readFrom('city.xlsx · Bridges');
    const line = (...texts: string[]) =>
      `<table:table-row>${texts.map((text) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`).join('')}</table:table-row>`;
    const ods = `<table:table table:name="Trees">${line('Indicator', 'Actual 2025')}${line('Trees', '7')}</table:table>`;
    await drop(Buffer.from(zipOf(odsParts(ods))), 'city.ods');
    await expect.poll(() => cell(page, 2, 1).innerText()).toContain('Trees');
    await readFrom('city.ods · Trees');
    expect(reader()).toBe(1);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => cell(page, 2, 1).innerText()).toContain('Bridges');
    await page.locator('#file').setInputFiles({ ...file, buffer: file.buffer.subarray(0, 200) });
    await expect.poll(() => page.locator('#status').innerText()).toContain('The spreadsheet is damaged.');
    expect(await cell(page, 2, 1).innerText()).toContain('Bridges');
  });

  it('comes from an address, which is told what is wrong', async () => {
    // The clock stays with its context, so no other test uses this language.
    await open({ lang: 'en-AU' });
    await page.clock.install();
    const elsewhere = site.origin.replace('127.0.0.1', 'localhost');
    const sent: unknown[] = [];
    site.serve('/table.csv', ({ headers }, response) => {
      sent.push(headers.cookie, headers.referer);
      response.setHeader('access-control-allow-origin', '*');
      response.setHeader('content-type', 'text/csv; charset=gbk');
      response.end(
        Buffer.concat([Buffer.from('Indicator,Actual 2025\n'), Buffer.from([0xc2, 0xb7, 0x2c, 0x35])]),
      );
    });
    site.serve('/closed.csv', (_, response) => void response.end('a,b'));
    site.serve('/silent.csv', () => {});
    const ask = async (address: string) => {
      await page.getByLabel('Or enter a web address').fill(address);
      await page.getByRole('button', { name: 'Fetch' }).click();
    };
    const said = () => page.locator('#status').innerText();
    await ask(`${elsewhere}/table.csv?key=secret#part`);
    await expect.poll(() => cell(page, 2, 1).innerText()).toContain('路');
    await readFrom(`${elsewhere}/table.csv`);
    expect(sent).toEqual([undefined, undefined]);
    for (const none of ['ftp://example.org/a.csv', 'table of districts']) {
      await ask(`${site.origin}/none.csv`);
      await expect.poll(said).toBe('There is no file at this address (404).');
      await ask(none);
      await expect.poll(said).toContain('This is not a web address');
    }
    await ask(`${site.origin}/none.csv`);
    await expect.poll(said).toBe('There is no file at this address (404).');
    await ask(`${elsewhere}/closed.csv`);
    await expect.poll(said).toContain('does not allow other pages to read it');
    const waiting = page.waitForRequest(`${elsewhere}/silent.csv`);
    await ask(`${elsewhere}/silent.csv`);
    await waiting;
    await page.clock.fastForward(31_000);
    await expect.poll(said).toBe('The site did not deliver the file within 30 seconds.');
    expect(await cell(page, 2, 1).innerText()).toContain('路');
    // The browser itself names what it was not allowed to read.
    expect(faults.splice(0).filter((text) => !/CORS|ERR_FAILED/.test(text))).toEqual([]);
  });

  it('is an example of a kind, also in a folder of another host with a strict policy', async () => {
    const at = 'https://charts.example/a%20folder/of/it/';
    await open({ at });
    const noTarget = { 'Target bars': 'This chart needs targets.' };
    const onePlace = { 'City radar': 'Only one place has yearly results. This chart compares two or more.' };
    const noYears = { 'City radar': 'This chart needs yearly results.' };
    for (const [name, counts, reasons, first, publisher] of [
      ['Watauga', '16 values read, 0 cells not read', onePlace, 'target-bars', 'City of Watauga'],
      ['United States', '36 values read, 0', { ...noTarget, ...noYears }, 'trend-lines', 'Bureau of Labor'],
      ['London', '36 values read, 0', noTarget, 'city-radar', 'Greater London Authority'],
      ['Xiamen’s plan', '103 values read', onePlace, 'target-bars', ''],
    ] as const) {
      await page.getByRole('button', { name }).click();
      await expect.poll(() => page.locator('.counts').innerText()).toContain(counts);
      const cards = page.locator('.is-impossible');
      await expect.poll(() => cards.locator('h3').allInnerTexts()).toEqual(Object.keys(reasons));
      // A chart that cannot be drawn says why, and cannot be chosen.
      expect(await cards.locator('.hint').allInnerTexts()).toEqual(Object.values(reasons));
      expect(await cards.getByRole('button', { name: 'Use this chart', disabled: true }).count()).toBe(
        Object.keys(reasons).length,
      );
      for (const preview of await cards.locator('chart-preview').all())
        expect(await preview.isVisible()).toBe(false);
      await page.locator(`#result plan-${first} svg[role=img]`).waitFor();
      if (publisher) await page.locator(`#result plan-${first}`).getByText(publisher).first().waitFor();
      // A header that names what is measured.
      if (name === 'United States')
        expect(await cell(page, 1, 2).getAttribute('class')).toMatch(/ is-name\b/);
    }
    expect(await page.locator('#code').inputValue()).toContain(`src="${at}plan-charts.min.js"`);
    await drop(Buffer.from(zipOf(xlsxParts([['A', '<sheetData/>']]))), 'a.xlsx');
    await readFrom('a.xlsx · A');
    expect(asked.filter((address) => !address.startsWith(at))).toEqual([]);
  });

  it('begins anew as an example, and what was corrected of another is back after undo', async () => {
    await open();
    await paste(page, TEXT);
    const fields = { 'Place of the values': 'Exampleton', Heading: 'Other things' };
    const values = () =>
      Promise.all(Object.keys(fields).map((label) => page.getByLabel(label, { exact: true }).inputValue()));
    for (const [label, text] of Object.entries(fields)) {
      await page.getByLabel(label, { exact: true }).fill(text);
      await page.getByLabel(label, { exact: true }).press('Enter');
    }
    await page.getByRole('button', { name: 'London' }).click();
    await expect.poll(counts).toContain('36 values read');
    await page.locator('#result plan-city-radar svg[role=img]').waitFor();
    expect(await values()).toEqual(['', '']);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(values).toEqual(Object.values(fields));
  });

  it('that cannot be read is told with the reason, and the last one is back after undo', async () => {
    await open();
    await paste(page, TEXT);
    await paste(page, '{"readings": 5}');
    await expect
      .poll(() => page.locator('.problem').innerText())
      .toBe('pasted table: places: expected a list, got nothing');
    await page.getByRole('button', { name: 'Undo' }).click();
    await paste(page, '<svg xmlns="http://www.w3.org/2000/svg"><text>A, 5</text></svg>');
    await expect.poll(() => page.locator('.problem').innerText()).toBe('No table or text was found.');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => cell(page, 2, 1).innerText()).toContain('Other');
    await page.getByRole('button', { name: 'Redo' }).click();
    await page.locator('.problem').waitFor();
  });
});

describe('a hostile paste', () => {
  it('runs nothing, loads nothing, and writes no markup into the code', async () => {
    await open();
    const before = asked.length;
    await paste(
      page,
      'x',
      `<base href="https://evil.example/"><style>@import "/evil.css"; td { color: red }</style>
      <table><tr><th>Indicator<script>window.evil=1</script></th><th>Actual 2025</th></tr>
      <tr><td><img src="/evil.png" onerror="window.evil=2">A &lt;img src=x onerror=evil()&gt;</td><td>5</td></tr>
      <tr><td onclick="window.evil=3"><iframe src="/evil.html"></iframe><svg onload="window.evil=4"></svg>B</td><td>6</td></tr></table>`,
    );
    await expect.poll(() => cell(page, 2, 2).innerText()).toContain('5');
    await page.locator('#code').waitFor();
    expect(await page.locator('#code').inputValue()).toContain('A &lt;img src=x onerror=evil()&gt;');
    expect(
      await page.evaluate(() => ['evil' in window, document.querySelectorAll('img, iframe').length]),
    ).toEqual([false, 0]);
    expect(asked.slice(before).filter((address) => address.includes('evil'))).toEqual([]);
  });

  /** A table of ten columns and its header, as lines of cells. */
  const long = (rows: number) => [
    ['Indicator', 'Unit', ...Array.from({ length: 8 }, (_, at) => `Actual ${2017 + at}`)],
    ...Array.from({ length: rows }, (_, row) => [`Indicator ${row}`, 'km', ...Array(8).fill(String(row))]),
  ];

  it('of 10,000 cells is read, and its upper part is shown', async () => {
    await open();
    await paste(
      page,
      long(1000)
        .map((cells) => cells.join())
        .join('\n'),
    );
    await expect.poll(counts).toBe('8,000 values read, 0 cells not read.');
    expect(await page.locator('td.cell').count()).toBe(400);
    await page.getByRole('button', { name: 'Later rows' }).click();
    await page.getByText('Rows 41 to 80 of 1,001').waitFor();
  });

  it('of 100,000 cells with styles and handlers is read as well, and each cell stays where it stands', async () => {
    await open();
    const td = (text: string, spans = '') =>
      `<td${spans} style="height:15pt" onclick="window.evil=1">${text}</td>`;
    const rows = long(10_000).map((cells, row) => {
      const [name = '', unit = '', ...values] = cells;
      // The unit of ten rows is printed once; each figure has a key for sorting, out of sight.
      const once = row % 10 === 1 ? td(unit, ' rowspan="10"') : '';
      const figures = values.map((text) => td(`<i style="display:none">9</i>${text}`)).join('');
      return `<tr>${td(name)}${row ? once : td(unit)}${figures}</tr>`;
    });
    await page.evaluate(() =>
      addEventListener('securitypolicyviolation', () => (document.body.dataset.breach = 'yes')),
    );
    await paste(page, 'x', `<table><caption style="color:red">Long</caption>${rows.join('')}</table>`);
    await expect.poll(counts).toBe('80,000 values read, 0 cells not read.');
    expect(await page.locator('td.cell').count()).toBe(365);
    await page.getByRole('button', { name: 'Later rows' }).click();
    await page.getByText('Rows 41 to 80 of 10,001').waitFor();
    expect(await cell(page, 41, 1).innerText()).toContain('Indicator 39');
    // 62 indicators of eight values are the most that 500 values hold.
    await page.getByText('show the first 62 of 10,000 indicators').waitFor();
    await page.locator('#result svg[role=img]').waitFor();
    await readFrom('Long · pasted table');
    expect(await cell(page, 42, 2).getAttribute('rowspan')).toBe('10');
    expect((await cell(page, 51, 3).innerText()).trim()).toMatch(/^49A/);
    expect(await page.evaluate(() => ['evil' in window, document.body.dataset.breach])).toEqual([
      false,
      undefined,
    ]);
    await page.getByRole('button', { name: 'Copy project link' }).click();
    await expect.poll(() => page.locator('#status').innerText()).toContain('too large for a link');
    await page.reload();
    await expect.poll(counts).toBe('80,000 values read, 0 cells not read.');
  });
});

describe('what is told', () => {
  it('is in the language of the page, assumptions included', async () => {
    await open({ lang: 'zh-CN' });
    await page.getByRole('button', { name: '各自治市' }).click();
    await expect.poll(counts).toBe('已读取 36 个数值，0 个单元格未读取。');
    expect(await page.locator('.lists').innerText()).not.toContain('Read as');
    const html = { name: 'a.html', mimeType: 'text/html', buffer: Buffer.from('<!doctype html><p>a, b</p>') };
    await page.locator('#file').setInputFiles(html);
    await expect.poll(() => page.locator('#status').innerText()).toBe('没有找到表格或文字。');
  });
});

describe('readers of all kinds', () => {
  it('see at once what was read, and may paste again where they are', async () => {
    await open({ width: 320 });
    await paste(page, TEXT, HTML);
    await expect.poll(counts).toBe('3 values read, 1 cell not read.');
    await expect
      .poll(() => page.locator('.counts').evaluate((one) => one.getBoundingClientRect().bottom < innerHeight))
      .toBe(true);
    await page.evaluate((text) => navigator.clipboard.writeText(text), TEXT);
    await page.keyboard.press('Control+V');
    await expect.poll(counts).toBe('2 values read, 0 cells not read.');
    // In a field it is only text.
    await page.getByLabel('Place of the values').click();
    await page.keyboard.press('Control+V');
    expect(await page.getByLabel('Place of the values').inputValue()).toContain('Other');
    expect(await counts()).toBe('2 values read, 0 cells not read.');
  });

  it('keep the cell they chose in sight, with its row, and see another one that they point at', async () => {
    await open({ width: 320 });
    await paste(page, TEXT, HTML);
    await page.getByRole('button', { name: 'Row 3, column 3' }).click();
    const chosen = cell(page, 3, 3);
    await page.getByLabel('Number of “Bridges, 2025”').waitFor();
    expect(await focusedText()).toMatch(/^3 or 4/);
    await cell(page, 3, 1).hover();
    expect(await cell(page, 3, 1).getAttribute('class')).toMatch(/ is-pointed$/);
    expect(await chosen.getAttribute('class')).toMatch(/ is-chosen$/);
    expect(await page.locator('#cell-detail').innerText()).toContain('Row 3, column 1');
    await page.getByRole('heading', { name: 'Values read' }).hover();
    await expect.poll(() => page.locator('#cell-detail').innerText()).toContain('Row 3, column 3: not read');

    await page.locator('.read-values').getByText('5 bridges').click();
    expect(await cell(page, 3, 4).getAttribute('class')).toMatch(/ is-chosen$/);
    await page.getByLabel('Number of “Bridges, 2025”').waitFor();

    await cell(page, 3, 4).focus();
    await page.keyboard.press('End');
    const [pane, name, last] = await Promise.all(
      [page.locator('.cells').first(), cell(page, 3, 1), cell(page, 3, 5)].map((one) => one.boundingBox()),
    );
    expect(name!.x).toBeGreaterThanOrEqual(pane!.x - 1);
    expect(last!.x).toBeGreaterThanOrEqual(name!.x + name!.width - 1);
    expect(last!.x + last!.width).toBeLessThanOrEqual(pane!.x + pane!.width + 1);

    // All of a value is seen without scrolling sideways.
    const values = page.locator('.read-values .cells');
    expect(await values.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
  });

  it('go to a cell that was not read, on whatever page of the table it is', async () => {
    await open();
    const rows = Array.from({ length: 60 }, (_, at) => `Row ${at}\t${at === 50 ? '3 or 4' : at}`);
    await paste(page, `Indicator\tActual 2025\n${rows.join('\n')}`);
    await page.getByRole('button', { name: 'Row 52, column 2' }).click();
    await page.getByText('Rows 41 to 61 of 61').first().waitFor();
    await expect.poll(focusedText).toMatch(/^3 or 4/);
    await page.getByLabel('Number of “Row 50, Actual 2025”').waitFor();
  });

  it('move through the table by keys and hear what each cell became', async () => {
    await open();
    await paste(page, TEXT, HTML);
    await cell(page, 1, 1).focus();
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
    expect(await page.locator('#cell-detail').innerText()).toBe(
      'Row 3, column 3: not read, several numbers, or one among words',
    );
  });

  it('find a page without faults of axe in both languages, and need not scroll sideways', async () => {
    await open();
    await paste(page, TEXT, HTML);
    await page.locator('#code').waitFor();
    for (const summary of await page.locator('summary').all()) await summary.click();
    await page.locator('.correct details:not([open])').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Add annotation' }).click();
    await page.getByRole('group', { name: 'Annotation 1' }).waitFor();
    await page.evaluate(axe);
    const violations = () =>
      page.evaluate(async () => {
        const { axe } = window as unknown as { axe: { run: () => Promise<{ violations: unknown[] }> } };
        return (await axe.run()).violations;
      });
    expect(await violations()).toEqual([]);
    await page.getByRole('button', { name: '中文' }).click();
    await page.getByRole('heading', { name: '1. 添加表格' }).waitFor();
    expect(await violations()).toEqual([]);
    for (const width of [320, 768, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      const tops = await page
        .locator('.chart')
        .evaluateAll((cards) => cards.map((card) => card.getBoundingClientRect().top));
      // Side by side, and one below the other on a phone.
      expect(new Set(tops).size, `${width} px`).toBe(width < 700 ? 3 : 1);
    }
  });
});
