#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The checker finds what it is there for: on a public corpus, and on good files broken on purpose.

usage: test_pdfua.py REPORT_SAMPLE SOURCE_FOLDER
"""

import base64
import copy
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import pdfmodel
import pdfua

sample_program, source_folder = sys.argv[1], Path(sys.argv[2])
corpus = Path(os.environ.get('TWB_DATA', source_folder / '../shared/data')) / 'pdfua_corpus'

# Clauses of ISO 14289-1 whose conditions the writer can break.
COVERED = ('7.1 General', '7.16 Security', '7.18.3 Tab order', '7.18.5 Links', '7.2 Text', '7.21.4.1 General',
           '7.21.7 Unicode character maps', '7.21.8 Use of .notdef glyph', '7.3 Graphics', '7.4.2 Numbered headings',
           '7.7 Mathematical expressions')

# Files of these clauses that are judged wrongly: features the writer never uses.
KNOWN_ALARMS = {
    '7.1-t01-pass-b.pdf',  # content of a form XObject
    '7.1-t05-pass-a.pdf', '7.1-t06-pass-a.pdf', '7.2-t26-pass-a.pdf', '7.2-t27-pass-a.pdf',  # codes without text
    '7.21.7-t01-pass-a.pdf',  # a predefined CMap
}
KNOWN_MISSES = {
    '7.2-t03-fail-c.pdf',  # where THead may stand
    '7.2-t19-fail-a.pdf', '7.2-t19-fail-c.pdf',  # lists that are captions only
    '7.2-t42-fail-a.pdf', '7.2-t43-fail-a.pdf',  # spans
}


class Corpus(unittest.TestCase):
    @unittest.skipUnless(corpus.is_dir(), f'{corpus} is missing')
    def test_good_files_pass_and_bad_ones_fail(self):
        files = [file for clause in COVERED for file in sorted(corpus.rglob('*.pdf')) if clause in file.parts]
        self.assertGreater(len(files), 150)
        found = {file.name: pdfua.check(pdfmodel.read(file)) for file in files}
        alarms = {name for name, wrong in found.items() if '-pass-' in name and wrong}
        misses = {name for name, wrong in found.items() if '-fail-' in name and not wrong}
        self.assertEqual(alarms, KNOWN_ALARMS)
        self.assertEqual(misses, KNOWN_MISSES)


def first(pdf, kind):
    return next(element for top in pdf.structure() for element in top.walk() if element.type == kind)


def entries_of(pdf, kind):
    return first(pdf, kind).entries


def remove(dictionary, key):
    del dictionary[key]


def replace_stream(pdf, reference, change):
    stream = pdf.resolve(reference)
    stream['data'] = base64.b64encode(change(base64.b64decode(stream['data']))).decode()


def change_content(change):
    return lambda pdf: replace_stream(
        pdf, pdf._content_streams(pdf.pages[-1])[0], change)


def font(pdf):
    return pdf.dictionary(next(iter(pdf.get(pdf.inherited(pdf.pages[0], '/Resources'), '/Font').values())))


def drop_glyphs(pdf):
    descendant = pdf.dictionary(pdf.resolve(font(pdf)['/DescendantFonts'])[0])
    replace_stream(pdf, descendant['/CIDToGIDMap'], lambda data: bytes(len(data)))


# condition: what is done to a good file so that it is broken
BROKEN = {
    '06-MARK': lambda pdf: remove(pdf.catalog, '/MarkInfo'),
    '06-001': lambda pdf: remove(pdf.catalog, '/Metadata'),
    '06-002': lambda pdf: replace_stream(pdf, pdf.catalog['/Metadata'],
                                         lambda data: data.replace(b'pdfuaid:part>1<', b'pdfuaid:part>2<')),
    '06-003': lambda pdf: replace_stream(pdf, pdf.catalog['/Metadata'],
                                         lambda data: data.replace(b'dc:title', b'dc:other')),
    '07-001': lambda pdf: remove(pdf.catalog, '/ViewerPreferences'),
    '11-001': lambda pdf: remove(pdf.catalog, '/Lang'),
    '01-TREE': lambda pdf: remove(pdf.catalog, '/StructTreeRoot'),
    '02-001': lambda pdf: entries_of(pdf, 'P').update({'/S': '/Paragraph'}),
    '13-004': lambda pdf: remove(entries_of(pdf, 'Figure'), '/Alt'),
    '14-002': lambda pdf: entries_of(pdf, 'H1').update({'/S': '/H2'}),
    '14-003': lambda pdf: entries_of(pdf, 'H2').update({'/S': '/H4'}),
    '15-003': lambda pdf: remove(entries_of(pdf, 'TH'), '/A'),
    '15-ROWS': lambda pdf: entries_of(pdf, 'TR')['/K'].pop(),
    '09-004': lambda pdf: entries_of(pdf, 'TR').update({'/S': '/P'}),
    '09-005': lambda pdf: entries_of(pdf, 'LI').update({'/S': '/P'}),
    '09-006': lambda pdf: entries_of(pdf, 'TOCI').update({'/S': '/P'}),
    '28-009': lambda pdf: [pdf.dictionary(page).update({'/Tabs': '/R'}) for page in pdf.pages],
    '28-011': lambda pdf: entries_of(pdf, 'Link').update({'/S': '/Span'}),
    '28-012': lambda pdf: [remove(pdf.dictionary(annotation), '/Contents') for page in pdf.pages
                           for annotation in pdf.resolve(pdf.dictionary(page).get('/Annots')) or []],
    '01-003': change_content(lambda data: data.replace(b'BT\n', b'/Artifact BMC\nEMC\nBT\n')),
    '01-004': change_content(lambda data: b'/Artifact BMC\n' + data + b'EMC\n'),
    '01-005': change_content(lambda data: b'0 0 1 1 re f\n' + data),
    '01-BALANCE': change_content(lambda data: data + b'EMC\n'),
    '01-GHOST': change_content(lambda data: b''),
    '01-MCID': change_content(lambda data: data + data),
    '01-PTREE': lambda pdf: pdf.dictionary(pdf.pages[-1]).update({'/StructParents': 9999}),
    '31-009': lambda pdf: [entry['value'].pop('/FontFile2', None) for entry in pdf.objects.values()
                           if isinstance(entry.get('value'), dict)],
    '31-005': lambda pdf: [entry['value'].pop('/CIDToGIDMap', None) for entry in pdf.objects.values()
                           if isinstance(entry.get('value'), dict)],
    '31-027': lambda pdf: remove(font(pdf), '/ToUnicode'),
    '10-001': lambda pdf: replace_stream(pdf, font(pdf)['/ToUnicode'], lambda data: data[:400]),
    '31-030': drop_glyphs,
}


class Broken(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, 'good.pdf')
            subprocess.run([sample_program, 'document', path], check=True, stdout=subprocess.DEVNULL)
            cls.good = pdfmodel.read(path).data

    def test_good_file_passes(self):
        self.assertEqual(pdfua.check(pdfmodel.Pdf(copy.deepcopy(self.good))), {})

    def test_each_damage_is_found(self):
        for condition, damage in BROKEN.items():
            with self.subTest(condition):
                pdf = pdfmodel.Pdf(copy.deepcopy(self.good))
                damage(pdf)
                self.assertIn(condition, pdfua.check(pdf))


if __name__ == '__main__':
    unittest.main(argv=sys.argv[:1])
