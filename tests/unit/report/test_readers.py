#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reports of the example library and of an awkward record, as other programs read them.

What a report holds is taken from its JSON; HTML is judged by axe-core in headless Chromium, ODT and DOCX are opened
by LibreOffice and written again, XLSX is read back, PDF is read by poppler. Programs that are not there are skipped
by name; axe-core is looked for in TWB_AXE and where `npm install --prefix ~/.cache/transferwerkbank/npm axe-core`
puts it.

usage: test_readers.py TRANSFERWERKBANK SOURCE_FOLDER
"""

import datetime
import html
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree
import zipfile
from pathlib import Path

program = sys.argv[1]
soffice, chromium = shutil.which('soffice'), shutil.which('chromium')
axe = Path(os.environ.get('TWB_AXE', Path.home() / '.cache/transferwerkbank/npm/node_modules/axe-core/axe.min.js'))
TEMPLATES = ('steckbrief', 'erfahrungsblatt', 'vergleich', 'handout', 'leitfaden', 'sammelband',
             'sitzungsprotokoll')
LINKS = ' '.join(f'[Verweis {number}](https://example.org/{number})' for number in range(1000))
AWKWARD = f'''---
title: "\u05e4\u05e8\u05d5\u05d9\u05e7\u05d8 \U0001f1e9\U0001f1ea <b>&amp; Laternen"
summary: "\u0633\u0644\u0627\u0645 \U0001f4cc und **fett** zur Beleuchtung"
kommune: Soest
---
## Lösung

{'|a' * 60}|
{'|-' * 60}|
{'|Wert' * 60}|

| Kopf | Zelle |
|---|---|
| x | {'Verwaltungsvorschrift' * 1500} |

![](weg.png)

1. a
   - b
     1. c
        > d

## Ergebnisse

{LINKS}
'''


def local(element):
    return element.tag.split('}')[1]


def attribute(element, name):
    return next((value for key, value in element.items() if key.split('}')[-1] == name), None)


def words(text):
    return re.sub(r'\s+', ' ', text.replace('\u00ad', '')).strip()


def plain(pieces):
    return words(''.join(piece['text'] for piece in pieces))


def walk(blocks):
    for block in blocks:
        yield block
        yield from walk(block.get('blocks', []))
        for item in block.get('items', []):
            yield from walk(item['blocks'])


def judged_by_axe(page, folder, scheme='light'):
    """[(rule, first place)] that axe-core finds wrong."""
    page = re.sub('<meta http-equiv="Content-Security-Policy"[^>]*>', '', page)  # or no script could judge it
    if scheme == 'dark':
        page = page.replace('(prefers-color-scheme: dark)', 'all')
    script = axe.read_text().replace('</script', '<\\/script') + '''
        ;axe.run().then(found => {
            const said = JSON.stringify({passes: found.passes.map(rule => rule.id),
                wrong: found.violations.map(rule => [rule.id, rule.nodes[0].html])});
            document.body.innerHTML = '<pre id="said"></pre>';
            document.getElementById('said').textContent = said;
        });'''
    file = Path(folder, 'judged.html')
    file.write_text(page.replace('</body>', f'<script>{script}</script></body>'))
    shown = subprocess.run([chromium, '--headless', '--no-sandbox', '--disable-gpu', f'--user-data-dir={folder}/chromium',
                            '--virtual-time-budget=120000', '--dump-dom', file.as_uri()],
                           capture_output=True, check=True, timeout=240).stdout.decode()
    said = json.loads(html.unescape(re.search('<pre id="said">(.*?)</pre>', shown, re.S)[1]))
    assert 'color-contrast' in said['passes'] or said['wrong'], 'nothing was judged'
    return [tuple(found) for found in said['wrong']]


class Readers(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.folder.cleanup)
        cls.home = Path(cls.folder.name)
        (cls.home / 'notes').mkdir()
        (cls.home / 'notes/awkward.md').write_text(AWKWARD)
        cls.run_program('create', cls.home / 'a.twb', '--example')
        cls.run_program('--library', cls.home / 'a.twb', 'import', cls.home / 'notes', '--kind', 'project')
        cls.awkward = cls.search('Laternen')[:1]
        cls.projects = cls.search('art:projekt beleuchtung ODER mobilität')[:11]
        cls.lessons = cls.search('art:erfahrung')[:8]

    @classmethod
    def run_program(cls, *arguments):
        places = {'HOME': cls.folder.name, 'XDG_DATA_HOME': f'{cls.folder.name}/data',
                  'XDG_CACHE_HOME': f'{cls.folder.name}/cache', 'TWB_LANG': 'de_DE'}
        command = [program, *map(str, arguments)]
        return subprocess.run(command, capture_output=True, check=True, env=os.environ | places).stdout.decode()

    @classmethod
    def search(cls, query):
        found = cls.run_program('--library', cls.home / 'a.twb', '--json', 'search', query, '--limit', '60')
        return [hit['id'] for hit in json.loads(found)['hits']]

    def report(self, template, suffix):
        """The file of a report in the form of its suffix."""
        file = self.home / f'{template}.{suffix}'
        if not file.exists():
            few = template == 'vergleich'
            records = self.awkward + (self.projects[:3] if few else self.projects + self.lessons)
            self.run_program('--library', self.home / 'a.twb', 'report', *records, '--template', template,
                             '--with-history', '--output', file)
        return file

    def blocks(self, template):
        return list(walk(json.loads(self.report(template, 'json').read_text())['blocks']))

    def headings(self, template):
        return [plain(block['text']) for block in self.blocks(template) if block['type'] == 'heading']

    def test_there_is_something_to_read(self):
        self.assertEqual(len(self.awkward), 1)
        self.assertGreater(len(self.projects), 5)
        self.assertGreater(len(self.lessons), 3)
        kinds = {block['type'] for template in TEMPLATES for block in self.blocks(template)}
        self.assertTrue({'heading', 'table', 'figure', 'list', 'index', 'contents'} <= kinds, kinds)
        self.assertTrue(any('Laternen' in title for title in self.headings('steckbrief')))

    # HTML

    @unittest.skipUnless(chromium and axe.is_file(), f'Chromium or axe-core ({axe}) is not here')
    def test_axe_finds_nothing_wrong_with_a_page(self):
        for template in TEMPLATES:
            for scheme in ('light', 'dark'):
                with self.subTest(template, scheme=scheme):
                    page = self.report(template, 'html').read_text()
                    self.assertEqual(judged_by_axe(page, self.folder.name, scheme), [])

    @unittest.skipUnless(chromium and axe.is_file(), f'Chromium or axe-core ({axe}) is not here')
    def test_axe_finds_what_is_broken_on_purpose(self):
        page = self.report('sammelband', 'html').read_text()
        for rule, change in {'image-alt': lambda text: re.sub(' alt="[^"]*"', '', text),
                             'html-has-lang': lambda text: re.sub('<html lang="[^"]*"', '<html', text),
                             'document-title': lambda text: re.sub('<title>.*?</title>', '', text, flags=re.S),
                             'color-contrast': lambda text: re.sub('--text: #[0-9a-f]*', '--text: #dddddd', text),
                             'link-name': lambda text: re.sub('(<a href="#[^>]*>)[^<]*', r'\1', text)}.items():
            with self.subTest(rule):
                self.assertIn(rule, [found for found, _ in judged_by_axe(change(page), self.folder.name)])

    # ODT and DOCX

    @unittest.skipUnless(soffice, 'LibreOffice (soffice) is not here')
    def test_libreoffice_keeps_headings_tables_and_alternative_texts(self):
        for suffix in ('odt', 'docx'):
            files = [self.report(template, suffix) for template in TEMPLATES]
            folder = self.home / f'from-{suffix}'
            subprocess.run([soffice, f'-env:UserInstallation=file://{self.folder.name}/profile', '--headless',
                            '--convert-to', 'fodt', '--outdir', folder, *files], check=True, capture_output=True,
                           timeout=280)
            for template in TEMPLATES:
                with self.subTest(template, suffix=suffix):
                    self.is_kept(template, ElementTree.parse(folder / f'{template}.fodt').getroot())

    def is_kept(self, template, content):
        body = next(element for element in content.iter() if local(element) == 'text' and 'office' in element.tag)
        headings = [words(''.join(element.itertext())) for element in body.iter() if local(element) == 'h']
        self.assertEqual(headings, self.headings(template))
        blocks = self.blocks(template)
        tables = [element for element in body.iter() if local(element) == 'table']
        self.assertEqual(len(tables), sum(block['type'] in ('table', 'facts') for block in blocks))
        heads = sum(local(element) == 'table-header-rows' for element in body.iter())
        self.assertEqual(heads, sum(block['type'] == 'table' and block['headerRows'] > 0 for block in blocks))
        said = [element.text for element in body.iter() if local(element) == 'desc' and element.text]
        self.assertEqual(said, [block['alternativeText'] for block in blocks if block['type'] == 'figure'])

    # XLSX

    def test_tables_are_read_back_with_their_types(self):
        book = self.report('steckbrief', 'xlsx')
        data = json.loads(self.report('steckbrief', 'json').read_text())
        sheets = read_xlsx(book)
        for kind, name in (('project', 'Projekte'), ('lesson', 'Erfahrungen')):
            head, *rows = sheets[name]
            records = [record for record in data['records'] if record['kind'] == kind]
            found = {row[head.index('ID')]: dict(zip(head, row)) for row in rows}
            self.assertTrue(set(found) >= {record['id'] for record in records})
            for record in records:
                self.assertEqual(found[record['id']]['Titel'], record['title'])
                day = record['fields'].get('status_as_of', '')
                if len(day) == 10:
                    self.assertEqual(found[record['id']]['Stand'], datetime.date.fromisoformat(day))
        cells = [cell for rows in sheets.values() for row in rows[1:] for cell in row]
        self.assertTrue(any(isinstance(cell, datetime.date) for cell in cells))
        self.assertFalse(any(isinstance(cell, str) and cell.startswith('<f>') for cell in cells))

    # PDF

    @unittest.skipUnless(shutil.which('pdfinfo'), 'poppler (pdfinfo) is not here')
    def test_poppler_reads_structure_and_text_of_every_template(self):
        for template in TEMPLATES:
            with self.subTest(template):
                path = self.report(template, 'pdf')
                tree = subprocess.run(['pdfinfo', '-struct-text', path], capture_output=True, check=True)
                self.assertEqual(tree.stderr, b'')
                lines = tree.stdout.decode().splitlines()
                headings = self.headings(template)
                contents = sum(block['type'] == 'contents' for block in self.blocks(template))
                self.assertEqual(sum(bool(re.match(r' *H\d\b', line)) for line in lines), len(headings) + contents)
                text = words(subprocess.run(['pdftotext', path, '-'], capture_output=True,
                                            check=True).stdout.decode().replace('\u00ad\n', ''))
                for heading in headings:
                    if heading.isascii():
                        self.assertIn(heading, text)


def read_xlsx(path):
    """{sheet: [[value]]}: text, number, truth or date, as the cells say themselves."""
    with zipfile.ZipFile(path) as package:
        def part(name):
            return ElementTree.fromstring(package.read(name))
        strings = [''.join(piece.text or '' for piece in item.iter() if local(piece) == 't')
                   for item in part('xl/sharedStrings.xml')]
        dates = [int(attribute(form, 'numFmtId')) for group in part('xl/styles.xml') if local(group) == 'cellXfs'
                 for form in group]
        names = [attribute(sheet, 'name') for sheet in part('xl/workbook.xml').iter() if local(sheet) == 'sheet']
        return {name: [[value for value in row_values(row, strings, dates)]
                       for row in part(f'xl/worksheets/sheet{number}.xml').iter() if local(row) == 'row']
                for number, name in enumerate(names, 1)}


def row_values(row, strings, formats):
    values = []
    for cell in row:
        letters = re.match('[A-Z]+', attribute(cell, 'r'))[0]
        column = 0
        for letter in letters:
            column = 26 * column + ord(letter) - 64
        values += [None] * (column - 1 - len(values))
        text = next((kid.text for kid in cell if local(kid) == 'v'), None)
        kind = attribute(cell, 't')
        if any(local(kid) == 'f' for kid in cell):
            values.append('<f>' + str(text))
        elif text is None:
            values.append(None)
        elif kind == 's':
            values.append(strings[int(text)])
        elif kind == 'b':
            values.append(text == '1')
        elif formats[int(attribute(cell, 's') or 0)] >= 14:
            values.append(datetime.date(1899, 12, 30) + datetime.timedelta(days=int(float(text))))
        else:
            values.append(float(text))
    return values


if __name__ == '__main__':
    unittest.main(argv=sys.argv[:1])
