// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/reportmaker.h"

#include "ui/library/librarysession.h"
#include "ui/presentation/errortext.h"
#include "ui/presentation/prompts.h"
#include "ui/preview/printpages.h"

#include <QBuffer>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QPrinter>

namespace twb::ui {

using report::ReportSummary;

namespace {

/// The request with the records of its scope.
Result<report::ReportRequest> complete(ReportMaker::Wanted wanted, const QString &indexPath)
{
    return recordsOf(wanted.scope, indexPath, wanted.request.language)
        .transform([&](QList<RecordId> &&records) {
            wanted.request.records = std::move(records);
            return std::move(wanted.request);
        });
}

} // namespace

ReportMaker::ReportMaker(const Services &services, QObject *parent)
    : QObject(parent), m_services(services) { }

QString ReportMaker::fileName(QString text)
{
    constexpr qsizetype longest = 80;
    for (QChar &c : text)
        if (QStringView(u"\\/:*?\"<>|").contains(c) || !c.isPrint())
            c = u' ';
    return text.simplified().left(longest);
}

void ReportMaker::makePages(
    Wanted wanted, int most, const std::function<void(const Result<Pages> &pages)> &done)
{
    const auto work = [wanted = std::move(wanted), most, indexPath = m_services.library.indexPath()](
                          const store::Library &library, const index::Index &index,
                          const Progress &progress) -> Result<Pages> {
        const auto request = complete(wanted, indexPath);
        if (!request)
            return std::unexpected(request.error());
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        report::PdfOptions options;
        options.mostPages = most;
        return report::writeReportPdf(*request, library, index, buffer, options, progress)
            .transform([&](const ReportSummary &summary) { return Pages{buffer.data(), summary}; });
    };
    m_services.library.read(m_pagesChannel, this, work, done);
}

void ReportMaker::dropPages()
{
    m_services.library.requestStop(m_pagesChannel);
}

void ReportMaker::write(
    Wanted wanted, const QString &path, Existing existing, const std::optional<QByteArray> &shown)
{
    const auto work = [wanted = std::move(wanted), path, existing, shown,
                          indexPath = m_services.library.indexPath()](const store::Library &library,
                          const index::Index &index, const Progress &progress) -> Result<ReportSummary> {
        if (shown)
            return WholeFile::write(path, existing, *shown).transform([] { return ReportSummary(); });
        return complete(wanted, indexPath).and_then([&](const report::ReportRequest &request) {
            return report::writeReport(request, library, index, path, progress, existing);
        });
    };
    m_services.library.read(m_channel, this, work, [this, path](const Result<ReportSummary> &result) {
        if (result)
            Q_EMIT finished(true, tr("Saved: %1").arg(QDir::toNativeSeparators(path)), path);
        else
            Q_EMIT finished(false, errorText(result.error()), {});
    });
}

void ReportMaker::copyText(Wanted wanted)
{
    const auto work = [wanted = std::move(wanted), indexPath = m_services.library.indexPath()](
                          const store::Library &library, const index::Index &index,
                          const Progress &progress) -> Result<QString> {
        return complete(wanted, indexPath).and_then([&](const report::ReportRequest &request) {
            return report::reportText(request, library, index, progress);
        });
    };
    m_services.library.read(m_channel, this, work, [this](const Result<QString> &text) {
        if (text)
            QGuiApplication::clipboard()->setText(*text);
        Q_EMIT finished(
            text.has_value(), text ? tr("The text is on the clipboard.") : errorText(text.error()), {});
    });
}

bool ReportMaker::print(const QByteArray &pdf, int pages, const QString &name)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(name);
    if (!m_services.prompts.choosePrinter(*printer, pages))
        return false;
    const auto work = [printer, pdf](const store::Library &, const index::Index &, const Progress &progress) {
        return printPages(pdf, *printer, progress);
    };
    m_services.library.read(m_channel, this, work, [this](const Result<void> &printed) {
        Q_EMIT finished(
            printed.has_value(), printed ? tr("Sent to the printer.") : errorText(printed.error()), {});
    });
    return true;
}

void ReportMaker::stop()
{
    m_services.library.requestStop(m_channel);
}

} // namespace twb::ui
