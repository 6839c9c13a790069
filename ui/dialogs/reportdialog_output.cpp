// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/reportdialog.h"
#include "ui/dialogs/reportform.h"
#include "ui/dialogs/reportscope.h"
#include "ui/library/librarysession.h"
#include "ui/presentation/errortext.h"
#include "ui/presentation/prompts.h"
#include "ui/presentation/replacing.h"
#include "ui/presentation/settings.h"
#include "ui/preview/printpages.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QGuiApplication>
#include <QPrinter>
#include <QPushButton>

namespace twb::ui {

using namespace Qt::StringLiterals;
using report::ReportSummary;

namespace {

QString fileNameFrom(QString text)
{
    for (QChar &c : text)
        if (QStringView(u"\\/:*?\"<>|").contains(c) || !c.isPrint())
            c = u' ';
    return text.simplified().left(80);
}

} // namespace

QString ReportDialog::outlook(const ReportSummary &summary) const
{
    const report::LeftOut &left = summary.leftOut;
    QStringList words{
        tr("%n page(s)", nullptr, summary.pdf.pages), tr("%n record(s)", nullptr, int(summary.records))};
    QStringList out;
    if (left.drafts > 0)
        out.append(tr("%n draft(s)", nullptr, int(left.drafts)));
    if (left.otherKinds > 0)
        out.append(tr("%n record(s) of other kinds", nullptr, int(left.otherKinds)));
    if (left.withPersons > 0)
        out.append(tr("persons in %n record(s)", nullptr, int(left.withPersons)));
    if (!out.isEmpty())
        words.append(tr("left out: %1").arg(out.join(u", ")));
    return words.join(u" · ");
}

QString ReportDialog::suggestedName() const
{
    const QString name = !m_scope.title.isEmpty() ? m_scope.title
        : !m_form->title().isEmpty()              ? m_form->title()
                                                  : m_form->entry().name.in(m_services.formats.language());
    return fileNameFrom(name) + u'.' + report::formatSuffix(format());
}

void ReportDialog::save()
{
    const QString end = u'.' + report::formatSuffix(format());
    const QString chosen = m_services.prompts.saveFile(tr("Save report"), suggestedName(),
        u"%1 (*%2)"_s.arg(m_format->currentText().remove(u'(').remove(u')'), end));
    if (chosen.isEmpty())
        return;
    const QString path = chosen.endsWith(end, Qt::CaseInsensitive) ? chosen : chosen + end;
    if (const auto existing = askToReplace(m_services.prompts, chosen, report::reportFiles(path)))
        run(path, *existing);
}

/// The pages that are shown, when they are those of what is chosen now and are what is to be saved.
std::optional<QByteArray> ReportDialog::shownPdf() const
{
    const bool isOfNow = m_previewComplete && !m_previewIsOld && !m_soon.isActive();
    return isOfNow && format() == report::Format::Pdf ? std::optional(m_shown.pdf) : std::nullopt;
}

void ReportDialog::run(const QString &path, Existing existing)
{
    auto wanted = request();
    if (!wanted)
        return tell(false, errorText(wanted.error()));
    m_form->remember();
    m_services.settings.setValue(keys::reportFormat, QString(report::formatSuffix(format())));
    m_services.library.requestStop(m_previewChannel); // the file comes first
    setBusy(true);
    const auto work = [wanted = *std::move(wanted), path, existing, scope = *chosenScope(),
                          shown = shownPdf(), indexPath = m_services.library.indexPath()](
                          const store::Library &library, const index::Index &index,
                          const Progress &progress) mutable -> Result<ReportSummary> {
        if (shown)
            return WholeFile::write(path, existing, *shown).transform([] { return ReportSummary(); });
        auto records = recordsOf(scope, indexPath, wanted.language);
        if (!records)
            return std::unexpected(records.error());
        wanted.records = *std::move(records);
        return report::writeReport(wanted, library, index, path, progress, existing);
    };
    m_services.library.read(m_reportChannel, this, work, [this, path](const Result<ReportSummary> &result) {
        m_made = result ? path : QString();
        tell(result.has_value(),
            result ? tr("Saved: %1").arg(QDir::toNativeSeparators(path)) : errorText(result.error()));
        if (result)
            m_open->setFocus();
    });
}

void ReportDialog::copyText()
{
    auto wanted = request();
    if (!wanted)
        return tell(false, errorText(wanted.error()));
    setBusy(true);
    const auto work = [wanted = *std::move(wanted), scope = *chosenScope(),
                          indexPath = m_services.library.indexPath()](const store::Library &library,
                          const index::Index &index, const Progress &progress) mutable -> Result<QString> {
        auto records = recordsOf(scope, indexPath, wanted.language);
        if (!records)
            return std::unexpected(records.error());
        wanted.records = *std::move(records);
        return report::reportText(wanted, library, index, progress);
    };
    m_services.library.read(m_reportChannel, this, work, [this](const Result<QString> &text) {
        if (text)
            QGuiApplication::clipboard()->setText(*text);
        tell(text.has_value(), text ? tr("The text is on the clipboard.") : errorText(text.error()));
    });
}

void ReportDialog::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(suggestedName());
    if (!m_services.prompts.choosePrinter(*printer, m_shown.summary.pdf.pages))
        return;
    setBusy(true);
    const auto work = [printer, pdf = m_shown.pdf](const store::Library &, const index::Index &,
                          const Progress &progress) { return printPages(pdf, *printer, progress); };
    m_services.library.read(m_reportChannel, this, work, [this](const Result<void> &printed) {
        tell(printed.has_value(), printed ? tr("Sent to the printer.") : errorText(printed.error()));
    });
}

} // namespace twb::ui
