# SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules of the house. Each takes the files of the checkout and yields (path, line, what is wrong)."""

import fnmatch
import re
import tomllib
from pathlib import Path, PurePosixPath

PROGRAM = ('core', 'ui', 'app')
SQL_ROOMS = ('core/sqlite', 'core/store', 'core/analysis', 'core/index', 'core/search')
LONGEST_FILE = 400

# Whom each folder of core may include, besides itself.
MAY_INCLUDE = {
    'base': set(),
    'region': {'base'},
    'model': {'base'},
    'text': {'base', 'model'},
    'sqlite': {'base'},
    'store': {'base', 'model', 'sqlite'},
    'extract': {'base'},
    'analysis': {'base'},
    'index': {'base', 'model', 'sqlite', 'store', 'extract', 'analysis'},
    'search': {'base', 'model', 'sqlite', 'store', 'analysis', 'index'},
    'transfer': {'base', 'model', 'analysis'},
    'intake': {'base', 'region', 'model', 'store', 'analysis', 'index', 'search'},
    'edit': {'base', 'region', 'model', 'store', 'analysis', 'search'},
    'exchange': {'base', 'model', 'store', 'analysis', 'edit'},
    'report': {'base', 'model', 'text', 'store', 'index', 'search'},
}

# Who in ui knows how files are read in: editing and reading do without.
KNOW_INTAKE = ('ui/intake', 'ui/dialogs')

SQL_TEXT = re.compile(
    r'\bSELECT\b.+\bFROM\b|\bINSERT\s+(OR\s+\w+\s+)?INTO\b|\bUPDATE\s+\w+\s+SET\b|\bDELETE\s+FROM\b'
    r'|\b(CREATE|DROP|ALTER)\s+(TEMP\s+|VIRTUAL\s+|UNIQUE\s+)?(TABLE|INDEX|VIEW|TRIGGER)\b|\bPRAGMA\s+\w',
    re.DOTALL)

FORBIDDEN = (
    (r'\bprocessEvents\s*\(', 'processEvents() lets events in where nobody expects them'),
    (r'\b(SLOT|SIGNAL)\s*\(', 'connect by function pointer, not by string'),
    (r'\bsender\s*\(\s*\)', 'pass what is needed instead of asking sender()'),
    (r'(?<!QCoreApplication)(?<!QApplication)(?<!QGuiApplication)::instance\s*\(', 'no singletons'),
    (r'\b(foreach|Q_FOREACH)\s*\(', 'use a range-based for'),
    (r'\b(signals|slots)\s*:', 'write Q_SIGNALS and Q_SLOTS'),
)

CLOCK_CALL = re.compile(
    r'\bcurrent(DateTime(Utc)?|Date|Time|MSecsSinceEpoch|SecsSinceEpoch)\s*\(|\bsystem_clock::now\b')

COMMON_GUI_HEADERS = {
    'QAction', 'QBrush', 'QClipboard', 'QColor', 'QCursor', 'QDesktopServices', 'QFont', 'QFontDatabase',
    'QFontMetrics', 'QFontMetricsF', 'QGuiApplication', 'QIcon', 'QImage', 'QImageReader', 'QKeySequence',
    'QPageLayout', 'QPageSize', 'QPainter', 'QPainterPath', 'QPalette', 'QPdfWriter', 'QPen', 'QPixmap',
    'QRawFont', 'QScreen', 'QShortcut', 'QStandardItemModel', 'QStaticText', 'QSyntaxHighlighter',
    'QTextBlock', 'QTextCursor', 'QTextDocument', 'QTextLayout', 'QTransform', 'QValidator', 'QWindow',
}
COMMON_WIDGET_HEADERS = {
    'QAbstractItemView', 'QApplication', 'QBoxLayout', 'QCheckBox', 'QComboBox', 'QDialog', 'QFileDialog',
    'QFormLayout', 'QLabel', 'QLayout', 'QLineEdit', 'QListView', 'QMainWindow', 'QMenu', 'QMessageBox',
    'QPushButton', 'QSplitter', 'QStyledItemDelegate', 'QTextBrowser', 'QTextEdit', 'QToolButton',
    'QTreeView', 'QWidget', 'QSvgRenderer', 'QSvgWidget', 'QPrinter',
}


def module_headers(qt_headers, modules):
    """Names of the headers that Qt installs for these modules."""
    return {p.name for m in modules for p in Path(qt_headers, m).glob('Q*')} if qt_headers else set()


def search(files, pattern, message):
    for file in files:
        for match in re.finditer(pattern, file.bare):
            yield file.path, file.line_at(match.start()), message


def cpp_of(files, *folders):
    return [f for f in files if f.is_cpp and f.is_in(*folders)]


def qt_headers_without_module(files, _context):
    for file in files:
        for line, name in file.includes if file.is_cpp else ():
            if re.match(r'<Qt[A-Z]\w*/', name):
                yield file.path, line, f'write <{name.split("/")[1][:-1]}>: {name} slips past the linked modules'


