// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QFile>
#include <QStringList>

#include <memory>
#include <vector>

namespace twb::analysis {

class Analyser;

/// Words that mean about the same, as OpenThesaurus (openthesaurus.de) gives them to LibreOffice: the pair
/// of files th_de_DE_v2.dat and .idx of Debian's mythes-de, in the format of the MyThes library (Kevin
/// Hendricks, data_layout.txt). The text stays on disk; two megabytes of memory hold where each word stands.
///
/// A value that never changes once it is open: may be read from several threads.
class Thesaurus {
public:
    /// The .dat file that is installed for everybody or for this person; empty when there is none.
    static QString installedPath();

    /// Opens a .dat file and reads the .idx beside it; some tens of milliseconds. Fails with FileNotFound,
    /// FileNotReadable, DocumentDamaged.
    static Result<std::shared_ptr<const Thesaurus>> open(const QString &path);

    /// What else a single word may be called, at most \a most; of several meanings the first of each stands
    /// before the second of any. Forms of a word are one: "Fahrräder" is called what "Fahrrad" is. Wider and
    /// narrower terms are left out. \a analyser is that of the thread.
    QStringList synonymsOf(std::string_view folded, qsizetype most, Analyser &analyser) const;

private:
    /// Where the entry of a word begins, by its stem.
    struct Place {
        quint64 hash;
        qint64 offset;

        auto operator<=>(const Place &) const = default;
    };

    Thesaurus() = default;
    bool readIndex(const QByteArray &index);
    QList<QStringList> meaningsAt(qint64 offset) const;

    QFile m_file;
    QByteArrayView m_text; ///< the whole file, mapped
    std::vector<Place> m_places; ///< sorted
};

} // namespace twb::analysis
