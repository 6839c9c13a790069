// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/valueteller.h"
#include "ui/library/recordview.h"
#include "ui/presentation/formats.h"

namespace twb::ui {

/// A piece of a fact's value; `link` is empty or an address as made by the functions below.
struct FactPart {
    QString text;
    QString link;

    bool operator==(const FactPart &) const = default;
};

/// A short fact of a record: one line of the table under the title.
struct Fact {
    QString label;
    QList<FactPart> parts;

    bool operator==(const Fact &) const = default;
};

/// What the records that a page names are called.
class ViewNames final : public text::KnownNames {
public:
    explicit ViewNames(const RecordView &view) : m_view(view) { }

    Name record(const RecordId &id) const override;
    Name municipality(const QString &key) const override;

private:
    const RecordView &m_view;
};

/// The facts that are known, in the order in which they are read; what is empty takes no room.
QList<Fact> factsOf(const RecordView &view, const Formats &formats);

/// "Olpe", or the key itself when the municipality is not in the library.
QString municipalityName(const RecordView &view, const QString &key);

/// Addresses inside the program; they never leave it.
QString recordLink(const RecordId &id);
QString historyLink(const RecordId &id); ///< shows the revisions of a record
QString provenanceLink(const RecordId &id); ///< shows where its fields come from
QString tagLink(const RecordId &id);
QString municipalityLink(const QString &key); ///< searches the records of a municipality

} // namespace twb::ui