def includes_are_rooted(files, _context):
    known = {f.path for f in files}
    for file in files:
        for line, name in file.includes if file.is_cpp else ():
            path = name[1:-1]
            generated = path.endswith('.moc') or path.startswith('moc_')
            if name[0] == '"' and not generated and path not in known:
                yield file.path, line, f'{name} does not name a file from the top of the checkout'


def sql_has_its_rooms(files, _context):
    outside = [f for f in cpp_of(files, *PROGRAM) if not f.is_in(*SQL_ROOMS)]
    yield from search(outside, r'\bQSql\w+|\bsqlite3\w*', 'SQL belongs to ' + ', '.join(SQL_ROOMS))
    for file in outside:
        for line, name in file.includes:
            if re.match(r'<(QSql|sqlite3)', name):
                yield file.path, line, 'SQL belongs to ' + ', '.join(SQL_ROOMS)
        for offset, literal in file.strings:
            if SQL_TEXT.search(literal):
                yield file.path, file.line_at(offset), 'SQL text belongs to ' + ', '.join(SQL_ROOMS)


# Drafts are no libraries; pages of a damaged library are scanned by the command line, which has it not open then.
MAY_OPEN_FILES = ('core/store/drafts.cpp', 'core/store/pagescan.h', 'core/store/pagescan.cpp')


def libraries_are_opened_by_sqlite(files, _context):
    """POSIX: closing any other descriptor of a file drops all locks of the process, and another program deletes
    the log under it (sqlite.org, How To Corrupt An SQLite Database File, 2.2). A folder may be opened."""
    rooms = [f for f in cpp_of(files, 'core/store', 'core/index', 'core/search') if f.path not in MAY_OPEN_FILES]
    opening = (r'\bQFile\s+\w+\s*[({;]|\bQFile\s*\(|\bQSaveFile\b|\bQFile::copy\b|\bfopen(?:64)?\s*\('
               r'|(?<![\w>])::open(?:64)?\s*\((?![^;]*O_DIRECTORY)')
    yield from search(rooms, opening, 'a library that may be open is opened by SQLite alone')


def columns_are_named(files, _context):
    for file in cpp_of(files, *PROGRAM):
        for offset, literal in file.strings:
            if re.search(r'\bSELECT\s+\*', literal):
                yield file.path, file.line_at(offset), 'name the columns instead of SELECT *'


def core_has_no_window(files, context):
    qt = context.get('qt_headers')
    gui = COMMON_GUI_HEADERS | module_headers(qt, ['QtGui'])
    widgets = COMMON_WIDGET_HEADERS | module_headers(qt, ['QtWidgets', 'QtSvg', 'QtSvgWidgets', 'QtPrintSupport'])
    for file in cpp_of(files, 'core'):
        for line, name in file.includes:
            drawing = name == '<QSvgGenerator>' and file.is_in('core/report')
            if name[1:-1] in widgets and not drawing:
                yield file.path, line, f'{name}: no widgets in core'
            elif name[1:-1] in gui and not file.is_in('core/report'):
                yield file.path, line, f'{name}: Qt Gui only in core/report'


def arrows_point_down(files, _context):
    for file in cpp_of(files, 'core', 'ui'):
        parts = PurePosixPath(file.path).parts
        for line, name in file.includes:
            target = PurePosixPath(name[1:-1]).parts
            if target[0] == 'app' or (target[0] == 'ui' and parts[0] == 'core'):
                yield file.path, line, f'{parts[0]} must not know {target[0]}'
            elif parts[0] == target[0] == 'core' and target[1] not in MAY_INCLUDE.get(parts[1], set()) | {parts[1]}:
                yield file.path, line, f'core/{parts[1]} must not know core/{target[1]}'
            elif parts[0] == 'ui' and target[:2] == ('core', 'intake') and not file.is_in(*KNOW_INTAKE):
                yield file.path, line, f'{parts[0]}/{parts[1]} must not know core/intake'
            elif file.is_in('ui/models', 'ui/delegates') and target[:2] in (('ui', 'views'), ('ui', 'dialogs')):
                yield file.path, line, f'{parts[0]}/{parts[1]} must not know {target[0]}/{target[1]}'


def links_point_down(files, _context):
    for file in files:
        if not re.match(r'(core|ui)/.*CMakeLists\.txt$', file.path):
            continue
        for number, text in enumerate(file.text.splitlines(), 1):
            text = text.split('#')[0]
            for module in re.findall(r'\bQt6::(\w+)', text):
                if module == 'Sql' and not file.is_in(*SQL_ROOMS):
                    yield file.path, number, 'Qt6::Sql belongs to ' + ', '.join(SQL_ROOMS)
                if file.is_in('core') and module not in ('Core', 'Sql') \
                        and not (module in ('Gui', 'Svg') and file.is_in('core/report')) \
                        and not (module == 'Pdf' and file.is_in('core/extract')):
                    yield file.path, number, f'core must not link Qt6::{module}'
            for library in re.findall(r'\btwb_(\w+)\b', text) if file.is_in('core') else ():
                own = PurePosixPath(file.path).parts[1]
                if library in MAY_INCLUDE and library not in MAY_INCLUDE.get(own, set()) | {own}:
                    yield file.path, number, f'core/{own} must not link twb_{library}'
            if re.search(r'\bGLOB', text):
                yield file.path, number, 'list the files by name'


