// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importdialog.h"

#include "core/intake/mapping.h"
#include "core/model/kindtraits.h"
#include "ui/presentation/errortext.h"
#include "ui/theme/tables.h"
#include "ui/views/actionbutton.h"
#include "ui/views/mainwindow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace twb::ui {

using namespace Qt::StringLiterals;
using intake::ImportReport;

ImportDialog::ImportDialog(const Services &services, QWidget *parent)
    : PlainDialog(services.theme, "importDialog"_L1, tr("Import"), parent), m_library(services.library),
      m_prompts(services.prompts), m_theme(services.theme), m_formats(services.formats),
      m_clock(services.clock), m_settings(services.settings), m_rejections(services.formats)
{
    setUsualSize(720, 560);
    makeForm();
    makeResult();
    makeButtons();
    connect(&m_library, &LibrarySession::progressed, this,
        [this](const JobRunner::ChannelId &channel, qint64 done, qint64 total) {
            if (channel != m_importChannel)
                return;
            m_progress->setRange(0, total > 0 ? 1000 : 0);
            m_progress->setValue(total > 0 ? int(1000 * done / total) : 0);
        });
    setBusy(false, true);
}

void ImportDialog::makeForm()
{
    m_source = new QLineEdit(this);
    m_source->setReadOnly(true);
    m_source->setPlaceholderText(tr("A table (CSV) or a folder of Markdown notes"));
    m_source->setAccessibleName(tr("Source"));
    m_chooseFile = new QPushButton(tr("&File…"), this);
    m_chooseFolder = new QPushButton(tr("F&older…"), this);
    m_chooseFile->setAccessibleDescription(tr("Choose a table to import"));
    m_chooseFolder->setAccessibleDescription(tr("Choose a folder of notes to import"));
    connect(m_chooseFile, &QPushButton::clicked, this, [this] {
        const QString filter = tr("Tables and notes (*.csv *.txt *.tsv *.md);;All files (*)");
        setSource(m_prompts.openFile(tr("Import"), filter));
    });
    connect(m_chooseFolder, &QPushButton::clicked, this,
        [this] { setSource(m_prompts.openFolder(tr("Import"))); });

    auto *row = new QHBoxLayout;
    row->addWidget(m_source, 1);
    row->addWidget(m_chooseFile);
    row->addWidget(m_chooseFolder);

    m_kind = new QComboBox(this);
    m_kind->addItem(tr("As the source suggests"));
    for (const model::Kind kind : model::kindsWith(&model::KindTraits::imported))
        m_kind->addItem(model::kindPluralLabel(kind).in(m_formats.language()).toString(), int(kind));
    m_mapping = new QComboBox(this);
    m_mapping->addItem(tr("Recognise, else guess from the headers"), QString());
    for (const intake::Mapping &mapping : intake::shippedMappings())
        m_mapping->addItem(mapping.name, mapping.id);
    m_identity = new QComboBox(this);
    m_identity->setObjectName("belongsTo"_L1);
    m_strict = new QCheckBox(tr("Only if nothing at all is rejected"), this);
    for (const QComboBox *choice : {m_kind, m_mapping})
        connect(choice, &QComboBox::activated, this, [this] {
            m_chosen.reset();
            run(true);
        });
    connect(m_identity, &QComboBox::activated, this, [this] {
        m_chosen = m_identity->currentData().toString();
        run(true);
    });

    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("Source"), row);
    form->addRow(tr("&Records are"), m_kind);
    form->addRow(tr("&Mapping"), m_mapping);
    m_identityLabel = new QLabel(tr("&Belongs to"), this);
    m_identityLabel->setBuddy(m_identity);
    form->addRow(m_identityLabel, m_identity);
    form->addRow(QString(), m_strict);
    parts().addLayout(form);
}

void ImportDialog::makeResult()
{
    m_summary = addText(
        tr("Choose a source. It is rehearsed first: nothing is written before you say so."), TextRole::Lead);
    m_mappingText = addText();
    for (QLabel *label : {m_summary, m_mappingText})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_mappingText->setForegroundRole(QPalette::PlaceholderText);
    m_table = new QTableView(this);
    m_table->setModel(&m_rejections);
    m_table->setAccessibleName(tr("Rejected rows and values"));
    makePlainTable(*m_table);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(RejectionModel::Reason, QHeaderView::Stretch);
    parts().addWidget(m_table, 1);
    parts().addStretch(0);
    m_table->hide();
}

void ImportDialog::makeButtons()
{
    m_progress = addProgress(tr("Progress"));
    auto *buttons = addButtons({});
    m_import = buttons->addButton(tr("&Import"), QDialogButtonBox::ActionRole);
    makePrimary(*m_import);
    m_close = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::takeOver);
}

void ImportDialog::setSource(const QString &path)
{
    if (path.isEmpty())
        return;
    m_source->setText(path);
    m_imported = false;
    m_chosen.reset();
    m_report.reset();
    run(true);
}

