// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/provenancedialog.h"

#include "ui/history/restorevalues.h"
#include "ui/library/librarysession.h"
#include "ui/presentation/prompts.h"
#include "ui/theme/tables.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace twb::ui {

using namespace Qt::StringLiterals;

ProvenanceDialog::ProvenanceDialog(
    const Services &services, StepRunner &runner, const RecordId &record, QWidget *parent)
    : PlainDialog(services.theme, "provenanceDialog"_L1, tr("Origin of the fields"), parent),
      m_services(services), m_runner(runner), m_record(record), m_fieldModel(services.formats),
      m_versionModel(services.formats), m_title(addText({}, TextRole::Section)),
      m_fields(new QTableView(this)), m_versionsHead(addText()), m_versions(new QTableView(this))
{
    setUsualSize(980, 620);
    makeParts();
    connect(m_fields->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &ProvenanceDialog::takeField);
    connect(m_versions->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &ProvenanceDialog::updateRestore);
    connect(m_restore, &QPushButton::clicked, this, &ProvenanceDialog::restore);
    closeWith(services.library);
    load();
}

void ProvenanceDialog::makeParts()
{
    setUp(*m_fields, m_fieldModel, tr("Fields and where they come from"));
    setUp(*m_versions, m_versionModel, tr("Values of the chosen field, newest first"));
    m_versions->setColumnHidden(OriginModel::Field, true);
    auto *buttons = addButtons(QDialogButtonBox::Close);
    m_restore = buttons->addButton(tr("Restore this value"), QDialogButtonBox::ActionRole);
    m_restore->setToolTip(tr("Give the field the value that is chosen below"));
    parts().insertWidget(parts().indexOf(m_versionsHead), m_fields, 3);
    parts().addWidget(m_versions, 2);
}

void ProvenanceDialog::setUp(QTableView &table, OriginModel &model, const QString &name)
{
    const Theme &theme = m_services.theme;
    makePlainTable(table, model, name);
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
    restoreValues(m_runner, this,
        {m_record, m_origins.kind, m_origins.provenance.entries.at(version.entry).stored.id, field.field},
        [this] { load(); });
}

} // namespace twb::ui
