# SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Inputs of a fuzz target as files of a folder, and as lines of its corpus.hex.

    fuzzcorpus.py unpack DATA INPUTS    all inputs in DATA, one file each
    fuzzcorpus.py pack DATA INPUTS      those of INPUTS that DATA has no file for, in DATA/corpus.hex
"""
import hashlib
import pathlib
import sys


def named_files(data):
    return [path for path in sorted(data.iterdir()) if path.suffix != '.hex']


def unpack(data, inputs):
    found = [path.read_bytes() for path in named_files(data)]
    corpus = data / 'corpus.hex'
    if corpus.exists():
        found += [bytes.fromhex(line) for line in corpus.read_text().split()]
    for content in found:
        (inputs / hashlib.sha1(content).hexdigest()).write_bytes(content)


def pack(data, inputs):
    known = {path.read_bytes() for path in named_files(data)}
    found = {path.read_bytes() for path in inputs.iterdir()} - known - {b''}
    lines = [content.hex() for content in sorted(found, key=lambda content: (len(content), content))]
    (data / 'corpus.hex').write_text('\n'.join(lines) + '\n')


if __name__ == '__main__':
    action, data, inputs = sys.argv[1:]
    {'unpack': unpack, 'pack': pack}[action](pathlib.Path(data), pathlib.Path(inputs))