void ImportDialog::run(bool rehearsal)
{
    if (m_source->text().isEmpty())
        return;
    intake::ImportRequest request;
    request.sources = {m_source->text()};
    if (m_kind->currentData().isValid())
        request.kind = model::Kind(m_kind->currentData().toInt());
    request.mapping = m_mapping->currentData().toString();
    request.dryRun = rehearsal;
    request.strict = m_strict->isChecked();
    request.actor = m_settings.actor();
    if (m_chosen && !m_chosen->isEmpty())
        request.sameSource = {*m_chosen};
    request.newSource = m_chosen && m_chosen->isEmpty();
    setBusy(true, rehearsal);
    const auto work = [request, &clock = m_clock](store::Library &library, const Progress &progress) {
        return intake::importInto(library, request, clock, progress);
    };
    m_library.write(m_importChannel, this, work,
        [this, rehearsal](const Result<ImportReport> &result) { tell(result, rehearsal); });
}

/// What would change records of a source by another name is asked for first.
void ImportDialog::takeOver()
{
    const auto asks = std::ranges::find_if(m_report->sources, &intake::SourceReport::asks);
    if (asks != m_report->sources.end()) {
        const QString text = tr("“%1” seems to be a newer version of “%2”, which was imported before. "
                                "%n record(s) of that source would change. If it is another list, choose "
                                "“a new source” under “Belongs to”.",
            nullptr, int(asks->changed))
                                 .arg(asks->source, asks->knownAs);
        if (!m_prompts.confirm(tr("Import"), text, tr("Change the records")))
            return;
        m_chosen = asks->id;
    }
    run(false);
}

/// Known sources that it could be, with the one that was recognised chosen.
void ImportDialog::offerSources(const ImportReport &report)
{
    const intake::SourceReport &source = report.sources.first();
    m_identity->clear();
    m_identity->addItem(tr("a new source"), QString());
    for (const intake::SimilarSource &other : source.similar)
        m_identity->addItem(
            tr("“%1” (%2 records)").arg(other.name, m_formats.number(other.records)), other.id);
    m_identity->setCurrentIndex(source.known ? std::max(0, m_identity->findData(source.id)) : 0);
}

void ImportDialog::tell(const Result<ImportReport> &result, bool rehearsal)
{
    m_report.reset();
    if (result) {
        m_report = *result;
        m_imported = !rehearsal && !result->refused;
        m_summary->setText(summary(*result, rehearsal));
        m_mappingText->setText(mappingText(*result));
        m_rejections.setRejections(result->rejected);
        if (rehearsal)
            offerSources(*result);
    } else {
        m_summary->setText(errorText(result.error()));
        m_mappingText->clear();
        m_rejections.setRejections({});
    }
    m_table->setVisible(m_rejections.rowCount() > 0);
    setBusy(false, rehearsal);
    Q_EMIT finishedWork();
}

QString ImportDialog::summary(const ImportReport &report, bool rehearsal) const
{
    if (report.refused)
        return tr("Nothing was imported, because %n value(s) or row(s) would be rejected.", nullptr,
            int(report.rejections));
    const QString counts = tr("%1 read: %2 new, %3 changed, %4 unchanged, %5 rejected")
                               .arg(m_formats.number(report.read), m_formats.number(report.created),
                                   m_formats.number(report.changed), m_formats.number(report.unchanged),
                                   m_formats.number(report.rejections));
    if (rehearsal)
        return tr("Rehearsal – %1.").arg(counts);
    return tr("Imported – %1. “Undo last step” takes it back.").arg(counts);
}

/// "Titel → title" with the field by its name for people.
QString ImportDialog::withLabel(const QString &guess, model::Kind kind) const
{
    const QString arrow = u" → "_s;
    const model::Field *field = model::findField(kind, guess.section(arrow, -1));
    return field ? guess.section(arrow, 0, -2) + arrow + field->label.in(m_formats.language()).toString()
                 : guess;
}

QString ImportDialog::mappingText(const ImportReport &report) const
{
    QStringList lines;
    for (const intake::SourceReport &source : report.sources) {
        QStringList guesses;
        for (const QString &guess : source.guessed)
            guesses.append(withLabel(guess, model::kindFromId(source.kind)));
        QStringList parts{guesses.isEmpty() ? tr("Mapping: %1").arg(source.mapping)
                                            : tr("Guessed: %1").arg(guesses.join(u", "))};
        if (!source.unused.isEmpty())
            parts.append(tr("Not used: %1").arg(source.unused.join(u", ")));
        if (!source.encoding.isEmpty())
            parts.append(source.encoding);
        lines.append(parts.join(u" · "));
    }
    return lines.join(u'\n');
}

void ImportDialog::setBusy(bool busy, bool rehearsal)
{
    m_busy = busy;
    m_progress->setVisible(busy);
    m_progress->setRange(0, 0);
    for (QWidget *widget :
        std::initializer_list<QWidget *>{m_chooseFile, m_chooseFolder, m_kind, m_mapping, m_strict})
        widget->setEnabled(!busy);
    if (busy)
        m_summary->setText(rehearsal ? tr("Rehearsing …") : tr("Importing …"));
    const bool choice = m_identity->count() > 1;
    m_identity->setVisible(choice);
    m_identityLabel->setVisible(choice);
    m_identity->setEnabled(!busy && !m_imported);
    const bool something = m_report && m_report->created + m_report->changed > 0;
    m_import->setEnabled(!busy && something && !m_imported);
    m_close->setText(busy ? tr("Stop") : m_imported ? tr("Close") : tr("Cancel"));
}

/// While something runs, stopping it comes first; nothing is half done then.
void ImportDialog::reject()
{
    if (m_busy)
        m_library.requestStop(m_importChannel);
    else
        QDialog::reject();
}

} // namespace twb::ui
