// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/reportdialog.h"

#include "core/search/searcher.h"
#include "ui/presentation/errortext.h"
#include "ui/views/actionbutton.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace twb::ui {

using namespace Qt::StringLiterals;
using report::ReportSummary;
using report::Template;

namespace {

constexpr JobRunner::Channel reportChannel = 21;
constexpr size_t recordsAtOnce = 500;

/// The records that a search finds, in the order of the list.
Result<QList<RecordId>> recordsFound(
    const QString &indexPath, const ReportScope &scope, model::Language language)
{
    auto searcher = search::Searcher::open(indexPath, language);
    if (!searcher)
        return std::unexpected(searcher.error());
    search::Query query = (*searcher)->parse(scope.searchText);
    query.selected = scope.selected;
    const auto numbers = (*searcher)->allHits(query);
    if (!numbers)
        return std::unexpected(numbers.error());
    QList<RecordId> ids;
    std::span<const index::EntryNumber> rest(*numbers);
    while (!rest.empty()) {
        const auto some = rest.first(std::min(rest.size(), recordsAtOnce));
        const auto hits = (*searcher)->hits(some, query);
        if (!hits)
            return std::unexpected(hits.error());
        for (const search::Hit &hit : *hits)
            ids.append(hit.entry.id);
        rest = rest.subspan(some.size());
    }
    return ids;
}

QString fileNameFrom(QString text)
{
    for (QChar &c : text)
        if (QStringView(u"\\/:*?\"<>|").contains(c) || !c.isPrint())
            c = u' ';
    return text.simplified().left(80);
}

} // namespace

ReportDialog::ReportDialog(LibrarySession &library, Prompts &prompts, const Theme &theme,
    const Formats &formats, const Clock &clock, ReportScope scope, QWidget *parent)
    : QDialog(parent), m_library(library), m_prompts(prompts), m_theme(theme), m_formats(formats),
      m_clock(clock), m_scope(std::move(scope))
{
    setObjectName("reportDialog"_L1);
    setWindowTitle(tr("Report"));
    setStyleSheet(theme.styleSheet());
    resize(theme.space(520), sizeHint().height());
    auto *layout = new QVBoxLayout(this);
    const int side = theme.space(16);
    layout->setContentsMargins(side, side, side, side);
    layout->setSpacing(theme.space(10));
    makeForm();
    makeButtons();
    connect(&m_library, &LibrarySession::progressed, this, [this](int channel, qint64 done, qint64 total) {
        if (channel != reportChannel)
            return;
        m_progress->setRange(0, int(total));
        m_progress->setValue(int(done));
        m_state->setText(tr("%1 of %2 records").arg(m_formats.number(done), m_formats.number(total)));
    });
    setBusy(false);
}

void ReportDialog::makeForm()
{
    auto *scope = new QLabel(scopeText(), this);
    scope->setTextFormat(Qt::PlainText);
    scope->setWordWrap(true);
    scope->setFont(m_theme.font(TextRole::Lead));
    m_profile =
        new QRadioButton(tr("&Profile: one record after the other, with all facts and sections"), this);
    m_volume =
        new QRadioButton(tr("&Collected volume: title page, contents, chapters by field of action"), this);
    const bool single = m_scope.count == 1;
    (single ? m_profile : m_volume)->setChecked(true);
    auto *label = new QLabel(tr("&Title (optional)"), this);
    m_title = new QLineEdit(this);
    m_title->setAccessibleName(tr("Title of the report"));
    label->setBuddy(m_title);
    label->setVisible(!single);
    m_title->setVisible(!single);
    m_persons = new QCheckBox(tr("With contact points"), this);
    m_persons->setAccessibleDescription(tr("Include fields that may name persons"));
    m_state = new QLabel(this);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_progress = new QProgressBar(this);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    for (QWidget *widget : std::initializer_list<QWidget *>{
             scope, m_profile, m_volume, label, m_title, m_persons, m_state, m_progress})
        layout()->addWidget(widget);
    static_cast<QVBoxLayout *>(layout())->addStretch(1);
}

void ReportDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(tr("&Save PDF…"), QDialogButtonBox::ActionRole);
    makePrimary(*m_save);
    m_open = buttons->addButton(tr("&Open PDF"), QDialogButtonBox::ActionRole);
    m_close = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(m_save, &QPushButton::clicked, this, &ReportDialog::save);
    connect(m_open, &QPushButton::clicked, this, [this] { m_prompts.openDocument(m_made); });
    connect(buttons, &QDialogButtonBox::rejected, this, &ReportDialog::reject);
    layout()->addWidget(buttons);
}

QString ReportDialog::scopeText() const
{
    if (!m_scope.title.isEmpty())
        return m_scope.title;
    QString text = m_scope.records.isEmpty() ? tr("%n record(s) of the list", nullptr, int(m_scope.count))
                                             : tr("%n chosen record(s)", nullptr, int(m_scope.count));
    return text.replace(QString::number(m_scope.count), m_formats.number(m_scope.count));
}

report::Template ReportDialog::layoutChosen() const
{
    return m_profile->isChecked() ? Template::Steckbrief : Template::Sammelband;
}

QString ReportDialog::suggestedName() const
{
    const QString name = !m_scope.title.isEmpty() ? m_scope.title
        : !m_title->text().trimmed().isEmpty()    ? m_title->text()
        : layoutChosen() == Template::Steckbrief  ? tr("Profiles")
                                                  : tr("Collected volume");
    return fileNameFrom(name) + u".pdf"_s;
}

void ReportDialog::save()
{
    const QString path = m_prompts.saveFile(tr("Save report"), suggestedName(), tr("PDF documents (*.pdf)"));
    if (!path.isEmpty())
        run(path.endsWith(u".pdf"_s, Qt::CaseInsensitive) ? path : path + u".pdf"_s);
}

void ReportDialog::run(const QString &path)
{
    report::ReportRequest request;
    request.layout = layoutChosen();
    request.records = m_scope.records;
    request.language = m_formats.language();
    request.title = m_title->text().trimmed();
    request.withPersons = m_persons->isChecked();
    request.asOf = m_clock.now();
    setBusy(true);
    const auto work = [request, path, scope = m_scope, indexPath = m_library.indexPath()](
                          const store::Library &library, const index::Index &index,
                          const Progress &progress) mutable -> Result<ReportSummary> {
        if (request.records.isEmpty()) {
            auto found = recordsFound(indexPath, scope, request.language);
            if (!found)
                return std::unexpected(found.error());
            request.records = std::move(*found);
        }
        return report::writeReport(request, library, index, path, progress);
    };
    m_library.read(
        reportChannel, this, work, [this, path](const Result<ReportSummary> &result) { tell(result, path); });
}

void ReportDialog::tell(const Result<ReportSummary> &result, const QString &path)
{
    m_made = result ? path : QString();
    setBusy(false);
    m_state->setText(
        result ? tr("Saved: %1").arg(QDir::toNativeSeparators(path)) : errorText(result.error()));
    if (result)
        m_open->setFocus();
    Q_EMIT finishedWork(result.has_value());
}

void ReportDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_progress->setVisible(busy);
    m_progress->setRange(0, 0);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_profile, m_volume, m_title, m_persons, m_save})
        widget->setEnabled(!busy);
    m_state->setText(busy ? tr("The report is being made …") : QString());
    m_open->setVisible(!m_made.isEmpty());
    m_save->setVisible(m_made.isEmpty());
    m_close->setText(busy ? tr("Stop") : m_made.isEmpty() ? tr("Cancel") : tr("Close"));
}

void ReportDialog::reject()
{
    if (m_busy)
        m_library.requestStop(reportChannel);
    else
        QDialog::reject();
}

} // namespace twb::ui
