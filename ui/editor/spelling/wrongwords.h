// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace twb::ui {

/// A part of a line, in UTF-16 units.
struct TextRange {
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const TextRange &) const = default;
};

/// The words of a line that \a isWrong calls so. Passed over is what no dictionary knows: addresses, words
/// with digits or with capitals inside such as "LoRaWAN", single letters, and what lies in \a passedOver.
QList<TextRange> wrongWords(const QString &line, const QList<TextRange> &passedOver,
    const std::function<bool(const QString &word)> &isWrong);

} // namespace twb::ui
