# SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A PDF file as qpdf's JSON shows it, with what the checks need: references, structure tree, content."""

import base64
import json
import re
import subprocess
from dataclasses import dataclass, field

REFERENCE = re.compile(r'^\d+ \d+ R$')


def read(path):
    """The file at a path; ValueError when qpdf cannot make sense of it."""
    command = ['qpdf', '--json=2', '--json-stream-data=inline', '--decode-level=generalized',
               '--warning-exit-0', str(path), '-']
    run = subprocess.run(command, capture_output=True, check=False)
    if run.returncode != 0:
        raise ValueError(run.stderr.decode(errors='replace'))
    return Pdf(json.loads(run.stdout))


def text(value):
    """A text string of the file, None when the value is none."""
    if isinstance(value, str) and value.startswith('u:'):
        return value[2:]
    if isinstance(value, str) and value.startswith('b:'):
        return bytes.fromhex(value[2:]).decode('latin-1')
    return None


def as_list(value):
    return value if isinstance(value, list) else [] if value is None else [value]


@dataclass
class Element:
    """A structure element. `kids` holds elements, ('content', page, number) and ('object', reference)."""
    reference: str
    entries: dict
    type: str
    parent: 'Element | None'
    kids: list = field(default_factory=list)

    @property
    def elements(self):
        return [kid for kid in self.kids if isinstance(kid, Element)]

    def walk(self):
        yield self
        for element in self.elements:
            yield from element.walk()


class Pdf:
    def __init__(self, data):
        self.data = data
        self.objects = data['qpdf'][1]
        self.trailer = self.objects['trailer']['value']
        self.catalog = self.dictionary(self.trailer['/Root'])

    def resolve(self, value):
        while isinstance(value, str) and REFERENCE.match(value):
            entry = self.objects.get('obj:' + value)
            if entry is None:
                return None
            value = entry.get('value', entry.get('stream'))
        return value

    def dictionary(self, value):
        """The dictionary, also that of a stream; empty when the value is neither."""
        value = self.resolve(value)
        if isinstance(value, dict) and 'dict' in value:
            value = value['dict']
        return value if isinstance(value, dict) else {}

    def get(self, value, *keys):
        for key in keys:
            value = self.dictionary(value).get(key)
        return self.resolve(value)

    def stream(self, value):
        value = self.resolve(value)
        return base64.b64decode(value['data']) if isinstance(value, dict) and 'data' in value else None

    @property
    def pages(self):
        return [page['object'] for page in self.data['pages']]

    def inherited(self, page, key):
        node = self.dictionary(page)
        while key not in node and '/Parent' in node:
            node = self.dictionary(node['/Parent'])
        return self.resolve(node.get(key))

    def contents(self, page):
        return b'\n'.join(self.stream(part) or b'' for part in self._content_streams(page))

    def _content_streams(self, page):
        contents = self.dictionary(page).get('/Contents')
        resolved = self.resolve(contents)
        return resolved if isinstance(resolved, list) else as_list(contents)

    def structure(self):
        """The topmost elements."""
        root = self.catalog.get('/StructTreeRoot')
        return [self._element(kid, None, None) for kid in self._kids(self.dictionary(root))]

    def _kids(self, entries):
        kids = entries.get('/K')
        resolved = self.resolve(kids)
        return resolved if isinstance(resolved, list) else as_list(kids)

    def _element(self, reference, parent, page):
        entries = self.dictionary(reference)
        element = Element(reference, entries, (self.resolve(entries.get('/S')) or '/')[1:], parent)
        page = entries.get('/Pg', page)
        for kid in self._kids(entries):
            value = self.dictionary(kid) or self.resolve(kid)
            if isinstance(value, int):
                element.kids.append(('content', page, value))
            elif isinstance(value, dict) and value.get('/Type') == '/MCR':
                element.kids.append(('content', value.get('/Pg', page), value.get('/MCID')))
            elif isinstance(value, dict) and value.get('/Type') == '/OBJR':
                element.kids.append(('object', value.get('/Obj')))
            elif isinstance(value, dict):
                element.kids.append(self._element(kid, element, page))
        return element

    def number_tree(self, value):
        node = self.dictionary(value)
        numbers = as_list(self.resolve(node.get('/Nums')))
        found = dict(zip(numbers[::2], numbers[1::2]))
        for kid in as_list(self.resolve(node.get('/Kids'))):
            found |= self.number_tree(kid)
        return found

    def name_tree(self, value):
        node = self.dictionary(value)
        names = as_list(self.resolve(node.get('/Names')))
        found = [(text(name), where) for name, where in zip(names[::2], names[1::2])]
        for kid in as_list(self.resolve(node.get('/Kids'))):
            found += self.name_tree(kid)
        return found

    def outline(self):
        """(level, title, destination) of the bookmarks, in order."""
        def items(reference, level):
            while reference is not None:
                entries = self.dictionary(reference)
                yield level, text(self.resolve(entries.get('/Title'))), self.resolve(entries.get('/Dest'))
                yield from items(entries.get('/First'), level + 1)
                reference = entries.get('/Next')
        return list(items(self.dictionary(self.catalog.get('/Outlines')).get('/First'), 1))


