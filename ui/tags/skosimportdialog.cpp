// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tags/skosimportdialog.h"

#include "ui/library/librarysession.h"
#include "ui/presentation/prompts.h"
#include "ui/theme/tables.h"
#include "ui/theme/theme.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace twb::ui {

using namespace Qt::StringLiterals;

SkosImportDialog::SkosImportDialog(const Services &services, const QString &path, QWidget *parent)
    : PlainDialog(services.theme, "skosImportDialog"_L1, tr("Import list of tags"), parent),
      m_services(services), m_table(new QTableView(this))
{
    setUsualSize(720, 520);
    makeParts(path);
    closeWith(services.library);
    load(path);
}

SkosImportDialog::~SkosImportDialog()
{
    m_services.library.requestStop(m_previewChannel);
}

void SkosImportDialog::makeParts(const QString &path)
{
    const Theme &theme = m_services.theme;
    addText(QFileInfo(path).fileName(), TextRole::Section);
    m_summary = addText(tr("The list is being read …"));
    m_progress = addProgress(m_summary->text());
    makePlainTable(*m_table, m_model, tr("Tags that come or change"));
    m_table->setWordWrap(false);
    m_table->setColumnWidth(SkosPreviewModel::Tag, theme.space(240));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_accept = addAcceptButton(tr("Import"));
    m_accept->setEnabled(false);
    parts().addWidget(m_table, 1);
}

void SkosImportDialog::load(const QString &path)
{
    LibrarySession &library = m_services.library;
    connect(&library, &LibrarySession::progressed, this,
        [this](const JobRunner::ChannelId &channel, qint64 done, qint64 total) {
            if (channel != m_previewChannel || total <= 0)
                return;
            m_progress->setRange(0, 1000);
            m_progress->setValue(int(1000 * done / total));
        });
    const auto work = [path, formats = m_services.formats](const store::Library &opened, const index::Index &,
                          const Progress &progress) { return previewOf(opened, path, formats, progress); };
    library.read(m_previewChannel, this, work, [this](const Result<SkosPreview> &preview) {
        if (preview) {
            showPreview(*preview);
            return;
        }
        if (preview.error().code != ErrorCode::Cancelled)
            m_services.prompts.showError(preview.error());
        reject();
    });
}

void SkosImportDialog::showPreview(const SkosPreview &preview)
{
    m_concepts = preview.concepts;
    m_model.setLines(preview.lines);
    m_progress->hide();
    const bool changes = !preview.lines.isEmpty();
    QStringList parts{tr("%n new tag(s)", nullptr, int(preview.created)),
        tr("%n changed", nullptr, int(preview.changed)), tr("%n unchanged", nullptr, int(preview.unchanged))};
    m_summary->setText(changes
            ? tr("%1. What a tag has already stays; nothing is removed.").arg(parts.join(u", "_s))
            : tr("Nothing would change: the library has all of these tags already."));
    m_accept->setEnabled(changes);
    if (changes)
        m_accept->setFocus(Qt::OtherFocusReason);
}

QString SkosImportDialog::summary() const
{
    return m_summary->text();
}

} // namespace twb::ui
