#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each rule finds what it is there for, and leaves a good house alone."""

import unittest

import rules
from source import SourceFile

HEAD = '// SPDX-FileCopyrightText: 2026 Someone\n// SPDX-License-Identifier: GPL-3.0-or-later\n'
CMAKE_HEAD = HEAD.replace('//', '#')

GOOD = {
    'LICENSES/GPL-3.0-or-later.txt': 'text',
    'REUSE.toml': 'version = 1\n[[annotations]]\npath = "resources/*.json"\n'
                  'SPDX-FileCopyrightText = "2026 Someone"\nSPDX-License-Identifier = "GPL-3.0-or-later"\n',
    'resources/a.json': '{}',
    'core/base/CMakeLists.txt': CMAKE_HEAD + 'twb_library(twb_base SOURCES clock.cpp clock.h PUBLIC Qt6::Core)\n',
    'core/base/clock.h': HEAD + '#pragma once\n#include <QDateTime>\nnamespace twb {}\n',
    'core/base/clock.cpp': HEAD + '#include "core/base/clock.h"\n'
                           'namespace twb { auto now() { return QDateTime::currentDateTimeUtc(); } }\n',
    'core/store/CMakeLists.txt': CMAKE_HEAD + 'twb_library(twb_store SOURCES sub/a.cpp PUBLIC twb_base PRIVATE Qt6::Sql)\n',
    'core/store/sub/a.cpp': HEAD + '#include "core/base/clock.h"\n#include <QSqlQuery>\n#include <sqlite3.h>\n'
                            'namespace twb::store { auto q = u"SELECT id FROM step"_s; // not SELECT *\n}\n',
    'core/report/CMakeLists.txt': CMAKE_HEAD + 'twb_library(twb_report SOURCES a.cpp PUBLIC twb_store Qt6::Gui)\n',
    'core/report/a.cpp': HEAD + '#include <QImage>\nnamespace twb::report { auto s = "processEvents()"; '
                         "auto n = 1'000'000; auto d = 'x'; /* SLOT( */ }\n",
    'ui/CMakeLists.txt': CMAKE_HEAD + 'twb_library(twb_ui SOURCES a.cpp PUBLIC twb_report Qt6::Widgets)\n',
    'ui/a.cpp': HEAD + '#include <QWidget>\n#include "core/base/clock.h"\nauto t = tr("Select a file from the list");\n'
                'auto app = QCoreApplication::instance();\n',
}


def cpp(body, namespace='twb::model'):
    return HEAD + body + f'\nnamespace {namespace} {{}}\n'


