# SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the fonts of the tests: bars instead of letters, once as CFF outlines, once as a variable TrueType.

usage: make.py FOLDER (needs fontTools)
"""

import sys
import unicodedata
from pathlib import Path

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib.tables.TupleVariation import TupleVariation

UNITS = 1000
CHARACTERS = [*range(0x20, 0x7f), *range(0xa0, 0x180), 0x2013, 0x2014, *range(0x2018, 0x201f), 0x2022, 0x2026, 0x20ac,
              0x2070, 0xb9, 0xfffd, *range(0x2074, 0x207a)]
NAMES = {code: f'uni{code:04X}' for code in CHARACTERS}
WIDTHS = {code: 400 + 7 * (code % 40) for code in CHARACTERS}


def bar(pen, code, thickness):
    if unicodedata.category(chr(code))[0] == 'Z':
        return
    height = 500 + 200 * (code % 3)
    pen.moveTo((60, 0))
    pen.lineTo((60, height))
    pen.lineTo((60 + thickness, height))
    pen.lineTo((60 + thickness, 0))
    pen.closePath()


def begin(family, is_ttf):
    builder = FontBuilder(UNITS, isTTF=is_ttf)
    builder.setupGlyphOrder(['.notdef', *NAMES.values()])
    builder.setupCharacterMap(NAMES)
    builder.setupNameTable({'familyName': family, 'styleName': 'Regular', 'psName': family.replace(' ', '')})
    return builder


def finish(builder, path):
    builder.setupHorizontalMetrics({'.notdef': (500, 60), **{NAMES[code]: (WIDTHS[code], 60) for code in CHARACTERS}})
    builder.setupHorizontalHeader(ascent=900, descent=-250)
    builder.setupOS2(sTypoAscender=900, sTypoDescender=-250, usWinAscent=900, usWinDescent=250, sCapHeight=700,
                     sxHeight=500, fsType=0)
    builder.setupPost()
    builder.font['head'].created = builder.font['head'].modified = 3_800_000_000
    builder.save(path)


def cff(path):
    builder = begin('Twb Probe Cff', False)
    strings = {}
    for name, code in [('.notdef', 0x58), *((NAMES[code], code) for code in CHARACTERS)]:
        pen = T2CharStringPen(WIDTHS.get(code, 500) if name != '.notdef' else 500, None)
        bar(pen, code, 120)
        strings[name] = pen.getCharString()
    builder.setupCFF('TwbProbeCff', {'FullName': 'Twb Probe Cff'}, strings, {})
    finish(builder, path)


def variable(path):
    builder = begin('Twb Probe Variable', True)
    glyphs, deltas = {}, {}
    for name, code in [('.notdef', 0x58), *((NAMES[code], code) for code in CHARACTERS)]:
        pen = TTGlyphPen(None)
        bar(pen, code, 100)
        glyphs[name] = pen.glyph()
        points = len(glyphs[name].getCoordinates(None)[0])
        wide = [(150, 0) if index in (2, 3) else (0, 0) for index in range(points)]
        deltas[name] = [TupleVariation({'wght': (0, 1, 1)}, [*wide, (0, 0), (150, 0), (0, 0), (0, 0)])]
    builder.setupGlyf(glyphs)
    builder.setupFvar([('wght', 400, 400, 700, 'Weight')],
                      [{'location': {'wght': 400}, 'stylename': 'Regular'},
                       {'location': {'wght': 700}, 'stylename': 'Bold'}])
    builder.setupGvar(deltas)
    finish(builder, path)


if __name__ == '__main__':
    cff(Path(sys.argv[1], 'TwbProbeCff.otf'))
    variable(Path(sys.argv[1], 'TwbProbeVariable.ttf'))
