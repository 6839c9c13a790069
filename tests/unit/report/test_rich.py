#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Footnotes, indexes, wide and long tables, colours: what the writer makes of them.

usage: test_rich.py REPORT_SAMPLE SOURCE_FOLDER
"""

import re
import subprocess
import sys
import tempfile
import unittest
from collections import Counter
from pathlib import Path

import pdfmodel
import pdfua

sample_program, source_folder = sys.argv[1], Path(sys.argv[2])
second_opinion = source_folder / '../shared/tools/uacheck.py'
probes = source_folder / 'tests/data/fonts'


def run(*command):
    return subprocess.run([str(part) for part in command], capture_output=True, check=False)


class Rich(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.folder.cleanup)
        cls.path = cls.write('rich')
        cls.pdf = pdfmodel.read(cls.path)
        cls.elements = [element for top in cls.pdf.structure() for element in top.walk()]

    @classmethod
    def write(cls, kind, *fonts):
        path = Path(cls.folder.name, f'{kind}{len(fonts)}.pdf')
        subprocess.run([sample_program, kind, path, *fonts], check=True, stdout=subprocess.DEVNULL)
        return path

    def text(self, *options, path=None):
        found = run('pdftotext', *options, path or self.path, '-').stdout.decode()
        return re.sub(r'\s+', ' ', re.sub('\u00ad\\s*', '', found))

    def judged_good(self, path):
        self.assertEqual(pdfua.check(pdfmodel.read(path)), {})
        result = run('qpdf', '--check', path)
        self.assertEqual(result.returncode, 0, result.stdout.decode() + result.stderr.decode())
        if second_opinion.exists():
            result = run(sys.executable, '-B', second_opinion, path)
            self.assertEqual(result.returncode, 0, result.stdout.decode())

    def test_checkers_find_nothing(self):
        self.judged_good(self.path)

    def test_poppler_reads_the_structure(self):
        result = run('pdfinfo', '-struct', self.path)
        self.assertEqual(result.returncode, 0)
        kinds = Counter(line.split()[0] for line in result.stdout.decode().splitlines() if line.startswith(' '))
        self.assertGreaterEqual(kinds['Note'], 20)
        self.assertGreaterEqual(kinds['Table'], 3)

    def test_notes_are_read_behind_their_marks(self):
        notes = [element for element in self.elements if element.type == 'Note']
        self.assertEqual(len(notes), 24)
        self.assertEqual(len({self.pdf.resolve(note.entries['/ID']) for note in notes}), 24)
        for note in notes:
            self.assertIn(note.parent.type, ('P', 'TD'))
            at = note.parent.kids.index(note)
            self.assertTrue(any(isinstance(kid, tuple) for kid in note.parent.kids[:at + 2]))

    def test_notes_stand_at_the_foot_of_the_page_of_their_mark(self):
        for number in range(20):
            for page in range(1, len(self.pdf.pages) + 1):
                text = self.text('-f', str(page), '-l', str(page))
                if f'Absatz {number} mit Beleg' in text:
                    self.assertIn(f'Beleg {number}.', text)
                    self.assertLess(text.index(f'Absatz {number} mit'), text.index(f'Beleg {number}.'))

    def test_wide_tables_come_in_parts_that_name_their_rows(self):
        text = self.text('-layout')
        parts = re.findall(r'Sechzig Spalten \((\d+)/(\d+)\)', text)
        self.assertGreater(len(parts), 3)
        self.assertEqual([int(part) for part, _ in parts], list(range(1, int(parts[0][1]) + 1)))
        for column in range(1, 61):
            self.assertIn(f'Wert 3.{column}', self.text())
        self.assertEqual(len(re.findall(r'Wert 3\.1\b', self.text())), len(parts))

    def test_a_cell_longer_than_pages_is_whole(self):
        text = self.text()
        for start in (0, 5000, 20000):
            numbers = [int(found) for found in re.findall(r'Zeile (\d+) einer', text)]
            self.assertTrue(any(number >= start for number in numbers))
        self.assertEqual(numbers, sorted(numbers))

    def test_the_index_leads_to_pages(self):
        count = len(self.pdf.pages)
        pages = {title: next(page for page in range(3, count + 1) if title in self.text('-f', str(page), '-l', str(page)))
                 for title in ('Breite und lange Tabellen', 'Bilderzeichen')}
        text = self.text('-f', str(count - 1), '-l', str(count))
        self.assertIn(f'Ärger 3, {pages["Bilderzeichen"]} ', text)
        self.assertIn(f'Breite {pages["Breite und lange Tabellen"]} ', text)
        self.assertIn('Olpe 3', text)
        self.assertEqual(sum(element.type == 'Index' for element in self.elements), 2)
        contents = self.text('-layout', '-f', '2', '-l', '2')
        self.assertRegex(contents, rf'Schlagwörter +{count - 1}\b')
        self.assertRegex(contents, rf'Kommunen +{count}\b')

    def test_emoji_are_pictures_that_keep_their_text(self):
        if 'oji' not in run('fc-list').stdout.decode():
            self.skipTest('no font with emoji is here')
        self.assertIn('\U0001F4CC Nadel, \U0001F600 Gesicht', self.text())
        fonts = self.pdf.get(self.pdf.inherited(self.pdf.pages[0], '/Resources'), '/Font')
        coloured = [self.pdf.dictionary(font) for font in fonts.values()
                    if '/XObject' in self.pdf.dictionary(self.pdf.get(font, '/Resources'))]
        self.assertEqual(len(coloured), 1)

    def test_gradients_are_shadings(self):
        patterns = self.pdf.get(self.pdf.inherited(self.pdf.pages[0], '/Resources'), '/Pattern')
        kinds = sorted(self.pdf.get(pattern, '/Shading', '/ShadingType') for pattern in patterns.values())
        self.assertEqual(kinds, [2, 3])

    def test_colour_profiles_are_read(self):
        images = self.pdf.get(self.pdf.inherited(self.pdf.pages[0], '/Resources'), '/XObject')
        squares = [reference for reference in images.values() if self.pdf.get(reference, '/Width') == 60]
        self.assertEqual(len(squares), 1)
        pixel = self.pdf.stream(squares[0])[:3]
        self.assertTrue(pixel[0] > 250 and pixel[1] < 6 and pixel[2] < 6, pixel)

    def test_foreign_passages_have_their_language(self):
        spoken = {pdfmodel.text(self.pdf.resolve(element.entries['/Lang'])) for element in self.elements
                  if '/Lang' in element.entries}
        self.assertEqual(spoken, {'en', 'he'})

    def test_cff_and_variable_fonts_are_embedded(self):
        path = self.write('fonts', probes / 'TwbProbeCff.otf', probes / 'TwbProbeVariable.ttf')
        self.judged_good(path)
        listed = run('pdffonts', path).stdout.decode()
        self.assertRegex(listed, r'\+TwbProbeCff +CID Type 0C +Custom +yes yes yes')
        self.assertRegex(listed, r'\+TwbProbeVariable +CID TrueType +Identity-H +yes yes yes')
        self.assertIn('Straße in CFF', self.text(path=path))
        self.assertIn('Straße variabel, fett', self.text(path=path))


if __name__ == '__main__':
    unittest.main(argv=sys.argv[:1])