# rule: files that break it, each alone
BAD = {
    'qt_headers_without_module': [{'ui/a.cpp': HEAD + '#include <QtWidgets/QLabel>\n'}],
    'includes_are_rooted': [
        {'core/store/sub/a.cpp': HEAD + '#include "clock.h"\nnamespace twb::store {}\n'},
        {'ui/a.cpp': HEAD + '#include "core/base/gone.h"\n'},
    ],
    'libraries_are_opened_by_sqlite': [
        {'core/store/sub/a.cpp': cpp('void look() { QFile file(path); }', 'twb::store')},
        {'core/store/sub/a.cpp': cpp('auto head = QFile(path).read(100);', 'twb::store')},
        {'core/store/sub/a.cpp': cpp('int file = ::open(path, O_RDONLY);', 'twb::store')},
    ],
    'sql_has_its_rooms': [
        {'ui/a.cpp': HEAD + '#include <QSqlDatabase>\n'},
        {'core/report/a.cpp': cpp('sqlite3 *handle;', 'twb::report')},
        {'ui/a.cpp': HEAD + 'auto q = u"SELECT id\\n FROM record"_s;\n'},
        {'ui/a.cpp': HEAD + 'auto q = R"(DELETE FROM record)";\n'},
    ],
    'columns_are_named': [{'core/store/sub/a.cpp': cpp('auto q = "SELECT * FROM step";', 'twb::store')}],
    'core_has_no_window': [
        {'core/store/sub/a.cpp': cpp('#include <QImage>', 'twb::store')},
        {'core/report/a.cpp': cpp('#include <QLabel>', 'twb::report')},
    ],
    'arrows_point_down': [
        {'ui/b.h': HEAD + '#pragma once\n', 'core/report/a.cpp': cpp('#include "ui/b.h"', 'twb::report')},
        {'core/store/b.h': HEAD + '#pragma once\nnamespace twb::store {}\n',
         'core/base/clock.cpp': HEAD + '#include "core/store/b.h"\nnamespace twb {}\n'},
        {'core/intake/b.h': HEAD + '#pragma once\nnamespace twb::intake {}\n',
         'ui/editor/c.h': HEAD + '#pragma once\n#include "core/intake/b.h"\n'},
        {'ui/views/b.h': HEAD + '#pragma once\n', 'ui/models/c.h': HEAD + '#pragma once\n#include "ui/views/b.h"\n'},
    ],
    'links_point_down': [
        {'core/base/CMakeLists.txt': CMAKE_HEAD + 'twb_library(twb_base SOURCES clock.cpp PUBLIC Qt6::Gui)\n'},
        {'core/base/CMakeLists.txt': CMAKE_HEAD + 'twb_library(twb_base SOURCES clock.cpp PRIVATE Qt6::Pdf)\n'},
        {'core/base/CMakeLists.txt': CMAKE_HEAD + 'twb_library(twb_base SOURCES clock.cpp PRIVATE twb_store)\n'},
        {'ui/CMakeLists.txt': CMAKE_HEAD + 'twb_library(twb_ui SOURCES a.cpp PRIVATE Qt6::Sql)\n'},
        {'ui/CMakeLists.txt': CMAKE_HEAD + 'file(GLOB files *.cpp) # a.cpp\ntwb_library(twb_ui SOURCES a.cpp)\n'},
    ],
    'every_source_is_built': [{'core/store/lost.cpp': cpp('', 'twb::store')}],
    'folder_is_namespace': [{'core/report/a.cpp': cpp('', 'twb::store')}],
    'files_stay_short': [{'ui/a.cpp': HEAD + '\n' * 400}],
    'classes_stand_in_one_file': [{'ui/c.h': HEAD + '#pragma once\n', 'ui/c_more.cpp': HEAD,
                                   'ui/CMakeLists.txt': CMAKE_HEAD + 'twb_library(twb_ui SOURCES a.cpp c_more.cpp)\n'}],
    'time_comes_from_the_clock': [
        {'ui/a.cpp': HEAD + 'auto t = QDateTime::currentDateTime();\n'},
        {'core/store/sub/a.cpp': cpp('auto d = QDate::currentDate();', 'twb::store')},
    ],
    'forbidden_words': [
        {'ui/a.cpp': HEAD + 'QCoreApplication::processEvents();\n'},
        {'ui/a.cpp': HEAD + 'connect(a, SIGNAL(x()), b, SLOT(y()));\n'},
        {'ui/a.cpp': HEAD + 'auto &s = Settings::instance();\n'},
        {'ui/a.cpp': HEAD + 'class A { signals: void x(); };\n'},
    ],
    'nothing_is_left_open': [{'ui/a.cpp': HEAD + '// ' + 'TO' + 'DO: later\n'}],
    'headers_are_guarded': [{'core/base/clock.h': HEAD + '#include <QDateTime>\nnamespace twb {}\n'}],
    'licence_is_stated': [
        {'ui/a.cpp': 'int a;\n'},
        {'resources/b.svg': '<svg/>'},
        {'ui/a.cpp': HEAD.replace('GPL-3.0-or-later', 'MIT')},
    ],
}


def findings(changes):
    files = [SourceFile(path, text) for path, text in (GOOD | changes).items()]
    return {rule.__name__: list(rule(files, {})) for rule in rules.RULES}


class Rules(unittest.TestCase):
    def test_good_house_has_no_findings(self):
        self.assertEqual({name: [] for name in BAD}, findings({}))

    def test_every_rule_finds_its_bad_samples_and_no_other_does(self):
        for name, samples in BAD.items():
            for changes in samples:
                with self.subTest(rule=name, files=changes):
                    found = [rule for rule, rows in findings(changes).items() if rows]
                    self.assertEqual([name], found)

    def test_every_rule_has_a_bad_sample(self):
        self.assertEqual({rule.__name__ for rule in rules.RULES}, set(BAD))

    def test_findings_name_the_line(self):
        [row] = findings({'ui/a.cpp': HEAD + 'auto s = R"(\n\n)";\n/*\n*/ qApp->processEvents();\n'})['forbidden_words']
        self.assertEqual(('ui/a.cpp', 7), row[:2])


if __name__ == '__main__':
    unittest.main()
