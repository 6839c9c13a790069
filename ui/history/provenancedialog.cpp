// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/provenancedialog.h"

#include "ui/history/restorevalues.h"
#include "ui/theme/tables.h"
#include "ui/theme/windowsize.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace twb::ui {

using namespace Qt::StringLiterals;

ProvenanceDialog::ProvenanceDialog(const Services &services, const RecordId &record, QWidget *parent)
    : QDialog(parent), m_services(services), m_record(record), m_fieldModel(services.formats),
      m_versionModel(services.formats), m_title(new QLabel(this)), m_fields(new QTableView(this)),
      m_versionsHead(new QLabel(this)), m_versions(new QTableView(this))
{
    setObjectName("provenanceDialog"_L1);
    setWindowTitle(tr("Origin of the fields"));
    setStyleSheet(services.theme.styleSheet());
    resize(windowSize(services.theme, *this, 980, 620));
    makeParts();
    connect(m_fields->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &ProvenanceDialog::takeField);
    connect(m_versions->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &ProvenanceDialog::updateRestore);
    connect(m_restore, &QPushButton::clicked, this, &ProvenanceDialog::restore);
    connect(&services.library, &LibrarySession::closed, this, &QDialog::reject);
    load();
}

void ProvenanceDialog::makeParts()
{
    const Theme &theme = m_services.theme;
    for (QLabel *label : {m_title, m_versionsHead}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_title->setFont(theme.font(TextRole::Section));
    setUp(*m_fields, m_fieldModel, tr("Fields and where they come from"));
    setUp(*m_versions, m_versionModel, tr("Values of the chosen field, newest first"));
    m_versions->setColumnHidden(OriginModel::Field, true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_restore = buttons->addButton(tr("Restore this value"), QDialogButtonBox::ActionRole);
    m_restore->setToolTip(tr("Give the field the value that is chosen below"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    const int side = theme.space(16);
    layout->setContentsMargins(side, side, side, side);
    layout->setSpacing(theme.space(12));
    layout->addWidget(m_title);
    layout->addWidget(m_fields, 3);
    layout->addWidget(m_versionsHead);
    layout->addWidget(m_versions, 2);
    layout->addWidget(buttons);
}

void ProvenanceDialog::setUp(QTableView &table, OriginModel &model, const QString &name)
{
    const Theme &theme = m_services.theme;
    table.setModel(&model);
    table.setAccessibleName(name);
    makePlainTable(table);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setWordWrap(false);
    table.setColumnWidth(OriginModel::Field, theme.space(190));
    table.setColumnWidth(OriginModel::Value, theme.space(320));
    table.setColumnWidth(OriginModel::Municipality, theme.space(120));
    table.setColumnWidth(OriginModel::When, theme.space(130));
    table.horizontalHeader()->setStretchLastSection(true);
}

void ProvenanceDialog::load()
{
    const auto work = [id = m_record, formats = m_services.formats](const store::Library &library,
                          const index::Index &,
                          const Progress &) { return loadOrigins(library, id, formats); };
    m_services.library.read(JobRunner::everyJob, this, work, [this](const Result<FieldOrigins> &origins) {
        if (origins)
            list(*origins);
        else
            m_services.prompts.showError(origins.error());
    });
}

/// The field that was chosen stays so.
void ProvenanceDialog::list(const FieldOrigins &origins)
{
    const int row = qMax(0, m_fields->currentIndex().row());
    m_origins = origins;
    m_title->setText(origins.provenance.title);
    m_fieldModel.showFields(origins);
    m_fields->setCurrentIndex(m_fieldModel.index(qMin(row, m_fieldModel.rowCount() - 1), OriginModel::Field));
    takeField();
    Q_EMIT loaded();
}

void ProvenanceDialog::takeField()
{
    const int row = m_fields->currentIndex().row();
    m_versionModel.showVersions(m_origins, row);
    m_versionsHead->setText(row < 0
            ? QString()
            : tr("All values of “%1”, newest first")
                  .arg(m_fieldModel.index(row, OriginModel::Field).data().toString()));
    if (row >= 0)
        m_versions->setCurrentIndex(
            m_versionModel.index(int(m_origins.provenance.fields.at(row).shown), OriginModel::Value));
    updateRestore();
}

/// Only another value than the one that is shown can be put back.
void ProvenanceDialog::updateRestore()
{
    const int field = m_fields->currentIndex().row();
    const int version = m_versions->currentIndex().row();
    m_restore->setEnabled(!m_services.library.isReadOnly() && field >= 0 && version >= 0
        && m_origins.provenance.fields.at(field).versions.at(version).value != m_origins.shown(field).value);
}

void ProvenanceDialog::restore()
{
    const edit::FieldProvenance &field = m_origins.provenance.fields.at(m_fields->currentIndex().row());
    const edit::FieldVersion &version = field.versions.at(m_versions->currentIndex().row());
    restoreValues(m_services, this,
        {m_record, m_origins.kind, m_origins.provenance.entries.at(version.entry).stored.id, field.field},
        [this] { load(); });
}

} // namespace twb::ui
