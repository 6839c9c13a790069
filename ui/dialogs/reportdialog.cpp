// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/reportdialog.h"

#include "core/base/clock.h"
#include "ui/dialogs/reportform.h"
#include "ui/dialogs/reportwords.h"
#include "ui/dialogs/styleeditor.h"
#include "ui/dialogs/templateeditor.h"
#include "ui/library/librarysession.h"
#include "ui/models/hittext.h"
#include "ui/presentation/errortext.h"
#include "ui/presentation/prompts.h"
#include "ui/presentation/replacing.h"
#include "ui/presentation/settings.h"
#include "ui/preview/pagepreview.h"
#include "ui/theme/theme.h"
#include "ui/theme/windowsize.h"
#include "ui/views/actionbutton.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace twb::ui {

using namespace Qt::StringLiterals;
using report::Format;
using report::ReportRequest;
using report::ReportSummary;

namespace {

constexpr double partOfWindow = 0.85;
constexpr int pause = 150; // milliseconds without a change before pages are made
constexpr qsizetype mostToTick = 300; // records to tick; more are chosen by searching
constexpr int firstPages = 2; // shown before the rest is made

} // namespace

ReportDialog::ReportDialog(const Services &services, ReportScope scope, QWidget *parent)
    : PlainDialog(services.theme, "reportDialog"_L1, tr("Report"), parent), m_services(services),
      m_store(services.templateFolder), m_scope(std::move(scope)), m_maker(new ReportMaker(services, this))
{
    const Theme &theme = services.theme;
    QSize wanted = windowSize(theme, *this, 1080, 700);
    if (parent)
        wanted = wanted.expandedTo(parent->window()->size() * partOfWindow)
                     .boundedTo(parent->window()->size() - QSize(theme.space(24), theme.space(24)));
    resize(wanted);
    makeParts();
    makeButtons();
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, &ReportDialog::updatePreview);
    connect(m_maker, &ReportMaker::finished, this, &ReportDialog::takeMade);
    connect(m_form, &ReportForm::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(&services.library, &LibrarySession::indexChanged, this, [this] { m_previewIsOld = true; });
    connect(m_form, &ReportForm::editWanted, this, &ReportDialog::editTemplate);
    connect(m_form, &ReportForm::designWanted, this, &ReportDialog::editDesign);
    connect(m_design, &StyleEditor::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(m_design, &StyleEditor::finished, this, [this] { finishEditing({}); });
    connect(m_editor, &TemplateEditor::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(m_editor, &TemplateEditor::finished, this, &ReportDialog::finishEditing);
    connect(&m_services.library, &LibrarySession::progressed, this,
        [this](const JobRunner::ChannelId &channel, qint64 done, qint64 total) {
            if (!m_maker->isOf(channel) || total <= 0)
                return;
            m_progress->setRange(0, int(total));
            m_progress->setValue(int(done));
        });
    m_form->start(m_scope);
    setBusy(false);
    listRecords();
}

void ReportDialog::makeParts()
{
    const Theme &theme = m_services.theme;
    m_form = new ReportForm(m_store, m_services.settings, theme, m_services.formats,
        scopeText(m_scope, m_services.formats), this);
    m_editor = new TemplateEditor(m_store, m_services.prompts, theme, this);
    m_design = new StyleEditor(m_store, m_services.prompts, theme, m_services.formats, this);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_form);
    m_left = new QStackedWidget(this);
    m_left->addWidget(scroll);
    m_left->addWidget(m_editor);
    m_left->addWidget(m_design);
    m_left->setFixedWidth(theme.space(340));
    m_preview = new PagePreview(theme, this);
    m_outlook = new QLabel(this);
    m_outlook->setTextFormat(Qt::PlainText);
    m_outlook->setWordWrap(true);
    m_state = new QLabel(this);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);

    auto *right = new QVBoxLayout;
    right->setSpacing(theme.space(8));
    right->addWidget(m_outlook);
    right->addWidget(m_preview, 1);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(theme.space(16));
    sides->addWidget(m_left);
    sides->addLayout(right, 1);
    parts().addLayout(sides, 1);
    m_progress = addProgress(tr("Progress"));
}

