#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the writer makes is PDF/A-2a, and the checker of that finds what is broken on purpose.

usage: test_pdfa.py REPORT_SAMPLE SOURCE_FOLDER
"""

import base64
import copy
import re
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import pdfa
import pdfmodel

sample_program, source_folder = sys.argv[1], Path(sys.argv[2])
probes = source_folder / 'tests/data/fonts'


def change_stream(pdf, reference, change):
    stream = pdf.resolve(reference)
    stream['data'] = base64.b64encode(change(base64.b64decode(stream['data']))).decode()


def in_metadata(old, new):
    return lambda pdf: change_stream(pdf, pdf.catalog['/Metadata'], lambda data: re.sub(old, new, data, flags=re.S))


def in_content(more):
    return lambda pdf: change_stream(pdf, pdf._content_streams(pdf.pages[-1])[0], lambda data: data + more)


def add(pdf, value):
    pdf.objects[f'obj:{len(pdf.objects) + 5000} 0 R'] = value


def annotation(pdf):
    return pdf.dictionary(next(reference for page in pdf.pages
                               for reference in pdf.resolve(pdf.dictionary(page).get('/Annots')) or []))


def names(pdf):
    return pdf.dictionary(pdf.catalog['/Names'])


# clause: what is done to a good file so that it is broken
BROKEN = {
    '6.1.3': lambda pdf: pdf.trailer.pop('/ID'),
    '6.1.7.1': lambda pdf: add(pdf, {'stream': {'dict': {'/F': 'u:a.bin'}, 'data': ''}}),
    '6.1.13': lambda pdf: add(pdf, {'value': {'/A': [2**31]}}),
    '6.2.3': lambda pdf: pdf.catalog.pop('/OutputIntents'),
    '6.2.4.3': in_content(b'0 0 0 1 k\n'),
    '6.2.5': lambda pdf: add(pdf, {'value': {'/Type': '/ExtGState', '/TR': '/Identity'}}),
    '6.2.8': lambda pdf: add(pdf, {'stream': {'dict': {'/Subtype': '/Image', '/Interpolate': True}, 'data': ''}}),
    '6.2.9': lambda pdf: add(pdf, {'stream': {'dict': {'/Subtype': '/PS'}, 'data': ''}}),
    '6.2.10': lambda pdf: add(pdf, {'value': {'/BM': '/Glow'}}),
    '6.3.1': lambda pdf: annotation(pdf).update({'/Subtype': '/Movie'}),
    '6.3.2': lambda pdf: annotation(pdf).update({'/F': 6}),
    '6.4.2': lambda pdf: pdf.catalog.update({'/NeedsRendering': True}),
    '6.5.1': lambda pdf: annotation(pdf).update({'/A': {'/S': '/Launch'}}),
    '6.5.2': lambda pdf: pdf.dictionary(pdf.pages[0]).update({'/AA': {}}),
    '6.6.2.3': in_metadata(rb'<pdfaSchema:namespaceURI>.*?</pdfaSchema:namespaceURI>', b''),
    '6.6.3': in_metadata(rb'CreateDate>2', b'CreateDate>1'),
    '6.6.4': in_metadata(rb'pdfaid:part>2<', b'pdfaid:part>1<'),
    '6.7.2.2': lambda pdf: pdf.catalog.pop('/MarkInfo'),
    '6.8': lambda pdf: names(pdf).update({'/EmbeddedFiles': {}}),
    '6.9': lambda pdf: pdf.catalog.update({'/OCProperties': {}}),
    '6.10': lambda pdf: names(pdf).update({'/AlternatePresentations': {}}),
    '6.11': lambda pdf: pdf.catalog.update({'/Requirements': []}),
}
# clause: the same for the bytes of the file
BROKEN_BYTES = {
    '6.1.2': lambda raw: re.sub(rb'\n%[^\n]*\n', b'\n', raw, count=1),
    '6.1.3': lambda raw: raw + b'more\n',
    '6.1.7.2': lambda raw: raw.replace(b'/FlateDecode', b'/LZWDecode', 1),
}


class PdfA(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.folder.cleanup)
        cls.good, cls.raw = cls.write('document')

    @classmethod
    def write(cls, kind, *fonts):
        path = Path(cls.folder.name, f'{kind}.pdf')
        subprocess.run([sample_program, kind, path, *fonts], check=True, stdout=subprocess.DEVNULL)
        return pdfmodel.read(path).data, path.read_bytes()

    def test_what_is_written_passes(self):
        fonts = (probes / 'TwbProbeCff.otf', probes / 'TwbProbeVariable.ttf')
        for kind, more in (('document', ()), ('sheet', ()), ('rich', ()), ('fonts', fonts)):
            with self.subTest(kind):
                data, raw = self.write(kind, *more)
                self.assertEqual(pdfa.check(pdfmodel.Pdf(data), raw), {})

    def test_every_clause_is_shown_to_fail(self):
        said = set(re.findall(r"'(6(?:\.\d+)+)'", Path(pdfa.__file__).read_text()))
        self.assertEqual(said, set(BROKEN) | set(BROKEN_BYTES))

    def test_each_damage_is_found(self):
        for clause, damage in BROKEN.items():
            with self.subTest(clause):
                pdf = pdfmodel.Pdf(copy.deepcopy(self.good))
                damage(pdf)
                self.assertIn(clause, pdfa.check(pdf, self.raw))
        for clause, damage in BROKEN_BYTES.items():
            with self.subTest(clause, of='bytes'):
                changed = damage(self.raw)
                self.assertNotEqual(changed, self.raw)
                self.assertIn(clause, pdfa.check(pdfmodel.Pdf(copy.deepcopy(self.good)), changed))


if __name__ == '__main__':
    unittest.main(argv=sys.argv[:1])
