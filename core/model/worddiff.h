// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace twb::model {

/// A piece of two texts laid over each other.
struct DiffPart {
    enum class Kind : quint8 { Same, Removed, Added };

    Kind kind = Kind::Same;
    QString text;

    bool operator==(const DiffPart &) const = default;
};

/// What became of \a before on the way to \a after, word by word: the pieces that are the same or removed
/// give \a before, those that are the same or added give \a after. As few words as possible differ
/// (longest common subsequence). Long texts are divided at words that both hold once before that; stretches
/// that are still too long to be compared differ as a whole. The time grows with the length, not its square.
QList<DiffPart> wordDiff(const QString &before, const QString &after);

} // namespace twb::model
