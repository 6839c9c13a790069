// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/templates/reporttemplate.h"

#include <QList>

namespace twb::report {

/// A template that can be chosen.
struct TemplateEntry {
    QString id;
    LocalText name;
    LocalText description;
    QString path; ///< of its file, also for a shipped one
    bool shipped = false;
    std::optional<Error> error; ///< TemplateInvalid, for a file that cannot be read
};

/// The templates that come with the program, and those in a folder of the user: files NAME.yaml. A
/// user's template with the id of a shipped one stands in its place. Files NAME.style.yaml are styles;
/// the user's standard.style.yaml dresses the shipped templates too.
class TemplateStore {
public:
    /// \a userFolder need not exist; empty for none.
    explicit TemplateStore(QString userFolder = {}) : m_userFolder(std::move(userFolder)) { }

    const QString &userFolder() const { return m_userFolder; }

    /// Shipped ones in their order, then the user's by name of their files.
    QList<TemplateEntry> entries() const;

    /// By id, or by the path of a file. Fails with TemplateUnknown (id), TemplateInvalid (file, line, reason,
    /// what) and FileNotReadable.
    Result<ReportTemplate> load(const QString &idOrPath) const;

    /// A template from its text, with its style. \a file names it in errors; a style is looked for beside it.
    Result<ReportTemplate> read(const QByteArray &yaml, const QString &file) const;

    /// The text of a template, for a copy of one's own. Fails with FileNotReadable.
    static Result<QByteArray> text(const QString &path);

    /// The name of the style that dresses a template.
    static QString styleName(const ReportTemplate &layout);

    /// Where the user's style of this name lies, or would lie.
    QString stylePath(const QString &name) const;

    /// Whether the user's folder has a style of this name.
    bool hasOwnStyle(const QString &name) const;

    /// Keeps a style in the user's folder, with the picture of its logo where that lies at \a logoSource.
    /// Fails with FileNotReadable and FileNotWritable.
    Result<void> saveStyle(const QString &name, StyleFile style, const QString &logoSource) const;

    /// The user's style of this name goes to the trash of the system. Fails with FileNotWritable.
    Result<void> removeStyle(const QString &name) const;

private:
    Result<StyleFile> style(const QString &name, const QString &templateFile) const;

    QString m_userFolder;
};

/// A shipped template by its id; the program would be broken without it.
ReportTemplate shippedTemplate(const QString &id);

/// "steckbrief" for a single record, else "sammelband".
QString defaultTemplateId(qsizetype records);

} // namespace twb::report
