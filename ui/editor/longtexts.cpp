// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/longtexts.h"

namespace twb::ui {

LongTexts longTexts(const QJsonObject &values)
{
    constexpr qsizetype longText = 100'000;
    LongTexts texts;
    for (auto it = values.begin(); it != values.end(); ++it)
        if (const QString text = it.value().toString(); text.size() > longText)
            texts.insert(it.key(), PartedText(text));
    return texts;
}

} // namespace twb::ui
