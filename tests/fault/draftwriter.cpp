// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/drafts.h"

#include <QTextStream>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace twb;

/// draftwriter FOLDER LIBRARY RECORD: types into a form without end and says how many letters are safe.
int main(int, char **argv)
{
    const SystemClock clock;
    const store::Drafts drafts(
        QString::fromLocal8Bit(argv[1]), QUuid::fromString(QString::fromLatin1(argv[2])), clock);
    store::Draft draft{.record = RecordId::fromString(QString::fromLatin1(argv[3])), .kind = u"lesson"_s};
    QTextStream out(stdout);
    for (QString text;; text += QChar(u'a' + int(text.size() % 26))) {
        draft.values.insert("what_happened"_L1, text);
        if (const auto saved = drafts.save(draft); !saved) {
            out << "error " << errorName(saved.error().code) << Qt::endl;
            return 1;
        }
        out << text.size() << Qt::endl;
    }
}
