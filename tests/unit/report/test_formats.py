#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The sample document as HTML, Markdown, ODT and DOCX, read by other programs.

usage: test_formats.py REPORT_SAMPLE SOURCE_FOLDER
"""

import html.parser
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree
import zipfile
from collections import Counter
from pathlib import Path

sample_program = sys.argv[1]
soffice = shutil.which('soffice')
VOID = set('meta br hr img link input'.split())
HEADINGS = 19  # of the sample, one of them the contents where a format makes it a heading


class Page(html.parser.HTMLParser):
    """Elements with attributes and the text in them; complains about what is not closed as it was opened."""

    def __init__(self, text):
        super().__init__()
        self.elements, self.stack, self.faults = [], [], []
        self.feed(text)
        self.faults += [f'{tag} is left open' for tag, _ in self.stack]

    def handle_starttag(self, tag, attributes):
        element = {'tag': tag, 'text': '', 'inside': [name for name, _ in self.stack], **dict(attributes)}
        self.elements.append(element)
        if tag not in VOID:
            self.stack.append((tag, element))

    def handle_endtag(self, tag):
        if not self.stack or self.stack[-1][0] != tag:
            self.faults.append(f'{tag} closes {self.stack[-1][0] if self.stack else "nothing"}')
            return
        self.stack.pop()

    def handle_data(self, data):
        for _, element in self.stack:
            element['text'] += data

    def all(self, *tags):
        return [element for element in self.elements if element['tag'] in tags]


def local(element):
    return element.tag.split('}')[1]


def attribute(element, name):
    return next((value for key, value in element.items() if key.split('}')[-1] == name), None)


class Formats(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.folder.cleanup)
        cls.files = {}
        for suffix in ('html', 'md', 'odt', 'docx'):
            cls.files[suffix] = Path(cls.folder.name, f'document.{suffix}')
            subprocess.run([sample_program, 'document', cls.files[suffix]], check=True)

    def part(self, suffix, name):
        with zipfile.ZipFile(self.files[suffix]) as package:
            return ElementTree.fromstring(package.read(name))

    # HTML

    def test_html_is_well_formed_and_semantic(self):
        page = Page(self.files['html'].read_text())
        self.assertEqual(page.faults, [])
        self.assertEqual(page.all('html')[0]['lang'], 'de-DE')
        self.assertEqual(page.all('title')[0]['text'], 'Probe über Größen & Maße')
        levels = [int(element['tag'][1]) for element in page.all('h1', 'h2', 'h3', 'h4')]
        self.assertEqual(len(levels), HEADINGS)
        self.assertTrue(all(level <= above + 1 for above, level in zip([0] + levels, levels)))
        for image in page.all('img'):
            self.assertTrue(image['alt'])
        heads = [head for head in page.all('th') if head.get('scope') == 'col']
        self.assertEqual([head['text'] for head in heads], ['Ort', 'Einwohner', 'Bemerkung'])
        self.assertEqual(len(page.all('caption')), 1)
        self.assertIn(('en', 'accessible document'), [(e.get('lang'), e['text']) for e in page.all('span')])

    def test_html_links_lead_somewhere_and_nothing_is_loaded(self):
        text = self.files['html'].read_text()
        page = Page(text)
        identities = [element['id'] for element in page.elements if 'id' in element]
        self.assertEqual(len(identities), len(set(identities)))
        for link in page.all('a'):
            self.assertTrue(link['href'].startswith('https://') or link['href'][1:] in identities, link['href'])
        self.assertEqual(page.all('script', 'link', 'iframe'), [])
        self.assertTrue(all(image['src'].startswith('data:') for image in page.all('img')))
        self.assertIn("default-src 'none'", text)

    # Markdown

    def test_markdown_keeps_headings_and_tables(self):
        text = self.files['md'].read_text()
        self.assertTrue(text.startswith('---\ntitle: "Probe über Größen & Maße"\nlang: "de-DE"\n'))
        self.assertEqual(len(re.findall(r'^#+ ', text, re.M)), HEADINGS)
        self.assertEqual(len(re.findall(r'^\| Ort \d+ \|', text, re.M)), 60)
        self.assertIn('| --- | --: | --- |', text)
        self.assertIn('[Verweis auf die Tabelle](#tabelle)', text)
        self.assertIn('<a id="tabelle"></a>', text)
        self.assertIn('```cpp\nint main()\n{', text)

    # ODT and DOCX

    def test_packages_are_whole(self):
        for suffix in ('odt', 'docx'):
            with zipfile.ZipFile(self.files[suffix]) as package:
                self.assertIsNone(package.testzip())
                for name in package.namelist():
                    if name.endswith(('.xml', '.rels')):
                        ElementTree.fromstring(package.read(name))
        with zipfile.ZipFile(self.files['odt']) as package:
            first = package.infolist()[0]
            self.assertEqual((first.filename, first.compress_type, first.extra), ('mimetype', zipfile.ZIP_STORED, b''))

    def test_odt_has_real_styles(self):
        content = self.part('odt', 'content.xml')
        counts = Counter(local(element) for element in content.iter())
        self.assertEqual(counts['h'], HEADINGS - 1)
        self.assertEqual(counts['table-header-rows'], 1)
        self.assertEqual(counts['table-of-content'], 1)
        descriptions = [element.text for element in content.iter() if local(element) == 'desc']
        self.assertEqual(descriptions, ['Farbiger Verlauf von links nach rechts', 'Balken: 90, 40 und 65'])
        used = {attribute(e, 'style-name') for e in content.iter() if local(e) in ('p', 'h')} - {None}
        named = {attribute(e, 'name') for tree in (content, self.part('odt', 'styles.xml')) for e in tree.iter()
                 if local(e) == 'style'}
        self.assertEqual(used - named, set())

    def test_docx_has_real_styles(self):
        document = self.part('docx', 'word/document.xml')
        used = Counter(attribute(e, 'val') for e in document.iter() if local(e) == 'pStyle')
        self.assertEqual(sum(count for name, count in used.items() if name.startswith('Heading')), HEADINGS - 1)
        named = {attribute(e, 'styleId') for e in self.part('docx', 'word/styles.xml').iter() if local(e) == 'style'}
        self.assertEqual(set(used) - named, set())
        self.assertEqual(sum(local(e) == 'tblHeader' for e in document.iter()), 1)
        pictures = [attribute(e, 'descr') for e in document.iter() if local(e) == 'docPr']
        self.assertEqual(pictures, ['Farbiger Verlauf von links nach rechts', 'Balken: 90, 40 und 65'])
        relations = {attribute(e, 'Id') for e in self.part('docx', 'word/_rels/document.xml.rels')}
        asked = {attribute(e, key) for e in document.iter() for key in ('embed', 'id')
                 if (attribute(e, key) or '').startswith('rId')}
        self.assertEqual(asked - relations, set())

    @unittest.skipUnless(soffice, 'LibreOffice (soffice) is not here')
    def test_libreoffice_loses_nothing(self):
        for suffix in ('odt', 'docx'):
            with self.subTest(suffix):
                folder = Path(self.folder.name, f'from-{suffix}')
                subprocess.run([soffice, f'-env:UserInstallation=file://{self.folder.name}/profile', '--headless',
                                '--convert-to', 'fodt', '--outdir', folder, self.files[suffix]], check=True,
                               capture_output=True, timeout=240)
                content = ElementTree.parse(folder / 'document.fodt').getroot()
                body = next(e for e in content.iter() if local(e) == 'text' and 'office' in e.tag)
                counts = Counter(local(element) for element in body.iter())
                self.assertEqual(counts['h'], HEADINGS - 1)
                self.assertGreaterEqual(counts['table'], 1)
                self.assertEqual(counts['table-header-rows'], 1)
                self.assertGreaterEqual(counts['table-of-content'], 1)
                said = [e.text for e in body.iter() if local(e) == 'desc' and e.text]
                self.assertEqual(said, ['Farbiger Verlauf von links nach rechts', 'Balken: 90, 40 und 65'])
                text = ''.join(body.itertext())
                self.assertIn('Straßenverkehrsordnung', text)
                self.assertIn('ganz innen', text)


if __name__ == '__main__':
    unittest.main(argv=sys.argv[:1])
