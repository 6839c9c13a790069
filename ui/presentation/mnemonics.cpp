// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/mnemonics.h"

namespace twb::ui {

using namespace Qt::StringLiterals;

QString Mnemonics::mark(QString text)
{
    text.replace(u'&', u"&&"_s);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text.at(i).toLower();
        if (!letter.isLetter() || m_taken.contains(letter))
            continue;
        m_taken.insert(letter);
        return text.insert(i, u'&');
    }
    return text;
}

} // namespace twb::ui
