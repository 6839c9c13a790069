# SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Conditions about single kinds of objects: notes, languages, forms, layers, files, XObjects, fonts.

Each function takes the checker, whose wrong(condition, what) it calls.
"""

import re
import xml.etree.ElementTree as ElementTree
from collections import Counter

from pdfmodel import as_list, text

RDF = '{http://www.w3.org/1999/02/22-rdf-syntax-ns#}'
XML_LANGUAGE = '{http://www.w3.org/XML/1998/namespace}lang'
# Predefined CMaps (ISO 32000-1, table 118) end like this; Identity is the one that matters to us.
PREDEFINED = re.compile(r'/(Identity|GB|CNS|B5|HK|ET|Uni|\d+(pv|ms)?|Ext|Add|EUC|H$|V$|KSC)[\w-]*')
TEXT_FIELDS = {'/Tx', '/Btn', '/Ch', '/Sig'}


def check_notes(checker, elements):
    names = Counter()
    for element in elements:
        if checker.role(element) != 'Note':
            continue
        name = checker.pdf.resolve(element.entries.get('/ID'))
        if not name:
            checker.wrong('19-003', 'note without ID')
        else:
            names[name] += 1
    for name, count in names.items():
        if count > 1:
            checker.wrong('19-004', f'{count} notes called {name}')


def check_kinds_of_headings(checker, elements):
    roles = [checker.role(element) for element in elements]
    if 'H' in roles and any(re.fullmatch('H[1-6]', role or '') for role in roles):
        checker.wrong('14-007', 'H and numbered headings in one document')
    for element in elements:
        if sum(checker.role(kid) == 'H' for kid in element.elements) > 1:
            checker.wrong('14-006', f'{element.type} with several H')


def check_languages(checker, elements, annotations, packet):
    """What is said aloud but stands in no page content needs a language too."""
    if checker.language:
        return
    for element in elements:
        spoken = [key for key in ('/Alt', '/ActualText', '/E') if key in element.entries]
        if spoken and not checker.spoken(element):
            checker.wrong('11-002', f'{spoken[0]} without language')
    for reference, entries in annotations:
        owner = checker.annotations.get(reference)
        if text(checker.pdf.resolve(entries.get('/Contents'))) and not checker.spoken(owner):
            checker.wrong('11-004', 'contents of an annotation without language')
        if text(checker.pdf.resolve(entries.get('/TU'))) and not checker.spoken(owner):
            checker.wrong('11-005', 'name of a field without language')
    for choice in packet.iter(RDF + 'Alt') if packet is not None else ():
        if [item.get(XML_LANGUAGE) for item in choice.iter(RDF + 'li') if (item.text or '').strip()] == ['x-default']:
            checker.wrong('11-006', 'metadata in the default language of none')


def check_annotations(checker, annotations):
    for reference, entries in annotations:
        if is_invisible(checker, reference, entries):
            continue
        kind, owner = entries.get('/Subtype'), checker.annotations.get(reference)
        role = checker.role(owner) if owner else None
        if kind == '/TrapNet':
            checker.wrong('28-007', 'annotation of trapping')
        elif kind == '/PrinterMark' and owner:
            checker.wrong('28-017', "printer's mark in the structure")
        elif kind == '/Widget':
            check_field(checker, entries, owner)
            if role != 'Form':
                checker.wrong('28-010', 'field outside of Form')
        elif kind not in ('/Link', '/PrinterMark', '/Popup') and role != 'Annot':
            checker.wrong('28-002', f'{kind} outside of Annot')


def is_invisible(checker, reference, entries):
    """Hidden, or beside the page."""
    if int(checker.pdf.resolve(entries.get('/F')) or 0) & 2:
        return True
    page = next((page for page in checker.pdf.pages
                 if reference in as_list(checker.pdf.get(page, '/Annots'))), None)
    box = page and (checker.pdf.inherited(page, '/CropBox') or checker.pdf.inherited(page, '/MediaBox'))
    place = checker.pdf.resolve(entries.get('/Rect'))
    if not box or not place:
        return False
    left, bottom, right, top = [checker.pdf.resolve(value) for value in box]
    return place[2] <= left or place[0] >= right or place[3] <= bottom or place[1] >= top


def check_field(checker, entries, owner):
    node, named = entries, False
    while node and not named:
        named = bool(text(checker.pdf.resolve(node.get('/TU'))))
        node = checker.pdf.dictionary(node.get('/Parent'))
    if not named and not (owner and text(checker.pdf.resolve(owner.entries.get('/Alt')))):
        checker.wrong('28-005', 'field without a name for people')


def check_layers(checker):
    properties = checker.pdf.get(checker.pdf.catalog, '/OCProperties')
    if not isinstance(properties, dict):
        return
    default = checker.pdf.dictionary(properties.get('/D'))
    others = [checker.pdf.dictionary(item) for item in as_list(checker.pdf.resolve(properties.get('/Configs')))]
    for condition, group in (('20-001', [default]), ('20-002', others)):
        for configuration in group:
            if not text(checker.pdf.resolve(configuration.get('/Name'))):
                checker.wrong(condition, 'layers without a name')
            if '/AS' in configuration:
                checker.wrong('20-003', 'layers that switch themselves')


def check_objects(checker):
    """What may lie anywhere in the file: embedded files, form XObjects."""
    pdf = checker.pdf
    for entry in pdf.objects.values():
        value = entry.get('value', entry.get('stream', {}))
        value = value.get('dict', value) if isinstance(value, dict) else {}
        if value.get('/Type') in ('/Filespec', '/F') and '/EF' in value and not ('/F' in value and '/UF' in value):
            checker.wrong('21-001', 'embedded file without F and UF')
        if value.get('/Subtype') == '/Form' and '/Ref' in value:
            checker.wrong('30-001', 'a page of another file')


def check_form_reuse(checker, page, names, used):
    """Form XObjects with marked content may be shown once only."""
    resources = checker.pdf.inherited(page, '/Resources')
    for name in names:
        reference = checker.pdf.dictionary(checker.pdf.get(resources, '/XObject')).get(name)
        entries = checker.pdf.dictionary(reference)
        if entries.get('/Subtype') != '/Form':
            continue
        used[str(reference)] += 1
        if used[str(reference)] > 1 and b'/MCID' in (checker.pdf.stream(reference) or b''):
            checker.wrong('30-002', f'{name} has marked content and is shown again')


def check_composite(checker, font):
    """CMap and descendant of a Type 0 font agree."""
    pdf = checker.pdf
    cmap = font.entries.get('/Encoding')
    resolved = pdf.resolve(cmap)
    if isinstance(resolved, str):
        if not PREDEFINED.match(resolved):
            checker.wrong('31-006', f'{font.name}: CMap {resolved} is neither predefined nor embedded')
    else:
        check_embedded_cmap(checker, font, pdf.dictionary(cmap), pdf.stream(cmap) or b'')
    if font.descendant.get('/Subtype') != '/CIDFontType2' or not font.embedded:
        return
    if '/CIDToGIDMap' not in font.descendant:
        checker.wrong('31-005', f'{font.name} has no CIDToGIDMap')
    elif pdf.resolve(font.descendant['/CIDToGIDMap']) != '/Identity' \
            and pdf.stream(font.descendant['/CIDToGIDMap']) is None:
        checker.wrong('31-004', f'{font.name} has a CIDToGIDMap that is none')


def check_embedded_cmap(checker, font, entries, program):
    pdf = checker.pdf
    own = pdf.dictionary(font.descendant.get('/CIDSystemInfo'))
    of_map = pdf.dictionary(entries.get('/CIDSystemInfo'))
    for condition, key in (('31-001', '/Registry'), ('31-002', '/Ordering')):
        if text(pdf.resolve(own.get(key))) != text(pdf.resolve(of_map.get(key))):
            checker.wrong(condition, f'{font.name}: {key} of font and CMap')
    if (pdf.resolve(own.get('/Supplement')) or 0) > (pdf.resolve(of_map.get('/Supplement')) or 0):
        checker.wrong('31-003', f'{font.name}: supplement of font and CMap')
    mode = re.search(rb'/WMode\s+(\d)\s+def', program)
    if (int(mode[1]) if mode else 0) != (pdf.resolve(entries.get('/WMode')) or 0):
        checker.wrong('31-007', f'{font.name}: WMode of CMap and its stream')
    used = pdf.resolve(entries.get('/UseCMap'))
    if isinstance(used, str) and not PREDEFINED.match(used):
        checker.wrong('31-008', f'{font.name}: builds on {used}')


def check_simple(checker, font):
    """TrueType fonts with one byte per character: symbolic or with an encoding that names characters."""
    pdf = checker.pdf
    if font.subtype != '/TrueType':
        return
    symbolic = bool(int(pdf.resolve(font.descriptor.get('/Flags')) or 0) & 4)
    encoding = font.encoding
    if symbolic and encoding is not None:
        checker.wrong('31-023', f'{font.name}: symbolic with an encoding')
    if symbolic:
        return
    base = encoding if isinstance(encoding, str) else (encoding or {}).get('/BaseEncoding')
    if encoding is None:
        checker.wrong('31-018', f'{font.name}: no encoding')
    elif base not in ('/MacRomanEncoding', '/WinAnsiEncoding'):
        checker.wrong('31-020', f'{font.name}: encoding {base}')


def parsed_packet(packet):
    """The XMP packet as XML, None when it is not well-formed."""
    try:
        return ElementTree.fromstring(re.sub(rb'<\?xpacket.*?\?>', b'', packet or b'', flags=re.S).strip(b'\0 \r\n\t'))
    except ElementTree.ParseError:
        return None
