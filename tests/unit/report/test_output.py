#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the writer makes of the sample documents.

usage: test_output.py REPORT_SAMPLE SOURCE_FOLDER
"""

import os
import re
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import pdfmodel
import pdfua

sample_program, source_folder = sys.argv[1], Path(sys.argv[2])
second_opinion = source_folder / '../shared/tools/uacheck.py'
golden = Path(__file__).with_name('document.structure.txt')


def run(*command):
    return subprocess.run(command, capture_output=True, check=False)


def structure_lines(element, depth=0):
    """The structure as indented lines; elements of one kind in a row are counted, not repeated."""
    lines, kinds = [], []
    for kid in element.elements:
        shape = structure_lines(kid, depth + 1)
        if kinds and kinds[-1][0] == shape:
            kinds[-1][1] += 1
        else:
            kinds.append([shape, 1])
    for shape, count in kinds:
        lines += [shape[0] + (f' ×{count}' if count > 1 else '')] + shape[1:]
    return ['  ' * depth + element.type] + lines


class Output(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.folder.cleanup)
        cls.document = cls.write('document')
        cls.sheet = cls.write('sheet')
        cls.pdf = pdfmodel.read(cls.document)

    @classmethod
    def write(cls, kind, name=None):
        path = Path(cls.folder.name, f'{name or kind}.pdf')
        subprocess.run([sample_program, kind, path], check=True, stdout=subprocess.DEVNULL)
        return path

    def text(self, *options, path=None):
        found = run('pdftotext', *options, path or self.document, '-').stdout.decode()
        return re.sub(r'\s+', ' ', re.sub('\u00ad\\s*', '', found))

    def test_own_checker_finds_nothing(self):
        for path in (self.document, self.sheet):
            self.assertEqual(pdfua.check(pdfmodel.read(path)), {})

    @unittest.skipUnless(second_opinion.exists(), f'{second_opinion} is missing')
    def test_second_opinion_finds_nothing(self):
        result = run(sys.executable, second_opinion, self.document, self.sheet)
        self.assertEqual(result.returncode, 0, result.stdout.decode())

    def test_qpdf_finds_nothing(self):
        for path in (self.document, self.sheet):
            result = run('qpdf', '--check', path)
            self.assertEqual(result.returncode, 0, result.stdout.decode() + result.stderr.decode())

    def test_structure_is_as_written_down(self):
        lines = structure_lines(self.pdf.structure()[0])
        expected = [line for line in golden.read_text().splitlines() if not line.startswith('#')]
        self.assertEqual(lines, expected)

    def test_every_text_belongs_to_its_own_element(self):
        for path in (self.document, self.sheet):
            for top in pdfmodel.read(path).structure():
                for element in top.walk():
                    if element.type in ('P', 'Title', 'Subtitle', 'H1', 'H2', 'H3', 'TH'):
                        self.assertTrue(element.kids, element)

    def test_bookmarks_follow_the_headings(self):
        bookmarks = [(level, title) for level, title, _ in self.pdf.outline()]
        self.assertEqual(bookmarks[:5], [
            (1, 'Fließtext und Verweise'), (2, 'Unterabschnitt ohne Abschnitt'), (2, 'Listen'), (2, 'Quelltext'),
            (2, 'Tabelle')])
        self.assertEqual(len(bookmarks), 18)

    def test_contents_name_the_pages_of_the_headings(self):
        contents = self.text('-layout', '-f', '2', '-l', '2')
        for _, title, destination in self.pdf.outline():
            number = self.pdf.pages.index(destination[0]) + 1
            self.assertRegex(contents, re.escape(title) + rf' +{number}\b')
            self.assertTrue(title in self.text('-f', str(number), '-l', str(number)), title)

    def test_every_link_leads_somewhere(self):
        places = dict(self.pdf.name_tree(self.pdf.get(self.pdf.catalog, '/Names', '/Dests')))
        self.assertEqual(list(places), sorted(places))
        targets = []
        for page in self.pdf.pages:
            for annotation in pdfmodel.as_list(self.pdf.get(page, '/Annots')):
                entries = self.pdf.dictionary(annotation)
                targets.append(pdfmodel.text(self.pdf.resolve(entries.get('/Dest')))
                               or pdfmodel.text(self.pdf.get(entries, '/A', '/URI')))
        inside = [target for target in targets if not target.startswith('http')]
        self.assertEqual(len(inside), 19)
        self.assertTrue(set(inside) <= set(places))
        self.assertIn('https://www.example.org/Gr%C3%B6%C3%9Fe?a=1', targets)

    def test_text_comes_out_as_it_went_in(self):
        text = self.text()
        for sample in ('Text mit Umlauten äöüß ÄÖÜ, fett, kursiv, int main(), einem Verweis ins Netz',
                       'αβγ, Жук, e\u0301 n\u0303 → ≥', '漢字, ', '📌; https', 'Die Verwaltungsvorschrift über die Barrierefreiheit regelt',
                       'https://www.example.org/ein/sehr/langer/'):
            self.assertTrue(sample in text, sample)

    def test_hyphenated_words_are_joined_by_readers(self):
        raw = run('pdftotext', self.document, '-').stdout.decode()
        self.assertGreater(raw.count('\u00ad\n'), 5)
        words = re.findall(r'\w+', self.text())
        self.assertGreater(words.count('Straßenverkehrsordnung'), 100)
        self.assertNotIn('Straßenverkehrs', words)

    def test_every_page_but_the_title_page_counts(self):
        count = len(self.pdf.pages)
        for number in range(1, count + 1):
            page = self.text('-f', str(number), '-l', str(number))
            self.assertEqual(f'Seite {number} von {count}' in page, number > 1)

    def test_heads_of_tables_come_again_as_artifacts(self):
        rows = [element for top in self.pdf.structure() for element in top.walk() if element.type == 'THead']
        self.assertEqual(len(rows), 1)
        pages = [number for number in range(1, len(self.pdf.pages) + 1)
                 if 'Ort Einwohner Bemerkung' in self.text('-layout', '-f', str(number), '-l', str(number))]
        self.assertGreater(len(pages), 3)

    def test_same_input_same_bytes(self):
        self.assertEqual(self.sheet.read_bytes(), self.write('sheet', 'again').read_bytes())

    def test_source_date_epoch_sets_the_time(self):
        os.environ['SOURCE_DATE_EPOCH'] = '1700000000'
        try:
            pdf = pdfmodel.read(self.write('sheet', 'dated'))
        finally:
            del os.environ['SOURCE_DATE_EPOCH']
        self.assertEqual(pdfmodel.text(pdf.get(pdf.trailer, '/Info', '/CreationDate')), 'D:20231114221320Z')
        self.assertIn(b'2023-11-14T22:13:20Z', pdf.stream(pdf.catalog['/Metadata']))

    def test_fonts_are_cut_to_what_is_used(self):
        self.assertLess(self.sheet.stat().st_size, 20_000)


if __name__ == '__main__':
    unittest.main(argv=sys.argv[:1])
