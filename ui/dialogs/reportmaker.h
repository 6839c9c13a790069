// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/wholefile.h"
#include "core/report/templates/templates.h"
#include "ui/dialogs/reportscope.h"
#include "ui/presentation/jobrunner.h"
#include "ui/views/services.h"

#include <QObject>

namespace twb::ui {

/// Makes reports in the reading thread: pages to show, and beside them a file, a text or paper, one at a
/// time.
class ReportMaker final : public QObject {
    Q_OBJECT

public:
    ReportMaker(const Services &services, QObject *parent);

    /// What goes out.
    struct Wanted {
        report::ReportRequest request;
        ReportScope scope; ///< its records
    };

    /// Pages as a PDF.
    struct Pages {
        QByteArray pdf;
        report::ReportSummary summary;
    };

    /// The first pages, or with \a most 0 all of them; drops what was asked for before.
    void makePages(Wanted wanted, int most, const std::function<void(const Result<Pages> &pages)> &done);
    void dropPages();

    /// Into a file; \a shown are its bytes where they are there already.
    void write(Wanted wanted, const QString &path, Existing existing, const std::optional<QByteArray> &shown);

    void copyText(Wanted wanted);

    /// False when the person does not want to print after all.
    bool print(const QByteArray &pdf, int pages, const QString &name);

    /// Of the file: made of the words of a person.
    static QString fileName(QString text);

    bool isOf(const JobRunner::ChannelId &channel) const { return m_channel == channel; }
    void stop();

Q_SIGNALS:
    /// \a words say what became of it; \a path is the file, if one was made.
    void finished(bool made, const QString &words, const QString &path);

private:
    Services m_services;
    JobRunner::Channel m_channel;
    JobRunner::Channel m_pagesChannel;
};

} // namespace twb::ui
