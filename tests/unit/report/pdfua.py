# SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Conditions of PDF/UA-1 that matter to our writer, named as in the Matterhorn Protocol 1.1.

usage: pdfua.py FILE...
"""

import re
import struct
import sys
import xml.etree.ElementTree as ElementTree
from collections import Counter, defaultdict

import pdfmodel
import pdfuarules
from pdfmodel import as_list, operations, text

STANDARD = set('''Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4
    H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby
    RB RT RP Warichu WT WP Figure Formula Form'''.split())
LANGUAGE = re.compile(r'^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$')
PAINTING = {'S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'sh', 'BI'}
SHOWING = {'Tj', "'", '"', 'TJ'}

# type: (what may be in it, where it may be); None is anything
NESTING = {
    '09-004': {'Table': ({'TR', 'THead', 'TBody', 'TFoot', 'Caption'}, None),
               'THead': ({'TR'}, {'Table'}), 'TBody': ({'TR'}, {'Table'}), 'TFoot': ({'TR'}, {'Table'}),
               'TR': ({'TH', 'TD'}, {'Table', 'THead', 'TBody', 'TFoot'})},
    '09-005': {'L': ({'L', 'LI', 'Caption'}, None), 'LI': ({'Lbl', 'LBody'}, {'L'}), 'LBody': (None, {'LI'})},
    '09-006': {'TOC': ({'TOC', 'TOCI', 'Caption'}, None), 'TOCI': (None, {'TOC'})},
}


def check(pdf):
    """{condition: [what is wrong]} of a pdfmodel.Pdf; empty when all is well."""
    return Checker(pdf).run()


class Checker:
    def __init__(self, pdf):
        self.pdf = pdf
        self.found = defaultdict(list)
        self.language = text(pdf.resolve(pdf.catalog.get('/Lang')))
        self.role_map = pdf.dictionary(pdf.get(pdf.catalog.get('/StructTreeRoot'), '/RoleMap'))
        self.owners = {}       # (page, number) of marked content: element
        self.annotations = {}  # reference: element
        self.fonts = {}
        self.forms = Counter()

    def wrong(self, condition, what):
        self.found[condition].append(what)

    def run(self):
        self.check_catalog()
        self.check_metadata()
        self.check_structure()
        parents = self.pdf.number_tree(self.pdf.get(self.pdf.catalog.get('/StructTreeRoot'), '/ParentTree'))
        for page in self.pdf.pages:
            self.check_page(page, parents)
        for font in self.fonts.values():
            self.check_font(font)
        elements = [element for top in self.pdf.structure() for element in top.walk()]
        annotations = [(reference, self.pdf.dictionary(reference)) for page in self.pdf.pages
                       for reference in as_list(self.pdf.get(page, '/Annots'))]
        packet = pdfuarules.parsed_packet(self.pdf.stream(self.pdf.catalog.get('/Metadata')))
        pdfuarules.check_notes(self, elements)
        pdfuarules.check_kinds_of_headings(self, elements)
        pdfuarules.check_languages(self, elements, annotations, packet)
        pdfuarules.check_annotations(self, annotations)
        pdfuarules.check_layers(self)
        pdfuarules.check_objects(self)
        return dict(self.found)

    # The document as a whole

    def check_catalog(self):
        pdf = self.pdf
        if pdf.get(pdf.catalog, '/MarkInfo', '/Marked') is not True:
            self.wrong('06-MARK', 'not marked as tagged')
        if pdf.get(pdf.catalog, '/MarkInfo', '/Suspects') is True:
            self.wrong('01-007', 'suspects')
        shown = pdf.get(pdf.catalog, '/ViewerPreferences', '/DisplayDocTitle')
        if shown is not True:
            self.wrong('07-001' if shown is None else '07-002', 'the title is not displayed')
        if self.language is not None and not LANGUAGE.match(self.language):
            self.wrong('11-001', f'language {self.language}')
        if '/Encrypt' in pdf.trailer and '/P' not in pdf.dictionary(pdf.trailer['/Encrypt']):
            self.wrong('26-001', 'encrypted without permissions')
        elif '/Encrypt' in pdf.trailer and not int(pdf.get(pdf.trailer, '/Encrypt', '/P') or 0) >> 9 & 1:
            self.wrong('26-002', 'encrypted against assistive technology')
        if not self.language and pdf.outline():
            self.wrong('11-003', 'outline without language')

    def check_metadata(self):
        packet = self.pdf.stream(self.pdf.catalog.get('/Metadata'))
        if packet is None:
            self.wrong('06-001', 'no metadata')
            return
        try:
            root = ElementTree.fromstring(re.sub(rb'<\?xpacket.*?\?>', b'', packet, flags=re.S).strip(b'\0 \r\n\t'))
        except ElementTree.ParseError as error:
            self.wrong('06-001', str(error))
            return
        identifier = '{http://www.aiim.org/pdfua/ns/id/}part'
        parts = [node.text for node in root.iter(identifier)]
        parts += [node.get(identifier) for node in root.iter() if node.get(identifier)]
        prefix = re.search(rb'''xmlns:pdfuaid\s*=\s*["']http://www\.aiim\.org/pdfua/ns/id/["']''', packet)
        if not parts or (parts[0] or '').strip() != '1' or not prefix:
            self.wrong('06-002', f'part {parts}')
        titles = [item.text for node in root.iter('{http://purl.org/dc/elements/1.1/}title')
                  for item in node.iter('{http://www.w3.org/1999/02/22-rdf-syntax-ns#}li')]
        if not any((title or '').strip() for title in titles):
            self.wrong('06-003', 'no title')

    # The structure

    def check_structure(self):
        if not self.pdf.dictionary(self.pdf.catalog.get('/StructTreeRoot')):
            self.wrong('01-TREE', 'no structure')
            return
        for role in self.role_map:
            if role[1:] in STANDARD:
                self.wrong('02-004', f'{role} is given another role')
        level = 0
        for top in self.pdf.structure():
            for element in top.walk():
                self.check_element(element)
                level = self.check_heading(element, level)

    def role(self, element):
        kind, seen = element.type, set()
        while kind not in STANDARD:
            seen.add(kind)
            target = self.pdf.resolve(self.role_map.get('/' + kind))
            if not isinstance(target, str):
                self.wrong('02-001', f'{element.type} has no role')
                return None
            kind = target[1:]
            if kind in seen:
                self.wrong('02-003', f'{element.type} goes round in circles')
                return None
        return kind

    def attribute(self, element, owner, key):
        for attributes in as_list(self.pdf.resolve(element.entries.get('/A'))):
            attributes = self.pdf.dictionary(attributes)
            if self.pdf.resolve(attributes.get('/O')) == owner and key in attributes:
                return self.pdf.resolve(attributes[key])
        return None

    def check_element(self, element):
        role = self.role(element)
        language = text(self.pdf.resolve(element.entries.get('/Lang')))
        if language and not LANGUAGE.match(language):
            self.wrong('11-001', f'language {language}')
        for kid in element.kids:
            if isinstance(kid, tuple) and kid[0] == 'content':
                if kid[1:] in self.owners:
                    self.wrong('01-MCID', f'content {kid[1:]} in two elements')
                self.owners[kid[1:]] = element
            elif isinstance(kid, tuple):
                self.annotations[kid[1]] = element
        alternative = text(self.pdf.resolve(element.entries.get('/Alt')))
        if role in ('Figure', 'Formula') and not alternative and '/ActualText' not in element.entries:
            self.wrong('13-004' if role == 'Figure' else '17-002', f'{role} without alternative text')
        self.check_nesting(element, role)
        if role == 'Table':
            self.check_table(element)

    def spoken(self, element):
        while element:
            language = text(self.pdf.resolve(element.entries.get('/Lang')))
            if language:
                return language
            element = element.parent
        return None

    def check_nesting(self, element, role):
        for condition, rules in NESTING.items():
            inside, around = rules.get(role, (None, None))
            parent = self.role(element.parent) if element.parent else None
            if inside is not None:
                for kid in element.elements:
                    if self.role(kid) not in inside | {'NonStruct'}:
                        self.wrong(condition, f'{kid.type} in {role}')
            if around is not None and parent not in around | {'NonStruct'}:
                self.wrong(condition, f'{role} in {parent}')

    def check_heading(self, element, level):
        match = re.fullmatch('H([1-6])', self.role(element) or '')
        if not match:
            return level
        own = int(match[1])
        if level == 0 and own != 1:
            self.wrong('14-002', f'first heading H{own}')
        elif own > level + 1:
            self.wrong('14-003', f'H{own} after H{level}')
        return own

    def check_table(self, table):
        parts = [self.role(part) for part in table.elements]
        if any(parts.count(part) > 1 for part in ('THead', 'TFoot', 'Caption')):
            self.wrong('09-004', 'a part of the table twice')
        if ('THead' in parts or 'TFoot' in parts) and 'TBody' not in parts:
            self.wrong('09-004', 'a table of heads only')
        rows = [row for row in table.walk() if self.role(row) == 'TR']
        widths = set()
        for row in rows:
            cells = [cell for cell in row.elements if self.role(cell) in ('TH', 'TD')]
            widths.add(sum(self.attribute(cell, '/Table', '/ColSpan') or 1 for cell in cells))
            for cell in cells:
                scoped = self.attribute(cell, '/Table', '/Scope') in ('/Row', '/Column', '/Both')
                named = any(self.attribute(each, '/Table', '/Headers') for each in table.walk())
                if self.role(cell) == 'TH' and not scoped and not named:
                    self.wrong('15-003', 'header without scope')
        spanned = any(self.attribute(cell, '/Table', '/RowSpan') for row in rows for cell in row.elements)
        if len(widths) > 1 and not spanned:
            self.wrong('15-ROWS', f'rows of {sorted(widths)} columns')

    # The pages

    def check_page(self, page, parents):
        entries = self.pdf.dictionary(page)
        owners = as_list(self.pdf.resolve(parents.get(self.pdf.resolve(entries.get('/StructParents')))))
        numbers = self.check_content(page)
        for number in numbers:
            element = self.owners.get((page, number))
            if element is None:
                self.wrong('01-005', f'content {number} of {page} is in no element')
            elif number >= len(owners) or owners[number] != element.reference:
                self.wrong('01-PTREE', f'parent tree disagrees on content {number} of {page}')
        for (where, number), element in self.owners.items():
            if where == page and number not in numbers:
                self.wrong('01-GHOST', f'{element.type} owns content {number} that is not there')
        annotations = as_list(self.pdf.resolve(entries.get('/Annots')))
        if annotations and entries.get('/Tabs') != '/S':
            self.wrong('28-008' if '/Tabs' not in entries else '28-009', 'tab order')
        for annotation in annotations:
            self.check_annotation(annotation, parents)

    def check_content(self, page):
        """The numbers of the marked content."""
        numbers, stack, font, shown = set(), [], None, []
        resources = self.pdf.inherited(page, '/Resources')
        for operator, operands in operations(self.pdf.contents(page)):
            kinds = [kind for kind, _, _ in stack]
            if operator in ('BMC', 'BDC'):
                stack.append(self.begin_marked(page, operator, operands, kinds, numbers))
            elif operator == 'EMC':
                if stack:
                    stack.pop()
                else:
                    self.wrong('01-BALANCE', f'{page} ends what it did not begin')
            elif operator == 'Do':
                shown.append(operands[0])
            elif operator == 'Tf':
                font = self.pdf.dictionary(self.pdf.get(resources, '/Font')).get(operands[0])
            if operator in PAINTING | SHOWING | {'Do'} and not {'tag', 'artifact'} & set(kinds):
                self.wrong('01-005', f'{operator} outside of tags on {page}')
            if operator in SHOWING and not any(replaced for _, replaced, _ in stack):
                self.note_codes(font, operands)
            if operator in SHOWING and not self.language and not any(language for _, _, language in stack):
                if 'tag' in kinds:
                    self.wrong('11-001', 'text without language')
        pdfuarules.check_form_reuse(self, page, shown, self.forms)
        if stack:
            self.wrong('01-BALANCE', f'{page} leaves marked content open')
        return numbers

    def begin_marked(self, page, operator, operands, kinds, numbers):
        """(kind, whether other text stands for it, language) of the marked content."""
        properties = operands[1] if operator == 'BDC' else {}
        if isinstance(properties, str):
            named = self.pdf.get(self.pdf.inherited(page, '/Resources'), '/Properties', properties)
            properties = self.pdf.dictionary(named)
        language = properties.get('/Lang')
        if operands[0] == '/Artifact':
            if 'tag' in kinds:
                self.wrong('01-003', 'artifact in tagged content')
            return 'artifact', False, None
        if '/MCID' in properties:
            if 'artifact' in kinds:
                self.wrong('01-004', 'tagged content in an artifact')
            if int(properties['/MCID']) in numbers:
                self.wrong('01-MCID', f'content {properties["/MCID"]} twice')
            numbers.add(int(properties['/MCID']))
            owner = self.owners.get((page, int(properties['/MCID'])))
            return 'tag', '/ActualText' in properties, language or self.spoken(owner)
        return 'other', '/ActualText' in properties, language

    def check_annotation(self, reference, parents):
        pdf, annotation = self.pdf, self.pdf.dictionary(reference)
        if annotation.get('/Subtype') == '/Popup' or pdfuarules.is_invisible(self, reference, annotation):
            return
        element = self.annotations.get(reference)
        contents = text(pdf.resolve(annotation.get('/Contents')))
        if annotation.get('/Subtype') == '/Link':
            if not element or self.role(element) != 'Link':
                self.wrong('28-011', 'link annotation outside of Link')
            if not contents:
                self.wrong('28-012', 'link without contents')
        elif annotation.get('/Subtype') not in ('/Widget', '/PrinterMark', '/TrapNet') and not contents \
                and not (element and text(pdf.resolve(element.entries.get('/Alt')))):
            self.wrong('28-004', 'annotation without contents')
        key = pdf.resolve(annotation.get('/StructParent'))
        if element and parents.get(key) != element.reference:
            self.wrong('01-PTREE', 'parent tree disagrees on an annotation')

    # Fonts

    def note_codes(self, reference, operands):
        strings = [item for operand in operands for item in as_list(operand) if isinstance(item, bytes)]
        entries = self.pdf.dictionary(reference)
        font = self.fonts.setdefault(str(reference), Font(self.pdf, entries))
        for string in strings:
            font.codes.update(struct.unpack(f'>{len(string) // 2}H', string) if font.wide else string)

    def check_font(self, font):
        if font.subtype != '/Type3' and not font.embedded:
            self.wrong('31-009', f'{font.name} is not embedded')
        if font.wide:
            pdfuarules.check_composite(self, font)
        pdfuarules.check_simple(self, font)
        texts = font.texts()
        if texts is None:
            if font.wide:
                self.wrong('31-027', f'{font.name} has no ToUnicode')
            return
        program = font.program() if font.wide else None
        for code in sorted(font.codes):
            value = texts.get(code)
            if not value and not isinstance(font.encoding, str):
                self.wrong('10-001', f'{font.name}: code {code} means nothing')
            elif value and '\0' in value:
                self.wrong('31-028', f'{font.name}: code {code}')
            elif value and ('\ufeff' in value or '\ufffe' in value):
                self.wrong('31-029', f'{font.name}: code {code}')
            if program:
                self.check_glyph(font, program, code)

    def check_glyph(self, font, program, code):
        glyph, width, advance = program(code)
        if glyph == 0:
            self.wrong('31-030', f'{font.name}: code {code} shows .notdef')
        elif advance is None:
            self.wrong('31-010', f'{font.name}: no glyph {glyph}')
        elif abs(width - advance) > 1:
            self.wrong('31-015', f'{font.name}: code {code} is {advance:.0f} wide, not {width}')


class Font:
    def __init__(self, pdf, entries):
        self.pdf = pdf
        self.entries = entries
        self.subtype = entries.get('/Subtype')
        self.wide = self.subtype == '/Type0'
        self.name = entries.get('/BaseFont', self.subtype)
        self.encoding = pdf.resolve(entries.get('/Encoding')) if not self.wide else None
        descendants = as_list(pdf.resolve(entries.get('/DescendantFonts')))
        self.descendant = pdf.dictionary(descendants[0]) if descendants else entries
        self.descriptor = pdf.dictionary(self.descendant.get('/FontDescriptor'))
        self.codes = set()

    @property
    def embedded(self):
        return any(key in self.descriptor for key in ('/FontFile', '/FontFile2', '/FontFile3'))

    def texts(self):
        """{code: text} of ToUnicode, None when there is none."""
        stream = self.pdf.stream(self.entries.get('/ToUnicode'))
        if stream is None:
            return None
        decode = lambda digits: bytes.fromhex(digits.decode()).decode('utf-16-be', 'replace')
        texts = {}
        for block in re.findall(rb'beginbfchar(.*?)endbfchar', stream, re.S):
            for code, value in re.findall(rb'<([0-9A-Fa-f\s]+)>\s*<([0-9A-Fa-f\s]*)>', block):
                texts[int(code, 16)] = decode(value)
        for block in re.findall(rb'beginbfrange(.*?)endbfrange', stream, re.S):
            for first, last, value in re.findall(rb'<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f\s]+)>', block):
                start = decode(value)
                for offset in range(int(last, 16) - int(first, 16) + 1):
                    texts[int(first, 16) + offset] = start[:-1] + chr(ord(start[-1]) + offset)
            for first, values in re.findall(rb'<([0-9A-Fa-f]+)>\s*<[0-9A-Fa-f]+>\s*\[(.*?)\]', block, re.S):
                for offset, value in enumerate(re.findall(rb'<([0-9A-Fa-f]*)>', values)):
                    texts[int(first, 16) + offset] = decode(value)
        return texts

    def program(self):
        """code -> (glyph, width in the PDF, advance in the font or None), for TrueType; else None."""
        data = self.pdf.stream(self.descriptor.get('/FontFile2')) if self.wide else None
        if not data or self.pdf.resolve(self.entries.get('/Encoding')) not in ('/Identity-H', '/Identity-V'):
            return None
        tables = {}
        for at in range(12, 12 + 16 * struct.unpack('>H', data[4:6])[0], 16):
            tag, _, offset, length = struct.unpack('>4sIII', data[at:at + 16])
            tables[tag] = data[offset:offset + length]
        if not {b'head', b'maxp', b'hhea', b'hmtx'} <= tables.keys():
            return None
        units = struct.unpack('>H', tables[b'head'][18:20])[0]
        count = struct.unpack('>H', tables[b'maxp'][4:6])[0]
        metrics = struct.unpack('>H', tables[b'hhea'][34:36])[0]
        glyphs = self.pdf.resolve(self.descendant.get('/CIDToGIDMap'))
        mapped = self.pdf.stream(self.descendant.get('/CIDToGIDMap')) if glyphs != '/Identity' else None
        widths, default = self.widths(), self.pdf.resolve(self.descendant.get('/DW', 1000))

        def lookup(code):
            glyph = code if mapped is None else int.from_bytes(mapped[2 * code:2 * code + 2], 'big')
            at = 4 * min(glyph, metrics - 1)
            advance = struct.unpack('>H', tables[b'hmtx'][at:at + 2])[0] * 1000 / units if glyph < count else None
            return glyph, widths.get(code, default), advance
        return lookup

    def widths(self):
        array, widths = [self.pdf.resolve(item) for item in as_list(self.pdf.resolve(self.descendant.get('/W')))], {}
        while array:
            if isinstance(array[1], list):
                widths |= {array[0] + i: self.pdf.resolve(width) for i, width in enumerate(array[1])}
                array = array[2:]
            else:
                widths |= dict.fromkeys(range(array[0], array[1] + 1), array[2])
                array = array[3:]
        return widths


if __name__ == '__main__':
    results = {path: check(pdfmodel.read(path)) for path in sys.argv[1:]}
    for path, found in results.items():
        print('FAIL' if found else 'PASS', path)
        for condition, what in found.items():
            print(f'  {condition}: {what[0]}' + (f' (and {len(what) - 1} more)' if what[1:] else ''))
    sys.exit(any(results.values()))
