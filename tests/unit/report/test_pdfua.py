#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The checker finds what it is there for: on a public corpus, and on good files broken on purpose.

usage: test_pdfua.py REPORT_SAMPLE SOURCE_FOLDER
"""

import base64
import copy
import os
import re
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import pdfmodel
import pdfua
import pdfuarules

sample_program, source_folder = sys.argv[1], Path(sys.argv[2])
corpus = Path(os.environ.get('TWB_DATA', source_folder / '../shared/data')) / 'pdfua_corpus'

# Files that are judged wrongly: features the writer never uses.
KNOWN_ALARMS = {
    '7.1-t01-pass-b.pdf', '7.20-t02-pass-a.pdf',  # content of a form XObject
    '7.1-t05-pass-a.pdf', '7.1-t06-pass-a.pdf', '7.2-t26-pass-a.pdf', '7.2-t27-pass-a.pdf',  # codes without text
    '7.21.7-t01-pass-a.pdf',  # a predefined CMap
}
KNOWN_MISSES = {
    '5-t04-fail-a.pdf', '5-t05-fail-a.pdf',  # amendment and corrigendum of the identifier
    '7.18.1-t03-fail-d.pdf',  # a field named by its widget's parent
    '7.18.6.2-t01-fail-a.pdf', '7.18.6.2-t02-fail-a.pdf', '7.18.6.2-t02-fail-b.pdf',  # media clips
    '7.18.7-t01-fail-c.pdf', '7.18.7-t01-fail-d.pdf',  # file specifications inside of annotations
    '7.2-t03-fail-c.pdf',  # where THead may stand
    '7.2-t19-fail-a.pdf', '7.2-t19-fail-c.pdf',  # lists that are captions only
    '7.2-t42-fail-a.pdf', '7.2-t43-fail-a.pdf', '7.5-t02-fail-a.pdf',  # spans, headers by name
    '7.21.4.2-t01-fail-a.pdf', '7.21.4.2-t01-fail-b.pdf', '7.21.4.2-t02-fail-a.pdf',  # CharSet and CIDSet
    '7.21.5-t01-fail-a.pdf', '7.21.6-t02-fail-d.pdf',  # simple fonts
    '7.9-t01-fail-b.pdf',  # an empty ID
}


class Corpus(unittest.TestCase):
    @unittest.skipUnless(corpus.is_dir(), f'{corpus} is missing')
    def test_good_files_pass_and_bad_ones_fail(self):
        files = sorted(corpus.rglob('*.pdf'))
        self.assertGreater(len(files), 290)
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


def add_object(pdf, value):
    """A new object; a pair is a stream with its dictionary and data."""
    reference = f'{len(pdf.objects) + 5000} 0 R'
    if isinstance(value, tuple):
        entry = {'stream': {'dict': value[0], 'data': base64.b64encode(value[1]).decode()}}
    else:
        entry = {'value': value}
    pdf.objects['obj:' + reference] = entry
    return reference


def silence(pdf, then=lambda pdf: None):
    """Without the language of the document."""
    del pdf.catalog['/Lang']
    then(pdf)


def first_annotation(pdf):
    for page in pdf.pages:
        for reference in pdf.resolve(pdf.dictionary(page).get('/Annots')) or []:
            return pdf.dictionary(reference)
    raise LookupError


def rename(pdf, kind, other, count=1, **entries):
    found = [element for top in pdf.structure() for element in top.walk() if element.type == kind][:count]
    for element in found:
        element.entries.update({'/S': '/' + other}, **{'/' + key: value for key, value in entries.items()})


def siblings_become_h(pdf):
    for top in pdf.structure():
        for element in top.walk():
            headings = [kid for kid in element.elements if kid.type == 'H2']
            if len(headings) > 1:
                for kid in headings:
                    kid.entries['/S'] = '/H'
                return


def with_cmap(changes, program=b'', **more):
    def change(pdf):
        info = {'/Registry': 'u:Adobe', '/Ordering': 'u:Identity', '/Supplement': 0, **changes}
        entries = {'/Type': '/CMap', '/CIDSystemInfo': info, **{'/' + key: value for key, value in more.items()}}
        font(pdf)['/Encoding'] = add_object(pdf, (entries, program))
    return change


def as_simple(flags, encoding):
    def change(pdf):
        entries = font(pdf)
        descendant = pdf.dictionary(pdf.resolve(entries['/DescendantFonts'])[0])
        descriptor = {**pdf.dictionary(descendant['/FontDescriptor']), '/Flags': flags}
        entries.update({'/Subtype': '/TrueType', '/FontDescriptor': add_object(pdf, descriptor)})
        entries.pop('/DescendantFonts')
        entries.pop('/Encoding')
        if encoding:
            entries['/Encoding'] = encoding
    return change


def texts_become(value):
    return lambda pdf: replace_stream(
        pdf, font(pdf)['/ToUnicode'], lambda data: re.sub(rb'(<[0-9A-F]{4}>) <[0-9A-F]*>', rb'\1 <' + value + b'>', data))


def map_glyphs(change):
    def apply(pdf):
        descendant = pdf.dictionary(pdf.resolve(font(pdf)['/DescendantFonts'])[0])
        change(pdf, descendant)
    return apply


def show_twice(pdf):
    page = pdf.pages[-1]
    form = add_object(pdf, ({'/Subtype': '/Form'}, b'/P<</MCID 0>>BDC EMC'))
    pdf.inherited(page, '/Resources').setdefault('/XObject', {})['/Fm9'] = form
    replace_stream(pdf, pdf._content_streams(page)[0], lambda data: data + b'/Artifact BMC /Fm9 Do /Fm9 Do EMC\n')


# condition: what is done to a good file so that it is broken
BROKEN = {
    '01-007': lambda pdf: pdf.dictionary(pdf.catalog['/MarkInfo']).update({'/Suspects': True}),
    '02-003': lambda pdf: pdf.dictionary(pdf.get(pdf.catalog, '/StructTreeRoot')['/RoleMap']).update(
        {'/Title': '/Subtitle', '/Subtitle': '/Title'}),
    '02-004': lambda pdf: pdf.dictionary(pdf.get(pdf.catalog, '/StructTreeRoot')['/RoleMap']).update({'/P': '/H1'}),
    '07-002': lambda pdf: pdf.dictionary(pdf.catalog['/ViewerPreferences']).update({'/DisplayDocTitle': False}),
    '11-002': silence,
    '11-003': silence,
    '11-004': silence,
    '11-005': lambda pdf: silence(pdf, lambda pdf: first_annotation(pdf).update({'/TU': 'u:Feld'})),
    '11-006': lambda pdf: silence(pdf, lambda pdf: replace_stream(pdf, pdf.catalog['/Metadata'], lambda data: re.sub(
        rb'<rdf:li xml:lang="de-DE">.*?</rdf:li>', b'', data))),
    '14-006': siblings_become_h,
    '14-007': lambda pdf: rename(pdf, 'H2', 'H'),
    '17-002': lambda pdf: [rename(pdf, 'Figure', 'Formula'), entries_of(pdf, 'Formula').pop('/Alt')],
    '19-003': lambda pdf: rename(pdf, 'P', 'Note'),
    '19-004': lambda pdf: rename(pdf, 'P', 'Note', 2, ID='u:same'),
    '20-001': lambda pdf: pdf.catalog.update({'/OCProperties': {'/D': {}}}),
    '20-002': lambda pdf: pdf.catalog.update({'/OCProperties': {'/D': {'/Name': 'u:a'}, '/Configs': [{}]}}),
    '20-003': lambda pdf: pdf.catalog.update({'/OCProperties': {'/D': {'/Name': 'u:a', '/AS': []}}}),
    '21-001': lambda pdf: add_object(pdf, {'/Type': '/Filespec', '/EF': {}, '/F': 'u:a'}),
    '26-001': lambda pdf: pdf.trailer.update({'/Encrypt': {}}),
    '26-002': lambda pdf: pdf.trailer.update({'/Encrypt': {'/P': 0}}),
    '28-002': lambda pdf: first_annotation(pdf).update({'/Subtype': '/Text'}),
    '28-004': lambda pdf: [first_annotation(pdf).update({'/Subtype': '/Text'}), first_annotation(pdf).pop('/Contents')],
    '28-005': lambda pdf: first_annotation(pdf).update({'/Subtype': '/Widget'}),
    '28-007': lambda pdf: first_annotation(pdf).update({'/Subtype': '/TrapNet'}),
    '28-008': lambda pdf: [pdf.dictionary(page).pop('/Tabs', None) for page in pdf.pages],
    '28-010': lambda pdf: first_annotation(pdf).update({'/Subtype': '/Widget', '/TU': 'u:a'}),
    '28-017': lambda pdf: first_annotation(pdf).update({'/Subtype': '/PrinterMark'}),
    '30-001': lambda pdf: add_object(pdf, ({'/Subtype': '/Form', '/Ref': {}}, b'')),
    '30-002': show_twice,
    '31-001': with_cmap({'/Registry': 'u:Other'}),
    '31-002': with_cmap({'/Ordering': 'u:Other'}),
    '31-003': lambda pdf: [with_cmap({})(pdf), map_glyphs(lambda pdf, descendant: pdf.dictionary(
        descendant['/CIDSystemInfo']).update({'/Supplement': 5}))(pdf)],
    '31-004': map_glyphs(lambda pdf, descendant: descendant.update({'/CIDToGIDMap': '/Other'})),
    '31-006': lambda pdf: font(pdf).update({'/Encoding': '/Own-Map'}),
    '31-007': with_cmap({}, b'/WMode 1 def'),
    '31-008': with_cmap({}, UseCMap='/Own-Map'),
    '31-010': map_glyphs(lambda pdf, descendant: replace_stream(
        pdf, descendant['/CIDToGIDMap'], lambda data: b'\xff' * len(data))),
    '31-015': map_glyphs(lambda pdf, descendant: descendant.update({'/W': [], '/DW': 9999})),
    '31-018': as_simple(32, None),
    '31-020': as_simple(32, '/StandardEncoding'),
    '31-023': as_simple(4, '/WinAnsiEncoding'),
    '31-028': texts_become(b'0000'),
    '31-029': texts_become(b'FEFF'),
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

    def test_every_condition_is_shown_to_fail(self):
        rules = ''.join(Path(module.__file__).read_text() for module in (pdfua, pdfuarules))
        self.assertEqual(set(re.findall(r"'(\d\d-[0-9A-Z]+)'", rules)), set(BROKEN))

    def test_each_damage_is_found(self):
        for condition, damage in BROKEN.items():
            with self.subTest(condition):
                pdf = pdfmodel.Pdf(copy.deepcopy(self.good))
                damage(pdf)
                self.assertIn(condition, pdfua.check(pdf))


if __name__ == '__main__':
    unittest.main(argv=sys.argv[:1])