def every_source_is_built(files, _context):
    lists = {f.folder: set(re.split(r'[\s()"]+', f.text)) for f in files if f.path.endswith('CMakeLists.txt')}
    for file in files:
        if not file.path.endswith('.cpp'):
            continue
        path = PurePosixPath(file.path)
        if not any(str(path.relative_to(up)) in lists.get(up, ()) for up in path.parents):
            yield file.path, 1, 'no CMakeLists.txt names this file'


def folder_is_namespace(files, _context):
    for file in cpp_of(files, 'core'):
        room = PurePosixPath(file.path).parts[1]
        wanted = 'twb' if room == 'base' else f'twb::{room}'
        if not re.search(rf'\bnamespace {wanted}\b', file.bare):
            yield file.path, 1, f'core/{room} is namespace {wanted}'


def files_stay_short(files, _context):
    for file in cpp_of(files, *PROGRAM):
        lines = file.text.count('\n')
        if lines > LONGEST_FILE:
            yield file.path, lines, f'{lines} lines; more than {LONGEST_FILE} usually hold two things'


def classes_stand_in_one_file(files, _context):
    """A class of several files would be longer than a file may be."""
    headers = {file.path.removesuffix('.h') for file in files if file.path.endswith('.h')}
    for file in cpp_of(files, *PROGRAM):
        whole, part, _ = file.path.removesuffix('.cpp').partition('_')
        if part and file.path.endswith('.cpp') and whole in headers:
            yield file.path, 1, f'part of {whole}.h; what it holds is a class of its own'


def time_comes_from_the_clock(files, _context):
    inside = [f for f in cpp_of(files, *PROGRAM) if not f.is_in('core/base') or 'clock' not in f.path]
    yield from search(inside, CLOCK_CALL, 'ask the Clock')


def forbidden_words(files, _context):
    for pattern, message in FORBIDDEN:
        yield from search(cpp_of(files, *PROGRAM), pattern, message)


def nothing_is_left_open(files, _context):
    for file in files:
        if file.is_in(*PROGRAM, 'tests') and file.is_cpp or file.path.endswith(('CMakeLists.txt', '.cmake')):
            for match in re.finditer(r'\b(TODO|FIXME|XXX|HACK)\b', file.text):
                yield file.path, file.line_at(match.start()), 'do it, or say it in an issue'


def headers_are_guarded(files, _context):
    for file in files:
        if file.path.endswith('.h') and not re.search(r'^#pragma once$', file.text, re.MULTILINE):
            yield file.path, 1, '#pragma once is missing'


def licence_is_stated(files, _context):
    """REUSE: in the head of the file, or for its path in REUSE.toml; the licence's text is in LICENSES."""
    texts = {PurePosixPath(f.path).name.removesuffix('.txt') for f in files if f.is_in('LICENSES')}
    named = [f for f in files if f.path == 'REUSE.toml']
    notes = tomllib.loads(named[0].text).get('annotations', []) if named else []
    patterns = [p for n in notes for p in ([n['path']] if isinstance(n['path'], str) else n['path'])]
    licences = [('REUSE.toml', n['SPDX-License-Identifier']) for n in notes]
    for file in files:
        head = '\n'.join(file.text[:2000].splitlines()[:10])
        stated = re.search(r'SPDX-License-Identifier:\s*([\w.+-]+)', head)
        if stated and re.search(r'SPDX-FileCopyrightText:\s*\d{4} \S', head):
            licences.append((file.path, stated[1]))
        elif not file.is_in('LICENSES') and file.path not in ('LICENSE', 'REUSE.toml') \
                and not any(fnmatch.fnmatchcase(file.path, p) for p in patterns):
            yield file.path, 1, 'no SPDX lines in its head and no entry in REUSE.toml'
    first_use = {}
    for path, expression in licences:
        for licence in re.split(r'\s+(?:AND|OR|WITH)\s+', expression):
            first_use.setdefault(licence, path)
    for licence in first_use.keys() - texts:
        yield first_use[licence], 1, f'LICENSES/{licence}.txt is missing'


RULES = (
    qt_headers_without_module, includes_are_rooted, sql_has_its_rooms, libraries_are_opened_by_sqlite,
    columns_are_named, core_has_no_window,
    arrows_point_down, links_point_down, every_source_is_built, folder_is_namespace, files_stay_short,
    classes_stand_in_one_file,
    time_comes_from_the_clock, forbidden_words, nothing_is_left_open, headers_are_guarded, licence_is_stated,
)
