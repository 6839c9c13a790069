// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/choice.h"
#include "ui/editor/editedrecord.h"
#include "ui/library/librarysession.h"
#include "ui/presentation/formats.h"
#include "ui/search/searchsession.h"

#include <map>

namespace twb::ui {

/// Records of the library that are like one that is being written.
struct SimilarFound {
    QList<Choice> records; ///< the most similar first; the value is the id
    bool probablyThere = false; ///< the first is probably about the same

    bool operator==(const SimilarFound &) const = default;
};

/// Looks, away from the GUI thread, whether what is being written is there already: by the title, among
/// records of the same kind; of adoptions by the municipality and what it takes over. Lives in the GUI
/// thread.
class SimilarSeeker final : public QObject {
    Q_OBJECT

public:
    using Done = std::function<void(const SimilarFound &)>;

    /// \a municipalities knows how they are called. All outlive the object.
    SimilarSeeker(LibrarySession &library, SearchSession &search, const ChoiceSource &municipalities,
        const Formats &formats, QObject *parent = nullptr);

    /// A newer question of the same context silences the older ones; an index that cannot be read finds
    /// nothing.
    void seek(const EditedRecord &record, QObject *context, const Done &done);

    /// What the answer depends on: as long as it stays there is nothing to ask anew. Empty: nothing to ask.
    static QString subjectOf(const EditedRecord &record);

private:
    void seekTitle(const EditedRecord &record, QObject *context, const Done &done);
    void seekAdoption(const EditedRecord &record, QObject *context, const Done &done);
    Choice choiceOf(const index::Entry &entry) const;

    LibrarySession &m_library;
    SearchSession &m_search;
    const ChoiceSource &m_municipalities;
    const Formats &m_formats;
    std::map<const QObject *, JobRunner::Channel> m_adoptionChannels; ///< by who asks
};

} // namespace twb::ui