TOKEN = re.compile(rb'''
    (?P<skip>[\s\0]+|%[^\r\n]*)
  | (?P<number>[+-]?(?:\d+\.?\d*|\.\d+))(?=[\s\0()<>\[\]{}/%]|$)
  | (?P<name>/[^\s\0()<>\[\]{}/%]*)
  | (?P<dictionary><<|>>)
  | (?P<hex><[0-9A-Fa-f\s]*>)
  | (?P<array>[\[\]])
  | (?P<operator>[^\s\0()<>\[\]{}/%]+)''', re.X)
ESCAPES = {b'n': b'\n', b'r': b'\r', b't': b'\t', b'b': b'\b', b'f': b'\f'}


def literal(data, start):
    """The string that begins at '(' and where it ends."""
    out, depth, at = bytearray(), 1, start + 1
    while at < len(data):
        byte = data[at:at + 1]
        at += 1
        if byte == b'\\':
            octal = re.match(rb'[0-7]{1,3}', data[at:at + 3])
            if octal:
                out.append(int(octal[0], 8) & 255)
                at += len(octal[0])
            else:
                out += ESCAPES.get(data[at:at + 1], data[at:at + 1])
                at += 1
            continue
        depth += {b'(': 1, b')': -1}.get(byte, 0)
        if depth == 0:
            break
        out += byte
    return bytes(out), at


def operations(data):
    """(operator, operands) of a content stream. Inline images are one operation without operands."""
    stack, operands, at = [], [], 0
    while at < len(data):
        if data[at:at + 1] == b'(':
            value, at = literal(data, at)
            operands.append(value)
            continue
        match = TOKEN.match(data, at)
        if not match:
            at += 1
            continue
        at, kind, value = match.end(), match.lastgroup, match.group()
        if kind == 'number':
            operands.append(float(value))
        elif kind == 'name':
            operands.append(value.decode('latin-1'))
        elif kind == 'hex':
            digits = re.sub(rb'\s', b'', value[1:-1]).decode()
            operands.append(bytes.fromhex(digits + '0' * (len(digits) % 2)))
        elif value in (b'[', b'<<'):
            stack.append(operands)
            operands = []
        elif value in (b']', b'>>'):
            inner, operands = operands, stack.pop() if stack else []
            operands.append(inner if value == b']' else dict(zip(inner[::2], inner[1::2])))
        elif value == b'BI':
            end = re.compile(rb'\sEI(?=\s|$)').search(data, at)
            at = end.end() if end else len(data)
            yield 'BI', []
            operands = []
        elif kind == 'operator':
            yield value.decode('latin-1'), operands
            operands = []
