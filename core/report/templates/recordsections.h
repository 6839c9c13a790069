// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/templates/markdownblocks.h"
#include "core/report/templates/recordfacts.h"
#include "core/report/templates/sourcelist.h"

#include <QSet>

namespace twb::report {

/// What all records of a report share.
struct ReportContext {
    const store::Library &library;
    const RecordNames &names;
    const Wording &wording;
    const QSet<RecordId> &included; ///< records with an anchor in this report
    bool withPersons = false;
    QSizeF pictureRoom; ///< what a page has for a picture, in points
};

/// The anchor under which a record stands in a report.
QString recordAnchor(const RecordId &id);

/// Title, or what stands for none.
QString titleOf(const Dossier &dossier, const Wording &wording);

/// How the headings over the parts of a record are set.
struct SectionLook {
    int level = 2;
    HeadingLook look = HeadingLook::Section;
    bool listed = true; ///< whether they become bookmarks
};

/// Writes the parts of one record, each under a heading of the same level.
class RecordSections {
public:
    /// \a shown: hashes of the pictures that stand in the record's texts so far.
    RecordSections(const Dossier &dossier, const ReportContext &context, SourceList &sources,
        QSet<QString> &shown, SectionLook look, Blocks &blocks)
        : m_dossier(dossier), m_context(context), m_wording(context.wording), m_sources(sources),
          m_shown(shown), m_look(look), m_blocks(blocks)
    {
    }

    void conflicts();
    void lead();

    /// The section of a field that is long text or a list; nothing for other fields and empty ones.
    void field(const model::Field &field);

    /// One heading over several fields: short ones as facts, long ones under headings of their own where
    /// there are several. Says \a ifEmpty when none is filled; nothing at all when that is empty too.
    void section(const QString &title, const QStringList &fields, const QString &ifEmpty);

    /// Revisions of the record: when, in which municipality, which fields.
    Result<void> history();

    void lessons();
    /// \a asked: that a project has none is said too.
    void adoptions(bool asked);
    void contacts();
    void sourceList(const QString &title);

    Inlines own(const QString &text, TextFlags flags = {}) const
    {
        return {{text, flags, {}, languageTag(m_dossier)}};
    }

private:
    QString languageTag(const Dossier &dossier) const;
    void heading(const QString &text);
    void heading(const model::Label &label) { heading(m_wording.say(label)); }
    Blocks markdown(const Dossier &dossier, const QString &text) const;
    Inlines linkTo(const RecordId &id, const QString &title, TextFlags flags, const QString &language) const;
    Blocks content(const model::Field &field) const;
    Blocks prose(const model::Field &field) const;
    Blocks lines(const model::Field &field) const;
    Blocks records(const model::Field &field) const;
    Blocks entries(const model::Field &field) const;
    Blocks attachments(const model::Field &field) const;
    Quote lesson(const Dossier &lesson);
    Inlines lessonMeta(const Dossier &lesson);
    ListItem adoption(const Dossier &adoption);

    const Dossier &m_dossier;
    ReportContext m_context;
    const Wording &m_wording;
    SourceList &m_sources;
    QSet<QString> &m_shown;
    SectionLook m_look;
    Blocks &m_blocks;
};

} // namespace twb::report