void ReportDialog::makeButtons()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(m_services.theme.space(8));
    m_format = new QComboBox(this);
    m_format->setAccessibleName(tr("Format of the file"));
    m_format->setMinimumWidth(m_services.theme.space(120)); // large text leaves no room for all of it
    const QString last = m_services.settings.value(keys::reportFormat);
    for (int i = 0; i < report::formatCount; ++i) {
        if (!report::isAvailable(Format(i)))
            continue;
        m_format->addItem(report::formatLabel(Format(i)).in(m_services.formats.language()).toString(), i);
        if (last == report::formatSuffix(Format(i)))
            m_format->setCurrentIndex(m_format->count() - 1);
    }
    m_copy = new QPushButton(tr("Copy as te&xt"), this);
    m_print = new QPushButton(tr("&Print …"), this);
    m_open = new QPushButton(tr("O&pen file"), this);
    m_save = new QPushButton(tr("&Save …"), this);
    makePrimary(*m_save);
    m_close = new QPushButton(this);
    line->addWidget(m_state, 1);
    for (QWidget *widget :
        std::initializer_list<QWidget *>{m_open, m_copy, m_print, m_format, m_save, m_close})
        line->addWidget(widget);
    parts().addLayout(line);
    connect(m_copy, &QPushButton::clicked, this,
        [this] { giveOut([this](const ReportMaker::Wanted &wanted) { m_maker->copyText(wanted); }); });
    connect(m_print, &QPushButton::clicked, this, &ReportDialog::print);
    connect(m_open, &QPushButton::clicked, this, [this] { m_services.prompts.openDocument(m_made); });
    connect(m_save, &QPushButton::clicked, this, &ReportDialog::save);
    connect(m_close, &QPushButton::clicked, this, &ReportDialog::reject);
}

/// Which records there are, for choosing among them.
void ReportDialog::listRecords()
{
    if (m_scope.count < 2)
        return;
    using Records = QList<TitledRecord>;
    const auto work = [scope = m_scope, indexPath = m_services.library.indexPath(),
                          language = m_services.formats.language()](
                          const store::Library &, const index::Index &index, const Progress &) {
        return titledRecordsOf(scope, indexPath, index, language, mostToTick);
    };
    m_services.library.read(m_recordsChannel, this, work, [this](const Result<Records> &records) {
        if (!records)
            return; // the preview says what is wrong
        m_scope.records.clear();
        for (const TitledRecord &record : *records)
            m_scope.records.append(record.id);
        if (records->size() <= mostToTick)
            m_form->records().setRecords(*records);
    });
}

/// Without the records that were left out.
Result<ReportScope> ReportDialog::chosenScope() const
{
    ReportScope scope = m_scope;
    if (m_form->records().isEmpty())
        return scope;
    scope.records = m_form->records().chosen();
    return scope.records.isEmpty() ? Result<ReportScope>(failure(ErrorCode::ReportEmpty)) : scope;
}

Result<ReportRequest> ReportDialog::request() const
{
    ReportRequest request;
    const bool editing = m_left->currentWidget() == m_editor;
    if (editing && !m_editor->made())
        return failure(ErrorCode::TemplateInvalid);
    auto layout =
        editing ? Result<report::ReportTemplate>(*m_editor->made()) : m_store.load(m_form->entry().path);
    if (!layout)
        return std::unexpected(layout.error());
    request.layout = *std::move(layout);
    if (m_left->currentWidget() == m_design) {
        const auto style = m_design->made();
        if (!style)
            return failure(ErrorCode::TemplateInvalid);
        request.layout.style = *style;
    }
    const auto scope = chosenScope();
    if (!scope)
        return std::unexpected(scope.error());
    m_form->choice().applyTo(request);
    request.records = scope->records;
    request.title = m_form->title();
    request.introduction = scope->introduction;
    request.asOf = m_services.clock.now();
    return request;
}

Format ReportDialog::format() const
{
    return Format(m_format->currentData().toInt());
}

void ReportDialog::updatePreview()
{
    m_previewComplete = false;
    m_previewIsOld = false;
    runPreview(false);
}

/// First the first pages, so that something is to be seen, then all of them.
void ReportDialog::runPreview(bool whole)
{
    auto wanted = request();
    if (!wanted) {
        if (!isEditing()) // else it is said on the left what is wrong
            showPreview(std::unexpected(wanted.error()), true);
        return;
    }
    m_maker->makePages({*std::move(wanted), *chosenScope()}, whole ? 0 : firstPages,
        [this, whole](const Result<ReportMaker::Pages> &pages) { showPreview(pages, whole); });
}

void ReportDialog::showPreview(const Result<ReportMaker::Pages> &result, bool whole)
{
    if (!result) {
        if (result.error().code == ErrorCode::Cancelled)
            return;
        m_shown = {};
        m_preview->clear();
        m_outlook->setText(errorText(result.error()));
        setBusy(m_busy);
        Q_EMIT previewed(false);
        return;
    }
    const bool complete = whole || !result->summary.pdf.truncated;
    m_shown = *result;
    m_preview->show(m_shown.pdf, complete);
    m_outlook->setText(complete ? reportOutlook(m_shown.summary) : tr("The pages are being made …"));
    m_previewComplete = complete;
    setBusy(m_busy);
    if (complete)
        Q_EMIT previewed(true);
    else
        runPreview(true);
}

