#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Conditions of PDF/A-2a that matter to our writer, named by the clauses of ISO 19005-2. That text and structure are
sound (6.2.11, 6.7) is judged with PDF/UA, see pdfua.py.

usage: pdfa.py FILE...
"""

import re
import sys
from collections import defaultdict
from pathlib import Path

import pdfmodel
from pdfmodel import as_list, operations, text
from pdfuarules import RDF, parsed_packet

PDFA = '{http://www.aiim.org/pdfa/ns/id/}'
SCHEMA = '{http://www.aiim.org/pdfa/ns/schema#}'
DC = '{http://purl.org/dc/elements/1.1/}'
XMP = '{http://ns.adobe.com/xap/1.0/}'
PDF = '{http://ns.adobe.com/pdf/1.3/}'
ACTIONS = {'/GoTo', '/GoToR', '/GoToE', '/Thread', '/URI', '/Named', '/SubmitForm'}
BLEND_MODES = {'/Normal', '/Compatible', '/Multiply', '/Screen', '/Overlay', '/Darken', '/Lighten', '/ColorDodge',
               '/ColorBurn', '/HardLight', '/SoftLight', '/Difference', '/Exclusion', '/Hue', '/Saturation', '/Color',
               '/Luminosity'}
LONGEST_NAME, LARGEST, SMALLEST, DEEPEST = 127, 2**31 - 1, -2**31, 28


def check(pdf, raw):
    """{clause: [what is wrong]} of a pdfmodel.Pdf and the bytes of its file; empty when all is well."""
    return Checker(pdf, raw).run()


class Checker:
    def __init__(self, pdf, raw):
        self.pdf, self.raw = pdf, raw
        self.found = defaultdict(list)
        self.packet = parsed_packet(pdf.stream(pdf.catalog.get('/Metadata')))

    def wrong(self, clause, what):
        self.found[clause].append(what)

    def run(self):
        self.check_file()
        self.check_catalog()
        self.check_intent()
        self.check_identification()
        self.check_information()
        for entry in self.pdf.objects.values():
            self.check_object(entry.get('value', entry.get('stream')))
        for page in self.pdf.pages:
            self.check_page(page)
        return dict(self.found)

    def check_file(self):
        head = re.match(rb'%PDF-1\.[0-7]\r?\n%([^\r\n]*)', self.raw)
        if not head or sum(byte > 127 for byte in head[1][:4]) < 4:
            self.wrong('6.1.2', 'the head of the file')
        if not re.search(rb'%%EOF\r?\n?$', self.raw):
            self.wrong('6.1.3', 'something behind the end of the file')
        if len(as_list(self.pdf.resolve(self.pdf.trailer.get('/ID')))) != 2 or '/Encrypt' in self.pdf.trailer:
            self.wrong('6.1.3', 'no ID, or encrypted')
        if re.search(rb'/(LZWDecode|LZW|Crypt)\b', re.sub(rb'stream\r?\n.*?endstream', b'', self.raw, flags=re.S)):
            self.wrong('6.1.7.2', 'a filter that is not allowed')

    def check_catalog(self):
        for key, clause in (('/AA', '6.5.2'), ('/Requirements', '6.11'), ('/OCProperties', '6.9'),
                            ('/NeedsRendering', '6.4.2')):
            if key in self.pdf.catalog:
                self.wrong(clause, key)
        names = self.pdf.dictionary(self.pdf.catalog.get('/Names'))
        for key, clause in (('/AlternatePresentations', '6.10'), ('/JavaScript', '6.5.1'), ('/EmbeddedFiles', '6.8')):
            if key in names:
                self.wrong(clause, key)
        if self.pdf.get(self.pdf.catalog, '/MarkInfo', '/Marked') is not True:
            self.wrong('6.7.2.2', 'not marked as tagged')

    def check_intent(self):
        intents = [self.pdf.dictionary(item) for item in as_list(self.pdf.resolve(self.pdf.catalog.get('/OutputIntents')))]
        profiles = [intent.get('/DestOutputProfile') for intent in intents if intent.get('/S') == '/GTS_PDFA1']
        if len(profiles) != 1:
            self.wrong('6.2.3', f'{len(profiles)} output intents')
            return
        profile = self.pdf.stream(profiles[0]) or b''
        if profile[36:40] != b'acsp' or profile[16:20] != b'RGB ' or self.pdf.get(profiles[0], '/N') != 3:
            self.wrong('6.2.3', 'the profile is none of RGB')

    def check_identification(self):
        nodes = [] if self.packet is None else list(self.packet.iter())
        said = {node.tag: node.text for node in nodes}
        if (said.get(PDFA + 'part'), said.get(PDFA + 'conformance')) != ('2', 'A'):
            self.wrong('6.6.4', 'part and conformance')
        described = {node.text for node in nodes if node.tag == SCHEMA + 'namespaceURI'}
        if any('pdfua' in node.tag for node in nodes) and 'http://www.aiim.org/pdfua/ns/id/' not in described:
            self.wrong('6.6.2.3', 'properties of PDF/UA that are not described')

    def check_information(self):
        """What the information dictionary says, the metadata say too."""
        def first(tag):
            node = next(iter([] if self.packet is None else self.packet.iter(tag)), None)
            if node is None:
                return None
            items = [item.text for item in node.iter(RDF + 'li')]
            return items[0] if items else node.text
        information = self.pdf.dictionary(self.pdf.trailer.get('/Info'))
        for key, tag in {'/Title': DC + 'title', '/Author': DC + 'creator', '/Subject': DC + 'description',
                         '/Keywords': PDF + 'Keywords', '/Creator': XMP + 'CreatorTool',
                         '/Producer': PDF + 'Producer'}.items():
            if key in information and text(self.pdf.resolve(information[key])) != first(tag):
                self.wrong('6.6.3', key)
        for key, tag in {'/CreationDate': XMP + 'CreateDate', '/ModDate': XMP + 'ModifyDate'}.items():
            date = re.sub(r'\D', '', text(self.pdf.resolve(information.get(key))) or '')
            if key in information and date != re.sub(r'\D', '', first(tag) or ''):
                self.wrong('6.6.3', key)

    def check_object(self, value):
        if isinstance(value, dict) and 'dict' in value:
            if value['dict'].keys() & {'/F', '/FFilter', '/FDecodeParms'}:
                self.wrong('6.1.7.1', 'the content of a stream lies elsewhere')
            value = value['dict']
        self.check_limits(value)
        if not isinstance(value, dict):
            return
        kind = value.get('/Subtype')
        if kind == '/Image' and (value.get('/Interpolate') is True or value.keys() & {'/Alternates', '/OPI'}):
            self.wrong('6.2.8', 'an image that is smoothed or has others in its place')
        if kind == '/PS' or kind == '/Form' and value.keys() & {'/OPI', '/PS', '/Ref'}:
            self.wrong('6.2.9', 'a form from elsewhere')
        if value.keys() & {'/TR', '/HTP'} or value.get('/TR2', '/Default') != '/Default':
            self.wrong('6.2.5', 'a transfer function')
        if '/BM' in value and not set(as_list(self.pdf.resolve(value['/BM']))) <= BLEND_MODES:
            self.wrong('6.2.10', f'blend mode {value["/BM"]}')
        if '/DeviceCMYK' in as_list(self.pdf.resolve(value.get('/ColorSpace'))):
            self.wrong('6.2.4.3', 'CMYK without a profile')

    def check_limits(self, value):
        if isinstance(value, dict):
            for key, item in value.items():
                self.check_limits(key)
                self.check_limits(item)
        elif isinstance(value, list):
            for item in value:
                self.check_limits(item)
        elif isinstance(value, str) and value.startswith('/') and len(value.encode()) - 1 > LONGEST_NAME:
            self.wrong('6.1.13', f'the name {value[:20]}')
        elif isinstance(value, int) and not SMALLEST <= value <= LARGEST:
            self.wrong('6.1.13', f'the number {value}')

    def check_page(self, page):
        entries = self.pdf.dictionary(page)
        if '/AA' in entries:
            self.wrong('6.5.2', 'a page that acts by itself')
        if '/PresSteps' in entries:
            self.wrong('6.10', 'a page with steps')
        depth = 0
        for operator, operands in operations(self.pdf.contents(page)):
            depth += {'q': 1, 'Q': -1}.get(operator, 0)
            if depth > DEEPEST:
                self.wrong('6.1.13', 'too many states within each other')
            if operator in ('k', 'K') or operator in ('cs', 'CS') and operands[-1:] == ['/DeviceCMYK']:
                self.wrong('6.2.4.3', 'CMYK without a profile')
        for reference in as_list(self.pdf.resolve(entries.get('/Annots'))):
            self.check_annotation(self.pdf.dictionary(reference))

    def check_annotation(self, entries):
        if entries.get('/Subtype') in ('/3D', '/Sound', '/Screen', '/Movie'):
            self.wrong('6.3.1', entries['/Subtype'])
        # Print is 4; Invisible, Hidden, NoView and ToggleNoView are 1, 2, 32 and 256.
        if int(self.pdf.resolve(entries.get('/F')) or 0) & (4 | 1 | 2 | 32 | 256) != 4:
            self.wrong('6.3.2', 'an annotation that is not printed')
        action = self.pdf.dictionary(entries.get('/A'))
        if action and action.get('/S') not in ACTIONS:
            self.wrong('6.5.1', f'action {action.get("/S")}')


if __name__ == '__main__':
    results = {path: check(pdfmodel.read(path), Path(path).read_bytes()) for path in sys.argv[1:]}
    for path, found in results.items():
        print('FAIL' if found else 'PASS', path)
        for clause, what in found.items():
            print(f'  {clause}: {what[0]}' + (f' (and {len(what) - 1} more)' if what[1:] else ''))
    sys.exit(any(results.values()))
