#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws docs/house.svg: the rooms of the program and which of them includes which, from the includes themselves.

housepicture.py [--check]: with --check nothing is written; exit code 1 when the picture is not that of today.

A room stands above all that it includes. Of the arrows those are left out that follow from others.
"""

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PICTURE = ROOT / 'docs' / 'house.svg'
INCLUDE = re.compile(r'^#include "((?:core|ui|app)/[^"]+)"', re.MULTILINE)
WIDTH, ROOM_WIDTH, ROOM_HEIGHT, ROW = 1180, 122, 30, 58
COLOURS = {'core': '#2f6f5e', 'ui': '#335c96', 'app': '#8a4b2a'}


def room_of(path):
    parts = path.split('/')
    return parts[0] if parts[0] == 'app' else '/'.join(parts[:2])


def read_rooms():
    """Which rooms each room includes."""
    rooms = {}
    for folder in ('core', 'ui', 'app'):
        for file in sorted((ROOT / folder).rglob('*')):
            if file.suffix not in ('.h', '.cpp'):
                continue
            room = room_of(str(file.relative_to(ROOT)))
            included = {room_of(path) for path in INCLUDE.findall(file.read_text(encoding='utf-8'))}
            rooms.setdefault(room, set()).update(included - {room})
    return rooms


def reachable(rooms, start, seen=None):
    seen = set() if seen is None else seen
    for room in rooms.get(start, ()):
        if room not in seen:
            seen.add(room)
            reachable(rooms, room, seen)
    return seen


def needed(rooms):
    """The arrows that do not follow from others."""
    return {room: {target for target in included
                   if not any(target in reachable(rooms, other) for other in included - {target})}
            for room, included in rooms.items()}


def level(rooms, room, known):
    if room not in known:
        known[room] = 0  # ends a circle, which the linker would refuse anyway
        known[room] = 1 + max((level(rooms, target, known) for target in rooms[room]), default=-1)
    return known[room]


def places(rooms):
    """The middle of each room: its row by its level, within the row near what it includes."""
    known = {}
    rows = {}
    for room in sorted(rooms):
        rows.setdefault(level(rooms, room, known), []).append(room)
    placed = {}
    arrows = needed(rooms)
    for row in sorted(rows):
        def middle(room):
            below = [placed[target][0] for target in arrows[room] if target in placed]
            return (sum(below) / len(below) if below else WIDTH / 2, room)
        line = sorted(rows[row], key=middle)
        for i, room in enumerate(line):
            placed[room] = (WIDTH * (i + 1) / (len(line) + 1), (max(rows) - row) * ROW + ROW)
    return placed, ROW * (max(rows) + 2)


def draw(rooms):
    placed, height = places(rooms)
    lines = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" role="img" '
             'font-family="sans-serif" font-size="13">',
             '<title>The rooms of Transferwerkbank; each stands above what it includes</title>',
             f'<rect width="{WIDTH}" height="{height}" fill="#ffffff"/>']
    for room, targets in sorted(needed(rooms).items()):
        x, y = placed[room]
        for target in sorted(targets):
            to_x, to_y = placed[target]
            lines.append(f'<path d="M{x:.0f} {y + ROOM_HEIGHT / 2:.0f}L{to_x:.0f} {to_y - ROOM_HEIGHT / 2:.0f}" '
                         'stroke="#9aa5ad" fill="none"/>')
    for room, (x, y) in sorted(placed.items()):
        colour = COLOURS[room.split('/')[0]]
        lines.append(f'<rect x="{x - ROOM_WIDTH / 2:.0f}" y="{y - ROOM_HEIGHT / 2:.0f}" width="{ROOM_WIDTH}" '
                     f'height="{ROOM_HEIGHT}" rx="4" fill="{colour}"/>')
        lines.append(f'<text x="{x:.0f}" y="{y + 4:.0f}" text-anchor="middle" fill="#ffffff">{room}</text>')
    return '\n'.join(lines + ['</svg>', ''])


def main(arguments):
    picture = draw(read_rooms())
    if '--check' not in arguments:
        PICTURE.write_text(picture, encoding='utf-8')
        return 0
    if PICTURE.exists() and PICTURE.read_text(encoding='utf-8') == picture:
        return 0
    print('docs/house.svg is not the house of today: run packaging/lib/housepicture.py', file=sys.stderr)
    return 1


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