void ReportDialog::editTemplate()
{
    m_left->setCurrentWidget(m_editor);
    m_editor->edit(m_form->entry());
    setBusy(m_busy);
}

void ReportDialog::editDesign()
{
    const auto layout = m_store.load(m_form->entry().path);
    if (!layout)
        return dropDesign(layout.error());
    m_left->setCurrentWidget(m_design);
    m_design->edit(*layout);
    setBusy(m_busy);
}

/// A design that was changed by hand and cannot be read would stand in the way of every report.
void ReportDialog::dropDesign(const Error &error)
{
    const QString name = report::TemplateStore::styleName({});
    if (!m_store.hasOwnStyle(name) || error.arguments.value(0) != m_store.stylePath(name))
        return m_services.prompts.showError(error);
    if (!m_services.prompts.confirm(tr("Design"),
            tr("Your own design cannot be used. %1\n\nShall it be deleted?").arg(errorText(error)),
            tr("Delete")))
        return;
    if (const auto removed = m_store.removeStyle(name); !removed)
        m_services.prompts.showError(removed.error());
    finishEditing({});
}

bool ReportDialog::isEditing() const
{
    return m_left->currentIndex() > 0;
}

void ReportDialog::finishEditing(const QString &id)
{
    m_left->setCurrentIndex(0);
    m_form->setTemplates(id.isEmpty() ? m_form->entry().id : id);
    setBusy(m_busy);
}

QString ReportDialog::suggestedName() const
{
    const QString name = !m_scope.title.isEmpty() ? m_scope.title
        : !m_form->title().isEmpty()              ? m_form->title()
                                                  : m_form->entry().name.in(m_services.formats.language());
    return ReportMaker::fileName(name) + u'.' + report::formatSuffix(format());
}

void ReportDialog::save()
{
    const QString end = u'.' + report::formatSuffix(format());
    const QString chosen = m_services.prompts.saveFile(tr("Save report"), suggestedName(),
        u"%1 (*%2)"_s.arg(m_format->currentText().remove(u'(').remove(u')'), end));
    if (chosen.isEmpty())
        return;
    const QString path = chosen.endsWith(end, Qt::CaseInsensitive) ? chosen : chosen + end;
    const auto existing = askToReplace(m_services.prompts, chosen, report::reportFiles(path));
    if (!existing)
        return;
    giveOut([this, path, existing](const ReportMaker::Wanted &wanted) {
        m_form->remember();
        m_services.settings.setValue(keys::reportFormat, QString(report::formatSuffix(format())));
        m_maker->dropPages(); // the file comes first
        m_maker->write(wanted, path, *existing, shownPdf());
    });
}

/// The pages that are shown, when they are those of what is chosen now and are what is to be saved.
std::optional<QByteArray> ReportDialog::shownPdf() const
{
    const bool isOfNow = m_previewComplete && !m_previewIsOld && !m_soon.isActive();
    return isOfNow && format() == report::Format::Pdf ? std::optional(m_shown.pdf) : std::nullopt;
}

void ReportDialog::giveOut(const std::function<void(const ReportMaker::Wanted &wanted)> &way)
{
    const auto wanted = request();
    if (!wanted)
        return tell(false, errorText(wanted.error()));
    setBusy(true);
    way({*wanted, *chosenScope()});
}

void ReportDialog::print()
{
    if (m_maker->print(m_shown.pdf, m_shown.summary.pdf.pages, suggestedName()))
        setBusy(true);
}

void ReportDialog::takeMade(bool made, const QString &words, const QString &path)
{
    m_made = path.isEmpty() && made ? m_made : path;
    tell(made, words);
    if (!path.isEmpty())
        m_open->setFocus();
}

void ReportDialog::tell(bool made, const QString &words)
{
    setBusy(false);
    m_state->setText(words);
    if (!m_previewComplete)
        m_soon.start();
    Q_EMIT finishedWork(made);
}

void ReportDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_progress->setVisible(busy);
    m_progress->setRange(0, 0);
    m_left->setEnabled(!busy);
    const bool editing = isEditing();
    for (QPushButton *button : {m_save, m_copy})
        button->setEnabled(!busy && !editing);
    m_format->setEnabled(!busy && !editing);
    m_print->setEnabled(!busy && m_previewComplete);
    m_open->setVisible(!busy && !m_made.isEmpty());
    m_close->setText(busy ? tr("Stop") : tr("Close"));
    if (busy)
        m_state->setText(tr("The report is being made …"));
}

void ReportDialog::reject()
{
    if (m_busy)
        m_maker->stop();
    else
        QDialog::reject();
}

} // namespace twb::ui
