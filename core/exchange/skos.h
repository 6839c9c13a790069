// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/wholefile.h"
#include "core/edit/edited.h"
#include "core/edit/tagtree.h"
#include "core/store/recordchange.h"

#include <QIODevice>

namespace twb::exchange {

/// A term of a list that another program keeps (SKOS, W3C Recommendation of 2009-08-18).
struct Concept {
    QString address = {};
    QString name = {}; ///< the German label, else one without language, else the English, else any
    QStringList synonyms = {}; ///< all other labels
    QString description = {};
    QString broader = {}; ///< address of the wider term; may be empty
    QString colour = {};
    QStringList exactMatch = {};
    QStringList broadMatch = {};

    bool operator==(const Concept &) const = default;
};

/// Reads the concepts of an RDF/XML file in the order in which they come; \a path is for messages. Fails
/// with SkosInvalid, also when there is no concept, and with Cancelled.
Result<QList<Concept>> readSkos(QIODevice &source, const QString &path, const Progress &progress = {});

/// Writes all tags as one concept scheme in RDF/XML; \a path is for messages. Fails with FileNotWritable.
Result<void> writeSkos(const edit::TagTree &tags, QIODevice &target, const QString &path);

/// The same as a file that is there only when all went well. Also FileExists.
Result<void> writeSkosFile(const edit::TagTree &tags, const QString &path, twb::Existing existing);

/// What an import of concepts would do.
struct SkosPlan {
    QList<store::RecordChange> changes; ///< one for each tag that is new or changed
    qsizetype created = 0;
    qsizetype changed = 0;
    qsizetype unchanged = 0;
};

/// A concept is the tag that was exported as it, that names its address as an exact match, or that bears its
/// name; else it becomes a new tag. What a tag has already stays: synonyms and matches are added, the
/// rest is taken where there was nothing. A name that two concepts share is told apart by the wider term.
Result<SkosPlan> planImport(const store::Library &library, const QList<Concept> &concepts);

/// Carries it out as one step called \a what. Fails with Cancelled, when nothing is changed.
Result<store::Step> importTags(store::Library &library, const edit::Author &author,
    const QList<Concept> &concepts, const QString &what, const Progress &progress = {});

} // namespace twb::exchange
